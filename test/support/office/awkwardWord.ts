import { p, part, r, table, type WordParts, wordFile } from './word.ts';

/** A Word file with something in it that an answer could break. */
export interface AwkwardFile {
  /** What is awkward about it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const JO = 'w:author="Jo" w:date="2026-01-05T10:00:00Z"';
const ins = (id: number, inner: string) => `<w:ins w:id="${id}" ${JO}>${inner}</w:ins>`;
const del = (id: number, words: string) =>
  `<w:del w:id="${id}" ${JO}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

const BODIES: Readonly<Record<string, string | readonly [body: string, parts: WordParts]>> = {
  'one run': p('Mum will ensure that Kofi attends nursery every day.'),
  'runs that part words': p(
    r('Mum will en') + r('su', '<w:b/>') + r('re that Ko', '<w:i/>') + r('fi attends nursery every day.'),
  ),
  'spaces that count only where the file says so': p(
    '<w:r><w:t>Mum</w:t></w:r><w:r><w:t xml:space="preserve"> will ensure </w:t></w:r><w:r><w:t>that Kofi attends.</w:t></w:r>',
  ),
  'several things in a run': p(
    '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>Mum will</w:t><w:t xml:space="preserve"> ensure that</w:t><w:br/><w:t>Kofi attends</w:t><w:tab/><w:t>nursery.</w:t></w:r>',
  ),
  'signs that XML writes in another way': p(
    '<w:r><w:t>Mum &amp; Dad &lt;both&gt; said &quot;no&#x2019;s&#8217;&quot; &amp; left.</w:t></w:r>',
  ),
  'signs that nobody sees': p(
    '<w:r><w:t>Mum will en\u00adsure that\u200b Ko\u200ffi attends.</w:t></w:r><w:r><w:noBreakHyphen/><w:t>Every day.</w:t></w:r>',
  ),
  'characters as they are': p('<w:r><w:t><![CDATA[Mum & Dad will ensure]]> that Kofi attends.</w:t></w:r>'),
  'bookmarks, proofing marks and a smart tag': p(
    `<w:bookmarkStart w:id="0" w:name="a"/>${r('Mum will ')}<w:proofErr w:type="spellStart"/><w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>${r('ensure')}${r(' that')}</w:smartTag><w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>${r(' Kofi attends.')}`,
  ),
  'a link': p(
    `${r('See ')}<w:hyperlink w:anchor="a">${r('the safety plan', '<w:u w:val="single"/>')}</w:hyperlink>${r(' that Mum will ensure.')}`,
  ),
  'a control in a line': p(
    `${r('Child: ')}<w:sdt><w:sdtPr><w:id w:val="-123"/><w:text/></w:sdtPr><w:sdtContent>${r('Kofi Mensah')}</w:sdtContent></w:sdt>${r(' is well.')}`,
  ),
  'a control around paragraphs': `${p('He was seen.')}<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${p('Mum will ensure that he attends.')}</w:sdtContent></w:sdt>`,
  'fields of both kinds': p(
    `${r('Page ')}<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>${r(' and ')}${mark('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${mark('separate')}${r('the plan of May')}${mark('end')}${r(' will ensure safety.')}`,
  ),
  'changes that somebody else suggests':
    p(
      `${r('Mum will ')}${del(1, 'try to ')}${ins(2, r('always ensure that', '<w:b/>') + r(' Kofi'))}${r(' attends ')}${ins(3, r('nursery'))}`,
    ) +
    p(
      `<w:moveFromRangeStart w:id="4" ${JO} w:name="m"/><w:moveFrom w:id="5" ${JO}>${r('Moved away.')}</w:moveFrom><w:moveFromRangeEnd w:id="4"/>${r('Dad said so. ')}<w:moveToRangeStart w:id="6" ${JO} w:name="m"/><w:moveTo w:id="7" ${JO}>${r('Moved here now.')}</w:moveTo><w:moveToRangeEnd w:id="6"/>`,
    ),
  'formats that somebody else has changed': p(
    r('Mum will ensure that', `<w:b/><w:rPrChange w:id="9" ${JO}><w:rPr><w:i/></w:rPr></w:rPrChange>`) +
      r(' Kofi attends.'),
  ),
  'a table in a table':
    table([
      ['Action', 'Who', 'By when'],
      [p('Mum to ensure safety') + p('and attend'), table([['Inner one', 'Inner two']]) + p(''), 'A|B'],
    ]) + p(''),
  'an equation and words above words': p(
    `${r('About ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>${r(' visits by ')}<w:r><w:ruby><w:rubyPr/><w:rt>${r('above')}</w:rt><w:rubyBase>${r('below')}</w:rubyBase></w:ruby></w:r>${r(' in May.')}`,
  ),
  'a text box in two forms':
    p(
      `${r('Before the box ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx><w:txbxContent>${p('Mum will ensure it.')}</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Mum will ensure it.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' and after it.')}`,
    ) + p('Dad was there.'),
  'an empty first paragraph': `<w:p w:rsidR="00AA"/>${p('Mum will ensure that Kofi attends.')}`,
  'right to left': p(
    `<w:r><w:rPr><w:rtl/></w:rPr><w:t>\u05e9\u05dc\u05d5\u05dd</w:t></w:r>${r(' said Mum.')}`,
    '<w:bidi/>',
  ),
  'letters of two units and of several': p('Mum \u{1f642} will e\u0301nsure \u{1f469}\u200d\u{1f467} attends.'),
  'notes, headers and footers': [
    p(`${r('Mum will ensure it.')}${note('footnote', 2)}${r(' She said so.')}${note('endnote', 3)}`) +
      `<w:sectPr><w:headerReference w:type="default" r:id="rHdr1"/><w:footerReference w:type="default" r:id="rFtr1"/></w:sectPr>`,
    {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p('Dad engaged well.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p('On the phone.')}</w:endnote>`,
      headers: { rHdr1: p('Minutes of May') },
      footers: { rFtr1: p('Confidential') },
    },
  ],
};

/** Word files with what Word, LibreOffice and Google Docs leave in them, each with one awkward thing. */
export function awkwardFiles(): AwkwardFile[] {
  const plain = Object.entries(BODIES).map(([name, given]) => {
    const [body, parts] = typeof given === 'string' ? [given, {}] : (given as readonly [string, WordParts]);
    return { name, bytes: wordFile(body, parts) };
  });
  return [...plain, { name: 'comments of other people', bytes: commented() }];
}

/** A file with a comment by Jo and Sam's answer to it, with the parts in which Word keeps who answers whom. */
export function commented(): Uint8Array {
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const comment = (id: number, author: string, paraId: string, words: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-01-05T10:00:00Z" w:initials="X"><w:p ${w14} w14:paraId="${paraId}">${r(words)}</w:p></w:comment>`;
  const range = (id: number, inner: string) =>
    `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const body = p(r('Mum will ') + range(0, range(4, r('ensure that'))) + r(' Kofi attends.'));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const base = wordFile(body, {
    files: {
      'word/comments.xml': part(
        'comments',
        comment(0, 'Jo', '00000A01', 'Is this so?') + comment(4, 'Sam', '00000A02', 'It is.'),
      ),
      'word/commentsExtended.xml':
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000A01" w15:done="0"/><w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01" w15:done="0"/></w15:commentsEx>',
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type.replace('comments', 'document.main')}+xml"/><Override PartName="/word/comments.xml" ContentType="${type}+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="${type}Extended+xml"/></Types>`,
    },
  });
  return base;
}
