import { flatOdt, h, list, odtFile, p, table } from './odt.ts';

const span = (inner: string, style = 'B') => `<text:span text:style-name="${style}">${inner}</text:span>`;
const info = (who: string) =>
  `<office:change-info><dc:creator>${who}</dc:creator><dc:date>2026-01-01T10:00:00</dc:date></office:change-info>`;

/** Comments and changes of people: what was there before anybody asked Caselint. */
export const PEOPLES =
  `<text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:deletion>${info('Priya')}<text:p>gone </text:p></text:deletion></text:changed-region>` +
  `<text:changed-region xml:id="ct2" text:id="ct2"><text:insertion>${info('Priya')}</text:insertion></text:changed-region></text:tracked-changes>` +
  '<text:p>Seen <text:change text:change-id="ct1"/>by <office:annotation office:name="n1"><dc:creator>Priya</dc:creator><dc:date>2026-01-01T10:00:00</dc:date><text:p>Who?</text:p></office:annotation>the nurse<office:annotation-end office:name="n1"/> and <text:change-start text:change-id="ct2"/>also the<text:change-end text:change-id="ct2"/> doctor.</text:p>';

/** OpenDocument texts with what word processors leave in them. */
export function awkwardOdt(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const note = `<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('As the doctor said.')}</text:note-body></text:note>`;
  const pages = `<style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>${p('Private matter')}</style:header></style:master-page>`;
  const bodies: Readonly<Record<string, string>> = {
    'words divided between looks': `<text:p>Mum will en${span('sure th')}${span('at Ko', 'I')}fi att<text:span>en</text:span>ds.</text:p>`,
    'spaces at every edge': `<text:p> Mum ${span(' will ')} go<text:s text:c="2"/>to<text:tab/>the <text:line-break/>park  now </text:p>`,
    'signs that XML writes otherwise': p(`Mum's "plan" & Dad's <view> – ‘so’ 😀 said`),
    'lines of XML that are broken': '<text:p>\n  Mum\n  and Dad\n  agree\n</text:p>',
    'links, bookmarks and fields': `<text:p>See <text:a xlink:type="simple" xlink:href="http://example.org/">the ${span('full plan')}</text:a> of <text:author-name text:fixed="true">Ann May</text:author-name><text:bookmark text:name="b"/> on page <text:page-number>1</text:page-number>.</text:p>`,
    'comments and changes of people': PEOPLES,
    'lists, headings and tables': `${h('Actions &amp; views')}${list('Numbers', [p('Ring Mum') + list('Numbers', [p('at once')]), p('Ring Dad')])}${table(
      [
        ['What', 'Who'],
        [p('Ring | write') + p('twice'), 'Mum'],
      ],
      { header: true },
    )}`,
    'footnotes, boxes and headers': `<text:p>Seen${note} well<draw:frame draw:name="x" text:anchor-type="paragraph" svg:width="4cm" svg:height="2cm"><draw:text-box>${p('In a box')}</draw:text-box></draw:frame> today.</text:p>`,
    'a first paragraph with nothing in it': `<text:p text:style-name="Standard"/>${p('Seen well.')}`,
    'another way of writing the other way': `<text:p>Name \u200fעברית\u200f and so\u00adft</text:p>`,
  };
  return Object.entries(bodies).map(([name, body]) => ({
    name,
    bytes: odtFile(body, { automatic: LOOKS, pages, files: { 'Pictures/a.png': 'not to be touched' } }),
  }));
}

const LOOKS = ['B', 'I']
  .map(
    (name) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`,
  )
  .join('');

export const awkwardFlat = flatOdt(p('Mum will ensure that Kofi attends.'));
