import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Puts the invented minutes of a core group into a folder, as a Word file with headings, a list and a table. */
export async function writeMinutes(folder: string, more: readonly string[] = []): Promise<void> {
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }] },
    sections: [{ children: [...BODY, ...more.map((words) => new Paragraph(words))] }],
  });
  await writeFile(join(folder, 'Core group minutes.docx'), await Packer.toBuffer(document));
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const item = (text: string) => new Paragraph({ text, numbering: { reference: 'list', level: 0 } });
const row = (cells: readonly string[], tableHeader = false) =>
  new TableRow({ tableHeader, children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

const BODY = [
  new Paragraph({ text: 'Core group minutes', heading: HeadingLevel.TITLE }),
  heading('Family'),
  item('Amira Haddow, 6'),
  item('Leanne Haddow, mother'),
  item('Craig Lowther, Leanne’s partner'),
  heading('Discussion'),
  new Paragraph('Amira was seen at school on 3 November. She said: “I like it when Nana comes.”'),
  new Paragraph({
    children: [
      new TextRun('It was agreed that Leanne will '),
      new TextRun({ text: 'ensure that', bold: true }),
      new TextRun(' Amira attends school every day. Craig stays most weekends.'),
    ],
  }),
  new Paragraph('Craig has engaged well with services. Amira was safe and well.'),
  heading('Actions'),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(['What', 'Who', 'By when'], true),
      row(['Speak with the school about mornings', 'Ffion Reid, social worker', '12 December']),
      row(['Leanne to monitor Craig’s drinking', '', '']),
    ],
  }),
];
