import { collectionRulesIn } from '../../engine/collection.ts';
import type { Dictionaries } from '../../engine/linter.ts';
import type { CollectionFinding, Finding, SourceDocument } from '../../engine/types.ts';
import { type AsideCount, countAside } from '../../ignores/countAside.ts';
import type { Aside } from '../aside.ts';
import { createPlaces, type Places } from '../formats/places.ts';
import type { CliIo } from '../io.ts';
import { load } from '../read.ts';
import type { FileResult } from '../result.ts';
import type { Reading } from '../teams.ts';
import type { FoundFile } from '../walk.ts';
import type { AcrossFinding, AcrossFound, AcrossPlace } from './finding.ts';
import { createKept, type Source } from './kept.ts';

/** What the records of one run show together. */
export interface Across {
  /** Keeps of a record what it takes to compare it with others. */
  take(result: FileResult, file: FoundFile, reading: Reading): void;
  /** Everything that only several records show; what people have set aside is counted. */
  findings(): Promise<AcrossFound>;
}

/** A record that was read again. */
interface Again {
  readonly document: SourceDocument;
  readonly places: Places;
}

/**
 * Records are let go once they are reported. Those that a finding points to are read again, and where a file is gone or
 * has changed meanwhile, what is said about it is left out.
 */
export function openAcross(dictionaries: Pick<Dictionaries, 'collection'>, aside: Aside, io: CliIo): Across {
  const declarations = collectionRulesIn(dictionaries);
  const kept = createKept();
  return {
    take({ path, facts }, file, reading) {
      // What came through the standard input cannot be read again.
      if (facts && file.absolute !== undefined) kept.take(path, facts, file, reading);
    },
    async findings() {
      const found = { findings: [], ignored: 0, old: 0 };
      for (const family of kept.findings(declarations)) await settle(family.filter(isReported), found);
      return found;
    },
  };

  /** Whether one of its places is in a record that is reported. */
  function isReported({ path, related }: CollectionFinding): boolean {
    return [path, ...related.map((other) => other.path)].some((each) => !kept.from(each)!.file.beside);
  }

  async function settle(
    family: readonly CollectionFinding[],
    into: { readonly findings: AcrossFinding[] } & { -readonly [Name in keyof AsideCount]: AsideCount[Name] },
  ): Promise<void> {
    const paths = new Set(family.flatMap(({ path, related }) => [path, ...related.map((each) => each.path)]));
    const records = new Map<string, Again>();
    for (const path of paths) {
      const again = await readAgain(path, kept.from(path)!);
      if (again) records.set(path, again);
    }
    for (const finding of family) {
      const record = records.get(finding.path);
      if (!record) continue;
      const { ignored, old } = asideOf(finding, record);
      into.ignored += ignored;
      into.old += old;
      if (ignored + old === 0) into.findings.push(asFound(finding, records));
    }
  }

  async function readAgain(path: string, { file }: Source): Promise<Again | undefined> {
    const loaded = await load(file, path, io);
    if ('error' in loaded) return undefined;
    const { document, places } = loaded;
    return { document, places: createPlaces({ text: document.text, ...(places && { places }) }) };
  }

  /** Whether somebody has set it aside, in a comment, a list or a baseline: one of the counts is 1 then. */
  function asideOf(
    { rule, severity, message, prompt, path, span }: CollectionFinding,
    { document }: Again,
  ): AsideCount {
    const text = document.text.slice(span.start, span.end);
    const finding: Finding = { rule, severity, message, prompt, span, text, rewrites: [], related: [] };
    const { settings } = kept.from(path)!.reading;
    const found = { kind: 'note' as const, findings: [finding], suppressed: 0, failures: [] };
    return countAside(aside.around(document).settle(found, settings.baseline, false));
  }
}

function asFound(finding: CollectionFinding, records: ReadonlyMap<string, Again>): AcrossFinding {
  const { rule, severity, case: family, message, prompt, related } = finding;
  const others = related.filter(({ path }) => records.has(path));
  return {
    ...{ rule, severity, case: family, message, prompt },
    at: placeOf(finding, records.get(finding.path)!),
    related: others.map((other) => ({ ...placeOf(other, records.get(other.path)!), message: other.message })),
  };
}

function placeOf({ path, span }: Pick<CollectionFinding, 'path' | 'span'>, { document, places }: Again): AcrossPlace {
  const { text } = document;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const end = next < 0 ? text.length : next;
  const lines = { text: text.slice(start, end), span: { start: span.start - start, end: span.end - start } };
  return { path, ...places.at(span), lines };
}
