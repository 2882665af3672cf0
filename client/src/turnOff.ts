import { ConfigurationTarget, commands, type Disposable, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { SETTINGS_SECTION, TURN_OFF_RULE, type TurnOffRuleArguments } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';

const WORD_LASTS_MS = 8_000;

/** "Turn this rule off" from the lightbulb: asks where, and writes it into the settings. */
export function registerTurnOff(): Disposable {
  return commands.registerCommand(TURN_OFF_RULE, turnOff);
}

interface Place extends QuickPickItem {
  readonly target: ConfigurationTarget;
}

async function turnOff({ uri, rule, title }: TurnOffRuleArguments): Promise<void> {
  const place = await window.showQuickPick(places(uri), {
    title: l10n.t('Turn off "{0}"', title),
    placeHolder: l10n.t('Where should Caselint stop asking this? You can turn it on again in the settings.'),
  });
  if (!place) return;
  const settings = workspace.getConfiguration(SETTINGS_SECTION, Uri.parse(uri));
  const written = settings.inspect<Record<string, string>>('rules');
  const there = place.target === ConfigurationTarget.Global ? written?.globalValue : written?.workspaceValue;
  await settings.update('rules', { ...there, [rule]: 'off' }, place.target);
  window.setStatusBarMessage(l10n.t('"{0}" is turned off: {1}.', title, place.label.toLowerCase()), WORD_LASTS_MS);
}

/** A folder that is not trusted, or no folder at all, leaves the person's own settings only. */
function places(uri: string): Place[] {
  const mine: Place = { label: l10n.t('In all my records'), target: ConfigurationTarget.Global };
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri));
  if (!folder || !workspace.isTrusted) return [mine];
  const here: Place = {
    label: l10n.t('In the records of this folder'),
    description: folder.name,
    target: ConfigurationTarget.Workspace,
  };
  return [mine, here];
}
