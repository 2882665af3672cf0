import type { Block, Cell, Paragraph, Row } from '../blocks/block.ts';
import { attribute, childrenOf, type Element, isElement, type Node, TooMuch, walk } from './tree.ts';
import { isUnseen } from './unseen.ts';

/** A cell that reaches over rows or columns further than this is a mistake, and so are more cells in one table. */
const WIDEST = 60;
const MOST = 500_000;
/** A name or a date that reaches over several rows is said in each; anything longer would be questioned again in each, in characters. */
const SHORT = 60;

/** Whether a table has rows and columns of its own, and is not there to arrange a page or an e-mail. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  for (const step of walk(table, isUnseen))
    if (step.kind === 'open' && /^(?:table|h[1-6]|hr)$/.test(step.element.tagName)) return false;
  return rowElements(table).some((row) => cellElements(row).length > 1);
}

/**
 * The rows of a table, each as wide as the table has columns where cells reach over several.
 * @param read what stands in a cell
 */
export function rowsOf(table: Element, read: (cell: Node) => readonly Block<never>[]): Row<never>[] {
  /** What reaches down into the rows below, by its column. */
  const reaching: { left: number; cell: Cell<never> }[] = [];
  let count = 0;
  return rowElements(table).map((row) => {
    const cells: Cell<never>[] = [];
    const takeReaching = () => {
      for (let above = reaching[cells.length]; above && above.left > 0; above = reaching[cells.length]) {
        above.left -= 1;
        cells.push(above.cell);
      }
    };
    const elements = cellElements(row);
    for (const element of elements) {
      takeReaching();
      const cell = read(element).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
      const [columns, rows] = [reach(element, 'colspan'), reach(element, 'rowspan')];
      for (let column = 0; column < columns; column += 1) {
        if (rows > 1) reaching[cells.length] = { left: rows - 1, cell: column === 0 ? saidAgain(cell) : [] };
        cells.push(column === 0 ? cell : []);
      }
    }
    takeReaching();
    count += cells.length;
    if (count > MOST) throw new TooMuch('has a table with more than 500,000 cells');
    return { header: namesColumns(row, elements), cells };
  });
}

function namesColumns(row: Element, cells: readonly Element[]): boolean {
  const inHead = row.parentNode !== null && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
  return inHead || (cells.length > 1 && cells.every(({ tagName }) => tagName === 'th'));
}

function saidAgain(cell: readonly Paragraph<never>[]): Cell<never> {
  const length = cell.flatMap(({ stretches }) => stretches).reduce((sum, { text }) => sum + text.length, 0);
  return length <= SHORT ? cell : [];
}

function reach(cell: Element, name: 'colspan' | 'rowspan'): number {
  const said = Number.parseInt(attribute(cell, name), 10);
  return said > 1 ? Math.min(said, WIDEST) : 1;
}

/** Its own rows, not those of tables within it. */
function rowElements(table: Element): Element[] {
  return elementsBelow(table).flatMap((part) => {
    if (part.tagName === 'tr') return [part];
    return /^t(?:head|body|foot)$/.test(part.tagName)
      ? elementsBelow(part).filter(({ tagName }) => tagName === 'tr')
      : [];
  });
}

function cellElements(row: Element): Element[] {
  return elementsBelow(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function elementsBelow(node: Node): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .filter((element) => !isUnseen(element));
}
