import assert from 'node:assert/strict';
import { readWord } from '../../support/office/readWord.ts';
import { p, r, style } from '../../support/office/word.ts';

/** Each Word file's one paragraph, and what is read of it. */
const SHOWN: readonly (readonly [what: string, inner: string, text: string])[] = [
  [
    'words in smart tags and links',
    `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${r('Mum')}</w:smartTag>${r(' saw ')}<w:hyperlink r:id="x">${r('this')}</w:hyperlink>`,
    'Mum saw this',
  ],
  [
    'bookmarks and marks of spelling as nothing',
    `<w:bookmarkStart w:id="0" w:name="a"/>${r('Mu')}<w:proofErr w:type="spellStart"/>${r('m')}<w:bookmarkEnd w:id="0"/>`,
    'Mum',
  ],
  [
    'what was inserted, not what was deleted',
    `${r('Seen ')}<w:del w:id="1" w:author="A"><w:r><w:delText>safe</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r('at home')}</w:ins>`,
    'Seen at home',
  ],
  [
    'what was inserted and deleted again as nothing',
    `${r('a')}<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>${r('c')}`,
    'ac',
  ],
  [
    'what was moved where it came to',
    `<w:moveFrom w:id="1">${r('old ')}</w:moveFrom>${r('x ')}<w:moveTo w:id="2">${r('new')}</w:moveTo>`,
    'x new',
  ],
  [
    'what was changed in look as it is now',
    `<w:r><w:rPr><w:i/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>here</w:t></w:r>`,
    'here',
  ],
  [
    'what a field shows, not how it came about',
    `${field(' DATE \\@ "d" ', r('21 May'))}${r(' and ')}<w:fldSimple w:instr="AUTHOR">${r('Jo')}</w:fldSimple>`,
    '21 May and Jo',
  ],
  [
    'a field within the instruction of another as nothing',
    `${begin()}<w:r><w:instrText>IF </w:instrText></w:r>${field('REF a', r('hidden'))}<w:r><w:instrText> = 1</w:instrText></w:r>${mark('separate')}${r('shown')}${mark('end')}`,
    'shown',
  ],
  [
    'a field within what another shows',
    `${begin()}<w:r><w:instrText>HYPERLINK</w:instrText></w:r>${mark('separate')}${r('page ')}${field('PAGE', r('3'))}${mark('end')}`,
    'page 3',
  ],
  [
    'a tick box of a form',
    `${box('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX')}${r(' yes ')}${box('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX')}${r(' no')}`,
    '☒ yes ☐ no',
  ],
  [
    'the choice in a list of a form',
    box(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Low"/><w:listEntry w:val="High"/></w:ddList>',
      'FORMDROPDOWN',
    ),
    'High',
  ],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:text/></w:sdtPr><w:sdtContent>${r('Kyle')}</w:sdtContent></w:sdt>`,
    'Kyle',
  ],
  [
    'signs, hyphens and tabs',
    `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> re</w:t><w:noBreakHyphen/><w:t>re</w:t><w:softHyphen/><w:t>fer</w:t><w:tab/><w:t>x</w:t></w:r>`,
    '✓ re-refer\tx',
  ],
  ['no hidden words', `${r('a')}${r('secret', '<w:vanish/>')}${r('b', '<w:vanish w:val="0"/>')}`, 'ab'],
  [
    'words without soft hyphens and marks of direction in them',
    `<w:r><w:rPr><w:rtl/></w:rPr><w:t>en\u00adsure\u200f &amp;\u200e now</w:t></w:r>`,
    'ensure & now',
  ],
  [
    'white space as the file says',
    `<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\nc </w:t></w:r>${r('.')}`,
    'a b c .',
  ],
  [
    'numbers of characters, and characters beyond the first plane',
    `<w:r><w:t>&#x1F642;&#8217;s &lt;&quot;&apos;&gt; 😀 &#233;</w:t></w:r>`,
    '🙂’s <"\'> 😀 é',
  ],
  [
    'sections of verbatim XML, and comments in words',
    `<w:r><w:t>a<![CDATA[ &amp; <b> && c]]> &amp; d<!-- no -->e</w:t></w:r>`,
    'a &amp; <b> && c & de',
  ],
  [
    'equations in a line',
    `${r('half is ')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    'half is 1/2',
  ],
  [
    'words with their reading above them once',
    `<w:r><w:ruby><w:rubyPr/><w:rt>${r('reading')}</w:rt><w:rubyBase>${r('word')}</w:rubyBase></w:ruby></w:r>`,
    'word',
  ],
];

describe('the words of a Word file', () => {
  for (const [what, inner, text] of SHOWN)
    it(`are read: ${what}`, () => {
      assert.equal(readWord(p(inner)).text, text);
    });

  it('say what they stand in', () => {
    const { pieces } = readWord(p(`<w:ins w:id="1"><w:hyperlink r:id="x">${r('a')}</w:hyperlink></w:ins>${r('b')}`));
    assert.deepEqual(
      pieces.map(({ inside }) => inside.map(({ name }) => name)),
      [['w:ins', 'w:hyperlink'], []],
    );
  });

  it('are hidden by a style, and shown again by what says otherwise', () => {
    const styles =
      style('Quiet', 'Quiet', '<w:rPr><w:vanish/></w:rPr>') + style('Base', 'Base', '<w:basedOn w:val="Quiet"/>');
    const { text, notes } = readWord(
      p(r('gone') + r('here', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Base"/>'),
      { styles },
    );
    assert.deepEqual([text, notes], ['here', ['The file has hidden text, which is not read.']]);
  });

  it('go on in the next paragraph where the end of theirs was deleted', () => {
    const deleted = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    const { text, notes } = readWord(p(r('Mum will '), deleted) + p('ring.') + p('Last', deleted));
    assert.deepEqual([text, notes], ['Mum will ring.\n\nLast', undefined]);
  });

  it('are whole where the first letter is set large', () => {
    assert.equal(readWord(p('T', '<w:framePr w:dropCap="drop"/>') + p('illy rang.')).text, 'Tilly rang.');
  });

  it('come with a word about tracked changes that were left out', () => {
    assert.deepEqual(readWord(p(`<w:del w:id="1">${r('x')}</w:del>${r('a')}`)).notes, [
      'The file has tracked changes: what was deleted is not read, what was added is.',
    ]);
  });

  it('leave out a table of contents, which says again what stands elsewhere', () => {
    const contents = [
      p(`${begin()}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${r('Actions 3')}`),
      p('Notes 4'),
      p(mark('end')),
    ].join('');
    assert.equal(readWord(contents + p('Actions')).text, 'Actions');
  });

  it('are all read where a field never ends', () => {
    const contents = p(`${begin()}<w:r><w:instrText>TOC</w:instrText></w:r>${mark('separate')}${r('a')}`);
    assert.equal(readWord(contents + p('b')).text, 'a\n\nb');
    assert.equal(readWord(p(`${begin()}<w:r><w:instrText>IF</w:instrText></w:r>`) + p('b')).text, 'b');
  });

  it('are a label or a title where they are bold and head the rest', () => {
    const bold = '<w:b/>';
    const body =
      p(r('Parents’ views. ', bold) + r('Donna agrees.')) +
      p(r('Mum', bold) + r(' rang.')) +
      p(r('What needs to change', bold)) +
      p(r('Name: Kyle', bold));
    assert.equal(
      readWord(body).text,
      '**Parents’ views.** Donna agrees.\n\nMum rang.\n\n**What needs to change**\n\nName: Kyle',
    );
  });

  it('are told apart: those on which a comment can stand', () => {
    const { pieces } = readWord(p(`${r('a')}<w:r><w:t><![CDATA[b]]></w:t></w:r>`));
    assert.deepEqual(
      pieces.map(({ anchorable }) => anchorable),
      [true, false],
    );
  });
});

function mark(type: string, inner = ''): string {
  return `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
}

function begin(): string {
  return mark('begin');
}

function field(instruction: string, shown: string): string {
  return `${begin()}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;
}

function box(settings: string, instruction: string): string {
  const data = mark('begin', `<w:ffData><w:name w:val="n"/><w:enabled/>${settings}</w:ffData>`);
  return `${data}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${mark('end')}`;
}
