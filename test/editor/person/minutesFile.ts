import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/**
 * Puts the invented minutes of a core group into a folder, as a Word file with headings, a list, a table and a change that
 * Word has kept track of.
 */
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

const BY_THE_CHAIR = { author: 'Chair', date: '2026-11-20T10:00:00Z' };

const BODY = [
  new Paragraph({ text: 'Core group minutes', heading: HeadingLevel.TITLE }),
  heading('Family'),
  item('Amira Haddow, 6'),
  item('Leanne Haddow, mother'),
  item('Craig Lowther, Leanne’s partner'),
  heading('Discussion'),
  new Paragraph({
    children: [
      new TextRun('Amira was seen at school on '),
      new DeletedTextRun({ id: 1, text: '2', ...BY_THE_CHAIR }),
      new InsertedTextRun({ id: 2, text: '3', ...BY_THE_CHAIR }),
      new TextRun(' November. She said: “I like it when Nana comes.”'),
    ],
  }),
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
