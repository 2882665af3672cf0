import type { Block, ListMark, Paragraph } from '../blocks/block.ts';
import { createLists, depthByWord, isMarkByWord, markByWord } from './lists.ts';
import { isDataTable, rowsOf } from './tables.ts';
import { attribute, type Element, type Node, type Step, treeOf, walk } from './tree.ts';
import { isUnseen } from './unseen.ts';
import { createWords } from './words.ts';

export { TooMuch } from './tree.ts';

/** What the page says, as it stands below one another in a browser. @throws {TooMuch} */
export function blocksOf(html: string): Block<never>[] {
  return below(treeOf(html));
}

/** Elements that stand on lines of their own. */
const APART = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);

/** What the words gathered until the next flush are. */
interface Frame {
  readonly element: Element;
  readonly heading?: number;
  readonly asIs: boolean;
  readonly quote: number;
  /** The mark of an item, until its first words are written. */
  item?: ListMark;
}

function below(node: Node): Block<never>[] {
  const blocks: Block<never>[] = [];
  const words = createWords();
  const lists = createLists();
  const frames: Frame[] = [];
  let term = '';
  let drawn: string | null = null;

  for (const step of walk(node, (element) => isUnseen(element) || takesTable(element))) follow(step);
  flush();
  return blocks;

  function follow(step: Step): void {
    const frame = frames.at(-1);
    if (step.kind === 'text') {
      if (drawn !== null) drawn += step.text;
      else if (frame?.asIs) words.addAsIs(step.text);
      else words.add(step.text);
    } else if (step.kind === 'open') open(step.element);
    else close(step.element);
  }

  function open(element: Element): void {
    const name = element.tagName;
    if (name === 'br' && words.breakLine()) flush();
    if (isMarkByWord(element)) drawn = '';
    if (!APART.has(name)) return;
    flush();
    if (name === 'ul' || name === 'ol' || name === 'menu') lists.open(element);
    frames.push(frameOf(element));
  }

  function close(element: Element): void {
    if (drawn !== null && isMarkByWord(element)) endMark();
    if (!APART.has(element.tagName)) return;
    flush();
    frames.pop();
    if (['ul', 'ol', 'menu'].includes(element.tagName)) lists.close();
    if (element.tagName === 'dl') flushTerm();
  }

  function frameOf(element: Element): Frame {
    const around = frames.at(-1);
    const heading = headingOf(element);
    const byWord = depthByWord(element);
    const item =
      element.tagName === 'li' ? lists.next(element) : byWord === null ? undefined : { depth: byWord, mark: '-' };
    return {
      element,
      asIs: element.tagName === 'pre' || (around?.asIs ?? false),
      quote: (around?.quote ?? 0) + (element.tagName === 'blockquote' ? 1 : 0),
      ...(heading && { heading }),
      ...(item && { item }),
    };
  }

  function endMark(): void {
    const frame = frames.at(-1);
    if (frame?.item) frame.item = { ...frame.item, mark: markByWord(drawn ?? '') };
    drawn = null;
  }

  /** Writes what was gathered as the block that it stands in. */
  function flush(): void {
    const text = words.take();
    if (text === '') return;
    const frame = frames.findLast((each) => each.item !== undefined || each.heading !== undefined) ?? frames.at(-1);
    const name = frames.findLast(({ element }) => element.tagName === 'dt' || element.tagName === 'dd')?.element
      .tagName;
    if (name === 'dt') {
      flushTerm();
      term = text;
      return;
    }
    const label = name === 'dd' && term !== '' ? `${term.replace(/\s*:$/, '')}: ` : '';
    term = '';
    write(`${label}${text}`, frame);
    // What follows in the same item is no item of its own.
    if (frame) delete frame.item;
  }

  function flushTerm(): void {
    if (term !== '') write(term, frames.at(-1));
    term = '';
  }

  function write(text: string, frame: Frame | undefined): void {
    const quote = frames.at(-1)?.quote ?? 0;
    const marks: Partial<Paragraph<never>> = {
      ...(frame?.heading && { heading: frame.heading }),
      ...(frame?.item && { item: frame.item }),
      ...(quote > 0 && { quote }),
    };
    blocks.push({ kind: 'paragraph', stretches: [{ text }], ...marks });
  }

  /** A table with columns is taken as a whole; one that only arranges a page is walked through like the rest of it. */
  function takesTable(element: Element): boolean {
    if (element.tagName !== 'table' || !isDataTable(element)) return false;
    flush();
    flushTerm();
    blocks.push({ kind: 'table', rows: rowsOf(element, below) });
    return true;
  }
}

function headingOf(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (/\bMsoTitle\b/.test(attribute(element, 'class'))) return 1;
  if (attribute(element, 'role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number.parseInt(attribute(element, 'aria-level'), 10) || 2));
}
