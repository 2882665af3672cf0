import type { Desk } from './desk.ts';

/** One thing that a person does and sees. Later steps go on where earlier ones stopped. */
export interface Step {
  readonly name: string;
  readonly take: (desk: Desk) => Promise<void>;
}

const LAST_WORD = "Caselint has no more questions about this record. It does not judge the child's safety.";

export const STEPS: readonly Step[] = [
  {
    name: 'opens a plan and finds wording underlined',
    async take(desk) {
      await desk.open('Child protection plan');
      await desk.see(desk.page.locator('.squiggly-error, .squiggly-warning').first());
      await desk.picture('open');
    },
  },
  {
    name: 'writes a sentence, undisturbed, and finds it underlined after it',
    async take(desk) {
      await desk.press('Control+End');
      await desk.type('Dad has engaged well with the Freedom');
      await desk.picture('writing');
      await desk.type(' Programme. ');
      await desk.picture('written');
    },
  },
  {
    name: 'reads under the mouse what was seen, why it matters and what to do',
    async take(desk) {
      await desk.pointAt('ensure that');
      await desk.see(desk.words('Why it matters:'));
      await desk.see(desk.words('What to do:'));
      await desk.picture('hover');
    },
  },
  {
    name: 'opens the page of the rule from there, and comes back',
    async take(desk) {
      await desk.words('More about this rule').click();
      await desk.see(desk.page.locator('.tab.active').filter({ hasText: 'ensure-safety' }));
      await desk.picture('rule-page');
      await desk.close('ensure-safety');
    },
  },
  {
    name: 'reads the questions to ask',
    async take(desk) {
      await desk.lightbulbAt('ensure that');
      await desk.picture('lightbulb');
      await desk.choose('Ask: ');
      await desk.see(desk.words('Back to the record'));
      await desk.picture('questions');
      await desk.words('Back to the record').click();
    },
  },
  {
    name: 'picks a rewrite and fills in its blanks with the tab key',
    async take(desk) {
      await desk.lightbulbAt('engaged well');
      await desk.picture('rewrites');
      await desk.press('Enter');
      await desk.see(desk.line('[number] of [number]'));
      await desk.picture('rewritten');
      await desk.type('3');
      await desk.press('Tab');
      await desk.type('12');
      await desk.see(desk.line('3 of 12'));
      await desk.press('Escape');
      await desk.picture('filled-in');
    },
  },
  {
    name: 'sees what kind of record this is, and what else it could be',
    async take(desk) {
      await desk.page.locator('[id="status.languageStatus"]').hover();
      await desk.see(desk.words('told from the record'));
      await desk.picture('kind-of-record');
      await desk.command('Change the kind of this record');
      await desk.see(desk.entry('Case note'));
      await desk.picture('kinds');
      await desk.press('Escape');
    },
  },
  {
    name: 'checks the record before circulation and goes from one question to the next',
    async take(desk) {
      await desk.command('Check this record before circulation');
      await desk.see(desk.words(/Before circulation: \d+ questions? remains?/));
      await desk.picture('check');
      await desk.press('Enter');
      await desk.see(desk.words(/Question \d+ of \d+/));
      await desk.picture('first-question');
      await desk.press('Control+F8');
      await desk.picture('next-question');
    },
  },
  {
    name: 'answers what was asked and hears the last word',
    async take(desk) {
      await desk.press('Control+A');
      await desk.type('# Visit to Amira on 4 March at 4 pm');
      await desk.command('Check this record before circulation');
      await desk.command('Show Notifications');
      await desk.see(desk.words(LAST_WORD));
      await desk.page.locator('.codicon-notifications-expand').first().click();
      await desk.picture('last-word');
    },
  },
];
