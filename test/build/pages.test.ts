import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outdated, pagesOf } from '../../.build/pages.mjs';
import { inFolder } from '../cli/fixture.ts';
import { builtInLinter } from '../support/dictionaries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = pagesOf(join(root, 'dictionaries'));

/** Whether a page shows a text, whatever marks of Markdown it has. */
function says(page: string, text: string): boolean {
  const plain = (words: string) => words.replace(/[\\*>\s]/g, '');
  return plain(page).includes(plain(text));
}

describe('pages about the rules', () => {
  it('say what the rules say', () => {
    assert.deepEqual(outdated(join(root, 'docs/rules'), pages), [], 'Run: npm run docs');
  });

  for (const rule of builtInLinter().rules)
    it(`${rule.id} has one, and the list of rules leads to it`, () => {
      const page = pages.get(`${rule.id}.md`) ?? '';
      for (const part of [rule.title, rule.why, rule.advice, ...rule.sources, `--rule ${rule.id}:off`])
        assert.ok(page.includes(part.trim()), `the page does not say: ${part}`);
      for (const { because = '' } of rule.examples.silent) assert.ok(page.includes(because));
      for (const { text, rewrite = '' } of rule.examples.flagged) assert.ok(says(page, text) && says(page, rewrite));
      const answers = page.match(/^Caselint offers (?:\(.+\):|no words here.*)$/gm) ?? [];
      assert.equal(answers.length, rule.examples.flagged.length, 'each example shows what Caselint offers');
      assert.ok(pages.get('README.md')?.includes(`(${rule.id}.md)`));
    });

  it('are out of date when one is missing, differs, or has lost its rule', () =>
    inFolder(async (folder) => {
      const wanted = new Map([
        ['a-b.md', 'as it should be'],
        ['c-d.md', 'as it should be'],
        ['e-f.md', 'as it should be'],
      ]);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'a-b.md'), 'as it should be');
      writeFileSync(join(folder, 'c-d.md'), 'as it was');
      writeFileSync(join(folder, 'g-h.md'), 'of a rule that is gone');
      assert.deepEqual(outdated(folder, wanted), ['c-d.md', 'e-f.md', 'g-h.md']);
    }));
});
