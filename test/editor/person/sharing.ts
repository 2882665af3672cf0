import type { Step } from './steps.ts';

export const SHARING: readonly Step[] = [
  {
    name: 'is asked who will receive the minutes, because it matters',
    async take(desk) {
      await desk.open('Review conference');
      await desk.see(desk.line('Magda Nowak'));
      await desk.command('Check this record before circulation');
      await desk.see(desk.words('Who will receive this record?'));
      await desk.type('Father');
      await desk.press('ArrowDown');
      await desk.press('Space');
      await desk.picture('who');
      await desk.press('Enter');
    },
  },
  {
    name: 'is shown the places that the father must not learn of, and goes to the first',
    async take(desk) {
      await desk.see(desk.words(/Who will receive it \(\d+\)/));
      await desk.see(desk.entry('refuge'));
      await desk.picture('places');
      await desk.press('ArrowDown');
      await desk.picture('next-place');
      await desk.press('ArrowUp');
      await desk.press('Enter');
      await desk.see(desk.words(/Ln 9, Col/));
      await desk.pictures('at-the-place');
    },
  },
  {
    name: 'passes over the question and gets the check alone',
    async take(desk) {
      await desk.command('Check this record before circulation');
      await desk.see(desk.words('Who will receive this record?'));
      await desk.picture('who-again');
      await desk.press('Escape');
      await desk.picture('check-alone');
    },
  },
];
