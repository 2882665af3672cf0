import assert from 'node:assert/strict';
import { openPackage, type Package } from '../../../server/src/readers/office/zip.ts';
import { zipped } from '../../support/office/word.ts';
import { changed, findHead, handmade } from '../../support/office/zips.ts';

function open(bytes: Uint8Array): Package {
  const file = openPackage(bytes);
  assert.ok(!('error' in file), 'error' in file ? file.error : '');
  return file;
}

/** The sentence with which a file is refused when it is opened, or when its part `a.xml` is asked for. */
function refusal(bytes: Uint8Array): string {
  const file = openPackage(bytes);
  if ('error' in file) return file.error;
  try {
    file.bytes('a.xml');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('the parts of a file', () => {
  it('are unpacked when they are asked for, whatever the case of their name', () => {
    const file = open(zipped({ 'word/a.xml': '<a>é</a>', b: 'x'.repeat(10_000) }));
    assert.deepEqual(file.names, ['word/a.xml', 'b']);
    assert.equal(file.xml('Word/A.xml'), '<a>é</a>');
    assert.equal(file.bytes('b')?.length, 10_000);
    assert.equal(file.bytes('c'), undefined);
  });

  it('are read as they are where they are not packed, or listed for large files', () => {
    const file = open(handmade([{ name: 'a.xml', content: 'abc', large: true }]));
    assert.equal(file.xml('a.xml'), 'abc');
  });

  it('are read where their names are written as on Windows, and before a comment', () => {
    const bytes = handmade([{ name: 'word\\a.xml', content: 'abc' }], 'written by hand');
    assert.equal(open(bytes).xml('word/a.xml'), 'abc');
  });
});

const MEGABYTE = 1024 * 1024;
const DAMAGED = /damaged, or was not copied to its end.*save it again/;
const LIES = /not put together as a word processor does it.*do not open it/;
const LARGE = /more than can be read at once\. Divide the record/;
const small = zipped({ 'a.xml': '<a>Mum rang the school about Tuesday.</a>' });

const REFUSED: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ['a part that unpacks to far more than its size', () => zipped({ 'a.xml': new Uint8Array(12 * MEGABYTE) }), LIES],
  [
    'a part that is larger than any record',
    () => handmade([{ name: 'a.xml', content: 'a', size: 80 * MEGABYTE }]),
    LARGE,
  ],
  ['a part that is larger than the file says', () => lying(10), LIES],
  ['a part that is smaller than the file says', () => lying(50_000), LIES],
  [
    'parts that share their bytes',
    () =>
      handmade([
        { name: 'a.xml', content: 'abc' },
        { name: 'b.xml', content: 'abc', at: 0 },
      ]),
    LIES,
  ],
  [
    'two parts of one name',
    () =>
      handmade([
        { name: 'a.xml', content: 'a' },
        { name: 'A.XML', content: 'b' },
      ]),
    LIES,
  ],
  ['100,000 parts', () => handmade([], '', 100_000), LARGE],
  ['a name that climbs out of the file', () => handmade([{ name: '../../a.xml', content: 'a' }]), LIES],
  ['a name that begins at the root', () => handmade([{ name: '/etc/a.xml', content: 'a' }]), LIES],
  ['a name on another disk', () => handmade([{ name: 'C:\\a.xml', content: 'a' }]), LIES],
  ['a part under a password', () => handmade([{ name: 'a.xml', content: 'a', flags: 1 }]), /protected by a password/],
  ['a part packed in another way', () => handmade([{ name: 'a.xml', content: 'a', method: 12 }]), DAMAGED],
  [
    'a part whose letters were changed on their way',
    () => changed(handmade([{ name: 'a.xml', content: 'Mum rang' }]), 'rang', 'sang'),
    DAMAGED,
  ],
  ['a part whose packing was damaged', () => small.map((byte, at) => (at === 42 ? byte ^ 255 : byte)), DAMAGED],
  ['a file that breaks off', () => small.subarray(0, small.length - 30), DAMAGED],
  ['a file with nothing but a beginning', () => small.subarray(0, 4), DAMAGED],
  ['a list that points nowhere', () => changed(small, findHead(small), 'PK\x09\x09'), DAMAGED],
  ['an empty file', () => new Uint8Array(), /The file is empty/],
];

describe('files that are not what they seem', () => {
  for (const [what, bytes, sentence] of REFUSED)
    it(`are refused with what to do: ${what}`, () => {
      assert.match(refusal(bytes()), sentence);
    });

  it('are refused where their parts come to more than is read of one file, which takes nothing from what was read', () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content: 'abc', size: name === 'a' ? 3 : 50 * MEGABYTE }));
    const file = open(handmade(parts));
    assert.equal(file.xml('a'), 'abc');
    assert.throws(() => file.bytes('b'), LIES);
    assert.throws(() => file.bytes('c'), LARGE);
    assert.equal(file.xml('a'), 'abc');
  });
});

/** A file whose list gives another size for its part. */
function lying(size: number): Uint8Array {
  return handmade([{ name: 'a.xml', content: 'a'.repeat(20_000), packed: true, size }]);
}
