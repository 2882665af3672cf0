import { inFormat } from './formats.ts';
import type { Level, List, Lists } from './numbering.ts';

/** Signs that say something of an item. */
export const BOXES: ReadonlySet<string> = new Set('☐☑☒✓✔');

/** What Word shows before a paragraph of a list; '' where it shows a dot or a like sign, undefined where it shows nothing. */
export type Count = (list: List, level: number) => string | undefined;

/** Counts the paragraphs of lists in the order in which they stand, as Word does: lists that look alike count together until one begins anew. */
export function createCount(): Count {
  const counters = new Map<Lists, (number | undefined)[]>();
  const begun = new Map<List, Set<number>>();

  return (list, at) => {
    const level = list.levels[at];
    const numbers = counters.get(list.lists) ?? [];
    counters.set(list.lists, numbers);
    numbers[at] = next(list, at, numbers[at]);
    for (let above = 0; above < at; above += 1) numbers[above] ??= startOf(list, above);
    for (let below = at + 1; below < list.levels.length; below += 1)
      if (beginsAgain(list.levels[below], at)) numbers[below] = undefined;
    return level && shown(list, level, numbers);
  };

  function next(list: List, at: number, before: number | undefined): number {
    const seen = begun.get(list) ?? new Set();
    begun.set(list, seen);
    const anew = !seen.has(at) && list.starts[at] !== undefined;
    seen.add(at);
    return before === undefined || anew ? startOf(list, at) : before + 1;
  }
}

function startOf({ starts, levels }: List, at: number): number {
  return starts[at] ?? levels[at]?.start ?? 1;
}

/** True where a level that is deeper counts from its start again after a paragraph of another. */
function beginsAgain(level: Level | undefined, above: number): boolean {
  return level?.restart === undefined || above < level.restart;
}

function shown({ levels }: List, level: Level, numbers: readonly (number | undefined)[]): string | undefined {
  if (level.format === 'bullet') {
    if (level.text === '') return undefined;
    return BOXES.has(level.text) ? level.text : '';
  }
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const format = levels[at]?.format ?? 'decimal';
    return inFormat(numbers[at] ?? 0, level.legal && format !== 'none' ? 'decimal' : format);
  });
  return label.trim() === '' ? undefined : label.trim();
}
