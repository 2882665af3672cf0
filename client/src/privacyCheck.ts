import {
  ConfigurationTarget,
  commands,
  type Disposable,
  extensions,
  type QuickPickItem,
  ThemeIcon,
  window,
  workspace,
} from 'vscode';
import * as l10n from './l10n.ts';
import type { Concern, Seen, SettingChange } from './privacy/concern.ts';
import { concernsOf } from './privacy/concerns.ts';
import { LANGUAGES_SETTING } from './records.ts';

/** "Check this workspace's privacy": what was seen, and one click to settle each. Nothing is changed without the click. */
export function registerPrivacyCheck(): Disposable {
  return commands.registerCommand('caselint.checkPrivacy', checkPrivacy);
}

interface ConcernItem extends QuickPickItem {
  readonly concern: Concern;
}

const WHY_BUTTON = { iconPath: new ThemeIcon('info'), tooltip: l10n.t('Why this matters, and what to do') };
const ICONS: Readonly<Record<Concern['state'], string>> = { open: '$(warning)', look: '$(eye)', settled: '$(check)' };

/** The list stays until it is closed; what has been settled has a tick when it is shown again. */
async function checkPrivacy(): Promise<void> {
  for (;;) {
    const concern = await pick(concernsOf(look()));
    if (!concern) return;
    if (concern.changes.length > 0 && workspace.workspaceFolders) await settle(concern.changes);
    else if (concern.extension) return void commands.executeCommand('extension.open', concern.extension);
    else await tellWhy(concern);
  }
}

function pick(concerns: readonly Concern[]): Promise<Concern | undefined> {
  const picker = window.createQuickPick<ConcernItem>();
  const open = concerns.filter(({ state }) => state === 'open').length;
  picker.title =
    open === 0
      ? l10n.t('Privacy of this workspace: nothing to settle that Caselint can see')
      : l10n.t('Privacy of this workspace: {0} to settle', open);
  picker.placeholder = l10n.t('Settled for this workspace only. The sign at the end of a line says more.');
  picker.items = concerns.map(toItem);
  picker.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let chosen: Concern | undefined;
    picker.onDidTriggerItemButton(async ({ item }) => tellWhy(item.concern));
    picker.onDidAccept(() => {
      chosen = picker.activeItems[0]?.concern;
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(chosen);
    });
    picker.show();
  });
}

function toItem(concern: Concern): ConcernItem {
  const { title, state, seen, why } = concern;
  return {
    label: `${ICONS[state]} ${title}`,
    description: [seen, clicked(concern)].filter(Boolean).join(' '),
    // Its first sentence, as much as a line holds; the sign at the end shows the rest.
    ...(state === 'settled' ? {} : { detail: why.replace(/(?<=\.) .*$/s, '') }),
    buttons: [WHY_BUTTON],
    concern,
  };
}

/** What choosing it does. */
function clicked({ state, changes, extension }: Concern): string {
  if (state === 'settled') return '';
  if (changes.length > 0)
    return workspace.workspaceFolders ? l10n.t('Click to settle it.') : l10n.t('Open a folder to settle it there.');
  return extension ? l10n.t('Click to open its page.') : l10n.t('Click for what to look for.');
}

async function tellWhy({ title, seen, why, todo }: Concern): Promise<void> {
  await window.showInformationMessage(title, { modal: true, detail: [seen, why, todo].join('\n\n') });
}

/** Writes into the settings of the workspace and nowhere else. */
async function settle(changes: readonly SettingChange[]): Promise<void> {
  try {
    for (const { setting, value, language } of changes)
      await workspace
        .getConfiguration(undefined, language ? { languageId: language } : null)
        .update(setting, value, ConfigurationTarget.Workspace, language !== undefined);
  } catch {
    const detail = l10n.t(
      'VS Code did not let Caselint write {0}. Set it in the settings of the workspace by hand, or ask whoever looks after your computer.',
      changes.map(({ setting }) => setting).join(', '),
    );
    await window.showInformationMessage(l10n.t('It could not be settled here'), { modal: true, detail });
  }
}

/** What can be seen from an extension. Settings that this VS Code does not know are undefined. */
function look(): Seen {
  const settings = workspace.getConfiguration(undefined, workspace.workspaceFolders?.[0]?.uri ?? null);
  const known = <Value>(name: string): Value | undefined =>
    settings.inspect(name)?.defaultValue === undefined ? undefined : settings.get<Value>(name);
  const languages = settings.get<readonly string[]>(LANGUAGES_SETTING, []);
  const suggests = (languageId: string) =>
    workspace.getConfiguration('editor', { languageId }).get('inlineSuggest.enabled', true);
  return {
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    languages,
    autoSave: known('files.autoSave'),
    localHistory: known('workbench.localHistory.enabled'),
    localHistoryExclude: { ...known<Record<string, boolean>>('workbench.localHistory.exclude') },
    aiFeaturesOff: known('chat.disableAIFeatures'),
    copilot: known('github.copilot.enable'),
    inlineSuggestions: Object.fromEntries(languages.map((language) => [language, suggests(language)])),
    extensions: extensions.all.map(({ id }) => id),
  };
}
