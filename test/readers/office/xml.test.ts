import assert from 'node:assert/strict';
import { decodeXml, encodeXml, type XmlEncoding } from '../../../server/src/readers/office/encoding.ts';
import { OfficeError } from '../../../server/src/readers/office/officeError.ts';
import { readXml, type XmlText } from '../../../server/src/readers/office/xml.ts';

const NAMES = { 'urn:a': 'a', 'urn:b': '' };

interface Found {
  readonly events: readonly string[];
  readonly texts: readonly XmlText[];
}

/** Reads XML and holds every place to what is written there. */
function read(xml: string): Found {
  const events: string[] = [];
  const texts: XmlText[] = [];
  const starts: number[] = [];
  readXml(xml, NAMES, {
    open({ name, start, inner }) {
      events.push(`<${name}>`);
      starts.push(start);
      assert.match(xml.slice(start, inner), /^<[^<>]*(?:"[^"]*"[^<>]*)*>$/);
    },
    text(text) {
      events.push(text.text);
      texts.push(text);
    },
    close(name, end, inner) {
      events.push(`</${name}>`);
      const start = starts.pop() ?? 0;
      assert.ok(
        xml.slice(inner, end) === ''
          ? xml.slice(start, end).endsWith('/>')
          : /^<\/[^<>]+>$/.test(xml.slice(inner, end)),
      );
    },
  });
  return { events, texts };
}

describe('XML with places', () => {
  it('is told as it comes, by the reader’s own prefixes', () => {
    const { events } = read('<x:d xmlns:x="urn:a" xmlns="urn:b"><x:p/><q>t</q><a xmlns="urn:a"/></x:d>');
    assert.deepEqual(events, ['<a:d>', '<a:p>', '</a:p>', '<q>', 't', '</q>', '<a:a>', '</a:a>', '</a:d>']);
  });

  it('has exact places behind marks, pairs of units, line ends, entities, comments and instructions', () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\r\n<!-- 😀 -->\r\n<d a="1 &gt; 0"\r\n>😀é\r\n&amp;<!-- c --><?pi x?>t<p/>\n<![CDATA[<p>&amp;]]>z</d>\r\n';
    const { texts } = read(xml);
    assert.deepEqual(
      texts.map(({ text, start, end, verbatim }) => [text, xml.slice(start, end), verbatim]),
      [
        ['😀é\n&', '😀é\r\n&amp;', false],
        ['t', 't', false],
        ['\n', '\n', false],
        ['<p>&amp;', '<p>&amp;', true],
        ['z', 'z', false],
      ],
    );
  });

  it('gives attributes by name, whatever prefix the file uses', () => {
    const values: (string | undefined)[] = [];
    readXml('<d xmlns:y="urn:a" y:val="1 &amp; 2" val="3" other="4"/>', NAMES, {
      open: ({ attribute }) => values.push(attribute('a:val'), attribute('val'), attribute('a:other')),
      close() {},
    });
    assert.deepEqual(values, ['1 & 2', '3', undefined]);
  });

  const refused: readonly [string, string][] = [
    ['entities that a part declares', '<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>'],
    ['an entity that reads another file', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'],
    ['a list of entities that lies elsewhere', '<!DOCTYPE d SYSTEM "http://example.org/d.dtd"><d/>'],
    ['an entity that XML does not know', '<d>&nbsp;</d>'],
    ['elements within elements without end', '<d>'.repeat(100_000)],
    ['elements that end in another order', '<d><p></d></p>'],
    ['a part that breaks off', '<d><p>Mum'],
    ['characters that XML does not have', '<d>\u0000</d>'],
    ['a prefix without a namespace', '<d><w:p/></d>'],
    ['words without an element', 'Mum rang.'],
    ['nothing', ''],
  ];
  for (const [what, xml] of refused)
    it(`is refused: ${what}`, () => {
      assert.throws(() => read(xml), OfficeError);
    });
});

describe('the encoding of a part', () => {
  const xml = '<?xml version="1.0"?><d>Tilly’s 🙂</d>';
  const encodings: readonly XmlEncoding[] = ['utf-8', 'utf-16le', 'utf-16be'];
  for (const encoding of encodings)
    it(`is told for ${encoding}, with and without a mark, and gives the same bytes again`, () => {
      for (const text of [xml, `\ufeff${xml}`]) {
        const bytes = encodeXml(text, encoding);
        assert.deepEqual(decodeXml(bytes), { xml: text, encoding });
      }
    });

  it('is refused where the bytes are not what they say', () => {
    assert.throws(() => decodeXml(Uint8Array.of(0x3c, 0x64, 0xff, 0xfe)), OfficeError);
  });
});
