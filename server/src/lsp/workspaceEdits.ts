import type { TextEdit as ProtocolEdit, SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../engine/types.ts';
import type { Client } from './client.ts';
import { toRange } from './positions.ts';
import { SnippetWriter } from './snippets.ts';

/**
 * Edits of the engine as the client can carry them out: with tab stops where it knows snippets, tied to the version of
 * the text where it knows versions, else plain.
 */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  client: Pick<Client, 'documentChanges' | 'snippets'>,
): WorkspaceEdit {
  const { uri, version } = document;
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  if (!client.documentChanges) return { changes: { [uri]: inOrder.map((edit) => plain(document, edit)) } };
  const writer = new SnippetWriter();
  const written = inOrder.map((edit) => (client.snippets ? filledIn(document, edit, writer) : plain(document, edit)));
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}

function plain(document: TextDocument, edit: TextEdit): ProtocolEdit {
  return { range: toRange(document, edit), newText: edit.newText };
}

function filledIn(document: TextDocument, edit: TextEdit, writer: SnippetWriter): ProtocolEdit | SnippetTextEdit {
  const value = writer.write(edit.newText);
  return value === null
    ? plain(document, edit)
    : { range: toRange(document, edit), snippet: { kind: 'snippet', value } };
}
