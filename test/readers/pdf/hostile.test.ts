import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { pdfReader } from '../../../server/src/readers/pdf/reader.ts';
import { recordOf } from '../../../server/src/readers/pdf/record.ts';
import { formOf, pdfOf, words } from '../../support/pdf.ts';

const HELLO = words('Hello there', 60, 60);

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await pdfReader.read(bytes);
  return 'error' in read ? read.error : `was read: ${read.text}`;
}

describe('a PDF that cannot be read', () => {
  const kept = readFileSync(
    fileURLToPath(new URL('../files/core-group-minutes-hollinside.tagged.pdf', import.meta.url)),
  );
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
  const locked =
    '<< /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >>';

  const cases: readonly [string, () => Uint8Array, RegExp][] = [
    [
      'a scan',
      () =>
        pdfOf({ pages: ['q 500 0 0 700 0 0 cm /X Do Q'], objects: [picture], resources: '/XObject << /X 4 0 R >>' }),
      /is a scan: there is no text to read\..*OCR/,
    ],
    [
      'one with a password',
      () => pdfOf({ pages: [HELLO], objects: [locked], trailer: '/Encrypt 4 0 R /ID [<00> <00>]' }),
      /locked with a password\..*save it without one/,
    ],
    ['half of one', () => kept.subarray(0, 9000), /damaged, or no PDF at all.*print it as a PDF again/],
    ['something else', () => Buffer.from('Mum said so'), /damaged, or no PDF at all/],
    ['nothing', () => new Uint8Array(), /damaged, or no PDF at all/],
    [
      'more pages than any record has',
      () => pdfOf({ pages: Array.from({ length: 2001 }, () => '') }),
      /more than 2,000 pages/,
    ],
    [
      'a page that unpacks without end',
      () => pdfOf({ pages: [deflateSync(Buffer.alloc(80e6, 32))], filter: '/Filter /FlateDecode' }),
      /unpacks to far more than a record holds/,
    ],
  ];
  for (const [name, make, expected] of cases)
    it(`is refused with what it is and a remedy: ${name}`, async () => {
      assert.match(await refusal(make()), expected);
    });

  it('is refused where it draws the same words without end', async () => {
    const forms = Array.from({ length: 8 }, (_, at) =>
      at === 7 ? formOf(HELLO) : formOf('/X Do '.repeat(10), `/XObject << /X ${5 + at} 0 R >>`),
    );
    const bytes = pdfOf({ pages: ['/X Do'], objects: forms, resources: '/XObject << /X 4 0 R >>' });
    assert.match(await refusal(bytes), /more text than is read at once/);
  });

  it('is refused where its fonts do not say what their shapes stand for', () => {
    const piece = { x: 60, y: 60, width: 50, size: 11, font: 'f', id: null, tag: '', isBeside: false, isUpright: true };
    const pieces = [{ ...piece, text: '\ue001\ue002\ue003 \ufffd\ue004' }];
    const page = { number: 1, width: 595, height: 842, pieces, tagged: null, bold: new Set<string>(), rules: [] };
    assert.throws(() => recordOf([page]), /does not say which letters its shapes stand for/);
  });

  it('does not go round in circles', async () => {
    const itself = formOf(`${HELLO} /X Do`, '/XObject << /X 4 0 R >>');
    const bytes = pdfOf({ pages: ['/X Do'], objects: [itself], resources: '/XObject << /X 4 0 R >>' });
    const read = await pdfReader.read(bytes);
    assert.ok('text' in read && read.text.includes('Hello there'));
  });
});

describe('what a PDF carries besides its text', () => {
  it('is neither run nor opened nor said on the console', async () => {
    const objects = [
      '<< /S /JavaScript /JS (globalThis.caselintWasRun = true) >>',
      '<< /S /URI /URI (https://example.invalid/) >>',
    ];
    const said: unknown[] = [];
    const original = { ...console };
    for (const name of ['log', 'warn', 'error', 'info'] as const)
      console[name] = (...words) => void said.push(...words);
    try {
      const bytes = pdfOf({
        pages: [`${HELLO} /Nonsense gs (x) 3 Tz ] BT`],
        objects,
        catalog: '/OpenAction 4 0 R',
        page: '/AA << /O 5 0 R >>',
      });
      const read = await pdfReader.read(bytes);
      assert.ok('text' in read && read.text.startsWith('Hello there'));
    } finally {
      Object.assign(console, original);
    }
    assert.deepEqual(said, []);
    assert.ok(!('caselintWasRun' in globalThis));
  });

  it('leaves the bytes that it was read from as they were', async () => {
    const bytes = pdfOf({ pages: [HELLO] });
    const before = Buffer.from(bytes);
    await pdfReader.read(bytes);
    assert.deepEqual(Buffer.from(bytes), before);
  });
});

describe('a page without text among others', () => {
  it('is named', async () => {
    const read = await pdfReader.read(pdfOf({ pages: [HELLO, '', ''] }));
    assert.deepEqual('notes' in read && read.notes, [
      'There is no text on pages 2 and 3. If it was scanned, what it says was not read.',
    ]);
  });
});
