import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { caselint, inFolder } from './fixture.ts';

describe('caselint in words', () => {
  it('groups by record, underlines the words, gives each why once and counts', () =>
    inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'notes'));
      writeFileSync(join(cwd, 'a.txt'), 'Mum will ensure it.\nDad will ensure it too.\n');
      writeFileSync(join(cwd, 'notes/b.md'), 'Seen safe and well.');
      writeFileSync(join(cwd, 'notes/c.md'), 'Seen at 4pm.');
      writeFileSync(join(cwd, 'notes/d.pages'), '');
      const { stdout, stderr, code } = await caselint(['.'], { cwd });
      assert.equal(
        stdout,
        `a.txt  plan

  1:10  error  ensure-safety
    This says "ensure".
      Mum will ensure it.
               ^^^^^^
    Ask: How, exactly?
    Rewrite: Say what is done

  2:10  error  ensure-safety
    This says "ensure".
      Dad will ensure it too.
               ^^^^^^
    Ask: How, exactly?
    Rewrite: Say what is done

notes/b.md  plan

  1:6  information  safe-and-well
    This says "safe and well".
      Seen safe and well.
           ^^^^^^^^^^^^^

Why Caselint asks

  ensure safety (ensure-safety, 2 findings)
    Nobody can ensure safety.
    From: "James" Serious Case Review (2019), 7.2.8
    What to do: Say what is done.

  safe and well (safe-and-well, 1 finding)
    It says what was not seen.
    From: "James" Serious Case Review (2019), 7.2.8
    What to do: Say what is done.

3 findings in 2 of 3 records: 2 errors, 1 for information.
1 file of other kinds passed over; Caselint reads .txt, .md, .markdown, .docx,
.docm, .odt, .fodt, .rtf, .pdf, .html, .htm and .eml.
`,
      );
      assert.equal(stderr, '');
      assert.equal(code, 1);
    }));

  it('never calls a record safe or ready', async () => {
    const { stdout, code } = await caselint(['-'], { stdin: 'Seen at 4pm.' });
    assert.equal(stdout, "Caselint has no questions about this record. It does not judge a child's safety.\n");
    assert.equal(code, 0);
  });

  it('says what was held back and which rule could not finish', async () => {
    const { stdout } = await caselint(['-'], { stdin: 'ensure IGNORED STUMBLE' });
    assert.match(stdout, /The rule safe-and-well could not finish \(TypeError\)/);
    assert.match(stdout, /2 further findings held back\./);
  });

  it('says less with --quiet and exits as it would without', async () => {
    const stdin = 'Mum will ensure it. Seen safe and well.';
    const { stdout } = await caselint(['-', '--quiet'], { stdin });
    assert.match(stdout, /ensure-safety/);
    assert.doesNotMatch(stdout, /safe-and-well|Why Caselint asks/);
    const aside = await caselint(['-', '--quiet', '--fail-on', 'information'], { stdin: 'safe and well' });
    assert.deepEqual([aside.stdout, aside.code], ['No errors or warnings in this record.\n', 1]);
  });

  it('keeps to the width of the terminal', async () => {
    const words = 'the family went to the park and to the shop and then they all went home again, ';
    const stdin = `${words.repeat(5)}Mum will ensure that ${words.repeat(5)}`;
    for (const columns of [40, 60, 80]) {
      const { stdout } = await caselint(['-'], { stdin, columns });
      for (const line of stdout.split('\n')) assert.ok(stringWidth(line) <= columns, line);
      assert.match(stdout, /…\S* .*ensure.* …/);
    }
  });

  it('colours only where it is wanted', async () => {
    const colours = async (isTTY: boolean, ...argv: string[]) =>
      (await caselint(['-', ...argv], { stdin: 'ensure', isTTY })).stdout.includes('\u001b[');
    assert.equal(await colours(true), true);
    assert.equal(await colours(false), false);
    assert.equal(await colours(true, '--color', 'never'), false);
    assert.equal(await colours(false, '--color', 'always'), true);
  });

  it('lets no control character of a record or a name reach the terminal', async () => {
    const stdin = 'Mum \u001b[31m\u0007 will ensure \u202eit\u0085';
    const { stdout, stderr } = await caselint(['-', '\u001b[2Jx'], { stdin });
    assert.doesNotMatch((stdout + stderr).replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    assert.match(stderr, /·\[2Jx/);
    assert.match(stdout, /Mum ·\[31m· will ensure ·it·/);
  });
});
