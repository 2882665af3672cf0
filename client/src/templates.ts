import {
  commands,
  Disposable,
  Position,
  type QuickPickItem,
  Selection,
  SnippetString,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { blanksIn } from './blanks.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import * as l10n from './l10n.ts';

/** "New record from template", and the invented record of the walkthrough: both open unsaved, and nothing is written down. */
export function registerTemplates(extensionUri: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('caselint.newRecord', async (kind?: Kind) => {
      const chosen = kind ?? (await askForKind());
      if (chosen) await openTemplate(Uri.joinPath(extensionUri, 'dictionaries', 'templates', `${chosen}.md`));
    }),
    commands.registerCommand('caselint.openExample', () =>
      openExample(Uri.joinPath(extensionUri, 'docs', 'walkthrough', 'record.md')),
    ),
  );
}

interface Choice extends QuickPickItem {
  readonly recordKind: Kind;
}

/** What a template of each kind is for. */
const TEMPLATES: Readonly<Record<Kind, string>> = {
  plan: l10n.t('a child protection plan, with a row for each action'),
  minutes: l10n.t('a core group or review meeting'),
  note: l10n.t('a visit: who was seen, where, alone, own words'),
  referral: l10n.t('a multi-agency referral'),
  assessment: l10n.t('a child and family assessment'),
};

async function askForKind(): Promise<Kind | undefined> {
  const choices = (Object.keys(KIND_NAMES) as Kind[]).map(
    (kind): Choice => ({ label: KIND_NAMES[kind], description: TEMPLATES[kind], recordKind: kind }),
  );
  const choice = await window.showQuickPick(choices, {
    title: l10n.t('New record from template'),
    placeHolder: l10n.t('It opens unsaved. The Tab key goes from one blank to the next.'),
  });
  return choice?.recordKind;
}

async function openTemplate(file: Uri): Promise<void> {
  const text = await read(file);
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  const snippet = new SnippetString();
  for (const { text: words, blank } of blanksIn(text)) {
    if (blank) snippet.appendPlaceholder(words, blank);
    else snippet.appendText(words);
  }
  await editor.insertSnippet(snippet);
}

async function openExample(file: Uri): Promise<void> {
  const text = await read(file);
  // Empty at first: VS Code by itself opens a document that has words and that nobody looks at yet, a second time.
  const document = await workspace.openTextDocument({ language: 'markdown' });
  // Beside the walkthrough, so that both can be read.
  const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
  await editor.edit((edit) => edit.insert(new Position(0, 0), text));
  editor.selection = new Selection(0, 0, 0, 0);
}

async function read(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}
