import type { Email } from 'postal-mime';
import { readPage } from '../html/reader.ts';
import type { Place, ReadRecord } from '../reader.ts';

/** What an e-mail says: as plain text where it has it, and as a page where plain text would lose a table. */
export async function readBody({ text = '', html = '' }: Email): Promise<ReadRecord> {
  const plain = text.trim() === '' ? null : plainBody(text);
  if (plain && !/<table\b/i.test(html)) return plain;
  if (html.trim() === '') return plainBody('');
  const page = await readPage(html);
  if ('error' in page) return plain ?? { ...plainBody(''), notes: [page.error] };
  return plain && !page.places?.some(({ name }) => name.startsWith('table')) ? plain : page;
}

function plainBody(text: string): ReadRecord {
  const body = text
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, '');
  return { text: body, format: 'markdown', places: paragraphs(body) };
}

/** Lines that stand together. */
function paragraphs(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isBlank = /^[\s>]*$/.test(line);
    const last = places.at(-1);
    if (!isBlank && isOpen && last) places[places.length - 1] = { ...last, span: { start: last.span.start, end } };
    else if (!isBlank) places.push({ span: { start, end }, name: `paragraph ${places.length + 1}` });
    isOpen = !isBlank;
    start = end + 1;
  }
  return places;
}
