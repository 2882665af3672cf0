import type { Step } from './steps.ts';

export const PRIVACY: readonly Step[] = [
  {
    name: 'is shown what VS Code may do with records, and why it matters',
    async take(desk) {
      await desk.open('Review conference');
      await desk.command("Check this workspace's privacy");
      await desk.see(desk.words(/Privacy of this workspace: \d+ to settle/));
      await desk.press('Escape');
      await desk.pictures('list', () => desk.command("Check this workspace's privacy"));
      await desk.command("Check this workspace's privacy");
      await desk.entry('Copies of earlier versions').hover();
      await desk.entry('Copies of earlier versions').locator('.codicon-info').click();
      await desk.see(desk.words('where nobody looks for them'));
      await desk.picture('why');
      await desk.press('Escape');
    },
  },
  {
    name: 'settles one with the Enter key, and sees that it is settled',
    async take(desk) {
      await desk.command("Check this workspace's privacy");
      await desk.see(desk.entry('Copies of earlier versions'));
      await desk.press('Enter');
      await desk.see(desk.entry('VS Code keeps no earlier versions of records here'));
      await desk.picture('settled');
      await desk.press('Escape');
      await desk.open('settings.json');
      await desk.see(desk.line('workbench.localHistory.exclude'));
      await desk.picture('settings-of-the-workspace');
    },
  },
];
