import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { SAVE_LOCAL_WORDS, type SaveLocalWordsArguments } from '../../server/src/lsp/protocol/team.ts';
import * as l10n from './l10n.ts';

const WORD_LASTS_MS = 8_000;

/** Behind "Add … to your team's services": saves the dictionary that was written into, so that it counts for everybody. */
export function registerLocalWords(): Disposable {
  return commands.registerCommand(SAVE_LOCAL_WORDS, async ({ uri }: SaveLocalWordsArguments) => {
    const file = Uri.parse(uri);
    await workspace.save(file);
    window.setStatusBarMessage(
      l10n.t('Added to {0}, for everybody in this folder.', workspace.asRelativePath(file)),
      WORD_LASTS_MS,
    );
  });
}
