import assert from 'node:assert/strict';
import { outlineBlocks } from '../../server/src/engine/text/outline.ts';
import { readComments } from '../../server/src/ignores/comments.ts';
import { lintIgnoring } from '../../server/src/ignores/lintIgnoring.ts';
import { asked, lint, RULES, record } from './fixture.ts';

const SAFE = 'safe-and-well: safe and well';
const left = (text: string) => asked(record(text)).left;
const mistakes = (text: string) => readComments(text, RULES).mistakes;

describe('A comment that sets findings aside', () => {
  it('holds up to the one that ends it, or to the end of the record', () => {
    const text = 'Safe and well.\n\n<!-- caselint-disable safe-and-well -->\n\nSafe and well. Ensure.\n\n';
    assert.deepEqual(left(text), ['safe-and-well: Safe and well', 'ensure-safety: Ensure']);
    assert.deepEqual(left(`${text}<!-- caselint-enable safe-and-well -->\n\nsafe and well`), [
      'safe-and-well: Safe and well',
      'ensure-safety: Ensure',
      SAFE,
    ]);
    assert.deepEqual(left(`${text}<!-- caselint-enable -->\n\nsafe and well`).length, 3);
    assert.deepEqual(left(`${text}<!-- caselint-enable ensure-safety -->\n\nsafe and well`).length, 2);
  });

  it('names several rules, or none for all, and may give a reason', () => {
    const both = 'They are safe and well; Mum will ensure it.';
    assert.deepEqual(left(`<!-- caselint-disable safe-and-well, ensure-safety -->\n${both}`), []);
    assert.deepEqual(left(`<!-- caselint-disable safe-and-well ensure-safety -->\n${both}`), []);
    assert.deepEqual(left(`<!-- caselint-disable -->\n${both}`), []);
    assert.deepEqual(left(`<!--caselint-disable safe-and-well -- ensure we said so-->\n${both}`), [
      'ensure-safety: ensure',
    ]);
  });

  it('speaks of its own line or of the next one', () => {
    const [one, two] = ['They were safe and well.', 'Both safe and well.'];
    const next = '<!-- caselint-disable-next-line safe-and-well -->';
    assert.equal(left(`${next}\n${one}\n${two}`).length, 1);
    assert.equal(left(`${one} <!-- caselint-disable-line safe-and-well -->\n${two}`).length, 1);
    assert.equal(left(`${one} caselint:ignore safe-and-well\n${two}`).length, 1);
    assert.equal(left(`${one} (caselint:ignore safe-and-well -- the chair agreed)\r\n${two}`).length, 1);
    assert.equal(left(`caselint:ignore safe-and-well\r\n${one}\r\n${two}`).length, 1);
    assert.equal(left(`${one}\n${two} caselint:ignore`).length, 1);
  });

  it('counts what it sets aside', () => {
    const { ignored } = lintIgnoring(
      record('safe and well caselint:ignore'),
      lint,
      { lists: [], comments: true },
      RULES,
    );
    assert.deepEqual(
      ignored?.map(({ by, finding }) => `${by}: ${finding.rule}`),
      ['comment: safe-and-well'],
    );
  });

  it('does not take the writer’s own words for names of rules', () => {
    assert.deepEqual(left('caselint:ignore safe-and-well They were safe and well.\nAll safe and well.'), [SAFE]);
    assert.match(readComments('caselint:ignore Mum is well.', RULES).text, /^ {15} Mum is well\.$/);
  });
});

describe('A comment in a record', () => {
  const COMMENT = '<!-- caselint-disable-next-line safe-and-well -->';

  it('is no part of what is read, and everything else keeps its place', () => {
    const text = `One. ${COMMENT}\n\nTwo ${COMMENT} three.`;
    const { text: read } = readComments(text, RULES);
    assert.equal(read.length, text.length);
    assert.equal(read.replace(/ +/g, ' '), 'One. \n\nTwo three.');
  });

  it('parts nothing: the blocks are those of the record without it', () => {
    const lines = [
      '# Plan',
      '',
      'Mum said that',
      'she would come.',
      '',
      '| Who | What |',
      '|---|---|',
      '| Mum | Come |',
    ];
    for (const end of ['\n', '\r\n'])
      for (let at = 0; at <= lines.length; at += 1) {
        const text = [...lines.slice(0, at), COMMENT, ...lines.slice(at)].join(end);
        const blocks = outlineBlocks(readComments(text, RULES).text, 'markdown');
        const kinds = blocks.map(({ kind }) => kind);
        assert.deepEqual(kinds, ['heading', 'paragraph', 'table-row', 'table-row'], `at line ${at}`);
      }
  });

  it('shows findings in the words of the record where it stands among them', () => {
    const text = 'They are safe <!-- caselint-disable ensure-safety --> and well.';
    const [finding] = lintIgnoring(record(text), lint, { lists: [], comments: true }, RULES).findings;
    assert.equal(finding?.text, text.slice(finding?.span.start, finding?.span.end));
  });

  it('that names no rule there is says so, and offers the one that was meant', () => {
    const text = '<!-- caselint-disable safe-and-wel, no-such-rule-at-all -->\nsafe and well';
    const [near, far] = mistakes(text);
    assert.match(near?.message ?? '', /no rule called "safe-and-wel".*Did you mean "safe-and-well"\?/);
    assert.equal(near?.text, 'safe-and-wel');
    assert.equal(near?.rewrites[0]?.edits[0]?.newText, 'safe-and-well');
    assert.match(far?.message ?? '', /no rule called "no-such-rule-at-all"/);
    assert.equal(asked(record(text)).left.length, 3);
  });

  it('that asks for something unknown, or has no end, says so and sets nothing aside', () => {
    assert.match(mistakes('<!-- caselint-disabel safe-and-well -->')[0]?.message ?? '', /Did you mean "disable"\?/);
    const open = '<!-- caselint-disable safe-and-well\n\nThey are safe and well.';
    assert.match(mistakes(open)[0]?.message ?? '', /no end.*-->/);
    assert.ok(left(open).includes(SAFE));
  });
});
