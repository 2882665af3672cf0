import type { Step } from './steps.ts';

export const WRITING: readonly Step[] = [
  {
    name: 'walks through the first five minutes with an invented record',
    async take(desk) {
      await desk.command('Welcome: Open Walkthrough...');
      await desk.see(desk.entry('Caselint: the first five minutes'));
      await desk.entry('Caselint: the first five minutes').click();
      await desk.see(desk.words('Open an invented record'));
      await desk.picture('walkthrough');
      await desk.words('Open the record').click();
      await desk.see(desk.line('Nia Pell'));
      await desk.see(desk.page.locator('.squiggly-error').first());
      await desk.pictures('walkthrough-and-record');
    },
  },
  {
    name: 'reads above an action what it leaves open, and goes there with a click',
    async take(desk) {
      await desk.see(desk.lens('No date'));
      await desk.lens('No date').click();
      await desk.picture('row');
    },
  },
  {
    name: 'opens a template and goes from blank to blank with the tab key',
    async take(desk) {
      await desk.command('Caselint: New record from template');
      await desk.see(desk.entry('Case note'));
      await desk.picture('templates');
      await desk.page.keyboard.type('Minutes');
      await desk.press('Enter');
      await desk.see(desk.line('# Core group minutes'));
      await desk.type('Nia');
      await desk.press('Tab');
      await desk.see(desk.line('Nia since the last meeting'));
      await desk.pictures('template');
      await desk.press('Escape');
    },
  },
  {
    name: 'writes an action, undisturbed, and puts in blanks for what it leaves open',
    async take(desk) {
      await desk.press('Control+Home');
      await desk.press('Control+A');
      await desk.type('# Core group minutes\n\n## Actions\n\n- Dee Frost to visit on 12 May');
      await desk.press('Enter');
      await desk.type('- Support Josie with mornings');
      await desk.picture('writing-an-action');
      await desk.see(desk.lens('No owner, no date'));
      await desk.lens('No owner, no date').click();
      await desk.see(desk.line('mornings. [Name and'));
      await desk.type('Kath Moss, health visitor,');
      await desk.press('Tab');
      await desk.pictures('blanks');
      await desk.press('Escape');
      await desk.press('Control+Z');
    },
  },
  {
    name: 'puts in the shape of a visit',
    async take(desk) {
      await desk.press('Control+End');
      await desk.press('Enter');
      await desk.press('Enter');
      await desk.type(';;vis');
      await desk.press('Control+Space');
      await desk.see(desk.page.locator('.suggest-widget .monaco-list-row').first());
      await desk.picture('shapes');
      await desk.press('Enter');
      await desk.see(desk.line('I saw [child] at [place]'));
      await desk.picture('visit');
    },
  },
];
