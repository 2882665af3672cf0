import type { Step } from './steps.ts';

/** Two lines of minutes that name a service which Caselint cannot know. */
const MINUTES =
  '# Minutes of the core group\n\nDad has engaged well with Harbour Light.\n\nAs discussed, Gran will help on 4 June.';

export const TEAM: readonly Step[] = [
  {
    name: 'adds the name of a service from the record to the words of the team',
    async take(desk) {
      await desk.open('Core group minutes');
      await desk.press('Control+A');
      await desk.type(MINUTES);
      await desk.press('Control+S');
      await desk.see(desk.page.locator('.squiggly-warning, .squiggly-error').first());
      await desk.lightbulbAt('engaged well');
      await desk.picture('lightbulb');
      await desk.choose("Add “Harbour Light” to your team's services");
      await desk.see(desk.words('Added to .caselint/dictionaries/local-words.yaml'));
      await desk.pictures('added');
    },
  },
  {
    name: 'finds it in the dictionary, under a word of care',
    async take(desk) {
      for (const name of ['.caselint', 'local-words.yaml']) {
        const row = desk.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).last();
        await desk.see(row);
        await row.click();
      }
      await desk.page.locator('.monaco-editor .view-line').filter({ hasText: 'services' }).first().click();
      await desk.see(desk.line('Never put the name of a person here'));
      await desk.see(desk.line('- Harbour Light'));
    },
  },
  {
    name: 'is offered what a dictionary may hold, and told where it is wrong',
    async take(desk) {
      await desk.press('Control+End');
      await desk.type('cha');
      await desk.press('Control+Space');
      await desk.see(desk.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'change' }).first());
      await desk.picture('offered');
      await desk.press('Enter');
      await desk.press('Enter');
      await desk.type('  safe-and-wel: { severity: hint }');
      await desk.press('Escape');
      await desk.see(desk.page.locator('.squiggly-error').first());
      await desk.pictures('mistake');
      await desk.pointAt('safe-and-wel');
      await desk.see(desk.words('Did you mean "safe-and-well"?'));
      await desk.picture('mistake-told');
      await desk.lightbulbAt('safe-and-wel');
      await desk.choose('Write “safe-and-well”');
      await desk.see(desk.line('safe-and-well: { severity: hint }'));
      await desk.press('Control+S');
    },
  },
  {
    name: 'tries a phrase on the record and goes to a place',
    async take(desk) {
      await desk.page.locator('.tab').filter({ hasText: 'Core group minutes' }).click();
      await desk.see(desk.page.locator('.tab.active').filter({ hasText: 'Core group minutes' }));
      await desk.command('Try a phrase on this record');
      await desk.see(desk.words('Places are marked in the record as you type'));
      await desk.type('[as (discussed | agr');
      await desk.see(desk.words('this bracket is never closed'));
      await desk.picture('half-a-phrase');
      await desk.type('eed)]');
      await desk.see(desk.words('It stands in 1 place.'));
      await desk.pictures('tried', async () => {
        await desk.command('Try a phrase on this record');
        await desk.see(desk.words('It stands in 1 place.'));
      });
      await desk.command('Try a phrase on this record');
      await desk.see(desk.words('It stands in 1 place.'));
      await desk.press('Enter');
      await desk.see(desk.words('Where the phrase stands: 1'));
      await desk.picture('places');
      await desk.press('Enter');
    },
  },
];
