import type { Language } from '../language/language.ts';
import type { RecordBlock } from '../types.ts';

/** What a part of a record does with actions. */
export type Part =
  /** Each item is something to be done. */
  | 'actions'
  /** Some of its items are. */
  | 'decisions'
  /** Tells what became of earlier actions. */
  | 'review'
  /** Nobody is set to do anything: views, contingency, background. */
  | 'aside'
  | 'other';

const PARTS: readonly (readonly [string, Part])[] = [
  ['heading-review', 'review'],
  ['heading-aside', 'aside'],
  ['heading-actions', 'actions'],
  ['heading-decisions', 'decisions'],
];

/** What the heading or label of a part says it is. */
export function partNamed(name: string, language: Language): Part {
  const facts = language.read(name);
  return PARTS.find(([className]) => language.hasClass(className, facts))?.[1] ?? 'other';
}

/**
 * The part of the record that each block stands in. A heading under "Actions" that names nothing of its own ("School")
 * stays in it as long as it stands lower.
 */
export function partsOf(blocks: readonly RecordBlock[], language: Language): readonly Part[] {
  const open: { level: number; part: Part }[] = [];
  return blocks.map(({ outline, text }) => {
    if (outline.kind === 'heading') {
      const level = outline.level ?? 1;
      while (open.length && open.at(-1)!.level >= level) open.pop();
      const own = level === 1 ? 'other' : partNamed(headingText(text.text), language);
      open.push({ level, part: own === 'other' ? (open.at(-1)?.part ?? 'other') : own });
    }
    return open.at(-1)?.part ?? 'other';
  });
}

function headingText(text: string): string {
  return text.replace(/^[#*\s]*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])?\s*/i, '').replace(/[*:\s]+$/, '').toLowerCase();
}
