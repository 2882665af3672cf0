import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collect } from '../../server/src/engine/collection/collect.ts';
import { type CollectionDeclaration, collectionRulesIn } from '../../server/src/engine/collection/declaration.ts';
import type { CollectionFinding, CollectionRecord, Span } from '../../server/src/engine/types.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';

/** What a practised reader would raise about the records of a family, and where. */
export interface CaseLabel {
  readonly rule: string;
  /** The words at each place; '' for the record as a whole. */
  readonly places: readonly { readonly file: string; readonly quote: string }[];
  /** Some would raise it and some not: counts neither for nor against. */
  readonly optional?: boolean;
}

/** A folder of records with its labels, and what is found in it. */
export interface LabelledCase {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly labels: readonly CaseLabel[];
  readonly findings: readonly CollectionFinding[];
}

const SETTINGS = { rules: {}, packs: [] };

/** @param folder absolute; its records may lie in folders of their own */
export function readCase(folder: string): LabelledCase {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const texts = new Map(
    files.filter((file) => /\.(?:md|txt)$/.test(file)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const { findings: labels } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'));
  const records = [...texts].map(([path, text]) => recordAt(path, text, folder));
  return { folder, texts, labels, findings: collect(records, declarations()) };
}

/** A record as `collect` is given it, read from its text. */
export function recordAt(path: string, text: string, folder = '/records'): CollectionRecord {
  const format = path.endsWith('.md') ? 'markdown' : 'text';
  const uri = pathToFileURL(join(folder, path)).href;
  const { facts } = builtInLinter().lint({ uri, text, format }, SETTINGS, ['facts']);
  return { path, facts: facts! };
}

export function declarations(): readonly CollectionDeclaration[] {
  return collectionRulesIn(dictionaries);
}

/**
 * How findings and labels of a case meet: a finding is right where two of its places (or the only one) are on lines that a
 * label names; of visits, where they are the same records.
 */
export function compare({ texts, labels, findings }: LabelledCase) {
  const open = new Set(labels);
  const wrong: CollectionFinding[] = [];
  let right = 0;
  for (const finding of findings) {
    const label = [...open].find((each) => isMeant(finding, each));
    if (label) open.delete(label);
    if (label && !label.optional) right++;
    const isSecond = !label && labels.some((each) => each.optional && isMeant(finding, each));
    if (!label && !isSecond) wrong.push(finding);
  }
  return { right, wrong, missed: [...open].filter(({ optional }) => !optional) };

  function isMeant(finding: CollectionFinding, { rule, places }: CaseLabel): boolean {
    if (finding.rule !== rule) return false;
    const own = [{ path: finding.path, span: finding.span }, ...finding.related];
    const met = places.filter(({ file, quote }) =>
      own.some(
        ({ path, span }) =>
          path === file && (quote === '' || isOfVisits(rule) || isOnLineOf(texts.get(file)!, span, quote)),
      ),
    );
    return met.length >= Math.min(2, places.length);
  }
}

/** Which line of a visit shows that a child was there is a matter of taste. */
function isOfVisits(rule: string): boolean {
  return rule === 'child-not-seen-alone';
}

function isOnLineOf(text: string, span: Span, quote: string): boolean {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`A label quotes words that its record does not have: ${quote.slice(0, 20)} …`);
  const line = (offset: number) => text.slice(0, offset).split('\n').length;
  return line(span.start) <= line(at + quote.length) && line(at) <= line(span.end);
}
