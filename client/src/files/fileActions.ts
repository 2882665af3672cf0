import {
  type CodeAction,
  commands,
  type Disposable,
  Position,
  Range,
  Selection,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { COPY_REWRITE, type CopyRewriteArguments } from '../../../server/src/lsp/protocol/files.ts';
import * as l10n from '../l10n.ts';
import { isText } from './addresses.ts';

/** Shows what can be done about words of a file's text. */
export const FILE_ACTIONS = 'caselint.fileActions';

/**
 * What the lightbulb offers elsewhere: VS Code has none where nobody can edit. From the keyboard, the menu and a hover;
 * until it is disposed of.
 */
export function registerFileActions(): Disposable {
  return commands.registerCommand(
    FILE_ACTIONS,
    async (place?: { readonly line: number; readonly character: number }) => {
      const editor = window.activeTextEditor;
      if (!editor || !isText(editor.document.uri)) return;
      // From the menu it is a URI that comes first.
      if (place && 'line' in place) await goTo(editor, new Position(place.line, place.character));
      await offer(editor);
    },
  );
}

/** The hover that led here has the keyboard, and gives it back. */
async function goTo(editor: TextEditor, position: Position): Promise<void> {
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
  await window.showTextDocument(editor.document, editor.viewColumn);
}

/** The words of a rewrite, where it would be copied. */
function copiedBy({ command }: CodeAction): string {
  const [given]: CopyRewriteArguments[] = command?.command === COPY_REWRITE ? command.arguments! : [];
  return given?.edits.map(({ newText }) => newText.trim()).join(' … ') ?? '';
}

async function offer({ document, selection }: TextEditor): Promise<void> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
  );
  const own = actions.filter(({ command, edit }) => edit || command?.command.startsWith('caselint.'));
  if (own.length === 0) {
    void window.showInformationMessage(l10n.t('Put the cursor into words that are underlined, and choose this again.'));
    return;
  }
  const choice = await window.showQuickPick(
    own.map((action) => ({ label: action.title, detail: copiedBy(action), action })),
    { title: l10n.t('What would you like to do about these words?') },
  );
  if (!choice) return;
  const { edit, command } = choice.action;
  // A word for the team's dictionary, never a change of the text.
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
