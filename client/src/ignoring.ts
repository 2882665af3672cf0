import { commands, type Disposable, window } from 'vscode';
import { KEEPS_LISTS } from '#platform';
import {
  IGNORE,
  IGNORE_FINDING,
  type IgnoreFindingArguments,
  type IgnoreOutcome,
  type IgnoreParams,
  type IgnoreScope,
} from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';
import type { Server } from './server.ts';

const WORD_LASTS_MS = 8_000;

const TITLES: Readonly<Record<IgnoreScope, string>> = {
  finding: l10n.t('Ignore this finding'),
  record: l10n.t('Ignore this question in the whole record'),
  folder: l10n.t('Ignore this question in the whole folder'),
};

/** "Ignore" from the lightbulb and from lists of findings: asks for a reason, which may be left out, and has it kept. */
export function registerIgnoring(server: Server): Disposable {
  return commands.registerCommand(IGNORE_FINDING, (given: IgnoreFindingArguments) => ignore(given, server));
}

async function ignore({ uri, range, rule, scope = 'finding' }: IgnoreFindingArguments, server: Server): Promise<void> {
  if (!KEEPS_LISTS) {
    await window.showInformationMessage(l10n.t('In a browser Caselint keeps no list of what is ignored'), {
      modal: true,
      detail: l10n.t(
        'A comment in the record does the same: write “{0}” at the end of the line, and take it out before you circulate the record.',
        `caselint:ignore ${rule}`,
      ),
    });
    return;
  }
  const reason = await window.showInputBox({
    title: TITLES[scope],
    placeHolder: l10n.t('Why is it right as it stands? You may leave this empty.'),
    prompt: l10n.t('The reason is kept as you write it, for everybody who has this folder: name nobody in it.'),
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const params: IgnoreParams = { uri, range, rule, scope, reason };
  const outcome = await server.ask<IgnoreOutcome>(IGNORE, params);
  if (outcome?.problem === null)
    window.setStatusBarMessage(l10n.t('Ignored. "Caselint: Ignored findings" takes it back.'), WORD_LASTS_MS);
  else void window.showWarningMessage(outcome?.problem ?? l10n.t('Nothing is ignored: Caselint is not running.'));
}
