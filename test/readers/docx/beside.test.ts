import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { p, r } from '../../support/office/word.ts';

const note = (kind: string, id: number, inner: string, type = '') =>
  `<w:${kind} w:id="${id}"${type}>${inner}</w:${kind}>`;
const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const ref = (kind: 'header' | 'footer', id: string, type = 'default') =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

describe('what stands beside the text of a Word file', () => {
  it('is footnotes and endnotes that the text refers to, in their order', () => {
    const body = p(r('Seen') + refer('footnote', 3)) + p(r('Again') + refer('footnote', 2) + refer('endnote', 5));
    const { text, places } = readWord(body, {
      footnotes:
        note('footnote', -1, p('line'), ' w:type="separator"') +
        note('footnote', 2, p('<w:r><w:footnoteRef/></w:r><w:r><w:t>second</w:t></w:r>')) +
        note('footnote', 3, p('first')) +
        note('footnote', 4, p('nobody refers to it')),
      endnotes: note('endnote', 5, p('at the end')),
    });
    assert.equal(text, 'Seen\n\nAgain\n\nfirst\n\nsecond\n\nat the end');
    assert.deepEqual(
      places?.map(({ name }) => name),
      ['paragraph 1', 'paragraph 2', 'footnote 1', 'footnote 2', 'endnote 1'],
    );
  });

  it('is text boxes, in one of the forms in which Word keeps them', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const run = `<w:r><w:t>a</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('in the box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('in the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>b</w:t></w:r>`;
    const { text, places, pieces } = readWord(p(run) + p('c'));
    assert.equal(text, 'ab\n\nc\n\nin the box');
    assert.equal(places?.at(-1)?.name, 'text box 1');
    assert.deepEqual(
      pieces.map(({ anchorable }) => anchorable),
      [true, true, true, false],
    );
  });

  it('is the older form of a text box where there is no other', () => {
    const pict = `<w:r><w:pict><v:textbox><w:txbxContent>${p('old')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    assert.equal(readWord(p(pict)).text, 'old');
  });

  it('is headers and footers, each once', () => {
    const section = `<w:sectPr>${ref('header', 'h1')}${ref('footer', 'f1')}</w:sectPr>`;
    const last = `<w:sectPr>${ref('header', 'h1')}${ref('header', 'h2')}</w:sectPr>`;
    const { text, places } = readWord(p('a', section) + p('b') + last, {
      headers: { h1: p('Core group'), h2: p('Core group'), h3: p('Nobody shows it') },
      footers: { f1: p('Confidential') },
    });
    assert.equal(text, 'a\n\nb\n\nCore group\n\nConfidential');
    assert.deepEqual(
      places?.slice(2).map(({ name }) => name),
      ['header', 'footer'],
    );
  });

  it('is a first page’s and left pages’ own header only where the file has them', () => {
    const headers = { h1: p('First'), h2: p('Left'), h3: p('Right') };
    const refs = ref('header', 'h1', 'first') + ref('header', 'h2', 'even') + ref('header', 'h3');
    assert.equal(readWord(`${p('a')}<w:sectPr>${refs}</w:sectPr>`, { headers }).text, 'a\n\nRight');
    const all = readWord(`${p('a')}<w:sectPr>${refs}<w:titlePg/></w:sectPr>`, {
      headers,
      settings: '<w:evenAndOddHeaders/>',
    });
    assert.equal(all.text, 'a\n\nFirst\n\nLeft\n\nRight');
  });

  it('is told where part of the text lies in the file as another file', () => {
    assert.match(
      readWord(`${p('a')}<w:altChunk r:id="x"/>`).notes?.[0] ?? '',
      /as another file, and is not read\. Open it in Word/,
    );
  });
});
