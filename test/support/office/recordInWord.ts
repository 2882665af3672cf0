import type { RecordBlock, RecordParagraph, RecordTable, Styled } from './recordBlocks.ts';
import { p, r, style, table, wordFile } from './word.ts';

/** A record as a Word file, with headings, lists that Word numbers, and tables. */
export function recordInWord(blocks: readonly RecordBlock[]): Uint8Array {
  const lists = createLists();
  const body = blocks.map((block) => (block.kind === 'table' ? tableOf(block, lists) : paragraphOf(block, lists)));
  return wordFile(body.join(''), { styles: STYLES, numbering: lists.part() });
}

const STYLES =
  style('Normal', 'Normal', '', 'w:default="1"') +
  [1, 2, 3, 4, 5, 6]
    .map((level) =>
      style(
        `Heading${level}`,
        `heading ${level}`,
        `<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
      ),
    )
    .join('');

function paragraphOf({ heading, mark, depth, words }: RecordParagraph, lists: Lists): string {
  const properties = [
    heading ? `<w:pStyle w:val="Heading${heading}"/>` : '',
    mark ? `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${lists.idFor(mark, depth)}"/></w:numPr>` : '',
  ];
  if (!mark) lists.end();
  return p(words.map(runOf).join(''), properties.join(''));
}

function tableOf({ header, rows }: RecordTable, lists: Lists): string {
  const cells = rows.map((row) =>
    row.map((cell) => cell.map((paragraph) => paragraphOf(paragraph, lists)).join('') || p('')),
  );
  return table(cells, header ? '<w:tblHeader/>' : '');
}

function runOf({ text, bold, italic }: Styled): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`;
  return text
    .split('\t')
    .map((words) => r(words, look))
    .join('<w:r><w:tab/></w:r>');
}

interface Lists {
  /** The id of the list in which Word shows a mark next. */
  idFor(mark: string, depth: number): number;
  /** What follows is no item: a number after it begins a list of its own. */
  end(): void;
  part(): string;
}

function createLists(): Lists {
  const formats: string[] = [];
  const starts: { readonly format: number; readonly depth: number; readonly start: number }[] = [];
  return {
    idFor(mark, depth) {
      const [, before = '', shown = '', after = ''] = /^(\(?)(.*?)([.):]*)$/.exec(mark) ?? [];
      const [format, number] = mark === '-' ? ['bullet', 1] : numbered(shown);
      const text =
        mark === '-' ? '•' : `${before}${shown.includes('.') ? shown.replace(/\d+$/, '') : ''}%${depth + 1}${after}`;
      const level = `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
      formats.push(level);
      starts.push({ format: formats.length, depth, start: number });
      return starts.length;
    },
    end() {},
    part: () =>
      formats.map((level, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${level}</w:abstractNum>`).join('') +
      starts
        .map(
          ({ format, depth, start }, index) =>
            `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${format}"/><w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
        )
        .join(''),
  };
}

/** "3" and "2.3" count in digits, "b" in letters, "iv" in Roman digits. */
function numbered(shown: string): [format: string, number: number] {
  const digits = /(\d+)$/.exec(shown)?.[1];
  if (digits) return ['decimal', Number(digits)];
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(shown) + 1;
  if (roman > 0) return ['lowerRoman', roman];
  return ['lowerLetter', shown.charCodeAt(0) - 96];
}
