import assert from 'node:assert/strict';
import { rawOffset } from '../../server/src/readers/odt/piece.ts';
import { type OdtReading, readOdt } from '../../server/src/readers/odt/read.ts';
import { characterAt } from '../../server/src/readers/office/entities.ts';
import { flatOdt, h, list, type OdtParts, odtFile, p, table } from '../support/office/odt.ts';

function readingOf(body: string, parts?: OdtParts): OdtReading {
  const read = readOdt(odtFile(body, parts));
  assert.ok('text' in read, 'error' in read ? read.error : '');
  return read;
}

function textOf(body: string, parts?: OdtParts): string {
  return readingOf(body, parts).text;
}

const note = (kind: string, words: string) =>
  `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
const box = (words: string) => `<draw:frame><draw:text-box>${p(words)}</draw:text-box></draw:frame>`;
const comment =
  '<office:annotation office:name="a"><dc:creator>Priya</dc:creator><text:p>no</text:p></office:annotation>';

describe('the text of an OpenDocument file', () => {
  it('has headings, the title above them', () => {
    assert.equal(
      textOf(p('Plan', 'Title') + h('Views') + h('School', 2) + h('Deep', 9) + p('Seen.') + p('') + p('Mine', 'M'), {
        automatic: '<style:style style:name="M" style:family="paragraph" style:parent-style-name="Title"/>',
      }),
      '# Plan\n\n# Views\n\n## School\n\n###### Deep\n\nSeen.\n\n# Mine',
    );
  });

  it('has bold words that head a paragraph as its label, and as its title where they are all of it', () => {
    const bold = (words: string) => `<text:span text:style-name="B">${words}</text:span>`;
    const automatic =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    assert.equal(
      textOf(
        `<text:p>${bold('Mum: ')}calm.</text:p><text:p>${bold('Vi')}${bold('ews')}</text:p><text:p>${bold('Mum')} said.</text:p>`,
        {
          automatic,
        },
      ),
      '**Mum:** calm.\n\n**Views**\n\nMum said.',
    );
  });

  it('shows the numbers of headings where the file numbers them', () => {
    const outline =
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>';
    assert.equal(
      textOf(h('Why') + h('What', 2) + h('Who', 2) + h('When'), { styles: outline }),
      '# 1. Why\n\n## 1.1 What\n\n## 1.2 Who\n\n# 2. When',
    );
  });

  it('has lists with the numbers that are shown', () => {
    const inner = (...items: string[]) =>
      list(
        'Numbers',
        items.map((item) => p(item)),
      );
    assert.equal(
      textOf(
        list('Numbers', [p('One') + inner('A', 'B'), p('Two') + inner('A'), p('Three') + p('more')]) +
          p('Between') +
          list('Numbers', [p('Four')], 'text:continue-numbering="true"') +
          list('Numbers', [p('One again')]) +
          list('Dots', [p('Dot') + list('Dots', [p('Ring')])]) +
          list('Unknown', [p('Any')]),
      ),
      '1. One\n   a) A\n   b) B\n2. Two\n   a) A\n3. Three\n\nmore\n\nBetween\n\n4. Four\n1. One again\n- Dot\n   - Ring\n- Any',
    );
  });

  it('shows numbers of several levels, other starts, and no number where none is shown', () => {
    const style =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style><text:list-style style:name="None"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>';
    assert.equal(
      textOf(
        list('L', [p('Three') + list('L', [p('Inner')])]) + list('None', [p('Plain')]) + list('L', [h('Views', 2)]),
        { styles: style },
      ),
      '3. Three\n   3.1 Inner\n\nPlain\n\n## 3. Views',
    );
  });

  it('has tables, whose first row names the columns only where the file says so', () => {
    const rows = [
      ['What', 'Who'],
      [p('Ring | write') + p('twice'), list('Dots', [p('Mum'), p('Dad')])],
    ];
    const body = '| Ring \\| write<br>twice | - Mum<br>- Dad |';
    assert.equal(textOf(table(rows, { header: true })), `| What | Who |\n|---|---|\n${body}`);
    assert.equal(textOf(table(rows)), `| What | Who |\n${body}`);
  });

  it('keeps the columns of merged cells, and says again what several rows share', () => {
    const wide = '<table:table-cell table:number-columns-spanned="2"><text:p>Wide</text:p></table:table-cell>';
    const tall = '<table:table-cell table:number-rows-spanned="2"><text:p>Mum</text:p></table:table-cell>';
    const covered = '<table:covered-table-cell/>';
    assert.equal(
      textOf(
        table([
          ['A', 'B', 'C'],
          [wide, covered, 'c'],
          [tall, 'd', 'e'],
          [covered, 'f', 'g'],
        ]),
      ),
      '| A | B | C |\n| Wide |  | c |\n| Mum | d | e |\n| Mum | f | g |',
    );
  });

  it('has as many columns as the widest table may have, however often cells are said to be repeated', () => {
    const many = '<table:table-cell table:number-columns-repeated="999999"/>';
    const row = `<table:table-row table:number-rows-repeated="999999"><table:table-cell><text:p>a</text:p></table:table-cell>${many}</table:table-row>`;
    const text = textOf(
      `<table:table><table:table-column table:number-columns-repeated="999999"/>${row}</table:table>`,
    );
    assert.ok(text.startsWith('| a |') && text.length < 500 && !text.includes('\n'));
  });

  it('takes white space as it is shown', () => {
    assert.equal(
      textOf(
        '<text:p>\n  a\n  b <text:span> c</text:span> d<text:s text:c="3"/>e<text:tab/>f<text:line-break/>g </text:p>',
      ),
      'a b c d   e\tf\ng',
    );
    assert.equal(
      textOf('<text:p>so\u00adft &amp; w<text:soft-page-break/>hole &#x2019; <![CDATA[a & b &amp;]]></text:p>'),
      'soft & whole ’ a & b &amp;',
    );
  });

  it('leaves out what nobody sees: comments, deleted and hidden words, contents, what pictures are called', () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="HP" style:family="paragraph"><style:text-properties text:display="none"/></style:style><style:style style:name="HH" style:family="text" style:parent-style-name="H"/>';
    const body = [
      ...[
        changes,
        '<text:table-of-content><text:index-body><text:p>no 3</text:p></text:index-body></text:table-of-content>',
      ],
      `<text:p>One<text:change text:change-id="c"/>${comment}<office:annotation-end office:name="a"/>, <text:change-start text:change-id="d"/>two<text:change-end text:change-id="d"/></text:p>`,
      '<text:p>three<text:span text:style-name="HH">no <text:span>no</text:span></text:span><draw:frame><draw:image><office:binary-data>bm8=</office:binary-data></draw:image><svg:title>no</svg:title></draw:frame></text:p>',
      ...[p('no', 'HP'), '<text:section text:display="none"><text:p>no</text:p></text:section>'],
      '<text:p>four <text:hidden-text text:is-hidden="true">no</text:hidden-text><text:hidden-text text:is-hidden="false">five</text:hidden-text></text:p>',
      '<text:p>no<text:hidden-paragraph text:is-hidden="true"/> </text:p>',
    ];
    assert.equal(textOf(body.join(''), { automatic: hidden }), 'One, two\n\nthree\n\nfour five');
  });

  it('is read with a note where words were left out that somebody might look for', () => {
    const hidden =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const { notes = [] } = readingOf(
      '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<text:span text:style-name="H">no</text:span></text:p>',
      { automatic: hidden },
    );
    assert.match(notes.join(' '), /deleted is not read.*hidden text/);
    assert.equal(readingOf(p('a')).notes, undefined);
  });

  it('shows fields by what they show', () => {
    assert.equal(
      textOf(
        '<text:p>Page <text:page-number>3</text:page-number>, <text:date>1 May</text:date>, <text:a xlink:href="http://example.org/">the <text:span>site</text:span></text:a></text:p>',
      ),
      'Page 3, 1 May, the site',
    );
  });

  it('tells where everything stands, what stands beside the body after it', () => {
    const pages = `<style:master-page style:name="Standard"><style:header>${p('Private')}</style:header><style:header-first>${p('Private')}</style:header-first><style:footer>${p('Page 1')}</style:footer></style:master-page>`;
    const { text, places } = readingOf(
      `<text:p>One${note('footnote', 'F')}${note('endnote', 'E')}.</text:p><text:section>${p('Two')}</text:section><text:p>${box('B')}</text:p>${table(
        [
          ['x', 'y'],
          ['z', ''],
        ],
      )}`,
      { pages },
    );
    assert.deepEqual(
      places?.map(({ span, name }) => `${name}: ${text.slice(span.start, span.end)}`),
      [
        ...['paragraph 1: One.', 'paragraph 2: Two', 'table 1, row 1: | x | y |', 'table 1, row 2: | z |  |'],
        ...['footnote 1: F', 'endnote 1: E', 'text box 1: B', 'header: Private', 'footer: Page 1'],
      ],
    );
  });

  it('is the same in a flat file', () => {
    const body = h('Views') + p("It's <fine> & well") + list('Numbers', [p('One')]);
    const flat = readOdt(flatOdt(body));
    assert.equal('text' in flat && flat.text, textOf(body));
  });
});

describe('where the characters of an OpenDocument file stand', () => {
  it('is exact for each of them', () => {
    const span = (words: string) => `<text:span text:style-name="T1">${words}</text:span>`;
    const pages = `<style:master-page style:name="Standard"><style:footer>${p('Page & 1')}</style:footer></style:master-page>`;
    const body = [
      ...[
        h("Mum's & Dad's"),
        `<text:p> Zo${span('ë&apos;s')}  café ${span('&#128512; &lt;b&gt;')}<text:s/>x <!-- c -->y</text:p>`,
      ],
      ...[
        table([['a|b&amp;|', p('c\nd') + p('e|')]]),
        `<text:p><![CDATA[p & q]]>\n r${note('footnote', 'F &')}</text:p>`,
      ],
      ...[
        list('Numbers', [p('one & two')]),
        `<text:p>${box('B &')}s<text:a xlink:href="x">t${span('u')}</text:a></text:p>`,
      ],
    ];
    const { text, pieces, file } = readingOf(body.join(''), { pages });
    const inPieces = new Set<number>();
    for (const piece of pieces) {
      const xml = piece.part === 'content.xml' ? file.content.xml : (file.styles?.xml ?? '');
      const { start, end } = piece.span;
      for (let at = start; at < end; at += 1) {
        assert.ok(!inPieces.has(at), 'a character stands in two places');
        inPieces.add(at);
        const raw = rawOffset(piece, at);
        const written = piece.entity ? characterAt(xml, raw).text.charAt(at - start) : xml.charAt(raw);
        assert.equal(written, text[at]);
      }
      assert.equal(rawOffset(piece, end), piece.content.end);
      for (const { span: whole, inner, name } of [piece.paragraph, ...piece.inside]) {
        assert.ok(whole.start < inner.start && inner.start <= piece.content.start);
        assert.ok(piece.content.end <= inner.end && inner.end <= whole.end);
        assert.ok(xml.slice(whole.start).startsWith(`<${name}`) && xml.slice(0, whole.end).endsWith('>'));
      }
    }
    const nowhere = [...text].map((_, at) => at).filter((at) => !inPieces.has(at));
    const unplaced = nowhere.map((at) => text[at]).join('');
    assert.doesNotMatch(unplaced.replaceAll('<br>', ''), /[a-zé&]/i);
  });

  it('is told of footnotes, boxes and headers as where no comment can stand', () => {
    const { text, pieces } = readingOf(`<text:p>body${note('footnote', 'foot')}${box('box')}</text:p>`);
    const anchorable = pieces.filter((piece) => piece.anchorable).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(anchorable, ['body']);
  });
});
