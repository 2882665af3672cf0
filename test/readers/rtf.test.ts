import assert from 'node:assert/strict';
import { readRtf } from '../../server/src/readers/rtf/read.ts';

/** What is read of a body, with the head that every file has. */
function textOf(body: string, head = ''): string {
  const read = readRtf(bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}${head}}${body}}`));
  assert.ok('text' in read, 'the file was not read');
  return read.text;
}

function bytesOf(rtf: string): Uint8Array {
  return Uint8Array.from(rtf, (character) => character.charCodeAt(0));
}

describe('the characters of an RTF file', () => {
  it('are read in the code page of the file, whatever stands in for Unicode', () => {
    assert.equal(textOf("Zo\\'eb\\'92s caf\\u233?, \\u8220\\'93no\\u8221\\'94"), 'Zoë’s café, “no”');
    assert.equal(textOf('\\uc0\\u8217 s \\uc2\\u26085 ab!'), '’s 日!');
    assert.equal(textOf('\\u-10179?\\u-8704?'), '😀');
  });

  it('are read in the code page of their font, two bytes a character where it has so many', () => {
    const fonts = '{\\f1\\fcharset204 A;}{\\f2\\fcharset128 B;}{\\f3\\fcharset238 C;}{\\f4\\fcharset2 Symbol;}';
    assert.equal(
      textOf("\\f1\\'cc\\'e0\\'ec\\'e0\\plain  and {\\f2\\'93\\'fa\\'96{\\'7b}}", fonts).slice(0, 10),
      'Мама and 日',
    );
    assert.equal(textOf("{\\f3 \\'8cwiat}", fonts), 'Świat');
    assert.equal(textOf("{\\f4\\'b7}x", fonts), '\uf0b7x');
    assert.equal(readText("{\\rtf1\\mac caf\\'8e}"), 'café');
    assert.equal(readText("{\\rtf1\\ansi\\ansicpg65001 caf\\'c3\\'a9}"), 'café');
    assert.equal(readText("{\\rtf1\\ansi\\ansicpg12345 it\\'92s}"), 'it’s');
  });

  it('are those of their words', () => {
    const words =
      'a\\tab b\\~c\\_d\\-e\\emdash f\\endash g\\lquote h\\rquote i\\ldblquote j\\rdblquote k\\bullet l\\\\\\{\\}';
    assert.equal(textOf(words), 'a\tb\u00a0c\u2011de—f–g‘h’i“j”k•l\\{}');
    assert.equal(textOf('one\\line two'), 'one\ntwo');
  });

  it('are left out where they are deleted, hidden, a comment, a picture, or for some program only', () => {
    const out = [
      ...[
        '{\\deleted no}',
        '{\\v no}',
        '{\\*\\annotation no}',
        '{\\*\\unheardof no {no}}',
        '{\\pict\\wmetafile8 6e6f}',
      ],
      ...['{\\pict\\bin4 }}}}}', '{\\field{\\*\\fldinst no}{\\fldrslt }}', '{\\object{\\*\\objdata 6e6f}{\\result }}'],
      ...['{\\info{\\title no}}', '{\\*\\bkmkstart no}', '{\\xe no}', '\\constructor \\toString \\valueOf '],
    ];
    assert.equal(textOf(`be${out.join('')}fore`), 'before');
  });

  it('show a field by its result, and stay where a change was taken in', () => {
    assert.equal(
      textOf('see {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt {\\ul the plan}}} {\\revised today}'),
      'see the plan today',
    );
  });
});

function readText(rtf: string): string {
  const read = readRtf(bytesOf(rtf));
  assert.ok('text' in read);
  return read.text;
}

describe('the shape of an RTF file', () => {
  it('has headings by style, by the style’s own level and by the paragraph’s', () => {
    const styles =
      '{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\outlinelevel1 \\u220?berschrift 2;}{\\s3\\sbasedon2 Mine;}{\\s4 Title;}{\\*\\cs10 Strong;}}';
    const body = ['\\s4 Plan', '\\s1 Views', '\\s2 School', '\\s3 Home', '\\outlinelevel3 Dad', '\\s0 Seen.'];
    assert.equal(
      textOf(styles + body.map((each) => `\\pard${each}\\par`).join('')),
      '# Plan\n\n# Views\n\n## School\n\n## Home\n\n#### Dad\n\nSeen.',
    );
  });

  it('has bold words that head a paragraph as its label, and as its title where they are all of it', () => {
    assert.equal(
      textOf(
        "{\\b Mum\\'92s view:} calm.\\par{\\b Views}\\par{\\b Mum} said {\\b no}.\\par{\\b Name:} {Kyle} {x}\\par",
      ),
      '**Mum’s view:** calm.\n\n**Views**\n\nMum said no.\n\n**Name:** Kyle x',
    );
  });

  it('has lists with the numbers that are shown', () => {
    const items = [
      '{\\listtext\\pard 1.\\tab}\\ls1 Ring',
      '{\\listtext\\pard a)\\tab}\\ls1\\ilvl1 Mum',
      "{\\pntext\\f0\\'b7\\tab}Dad",
      '\\ls2 School',
      '{\\listtext }\\ls3 No item',
    ];
    assert.equal(
      textOf(items.map((each) => `\\pard${each}\\par`).join('\n')),
      '1. Ring\n   a) Mum\n- Dad\n- School\n\nNo item',
    );
  });

  it('has tables, whose first row names the columns only where the file says so', () => {
    const row = (cells: string[], words = '') =>
      `\\trowd${words}${cells.map((_, i) => `\\cellx${i}`).join('')}${cells.map((each) => `\\pard\\intbl ${each}\\cell`).join('')}\\row`;
    assert.equal(
      textOf(`${row(['Who', 'What'], '\\trhdr')}${row(['Mum', 'One\\par Two | 3'])}\\pard After\\par`),
      '| Who | What |\n|---|---|\n| Mum | One<br>Two \\| 3 |\n\nAfter',
    );
    assert.equal(textOf(row(['Who', 'What'])), '| Who | What |');
  });

  it('has tables in tables after the outer one', () => {
    const inner = '\\pard\\intbl\\itap2 in\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}{\\nonesttables\\par}';
    assert.equal(
      textOf(`\\trowd\\cellx1\\cellx2\\pard\\intbl a\\par${inner}\\pard\\intbl b\\cell c\\cell\\row\\pard d\\par`),
      '| a<br>b | c |\n\n| in |\n\nd',
    );
  });

  it('tells where everything stands, what stands beside the body after it', () => {
    const read = readRtf(
      bytesOf(
        '{\\rtf1{\\header Private\\par}{\\headerf Private\\par}\\pard One{\\*\\footnote F}.\\par Two{\\footnote\\ftnalt E}.\\par{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt In a box\\par}}{\\shprslt In a box}}\\trowd\\intbl x\\cell\\row}',
      ),
    );
    assert.ok('text' in read);
    const said = read.places?.map(({ span, name }) => `${name}: ${read.text.slice(span.start, span.end)}`);
    assert.deepEqual(said, [
      ...['paragraph 1: One.', 'paragraph 2: Two.', 'table 1, row 1: | x |'],
      ...['footnote 1: F', 'endnote 1: E', 'text box 1: In a box', 'header: Private'],
    ]);
  });
});

describe('an RTF file that is not as it should be', () => {
  it('is read as far as it goes, and that is said', () => {
    const read = readRtf(bytesOf('{\\rtf1 Mum said {\\b she wi'));
    assert.ok('text' in read);
    assert.equal(read.text, 'Mum said she wi');
    assert.match(read.notes?.[0] ?? '', /stops in the middle/);
  });

  it('loses nothing when rows, cells or groups were not ended', () => {
    assert.equal(textOf('\\trowd\\intbl a\\cell b\\row\\pard c\\par\\cell\\row'), '| a | b |\n\nc');
    assert.equal(textOf('\\row\\cell\\nestrow\\nestcell x'), 'x');
  });

  it('is refused where it is no RTF, or nested without end', () => {
    for (const bytes of [bytesOf('PK\x03\x04'), bytesOf(''), bytesOf('Minutes')]) {
      const read = readRtf(bytes);
      assert.match('error' in read ? read.error : '', /not a Rich Text/);
    }
    const deep = readRtf(bytesOf(`{\\rtf1 ${'{'.repeat(2_000_000)}`));
    assert.match('error' in deep ? deep.error : '', /nested/);
  });

  it('takes no more memory than it has bytes, whatever its numbers claim', () => {
    const many = textOf(`${'\\par{\\footnote x}\\trowd\\cell\\row'.repeat(60_000)} end`);
    assert.ok(many.length < 300_000 && !many.includes('end'));
    assert.equal(textOf(`a\\bin${'9'.repeat(300)} gone`).slice(0, 1), 'a');
    assert.equal(textOf(`{\\uc${'9'.repeat(30)}\\u233 gone}\\par\\itap999999 b\\par`), 'é\n\n| b |');
    assert.equal(textOf(`${'\\trowd\\itap9999999\\nestcell '.repeat(1000)}b`).includes('b'), true);
  });
});
