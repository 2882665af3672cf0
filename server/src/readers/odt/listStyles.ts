import { inFormat } from '../docx/formats.ts';
import type { XmlElement } from '../office/xml.ts';

/** How the items of one level of a list are marked. */
export interface ListLevel {
  readonly start: number;
  /** "decimal", "lowerLetter"; "bullet" for a sign; "none" where nothing is shown. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are shown, its own included: 2 for "1.2". */
  readonly shown: number;
}

/** A file's styles of lists. Fed with the elements of its parts. */
export interface ListStyles {
  open(element: XmlElement): void;
  /** @param level 0 for the outermost; below the last that a list can have counts as the last */
  level(style: string, level: number): ListLevel | undefined;
  headingLevel(level: number): ListLevel | undefined;
}

const FORMATS: Readonly<Record<string, string>> = {
  ...{ '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '': 'none' },
};

const DEEPEST_LEVEL = 9;

type Levels = (ListLevel | undefined)[];

export function createListStyles(): ListStyles {
  const styles = new Map<string, Levels>();
  const ofHeadings: Levels = [];
  let levels: Levels = [];
  return {
    open({ name, attribute }) {
      if (name === 'text:list-style') {
        levels = [];
        styles.set(attribute('style:name') ?? '', levels);
      } else if (name === 'text:outline-style') levels = ofHeadings;
      if (!/^text:(?:list|outline)-level-style/.test(name)) return;
      const at = Number(attribute('text:level') ?? 1) - 1;
      if (!(at >= 0 && at <= DEEPEST_LEVEL)) return;
      const isNumber = name !== 'text:list-level-style-bullet' && name !== 'text:list-level-style-image';
      levels[at] = {
        start: wholeNumber(attribute('text:start-value'), 1),
        format: isNumber ? (FORMATS[attribute('style:num-format') ?? ''] ?? 'decimal') : 'bullet',
        prefix: attribute('style:num-prefix') ?? '',
        suffix: attribute('style:num-suffix') ?? '',
        shown: wholeNumber(attribute('text:display-levels'), 1),
      };
    },
    level: (style, level) => styles.get(style)?.[Math.min(level, DEEPEST_LEVEL)],
    headingLevel: (level) => ofHeadings[level],
  };
}

/**
 * What is shown before an item: "2.", "1.2", "(b)"; '' for a sign, undefined for nothing.
 * @param numbers how far each level has counted, the item's own last
 */
export function labelOf(
  levels: (level: number) => ListLevel | undefined,
  numbers: readonly number[],
): string | undefined {
  const own = levels(numbers.length - 1);
  // A list whose style the file does not know is one all the same.
  if (!own || own.format === 'bullet') return '';
  if (own.format === 'none') return undefined;
  const shown = numbers.map((number, level) => inFormat(number, levels(level)?.format ?? 'decimal'));
  const counted = shown.slice(-own.shown).filter((number) => number !== '');
  return `${own.prefix}${counted.join('.')}${own.suffix}`.trim();
}

export function wholeNumber(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
