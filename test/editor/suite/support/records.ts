import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, type Position, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';

const folder = mkdtempSync(join(tmpdir(), 'caselint-records-'));
let written = 0;

/** Opens a new record with this text in the editor. Its name says nothing about its kind. */
export async function openRecord(text: string, extension = 'md'): Promise<TextEditor> {
  written += 1;
  const file = join(folder, `record-${written}.${extension}`);
  writeFileSync(file, text);
  return window.showTextDocument(await workspace.openTextDocument(Uri.file(file)));
}

/** Opens a file of the folder that the window shows. */
export async function openFromFolder(name: string): Promise<TextEditor> {
  const here = workspace.workspaceFolders?.[0];
  if (!here) throw new Error('The window shows no folder.');
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(here.uri, name)));
}

/** Writes at the end of the record, as typing does: one edit after the other. */
export async function writeAtEnd(editor: TextEditor, words: string): Promise<void> {
  for (const character of words) {
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, character), { undoStopBefore: false, undoStopAfter: false });
  }
}

/** Puts the cursor into the first of these words. */
export function putCursorIn(editor: TextEditor, words: string): Position {
  const offset = editor.document.getText().indexOf(words);
  if (offset === -1) throw new Error(`The record does not hold: ${words}`);
  const position = editor.document.positionAt(offset + 1);
  editor.selection = new (editor.selection.constructor as new (a: Position, b: Position) => TextEditor['selection'])(
    position,
    position,
  );
  return position;
}

/** The rule that a finding of Caselint's comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The words of the record that a finding underlines. */
export const underlined = (document: TextDocument, finding: Diagnostic): string => document.getText(finding.range);
