import type { XmlElement } from '../office/xml.ts';
import { type ListLevel, type ListStyles, labelOf, wholeNumber } from './listStyles.ts';

/** Lists within lists as they are met, counted as they are shown. */
export interface Lists {
  /** How many lists are open. */
  readonly depth: number;
  openList(element: XmlElement): void;
  closeList(): void;
  openItem(element: XmlElement): void;
  /** A paragraph of a list that is no item, above its items. */
  openHeader(): void;
  /** What is shown before a paragraph: only the first of an item has something; '' for a sign. @param ofParagraph the style of lists that the paragraph's own style brings along */
  takeLabel(ofParagraph: string | undefined): string | undefined;
  /** What is shown before a heading, where a file numbers its headings. */
  headingLabel(level: number, element: XmlElement): string | undefined;
}

interface OpenList {
  readonly style: string | undefined;
}

export function createLists(styles: ListStyles): Lists {
  const open: OpenList[] = [];
  /** How far each level of the outermost list that is open has counted. */
  let numbers: (number | undefined)[] = [];
  let start: number | undefined;
  let isFirst = false;
  const byId = new Map<string, (number | undefined)[]>();
  const byStyle = new Map<string, (number | undefined)[]>();
  const headings: (number | undefined)[] = [];

  return {
    get depth() {
      return open.length;
    },
    openList({ attribute }) {
      const style = attribute('text:style-name') ?? open.at(-1)?.style;
      if (open.length === 0) {
        const before = attribute('text:continue-list');
        const goesOn = attribute('text:continue-numbering') === 'true';
        numbers = (before !== undefined && byId.get(before)) || (goesOn && byStyle.get(style ?? '')) || [];
        byId.set(attribute('xml:id') ?? '', numbers);
        byStyle.set(style ?? '', numbers);
      } else if (attribute('text:continue-numbering') !== 'true') numbers[open.length] = undefined;
      open.push({ style });
      isFirst = false;
    },
    closeList() {
      open.pop();
      isFirst = false;
    },
    openItem({ attribute }) {
      start = attribute('text:start-value') === undefined ? undefined : wholeNumber(attribute('text:start-value'), 1);
      isFirst = true;
    },
    openHeader() {
      isFirst = false;
    },
    takeLabel(ofParagraph) {
      const list = open.at(-1);
      if (!list || !isFirst) return undefined;
      isFirst = false;
      const style = list.style ?? ofParagraph ?? '';
      return count(numbers, open.length - 1, (level) => styles.level(style, level), start);
    },
    headingLabel(level, { attribute }) {
      if (attribute('text:is-list-header') === 'true' || !styles.headingLevel(level)) return undefined;
      return count(headings, level, styles.headingLevel);
    },
  };

  function count(
    counted: (number | undefined)[],
    level: number,
    levels: (level: number) => ListLevel | undefined,
    from?: number,
  ): string | undefined {
    const startOf = (at: number) => levels(at)?.start ?? 1;
    const before = counted[level];
    counted[level] = from ?? (before === undefined ? startOf(level) : before + 1);
    // A deeper level counts from its start again.
    counted.length = level + 1;
    return labelOf(
      levels,
      Array.from(counted, (number, at) => number ?? startOf(at)),
    );
  }
}
