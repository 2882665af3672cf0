import { type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { IgnoredEntry } from '../../server/src/lsp/protocol.ts';
import { toServer } from './files/addresses.ts';
import { described, TAKE_BACK_GONE } from './ignoredWords.ts';
import * as l10n from './l10n.ts';
import { rangeOf } from './ranges.ts';
import { shortened } from './shortened.ts';

/** What a person wants done with what is ignored; undefined when the list was closed. */
export type IgnoredChoice =
  | { readonly goTo: IgnoredEntry }
  | { readonly takeBack: readonly IgnoredEntry[] }
  | 'settings'
  | undefined;

interface Item extends QuickPickItem {
  readonly entry?: IgnoredEntry;
  readonly choice?: IgnoredChoice;
}

/**
 * Lists what is ignored under its records, and asks what to do with the one that is chosen.
 * @param off how many rules are turned off in the settings, which is the other way not to be asked
 */
export async function pickIgnored(entries: readonly IgnoredEntry[], off: number): Promise<IgnoredChoice> {
  const chosen = await window.showQuickPick([...groups(entries), ...others(entries, off)], {
    title: l10n.t('Ignored findings'),
    placeHolder: l10n.t('Choose one to go to it or to take it back.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.choice) return chosen.choice;
  return chosen?.entry && pickStep(chosen.entry);
}

async function pickStep(entry: IgnoredEntry): Promise<IgnoredChoice> {
  const takeBack: Item = {
    label: `$(discard) ${l10n.t('Take it back')}`,
    detail: l10n.t('Caselint asks about it again.'),
    choice: { takeBack: [entry] },
  };
  const goTo: Item = { label: `$(go-to-file) ${l10n.t('Go to it')}`, choice: { goTo: entry } };
  const canGo = entry.uri !== null && entry.scope !== 'folder';
  const step = await window.showQuickPick(canGo ? [takeBack, goTo] : [takeBack], {
    title: entry.title,
    placeHolder: l10n.t('What would you like to do?'),
  });
  return step?.choice;
}

/** The records in the order of their names, what lies nowhere to be seen last. */
function groups(entries: readonly IgnoredEntry[]): Item[] {
  const places = new Map<string, IgnoredEntry[]>();
  for (const entry of entries) places.set(entry.uri ?? '', [...(places.get(entry.uri ?? '') ?? []), entry]);
  const sorted = [...places].sort(
    ([one], [other]) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  );
  return sorted.flatMap(([uri, own]) => [
    { label: uri === '' ? l10n.t('Records that are not here') : nameOf(uri), kind: QuickPickItemKind.Separator },
    ...own.sort((one, other) => lineOf(one) - lineOf(other)).map(itemOf),
  ]);
}

function others(entries: readonly IgnoredEntry[], off: number): Item[] {
  const gone = entries.filter(({ state }) => state === 'gone');
  const items: Item[] = [
    ...(gone.length > 0
      ? [{ label: `$(clear-all) ${TAKE_BACK_GONE} (${gone.length})`, choice: { takeBack: gone } }]
      : []),
    ...(off > 0
      ? [
          {
            label: `$(gear) ${off === 1 ? l10n.t('1 rule is turned off in the settings') : l10n.t('{0} rules are turned off in the settings', off)}`,
            choice: 'settings' as const,
          },
        ]
      : []),
  ];
  return items.length === 0 ? [] : [{ label: '', kind: QuickPickItemKind.Separator }, ...items];
}

function itemOf(entry: IgnoredEntry): Item {
  const { description, detail } = described(entry, wordsOf(entry));
  return { label: entry.title, description, detail, entry };
}

/** Read from the record, which is open; nobody has kept them. */
function wordsOf({ uri, range }: IgnoredEntry): string {
  const document = uri && workspace.textDocuments.find((each) => toServer(each.uri) === uri);
  return document && range ? shortened(document.getText(rangeOf(range))) : '';
}

const lineOf = ({ range }: IgnoredEntry): number => range?.start.line ?? Number.MAX_SAFE_INTEGER;

const nameOf = (uri: string): string => workspace.asRelativePath(Uri.parse(uri));
