import assert from 'node:assert/strict';
import { htmlReader } from '../../server/src/readers/html/reader.ts';
import type { ReadRecord } from '../../server/src/readers/index.ts';

async function read(html: string | Uint8Array): Promise<ReadRecord> {
  const record = await htmlReader.read(typeof html === 'string' ? Buffer.from(html) : html);
  assert.ok('text' in record, 'error' in record ? record.error : '');
  return record;
}

const textOf = async (html: string | Uint8Array) => (await read(html)).text;

describe('a web page', () => {
  it('is read as it stands in a browser', async () => {
    const page = `<!doctype html><title>No</title><style>p { color: red }</style><h1>Plan for
      <b>Tilly</b></h1><p>Mum said &ldquo;I&rsquo;m   worried&rdquo;.<br>Then she left.<br><br>She rang <a href="x">Nan</a>.
      <hr><pre>one\n  two</pre>`;
    assert.equal(
      await textOf(page),
      '# Plan for Tilly\n\nMum said “I’m worried”.\nThen she left.\n\nShe rang Nan.\n\none\n  two',
    );
  });

  it('keeps lists, one within another, with the numbers that the page shows', async () => {
    const lists =
      '<ul><li>One<ul><li><p>One a</p></ul><li>Two</ul><p>then</p><ol start=3><li>Three<li>Four<li value=9>Nine</ol>';
    assert.equal(await textOf(lists), '- One\n   - One a\n- Two\n\nthen\n\n3. Three\n4. Four\n9. Nine');
    assert.equal(await textOf('<dl><dt>Name<dd>Carly<dt>DOB:<dd>1 May</dl>'), 'Name: Carly\n\nDOB: 1 May');
  });

  it('keeps tables, and says of a row that it names the columns only where the page does', async () => {
    const table = (cell: string) =>
      `<table><tr><${cell}>Action<${cell}>Who<tr><td>Ring | write<p>and tell<td>Mum</table>`;
    const row = '| Ring \\| write<br>and tell | Mum |';
    assert.equal(await textOf(table('th')), `| Action | Who |\n|---|---|\n${row}`);
    assert.equal(await textOf(table('td')), `| Action | Who |\n${row}`);
  });

  it('says a name that reaches over rows in each of them, and a long text once', async () => {
    const long = 'What was agreed at length. '.repeat(4).trim();
    const table = `<table><tr><td rowspan=2>Mum<td rowspan=2>${long}<td>one<tr><td>two<tr><td colspan=2>all<td>three</table>`;
    assert.equal(await textOf(table), `| Mum | ${long} | one |\n| Mum |  | two |\n| all |  | three |`);
  });

  it('reads a table that only arranges the page as the page', async () => {
    const nested = '<table><tr><td>Left<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>';
    assert.equal(await textOf(nested), 'Left\n\n| a | b |\n| c | d |');
    assert.equal(await textOf('<table role=presentation><tr><td>Left<td>Right</table>'), 'Left\n\nRight');
  });

  it('leaves out what nobody sees', async () => {
    const unseen = `<!-- no --><script>no()</script><template><p>no</p></template><p hidden>no</p>
      <p style="DISPLAY : none">no</p><span style='mso-hide:all'>no</span><p>Seen</p><del>no</del><ins>too</ins>`;
    assert.equal(await textOf(unseen), 'Seen\n\ntoo');
  });

  it('is read as Word and Outlook save it', async () => {
    const mark = (drawn: string) =>
      `<![if !supportLists]><span style='mso-list:Ignore'>${drawn}<span>&nbsp;</span></span><![endif]>`;
    const page = `<p class=MsoTitle>Minutes</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${mark('·')}Bullet<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'>${mark('2)')}Number</p>
      <!--[if gte mso 9]><xml>no</xml><![endif]--><p>Ok<span class=MsoCommentReference>[SW1]</span></p>
      <div style='mso-element:comment-list'><p>no</p></div>`;
    assert.equal(await textOf(page), '# Minutes\n\n- Bullet\n   2) Number\n\nOk');
  });

  it('marks what it quotes from an earlier e-mail', async () => {
    const quoted = 'Thanks<blockquote>From: Jo<br>To: Sam<blockquote>First</blockquote></blockquote>';
    assert.equal(await textOf(quoted), 'Thanks\n\n> From: Jo\n> To: Sam\n\n> > First');
  });

  it('is decoded as it says of itself, and else as any text', async () => {
    const windows = [0x3c, 0x70, 0x3e, 0x93, 0x6e, 0x6f, 0x94];
    assert.equal(await textOf(Uint8Array.from(windows)), '“no”');
    assert.equal(await textOf(Buffer.from('\ufeff<p>Zoë', 'utf16le')), 'Zoë');
    const polish = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb6])]);
    assert.equal(await textOf(polish), 'ś');
    assert.equal(await textOf('<meta charset="nobody-knows"><p>ł'), 'ł');
  });

  it('names the place of each block', async () => {
    const { text, places = [] } = await read('<h1>A</h1><p>B</p><table><tr><td>C<td>D<tr><td>E<td>F</table>');
    assert.deepEqual(
      places.map(({ span, name }) => `${name}: ${text.slice(span.start, span.end)}`),
      ['paragraph 1: A', 'paragraph 2: B', 'table 1, row 1: | C | D |', 'table 1, row 2: | E | F |'].map((place) =>
        place.replace(': A', ': # A'),
      ),
    );
  });

  const hostile: readonly [string, string, RegExp][] = [
    ['one that nests without end', '<div>'.repeat(5000), /more than 512 parts within one another/],
    ['one of countless parts', '<p>x'.repeat(210_000), /more than 200,000 parts/],
    ['a table of countless cells', `<table>${'<tr><td colspan=60>x<td>y'.repeat(9000)}</table>`, /500,000 cells/],
    ['one that is too large', ' '.repeat(20 * 1024 * 1024 + 1), /larger than 20 MB/],
  ];
  for (const [name, html, expected] of hostile)
    it(`is refused with a remedy: ${name}`, async () => {
      const refused = await htmlReader.read(Buffer.from(html));
      assert.ok('error' in refused);
      assert.match(refused.error, expected);
      assert.match(refused.error, /save what it says as plain text/);
    });
});
