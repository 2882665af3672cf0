import type { RecordBlock, RecordParagraph, RecordTable, Styled } from './recordBlocks.ts';

/** A record as Rich Text the way Word writes it, with headings, lists whose numbers are shown, and tables. */
export function recordInRtf(blocks: readonly RecordBlock[]): Uint8Array {
  const body = blocks.map((block) => (block.kind === 'table' ? tableOf(block) : `${paragraphOf(block)}\\par\n`));
  const rtf = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset2 Symbol;}}\n${STYLES}\n${body.join('')}}`;
  return Uint8Array.from(rtf, (character) => character.charCodeAt(0));
}

const STYLES = `{\\stylesheet{\\s0 Normal;}${[1, 2, 3, 4, 5, 6].map((level) => `{\\s${level}\\outlinelevel${level - 1} heading ${level};}`).join('')}}`;

function paragraphOf({ heading, mark, depth, words }: RecordParagraph): string {
  const style = heading ? `\\s${heading}\\outlinelevel${heading - 1}` : '\\s0';
  const shown = mark === '-' ? "\\f1\\'b7" : escaped(mark ?? '');
  const label = mark ? `{\\listtext\\pard\\plain ${shown}\\tab}` : '';
  const list = mark ? `\\ls1\\ilvl${depth}` : '';
  return `\\pard\\plain ${label}${style}${list} ${words.map(run).join('')}`;
}

function tableOf({ header, rows }: RecordTable): string {
  const all = rows.map((row, index) => {
    const head = `\\trowd${header && index === 0 ? '\\trhdr' : ''}${row.map((_, cell) => `\\cellx${(cell + 1) * 1000}`).join('')}\n`;
    const cells = row.map((cell) => {
      const paragraphs = cell.map((each) => paragraphOf(each).replace('\\pard\\plain', '\\pard\\plain\\intbl'));
      return `${paragraphs.join('\\par\n')}\\cell\n`;
    });
    return `${head}${cells.join('')}\\row\n`;
  });
  return `${all.join('')}\\pard\\plain\\par\n`;
}

function run({ text, bold, italic }: Styled): string {
  const look = `${bold ? '\\b' : ''}${italic ? '\\i' : ''}`;
  return `{${look} ${escaped(text)}}`;
}

/** What stands in Windows-1252 below the signs as it is, everything else by its number, a stand-in after it. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replaceAll('\t', '\\tab ')
    .replace(/[\u00a0-\u00ff]/g, (character) => `\\'${character.charCodeAt(0).toString(16)}`)
    .replace(/[\u0100-\uffff]/g, (character) => {
      const code = character.charCodeAt(0);
      return `\\u${code > 32767 ? code - 65536 : code}?`;
    });
}
