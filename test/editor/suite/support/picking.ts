import { commands } from 'vscode';
import { until } from './waiting.ts';

const PAUSE_MS = 150;

/**
 * Runs a command that asks with a list, and takes the entry that stands at this place of it (0 is the first).
 * Resolves when the command has ended.
 */
export async function pick(command: string, place: number, ...given: unknown[]): Promise<void> {
  let ended = false;
  const running = Promise.resolve(commands.executeCommand(command, ...given)).finally(() => {
    ended = true;
  });
  await pause();
  for (let step = 0; step < place; step += 1) await commands.executeCommand('workbench.action.quickOpenSelectNext');
  await until(`${command} has its answer`, async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause();
    return ended;
  });
  await running;
}

/** Lists come up a moment after they are asked for, and nothing says when they are there. */
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
