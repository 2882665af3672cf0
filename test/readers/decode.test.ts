import assert from 'node:assert/strict';
import { decodeText } from '../../server/src/readers/decode.ts';

const RECORD = 'Tilly’s nan said “I’m worried” – she’s 6.\r\n\tSeen at 4pm 🙂\n';

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decoding a record', () => {
  const same: readonly [string, Uint8Array, string][] = [
    ['UTF-8', Buffer.from(RECORD), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${RECORD}`), 'utf-8'],
    ['UTF-16, low byte first', utf16(RECORD, 'le'), 'utf-16le'],
    ['UTF-16, high byte first', utf16(RECORD, 'be'), 'utf-16be'],
    ['UTF-16 with a mark, low byte first', utf16(`\ufeff${RECORD}`, 'le'), 'utf-16le'],
    ['UTF-16 with a mark, high byte first', utf16(`\ufeff${RECORD}`, 'be'), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of same) {
    it(`reads ${name} and changes nothing`, () => {
      assert.deepEqual(decodeText(bytes), { text: RECORD, encoding });
    });
  }

  it('reads Windows-1252 with its curly quotes, dashes and pounds', () => {
    const bytes = Uint8Array.of(0x93, 0x49, 0x92, 0x6d, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35, 0x20, 0x80, 0x20, 0xe9);
    assert.deepEqual(decodeText(bytes), { text: '“I’m” – £5 € é', encoding: 'windows-1252' });
  });

  it('keeps a second byte order mark: it is part of the text', () => {
    assert.deepEqual(decodeText(Buffer.from('\ufeff\ufeffMum')), { text: '\ufeffMum', encoding: 'utf-8' });
  });

  it('reads an empty file as an empty record', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('reads a file that is all UTF-8 but for one byte late in it', () => {
    const bytes = Buffer.concat([Buffer.from('a'.repeat(20_000)), Uint8Array.of(0x92, 0x73)]);
    assert.deepEqual(decodeText(bytes), { text: `${'a'.repeat(20_000)}’s`, encoding: 'windows-1252' });
  });

  const refused: readonly [string, Uint8Array, RegExp][] = [
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /a PDF/],
    ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), /Word/],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi Mum'), /RTF/],
    ['a program', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256), /binary/],
    [
      'control characters without a zero byte',
      Uint8Array.from({ length: 400 }, (_, index) => 1 + (index % 8)),
      /binary/,
    ],
  ];
  for (const [name, bytes, expected] of refused) {
    it(`refuses ${name} by its name and says what to do`, () => {
      const decoded = decodeText(bytes);
      assert.ok('error' in decoded);
      assert.match(decoded.error, expected);
      assert.match(decoded.error, /Save or export the record as a Word document \(\.docx\) or as plain text/);
    });
  }
});
