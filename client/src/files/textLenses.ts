import { CodeLens, commands, Disposable, languages, Range, type TextDocument, window } from 'vscode';
import * as l10n from '../l10n.ts';
import { TEXT_SCHEME } from './addresses.ts';
import type { KnownTexts } from './knownTexts.ts';

const SHOW_NOTES = 'caselint.showFileNotes';

/** A line above the text of a file that says what was left out of it, where anything was; until it is disposed of. */
export function registerTextLenses(texts: KnownTexts): Disposable {
  return Disposable.from(
    languages.registerCodeLensProvider(
      { scheme: TEXT_SCHEME },
      {
        onDidChangeCodeLenses: texts.onDidChange,
        provideCodeLenses: (document) => {
          const notes = notesOf(document, texts);
          const title = notes.length > 1 ? l10n.t('{0} (and {1} more)', notes[0]!, notes.length - 1) : notes[0];
          return title ? [new CodeLens(new Range(0, 0, 0, 0), { title, command: SHOW_NOTES, arguments: [notes] })] : [];
        },
      },
    ),
    commands.registerCommand(SHOW_NOTES, (notes: readonly string[]) =>
      window.showInformationMessage(l10n.t('About this text'), { modal: true, detail: notes.join('\n\n') }),
    ),
  );
}

function notesOf(document: TextDocument, texts: KnownTexts): string[] {
  const { notes = [], problem } = texts.of(document) ?? {};
  const old = problem && l10n.t('The file has changed, and this is the text from before. {0}', problem);
  return [...(old ? [old] : []), ...notes];
}
