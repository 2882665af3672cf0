import assert from 'node:assert/strict';
import {
  CheckBox,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { readDocx } from '../../../server/src/readers/docx/read.ts';
import { docxReader } from '../../../server/src/readers/docx/reader.ts';
import { encodeXml } from '../../../server/src/readers/office/encoding.ts';
import { readWord } from '../../support/office/readWord.ts';
import { p, part, r, wordFile, zipped } from '../../support/office/word.ts';
import { handmade } from '../../support/office/zips.ts';

const RELS = (target: string, more = '') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>${more}</Relationships>`;
const BODY = `<w:body>${p('Mum rang.')}</w:body>`;

describe('Word files of many makes', () => {
  it('are read whatever their main part is called, and where nothing says', () => {
    const other = zipped({ '_rels/.rels': RELS('/word/document2.xml'), 'word/document2.xml': part('document', BODY) });
    assert.deepEqual([readWord(other).text, readWord(other).main], ['Mum rang.', 'word/document2.xml']);
    assert.equal(readWord(zipped({ 'word/document.xml': part('document', BODY) })).text, 'Mum rang.');
  });

  it('are read by namespaces, not by prefixes: the stricter form of the standard, and files of other programs', () => {
    const strict = part('document', BODY).replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    assert.equal(readWord(zipped({ 'word/document.xml': strict })).text, 'Mum rang.');
    const renamed = part('document', BODY).replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    assert.equal(readWord(zipped({ 'word/document.xml': renamed })).text, 'Mum rang.');
  });

  it('are read in UTF-16, and behind a mark', () => {
    const xml = `\ufeff${part('document', `<w:body>${p('Tilly’s 🙂 & co')}</w:body>`).replace('UTF-8', 'UTF-16')}`;
    for (const encoding of ['utf-16le', 'utf-16be', 'utf-8'] as const)
      assert.equal(readWord(zipped({ 'word/document.xml': encodeXml(xml, encoding) })).text, 'Tilly’s 🙂 & co');
  });

  it('are read as LibreOffice writes them: a run for each attribute, levels of lists in styles, headings by their level', () => {
    const styles = `<w:docDefaults/><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Heading"><w:name w:val="Heading"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/><w:basedOn w:val="Heading"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = `${p('<w:r><w:rPr></w:rPr><w:t>Core group</w:t></w:r>', '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr></w:rPr>')}<w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Mum </w:t></w:r><w:r><w:rPr></w:rPr><w:t>rang.</w:t></w:r></w:p>`;
    assert.equal(readWord(body, { styles, numbering }).text, '# Core group\n\nMum rang.');
  });

  it('are read as Google Docs writes them: every look in the run, empty runs, lists of their own', () => {
    const look = '<w:rtl w:val="0"/>';
    const empty = `<w:r><w:rPr>${look}</w:rPr></w:r>`;
    const title = `<w:p w:rsidR="00000000"><w:pPr><w:pStyle w:val="Heading2"/><w:rPr/></w:pPr><w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_x" w:id="0"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">Actions</w:t></w:r>${empty}</w:p>`;
    const item = (words: string) =>
      p(
        `${r(words, look)}${empty}`,
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:hanging="360"/>',
      );
    const styles = `<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    assert.equal(
      readWord(title + item('Jo to ring') + item('Sam to visit'), { styles, numbering }).text,
      '## Actions\n\n1. Jo to ring\n2. Sam to visit',
    );
  });

  it('are read as the docx package writes them, for programs that make Word files', async () => {
    const cell = (words: string, rowSpan = 1) => new TableCell({ children: [new Paragraph(words)], rowSpan });
    const row = (...cells: TableCell[]) => new TableRow({ children: cells });
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('Seen by the GP.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Confidential')] }) },
          children: [
            new Paragraph({ text: 'Plan', heading: HeadingLevel.TITLE }),
            new TableOfContents('Contents', { headingStyleRange: '1-3' }),
            new Paragraph({
              children: [new TextRun('Mum rang.'), new FootnoteReferenceRun(1), new CheckBox({ checked: true })],
            }),
            new Paragraph({ text: 'Ring', bullet: { level: 0 } }),
            new Table({ rows: [row(cell('Ring'), cell('Jo', 2)), row(cell('Visit'))] }),
          ],
        },
      ],
    });
    assert.equal(
      readWord(await Packer.toBuffer(document)).text,
      '# Plan\n\nMum rang.☒\n\n- Ring\n\n| Ring | Jo |\n| Visit | Jo |\n\nSeen by the GP.\n\nConfidential',
    );
  });

  it('are read as far as they go where a style, a list or a part is missing', () => {
    const body = `${p('a', '<w:pStyle w:val="None"/><w:numPr><w:ilvl w:val="12"/><w:numId w:val="9"/></w:numPr>')}<w:sectPr><w:headerReference r:id="gone"/></w:sectPr>${p('<w:r><w:footnoteReference w:id="7"/></w:r>')}`;
    assert.equal(readWord(body).text, 'a');
    assert.equal(readWord(wordFile('')).text, '');
  });

  it('are read with macros in them, which are left alone', async () => {
    assert.ok(docxReader.endings.includes('.docm'));
    const read = await docxReader.read(
      wordFile(p('Mum rang.'), { files: { 'word/vbaProject.bin': '\xd0\xcf macro' } }),
    );
    assert.equal('text' in read && read.text, 'Mum rang.');
  });

  it('are read without fetching what they point to', () => {
    const more =
      '<Relationship Id="r2" Type="http://x/header" Target="http://example.org/h.xml" TargetMode="External"/><Relationship Id="r3" Type="http://x/styles" Target="../../../etc/passwd"/>';
    const file = zipped({
      'word/document.xml': part(
        'document',
        `<w:body>${p('a')}<w:sectPr><w:headerReference w:type="default" r:id="r2"/></w:sectPr></w:body>`,
      ),
      'word/_rels/document.xml.rels': RELS('x.xml', more),
    });
    assert.equal(readWord(file).text, 'a');
  });
});

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const inUtf16 = (name: string) => Buffer.concat([Buffer.from(OLE, 'latin1'), Buffer.from(name, 'utf16le')]);

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, sentence: RegExp])[] = [
  [
    'a file under a password',
    inUtf16('EncryptedPackage'),
    /protected by a password.*Open it in Word, save a copy without the password/,
  ],
  [
    'a file of an older Word',
    inUtf16('WordDocument'),
    /an older Word \(\.doc\).*save it as a Word document \(\.docx\)/,
  ],
  ['a message of Outlook', inUtf16('__properties'), /an older Office or Outlook/],
  ['Rich Text', Buffer.from('{\\rtf1 Mum'), /Rich Text.*ends in \.rtf/],
  ['a PDF', Buffer.from('%PDF-1.7'), /a PDF.*ends in \.pdf/],
  ['a web page', Buffer.from('\ufeff<html><body>Mum'), /a web page.*ends in \.html/],
  ['plain text', Buffer.from('Mum will ensure Tilly’s safety.'), /plain text.*ends in \.txt/],
  [
    'a file of Word’s single XML',
    Buffer.from('<?xml version="1.0"?><pkg:package/>'),
    /an XML file.*save it as a Word document/,
  ],
  ['something else', Uint8Array.of(1, 2, 3, 0, 255), /damaged/],
  [
    'a workbook',
    zipped({ '_rels/.rels': RELS('xl/workbook.xml'), 'xl/workbook.xml': '<a/>' }),
    /a workbook or a presentation/,
  ],
  ['an OpenDocument file', zipped({ mimetype: 'x', 'content.xml': '<a/>' }), /OpenDocument.*ends in \.odt/],
  ['a zip file of anything', zipped({ 'a.txt': 'Mum' }), /no text as Word writes it/],
  ['a text that breaks off', zipped({ 'word/document.xml': part('document', BODY).slice(0, -40) }), /damaged/],
  [
    'a text that declares entities',
    zipped({ 'word/document.xml': `<!DOCTYPE w [<!ENTITY a "b">]>${part('document', BODY)}` }),
    /do not open it/,
  ],
  ['tables in tables without end', wordFile('<w:tbl><w:tr><w:tc>'.repeat(20_000)), /do not open it/],
];

describe('files that are no Word document', () => {
  const scattered: readonly (readonly [what: string, inner: string])[] = [
    ['in runs', '<w:r><w:t>a</w:t></w:r>'.repeat(250_001)],
    ['by signs that nobody sees', `<w:r><w:t>${'a\u00ad'.repeat(250_001)}</w:t></w:r>`],
    ['in one run without end', `<w:r><w:t>${'a'.repeat(1_000_001)}</w:t></w:r>`],
  ];
  for (const [how, inner] of scattered)
    it(`are refused where they hold more words than any record, ${how}`, () => {
      const xml = part('document', `<w:body><w:p>${inner}</w:p></w:body>`);
      const read = readDocx(handmade([{ name: 'word/document.xml', content: xml }]));
      assert.match('error' in read ? read.error : '', /more than can be read at once/);
    }).timeout(60_000);

  for (const [what, bytes, sentence] of REFUSED)
    it(`are refused with what to do: ${what}`, () => {
      const read = readDocx(bytes);
      assert.match('error' in read ? read.error : '', sentence);
      assert.doesNotMatch('error' in read ? read.error : '', /Mum|Tilly/);
    });
});
