import { commands, type Disposable, ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  IGNORED,
  type IgnoredEntry,
  type IgnoredParams,
  type IgnoreOutcome,
  SETTINGS_SECTION,
  TAKE_BACK,
  type TakeBackParams,
} from '../../server/src/lsp/protocol.ts';
import { endings, fromServer } from './files/addresses.ts';
import * as l10n from './l10n.ts';
import { pickIgnored } from './pickIgnored.ts';
import { rangeOf } from './ranges.ts';
import type { Server } from './server.ts';

const WORD_LASTS_MS = 8_000;
/** How many records are looked at for whether what is ignored in them is still there, and how many are known by name. */
const [MOST_OPENED, MOST_KNOWN] = [50, 5_000];

/** "Ignored findings": everything that is ignored, in one place, to go to and to take back. */
export function registerIgnoredFindings(server: Server): Disposable {
  return commands.registerCommand('caselint.ignoredFindings', () => showIgnored(server));
}

/** The list comes up again after something was taken back, so that the next one can be. */
async function showIgnored(server: Server): Promise<void> {
  for (;;) {
    const waiting = { location: ProgressLocation.Window, title: l10n.t('Looking through what is ignored') };
    const entries = await window.withProgress(waiting, () => askForAll(server));
    const off = Object.values(rulesSet()).filter((how) => how === 'off').length;
    if (entries.length + off === 0) {
      window.setStatusBarMessage(l10n.t('Nothing is ignored.'), WORD_LASTS_MS);
      return;
    }
    const choice = await pickIgnored(entries, off);
    if (choice === undefined) return;
    if (choice === 'settings') return openSettings();
    if ('goTo' in choice) return jumpTo(choice.goTo);
    const params: TakeBackParams = { entries: choice.takeBack.map(({ list, id }) => ({ list, id })) };
    const outcome = await server.ask<IgnoreOutcome>(TAKE_BACK, params);
    if (outcome?.problem !== null) {
      void window.showWarningMessage(outcome?.problem ?? l10n.t('Nothing was taken back: Caselint is not running.'));
      return;
    }
    window.setStatusBarMessage(l10n.t('Taken back.'), WORD_LASTS_MS);
  }
}

/** Records that are not open are opened unseen, because only then can be told whether the words are still in them. */
async function askForAll(server: Server): Promise<readonly IgnoredEntry[]> {
  const names = ['.txt', '.md', '.markdown', ...endings()].map((ending) => ending.slice(1)).join();
  const files = await workspace.findFiles(`**/*.{${names}}`, '**/node_modules/**', MOST_KNOWN);
  const params: IgnoredParams = { records: files.map(String) };
  const ask = async () => (await server.ask<readonly IgnoredEntry[]>(IGNORED, params)) ?? [];
  const entries = await ask();
  const closed = entries.flatMap(({ state, uri }) => (state === 'unknown' && uri !== null ? [uri] : []));
  const unread = [...new Set(closed.map((uri) => fromServer(uri).toString()))].filter(
    (uri) => !workspace.textDocuments.some((each) => each.uri.toString() === uri),
  );
  if (unread.length === 0) return entries;
  const opening = unread.slice(0, MOST_OPENED).map((uri) => workspace.openTextDocument(Uri.parse(uri)));
  await Promise.allSettled(opening);
  return ask();
}

async function jumpTo({ uri, range }: IgnoredEntry): Promise<void> {
  if (uri === null) return;
  await window.showTextDocument(fromServer(uri), range ? { selection: rangeOf(range) } : {});
}

const rulesSet = (): Readonly<Record<string, string>> => workspace.getConfiguration(SETTINGS_SECTION).get('rules', {});

async function openSettings(): Promise<void> {
  await commands.executeCommand('workbench.action.openSettings', `${SETTINGS_SECTION}.rules`);
}
