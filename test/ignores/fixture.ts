import type { Finding, LintResult, SourceDocument } from '../../server/src/engine/types.ts';
import type { Entry } from '../../server/src/ignores/entry.ts';
import { findingId, placeId } from '../../server/src/ignores/identity.ts';
import { lintIgnoring } from '../../server/src/ignores/lintIgnoring.ts';
import { emptyList, type IgnoreList, withEntries } from '../../server/src/ignores/list.ts';
import { marksOf } from '../../server/src/ignores/marks.ts';
import { createNamer } from '../../server/src/ignores/names.ts';
import { pathFrom } from '../../server/src/ignores/places.ts';

export const ROOT = 'file:///team';
export const RECORD = `${ROOT}/cases/one.md`;
export const RULES = ['safe-and-well', 'ensure-safety', 'engagement-unspecified'];

/** Asks about a few words, wherever they stand. */
export function lint({ text }: SourceDocument): LintResult {
  const words = { 'safe and well': RULES[0]!, ensure: RULES[1]!, engaging: RULES[2]! };
  const findings = Object.entries(words).flatMap(([asked, rule]) =>
    [...text.matchAll(new RegExp(asked.replaceAll(' ', '\\s+'), 'gi'))].map(({ 0: found, index }): Finding => {
      const span = { start: index, end: index + found.length };
      return { rule, span, text: found, severity: 'warning', message: '', rewrites: [], prompt: null, related: [] };
    }),
  );
  findings.sort((one, other) => one.span.start - other.span.start);
  return { kind: 'note', findings, suppressed: 0, failures: [] };
}

export function record(text: string, uri = RECORD): SourceDocument {
  return { uri, text, format: 'markdown' };
}

/** What is still asked in a record, as "rule: words", and how many findings are ignored. */
export function asked(document: SourceDocument, ...lists: readonly IgnoreList[]) {
  const asides = { lists: lists.map((list) => ({ list, root: ROOT })), comments: true };
  const { findings, ignored = [] } = lintIgnoring(document, lint, asides, RULES);
  return { left: findings.map(({ rule, text }) => `${rule}: ${text}`), ignored: ignored.length };
}

/** An entry about the findings of a record that stand at these places among them. */
export function entriesFor(list: IgnoreList, document: SourceDocument, ...places: readonly number[]): Entry[] {
  const name = createNamer(list.keys[0]!);
  const path = pathFrom(ROOT, document.uri);
  const marks = marksOf(lint(document).findings, document);
  return places.map((place) => {
    const mark = marks[place]!;
    return { id: findingId(name, path, mark), place: placeId(name, path), scope: 'finding', rule: mark.rule };
  });
}

/** A list that ignores the findings of a record that stand at these places among them. */
export function ignoring(document: SourceDocument, ...places: readonly number[]): IgnoreList {
  const list = emptyList('ignores');
  return withEntries(list, entriesFor(list, document, ...places));
}
