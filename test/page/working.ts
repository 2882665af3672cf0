import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../support/sources.ts';
import type { Step } from './step.ts';

const MINUTES = join(root, 'test/editor/workspaces/person/Core group minutes.md');

/** What people do with a record that was read. */
export const WORKING: readonly Step[] = [
  {
    name: 'does all of it with the keyboard',
    folder: 'keyboard',
    async take(visit) {
      await visit.press('Tab');
      assert.equal(await visit.focused(), 'Choose files…');
      await visit.press('Tab', 'Enter', 'Tab');
      await visit.page.keyboard.type(
        '# Core group minutes\n\nLeanne has engaged well with services.\n\nCraig will ensure that Yusuf is safe at home.\n',
      );
      await visit.press('Tab', 'Enter');
      await visit.read();
      assert.equal(await visit.focused(), 'Pasted text');
      await visit.press('F8');
      assert.match(await visit.focused(), /^▲ “engaged well with services”/);
      await visit.press('Tab');
      assert.equal(await visit.focused(), 'Show it in the record');
      await visit.press('Enter');
      assert.equal(await visit.selected(), 'engaged well with services');
      assert.match(await visit.focused(), /^Leanne has engaged/);
      await visit.press('F8');
      assert.match(await visit.focused(), /^● “Craig will ensure/);
      await visit.press('Home');
      assert.match(await visit.focused(), /^▲ “engaged well/);
      await visit.press('ArrowDown');
      assert.match(await visit.focused(), /^● “Craig will ensure/);
      await visit.press('Shift+F8');
      assert.match(await visit.focused(), /^▲ “engaged well/);
      await visit.checkAccessible();
    },
  },
  {
    name: 'copies a rewrite as the sentence that it makes, and a line with blanks about somebody',
    folder: 'copied',
    async take(visit) {
      await visit.drop(MINUTES);
      const question = visit.page.locator('details').filter({ hasText: 'ensure that Yusuf' }).first();
      await question.locator('summary').click();
      await question.getByRole('button', { name: /^Copy/ }).first().click();
      await visit.said('Copied.');
      await visit.picture('copied');
      const copied = () => visit.page.evaluate('navigator.clipboard.readText()');
      assert.match(String(await copied()), /^Craig will take \[.*\] so that Yusuf is safe when Leanne is at work\./);
      const person = visit.page.locator('details').filter({ hasText: 'Craig Lowther: partner' }).first();
      await person.locator('summary').first().click();
      await person.getByRole('button', { name: 'Copy a line with blanks for Craig Lowther' }).click();
      await visit.page.locator('[data-copied][data-copy^="blanks"]').waitFor();
      assert.match(String(await copied()), /^Craig Lowther: lives at \[address\];/);
    },
  },
  {
    name: 'says what kind of record it is, and lists only what is loudest',
    folder: 'chosen',
    async take(visit) {
      await visit.drop(MINUTES);
      const kind = visit.page.getByLabel('Kind of record');
      assert.equal(await kind.locator('option:checked').innerText(), 'Minutes, as the record tells');
      await kind.selectOption('Case note');
      await visit.page.locator('.questions').filter({ hasNotText: 'An action without a date' }).waitFor();
      assert.equal(await kind.locator('option:checked').innerText(), 'Case note');
      await kind.selectOption('As the record tells');
      await visit.page.locator('.questions').filter({ hasText: 'An action without a date' }).waitFor();
      await visit.page.getByLabel('List of questions').selectOption('only what to settle before circulation');
      assert.deepEqual(await visit.page.locator('.questions .words').allInnerTexts(), [
        '“ensure that Yusuf”',
        '“[date]”',
      ]);
    },
  },
  {
    name: 'goes with the mouse from underlined words to their question, and from people to where they stand',
    folder: 'mouse',
    async take(visit) {
      await visit.drop(MINUTES);
      await visit.page.locator('.paper a.mark').filter({ hasText: 'ensure that Yusuf' }).click();
      await visit.see(
        visit.page
          .getByText('Is this in this person’s control?')
          .or(visit.page.getByText("Is this in this person's control?"))
          .first(),
      );
      await visit.picture('question');
      const people = visit.page.getByRole('region', { name: 'People' });
      await people.locator('summary').filter({ hasText: 'Leanne Haddow' }).click();
      await visit.picture('people');
      const leanne = people.locator('details').filter({ hasText: 'Leanne Haddow: mother' }).first();
      await leanne.locator('summary').filter({ hasText: 'Mentioned' }).click();
      await leanne.locator('.jump').first().click();
      assert.match(await visit.selected(), /Leanne/);
    },
  },
  {
    name: 'keeps nothing and lets nothing out, though the page tries to',
    folder: 'policy',
    async take(visit) {
      await visit.drop(MINUTES);
      const kept = await visit.page.evaluate(
        '[localStorage.length, sessionStorage.length, document.cookie, location.hash, document.title]',
      );
      assert.deepEqual(kept, [0, 0, '', '', 'Caselint']);
      const refused = await visit.page.evaluate(`(async () => {
        const refused = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
        await fetch('https://example.org/').catch(() => {});
        new Image().src = 'https://example.org/x.png';
        document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
        for (let tries = 0; refused.length < 3 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 20));
        return [refused.sort(), window.ran];
      })()`);
      assert.deepEqual(refused, [['connect-src', 'img-src', 'script-src-elem'], undefined]);
      // The browser says what it kept from happening, and what was to be fetched when it did.
      visit.complaints.length = 0;
      visit.requests.splice(2);
    },
  },
];
