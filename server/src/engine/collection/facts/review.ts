import type { Language } from '../../language/language.ts';
import type { RecordBlock } from '../../types.ts';
import { tellsOutcome } from './told.ts';

/** Whether a block goes through what was set before: "Old actions", or a table with a column for what became of them. */
export function goesThrough(block: RecordBlock, language: Language): boolean {
  const { kind, header } = block.outline;
  if (header || (kind !== 'list-item' && kind !== 'table-row' && kind !== 'field')) return false;
  return isLookingBack(block.section, language) || stateCells(block, language).length > 0;
}

/** Whether such a row tells first what became of something, and then what is to be done next. */
export function goesOn({ columns, outline }: RecordBlock, language: Language): boolean {
  if (outline.kind !== 'table-row') return false;
  const read = columns.map((name) => language.read(name));
  const state = read.findIndex((facts) => language.hasClass('column-state', facts));
  return state >= 0 && read.slice(state + 1).some((facts) => language.hasClass('column-action', facts));
}

/** What such a block says has become of it. */
export function becameOf(block: RecordBlock | undefined, language: Language): 'done' | 'open' | null {
  if (!block || !goesThrough(block, language)) return null;
  const states = stateCells(block, language);
  const telling = block.sentences.filter(({ cell }) => states.length === 0 || states.includes(cell ?? -1));
  if (telling.some((sentence) => tellsOutcome(sentence, language))) return 'done';
  const isOpen = telling.some(
    ({ facts }) => language.hasClass('drift-recalled', facts) || language.hasClass('drift-underway', facts),
  );
  return isOpen ? 'open' : null;
}

/** Under "Review of actions" stands what became of them, not what is to be done. */
export function isLookingBack(section: string, language: Language): boolean {
  return section !== '' && language.hasClass('heading-review', language.read(section));
}

function stateCells({ columns }: RecordBlock, language: Language): number[] {
  return columns.flatMap((name, i) => (language.hasClass('column-state', language.read(name)) ? [i] : []));
}
