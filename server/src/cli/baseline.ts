import type { LintResult, SourceDocument } from '../engine/types.ts';
import { entriesOf } from '../ignores/entriesOf.ts';
import type { Entry } from '../ignores/entry.ts';
import type { ListFiles } from '../ignores/files.ts';
import { placeId } from '../ignores/identity.ts';
import { emptyList } from '../ignores/list.ts';
import { createNamer } from '../ignores/names.ts';
import { pathFrom, rootOf } from '../ignores/places.ts';
import { count } from './formats/summary.ts';

/** A baseline that is being written: everything found in this run. What it holds of records that are not read stays. */
export interface NewBaseline {
  /**
   * Takes the findings of a record, which count as set aside from now on.
   * @param isWhole whether these are all: what else there was of the record is gone then
   */
  take(result: LintResult, document: SourceDocument, isWhole: boolean): LintResult;
  /** Writes it. Gives a sentence about what was written, or one about why it could not be. */
  save(): { readonly note: string } | { readonly message: string };
}

/** @param uri of its file; one that is not there is made */
export function openBaseline(uri: string, files: ListFiles, rules: readonly string[]): NewBaseline {
  const list = files.read(uri, 'baseline')?.list ?? emptyList('baseline');
  const root = rootOf(uri);
  const name = createNamer(list.keys[0]!);
  const taken = new Map<string, Entry>();
  const read = new Set<string>();
  return {
    take(result, document, isWhole) {
      if (isWhole) read.add(placeId(name, pathFrom(root, document.uri)));
      const { findings, ignored = [] } = result;
      const entries = entriesOf(findings, result, document, { list, root }, rules);
      for (const entry of entries) taken.set(entry.id, entry);
      const old = findings.map((finding) => ({ finding, by: 'baseline' as const, entries: [] }));
      return { ...result, findings: [], ignored: [...ignored, ...old] };
    },
    save() {
      const others = [...list.entries].filter(([, { place }]) => !read.has(place));
      const entries = new Map([...others, ...taken]);
      const message = files.change(uri, 'baseline', (now) => ({ ...now, keys: list.keys, entries }));
      if (message !== undefined) return { message };
      const findings = count(entries.size, 'finding');
      return { note: `The baseline holds ${findings} now. From now on only new ones are shown.` };
    },
  };
}
