import type { Desk } from './desk.ts';
import type { Step } from './steps.ts';

/** A line of one of the views, by its words. */
export const row = (desk: Desk, words: string | RegExp) =>
  desk.page.locator('.pane .monaco-list-row').filter({ hasText: words }).first();

/** A button in the head of a view, which is there while the view has the keyboard or the pointer. */
const button = (desk: Desk, name: string) =>
  desk.page.locator(`.pane-header .action-label[aria-label^="${name}"]`).first();

/** Gives the keyboard to a view by the command that VS Code has for each. */
async function turnTo(desk: Desk, name: string): Promise<void> {
  await desk.command(`Caselint: Focus on ${name} View`);
  await desk.see(desk.page.locator('.pane .monaco-list:focus'));
}

/** Goes down from the first line until the one with these words has the keyboard. */
async function downTo(desk: Desk, words: string): Promise<void> {
  const chosen = desk.page.locator('.pane .monaco-list:focus .monaco-list-row.focused').filter({ hasText: words });
  await desk.press('Home');
  for (let steps = 0; steps < 20 && !(await chosen.isVisible()); steps += 1) await desk.press('ArrowDown');
  await desk.see(chosen);
}

export const REVIEWING: readonly Step[] = [
  {
    name: 'opens Caselint in the activity bar before any record, and reads what it is for',
    async take(desk) {
      await desk.page.locator('.activitybar .action-label[aria-label="Caselint"]').click();
      await desk.see(desk.words('Open a record to see whom it speaks of'));
      await desk.picture('nothing-open');
    },
  },
  {
    name: 'opens minutes and sees what is open in them, who they speak of and what is to be done',
    async take(desk) {
      await desk.open('Core group minutes');
      await desk.see(row(desk, 'Promising what nobody can promise'));
      await desk.see(row(desk, 'Craig Lowther'));
      // What a screen reader says of a line tells in words what its icon shows.
      await desk.see(
        desk.page.getByRole('treeitem', { name: /^ensure that Yusuf, line 16, to settle before circulation: / }),
      );
      await desk.see(desk.page.getByRole('treeitem', { name: /^Craig Lowther, partner, \d things not said/ }));
      await desk.pictures('minutes');
    },
  },
  {
    name: 'goes down the list with the keyboard, and Enter leads to the place',
    async take(desk) {
      await turnTo(desk, 'This record');
      await downTo(desk, 'ensure that Yusuf');
      await desk.press('ArrowRight');
      await desk.see(row(desk, /Ask:|\?/));
      await desk.pictures('folded-out');
      await desk.press('Enter');
      await desk.see(desk.page.locator('.monaco-editor.focused'));
      await desk.see(desk.words(/^Ln 16, Col/));
      await desk.picture('at-the-place');
    },
  },
  {
    name: 'lists the same by heading, and only what stands out most',
    async take(desk) {
      await turnTo(desk, 'This record');
      await button(desk, 'List by heading').click();
      await desk.see(row(desk, /^Discussion/));
      await desk.picture('by-heading');
      await button(desk, 'Choose which questions are listed').click();
      await desk.entry('Only what to settle before circulation').click();
      await desk.see(desk.words('only what to settle before circulation'));
      await desk.picture('narrowed');
      await desk.command('Caselint: Show all questions');
      await desk.see(row(desk, 'engaged well with services'));
    },
  },
  {
    name: 'sees of an adult what is said and what is not, and goes to where it is said',
    async take(desk) {
      await row(desk, 'Craig Lowther').locator('.monaco-tl-twistie').click();
      await desk.see(row(desk, 'Nights'));
      await desk.page.locator('.pane-header[aria-label^="This record"], .pane-header').first().click();
      await desk.pictures('adult');
      await row(desk, 'Nights').click();
      await desk.see(desk.words(/^Ln 14, Col .* selected\)/));
    },
  },
  {
    name: 'puts a line with blanks about a father whom nobody mentions into the record, and takes it back',
    async take(desk) {
      await turnTo(desk, 'People');
      await row(desk, 'Father').click();
      await desk.press('Shift+F10');
      await desk.see(desk.words('Put a line with blanks into the record'));
      await desk.picture('menu-of-father');
      await desk.press('ArrowDown');
      await desk.press('Enter');
      await desk.see(desk.line('Father: [name, or not known]'));
      await desk.pictures('asked');
      await desk.type('Dean Rudd');
      await desk.press('Tab');
      await desk.type('Leeds');
      await desk.see(desk.line('Father: Dean Rudd; lives at Leeds; nights a week'));
      await desk.press('Escape');
      await desk.picture('answered');
      for (let steps = 0; steps < 4; steps += 1) await desk.press('Control+Z');
      await desk.see(row(desk, 'not mentioned'));
    },
  },
  {
    name: 'sees which actions leave something open',
    async take(desk) {
      await desk.page.locator('.pane-header').filter({ hasText: 'People' }).first().click();
      await desk.page.locator('.pane-header').filter({ hasText: 'Actions' }).first().click();
      await desk.see(row(desk, 'nobody named, no date, no measure'));
      await row(desk, 'Visit Yusuf at nursery').locator('.monaco-tl-twistie').click();
      await desk.pictures('actions');
    },
  },
  {
    name: 'applies a rewrite from the list',
    async take(desk) {
      await desk.page.locator('.pane-header').filter({ hasText: 'This record' }).first().click();
      await row(desk, 'ensure that Yusuf').hover();
      await row(desk, 'ensure that Yusuf').locator('.action-label').first().click();
      await desk.see(desk.line('take [specific, observable steps] so that Yusuf'));
      await desk.picture('rewritten');
      await desk.press('Escape');
    },
  },
  {
    name: 'ignores a finding with the keyboard alone, and gives a reason',
    async take(desk) {
      await turnTo(desk, 'This record');
      await desk.see(row(desk, '[contingency]'));
      await downTo(desk, 'engaged well with services');
      await desk.press('Shift+F10');
      await desk.see(desk.words('Ignore this finding'));
      await desk.picture('menu');
      await desk.words('Ignore this finding').click();
      await desk.see(desk.words('Why is it right as it stands?').or(desk.page.locator('.quick-input-box input')));
      await desk.type('agreed with the chair');
      await desk.press('Enter');
      await desk.see(desk.words('1 question is ignored.'));
      await desk.picture('ignored');
    },
  },
  {
    name: 'has all of it at twice the size too',
    async take(desk) {
      await desk.atTwiceTheSize(() => desk.picture('twice-the-size'));
    },
  },
  {
    name: 'settles what is left, and reads the last word above an empty list',
    async take(desk) {
      await desk.page.locator('.monaco-editor .view-line').first().click();
      await desk.press('Control+A');
      await desk.type('# Visit to Amira on 4 March at 4 pm');
      await desk.see(desk.words("It does not judge the child's safety."));
      await desk.pictures('last-word');
    },
  },
];
