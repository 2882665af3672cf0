import assert from 'node:assert/strict';
import { rawOffset } from '../../../server/src/readers/docx/piece.ts';
import { type DocxReading, readDocx } from '../../../server/src/readers/docx/read.ts';
import { characterAt } from '../../../server/src/readers/office/entities.ts';
import { type WordParts, wordFile } from './word.ts';

/** Reads a Word file that has to be read, and holds each of its pieces to what stands in the file. */
export function readWord(body: string | Uint8Array, parts?: WordParts): DocxReading {
  const reading = readDocx(typeof body === 'string' ? wordFile(body, parts) : body);
  assert.ok(!('error' in reading), 'error' in reading ? reading.error : '');
  holdPieces(reading);
  return reading;
}

/** Each piece says in the file what it says in the record, and lies in its run and its paragraph. */
export function holdPieces({ text, pieces, package: file }: DocxReading): void {
  const parts = new Map<string, string>();
  let last = 0;
  for (const piece of pieces) {
    if (!parts.has(piece.part)) parts.set(piece.part, file.xml(piece.part) ?? '');
    const xml = parts.get(piece.part) ?? '';
    const { span, content, run, paragraph } = piece;
    const raw = xml.slice(content.start, content.end);
    assert.equal(decoded(raw), text.slice(span.start, span.end));
    assert.ok(span.start >= last && span.end > span.start, 'pieces stand in order');
    last = span.end;
    assert.match(xml.slice(run.start, run.end), /^<[\w:]*r[\s>][\s\S]*<\/[\w:]*r>$/);
    assert.match(xml.slice(paragraph.start, paragraph.end), /^<[\w:]*p[\s>][\s\S]*<\/[\w:]*p>$/);
    assert.ok(paragraph.start < run.start && run.start < content.start);
    assert.ok(content.end < run.end && run.end < paragraph.end);
    assert.equal(rawOffset(xml, piece, span.start), content.start);
    assert.equal(rawOffset(xml, piece, span.end), content.end);
    for (const { name, span: wrapper } of piece.inside) {
      assert.ok(xml.startsWith(`<${name}`, wrapper.start) && xml.slice(0, wrapper.end).endsWith(`</${name}>`));
      assert.ok(paragraph.start < wrapper.start && wrapper.start < run.start && run.end < wrapper.end);
    }
  }
}

function decoded(raw: string): string {
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const character = characterAt(raw, at);
    text += character.text;
    at += character.length;
  }
  return text;
}
