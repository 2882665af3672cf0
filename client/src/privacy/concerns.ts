import * as l10n from '../l10n.ts';
import type { Concern, Seen } from './concern.ts';
import { SENDERS } from './senders.ts';
import { syncedBy } from './syncedFolder.ts';

/** The files that texts in a language are kept in. */
const FILES: Readonly<Record<string, string>> = { plaintext: '**/*.txt', markdown: '**/*.md' };
const EVERY_FILE = '**/*';

/** Everything by which records could get away from where they are kept: what is open first. */
export function concernsOf(seen: Seen): Concern[] {
  const all = [
    localHistory(seen),
    aiFeatures(seen),
    ...copilot(seen),
    suggestions(seen),
    ...sendingExtensions(seen),
    ...syncedFolders(seen),
    SETTINGS_SYNC,
  ];
  const order: readonly Concern['state'][] = ['open', 'look', 'settled'];
  return all
    .filter((concern): concern is Concern => concern !== undefined)
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

function localHistory({ localHistory: on, localHistoryExclude, languages }: Seen): Concern | undefined {
  if (on === undefined) return undefined;
  const files = [...new Set(languages.map((language) => FILES[language] ?? EVERY_FILE))];
  const isSettled = !on || files.every((file) => localHistoryExclude[file] === true);
  const exclude = { ...localHistoryExclude, ...Object.fromEntries(files.map((file) => [file, true])) };
  return {
    title: l10n.t('Copies of earlier versions'),
    state: isSettled ? 'settled' : 'open',
    seen: isSettled
      ? l10n.t('VS Code keeps no earlier versions of records here.')
      : l10n.t('VS Code keeps every saved version.'),
    why: l10n.t(
      'VS Code keeps a copy of each saved version, also of records that are deleted. The copies lie in a folder of its own on this computer, where nobody looks for them.',
    ),
    todo: l10n.t(
      'Leave the files of records out of the local history (workbench.localHistory.exclude: {0}). Copies that are there already go with the command "Local History: Delete All".',
      files.join(', '),
    ),
    changes: isSettled ? [] : [{ setting: 'workbench.localHistory.exclude', value: exclude }],
  };
}

function aiFeatures({ aiFeaturesOff }: Seen): Concern | undefined {
  if (aiFeaturesOff === undefined) return undefined;
  return {
    title: l10n.t('AI features of VS Code'),
    state: aiFeaturesOff ? 'settled' : 'open',
    seen: aiFeaturesOff
      ? l10n.t('They are switched off here.')
      : l10n.t('Chat and completions may be used on records.'),
    why: l10n.t(
      'Chat and completions send text, and often files beside it, to a service. A record about a child may not go there unless your organisation has agreed to it.',
    ),
    todo: l10n.t('Switch them off in this workspace (chat.disableAIFeatures: true).'),
    changes: aiFeaturesOff ? [] : [{ setting: 'chat.disableAIFeatures', value: true }],
  };
}

function copilot({ copilot: enabled, languages }: Seen): Concern[] {
  if (enabled === undefined) return [];
  const isOn = (language: string) => enabled[language] ?? enabled['*'] ?? false;
  const open = languages.filter(isOn);
  const off = Object.fromEntries(languages.map((language) => [language, false]));
  return [
    {
      title: l10n.t('GitHub Copilot in records'),
      state: open.length === 0 ? 'settled' : 'open',
      seen:
        open.length === 0
          ? l10n.t('It completes nothing in records here.')
          : l10n.t('It completes text in: {0}.', open.join(', ')),
      why: l10n.t(
        'Copilot sends the text around the cursor to a service at each pause. It needs it to suggest what comes next.',
      ),
      todo: l10n.t('Switch it off for the languages of records in this workspace (github.copilot.enable).'),
      changes: open.length === 0 ? [] : [{ setting: 'github.copilot.enable', value: { ...enabled, ...off } }],
    },
  ];
}

function suggestions({ inlineSuggestions, languages }: Seen): Concern {
  const open = languages.filter((language) => inlineSuggestions[language] !== false);
  return {
    title: l10n.t('Suggestions of what to write next'),
    state: open.length === 0 ? 'settled' : 'open',
    seen: open.length === 0 ? l10n.t('None are shown in records here.') : l10n.t('Extensions may suggest text here.'),
    why: l10n.t(
      'Who suggests phrases in grey mostly asks a service, and shows it the text. A suggested phrase is also nobody’s observation.',
    ),
    todo: l10n.t(
      'Switch such suggestions off for the languages of records in this workspace (editor.inlineSuggest.enabled).',
    ),
    changes: open.map((language) => ({ setting: 'editor.inlineSuggest.enabled', value: false, language })),
  };
}

function sendingExtensions({ extensions }: Seen): Concern[] {
  const known = new Map(Object.entries(SENDERS));
  return extensions.flatMap((id) => {
    const why = known.get(id.toLowerCase());
    if (!why) return [];
    return [
      {
        title: l10n.t('Extension: {0}', id),
        state: 'open' as const,
        seen: l10n.t('It is switched on here.'),
        why,
        todo: l10n.t(
          'Open its page and choose "Disable (Workspace)", or ask whoever looks after your computer whether it may stay.',
        ),
        changes: [],
        extension: id,
      },
    ];
  });
}

function syncedFolders({ folders, autoSave }: Seen): Concern[] {
  return folders.flatMap((folder) => {
    const service = syncedBy(folder);
    if (!service) return [];
    const saves = autoSave !== undefined && autoSave !== 'off';
    return [
      {
        title: l10n.t('A folder that {0} copies', service),
        state: saves ? ('open' as const) : ('look' as const),
        seen: saves
          ? l10n.t('What you write is saved by itself, and {0} copies it.', service)
          : l10n.t('By its path the folder is one that {0} copies to other computers.', service),
        why: l10n.t(
          '{0} keeps copies of these files, and of earlier versions, elsewhere. Where your organisation has not set it up for records, half-written ones leave with every save.',
          service,
        ),
        todo: l10n.t(
          'Ask whoever looks after your computer whether records may be kept here. Until then save by hand (files.autoSave: off).',
        ),
        changes: saves ? [{ setting: 'files.autoSave', value: 'off' }] : [],
      },
    ];
  });
}

/** VS Code lets no extension see whether it is on. */
const SETTINGS_SYNC: Concern = {
  title: l10n.t('Settings Sync'),
  state: 'look',
  seen: l10n.t('Caselint cannot see whether it is on.'),
  why: l10n.t(
    'It copies your settings and what VS Code remembers to a service. Caselint keeps no words of a record in them, but other extensions may, and the names of folders and files can be a child’s.',
  ),
  todo: l10n.t(
    'Click the picture of a person at the lower left. "Settings Sync is On" stands there where it is on; the same menu turns it off.',
  ),
  changes: [],
};
