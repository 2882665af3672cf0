import { h, odtFile, p, table, words } from './odt.ts';
import type { RecordBlock, RecordParagraph, Styled } from './recordBlocks.ts';

/** A record as an OpenDocument file, with headings, lists that count, and tables. */
export function recordInOdt(blocks: readonly RecordBlock[]): Uint8Array {
  const styles = new Map<string, string>();
  const body = blocks.map((block) => {
    if (block.kind === 'paragraph') return paragraphOf(block, styles);
    const rows = block.rows.map((row) => row.map((cell) => cell.map((each) => paragraphOf(each, styles)).join('')));
    return table(rows, block);
  });
  return odtFile(body.join(''), { automatic: LOOKS, styles: [...styles.values()].join('') });
}

const LOOKS =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>';

function paragraphOf({ heading, mark, depth, words: own }: RecordParagraph, styles: Map<string, string>): string {
  const inner = `<text:soft-page-break/>${own.map(span).join('')}`;
  const item = heading ? h(inner, heading) : p(inner);
  if (!mark) return item;
  // Each item begins a list of its own that counts from its number, as deep as it stands.
  const style = styleOf(mark, styles);
  const [, digits] = /(\d+)\D*$/.exec(mark) ?? [];
  const start = ` text:start-value="${digits ?? mark.replace(/[^a-z]/g, '').charCodeAt(0) - 96}"`;
  const innermost = `<text:list-item${/[\da-z]/.test(mark) ? start : ''}>${item}</text:list-item>`;
  const nested = `<text:list>${innermost}</text:list>`;
  const lists = Array.from({ length: depth }).reduce<string>(
    (xml) => `<text:list><text:list-item>${xml}</text:list-item></text:list>`,
    nested,
  );
  return lists.replace('<text:list>', `<text:list text:style-name="${style}">`);
}

/** The style of lists that shows a mark. */
function styleOf(mark: string, styles: Map<string, string>): string {
  if (mark === '-') return 'Dots';
  const [, before = '', shown = '', after = ''] = /^(\(?)(.*?)([.):]*)$/.exec(mark) ?? [];
  const above = shown.includes('.') ? shown.replace(/\d+$/, '') : '';
  const known = styles.get(mark);
  const name = known ? /"(L\d+)"/.exec(known)![1]! : `L${styles.size}`;
  const format = /\d/.test(shown) ? '1' : 'a';
  const levels = [1, 2, 3, 4, 5].map(
    (level) =>
      `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${before}${above}" style:num-suffix="${after}"/>`,
  );
  styles.set(mark, `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`);
  return name;
}

function span({ text, bold, italic }: Styled): string {
  const inner = words(text);
  const look = bold ? 'B' : italic ? 'I' : undefined;
  return look ? `<text:span text:style-name="${look}">${inner}</text:span>` : inner;
}
