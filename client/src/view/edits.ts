import {
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { OverviewRewrite } from '../../../server/src/lsp/protocol.ts';
import { isText } from '../files/addresses.ts';
import { copyRewrite } from '../files/copyRewrite.ts';
import * as l10n from '../l10n.ts';
import { rangeOf } from '../ranges.ts';
import { askLine, lineBreak } from './askLine.ts';
import type { ShownRecord } from './overviews.ts';
import type { Subject } from './row.ts';

/** The editor in which the record is open, in front. */
export async function editorOf(document: TextDocument): Promise<TextEditor> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, { viewColumn: open?.viewColumn ?? 1 });
}

/**
 * Puts a rewrite in the place of what was questioned, with its blanks ready to be typed over; asks which where there are
 * several. For the text of a file, which nobody can edit, it is copied.
 */
export async function applyRewrite({ finding, rewrite }: Subject, shown: ShownRecord): Promise<void> {
  const chosen = rewrite ?? (finding && (await pickRewrite(finding.rewrites)));
  if (!chosen || !finding) return;
  if (isText(shown.document.uri)) return copyRewrite(shown.document, finding.range, chosen.edits);
  await editorOf(shown.document);
  const edit = new WorkspaceEdit();
  edit.set(
    shown.document.uri,
    chosen.edits.map(({ range, newText, snippet }) =>
      snippet === null
        ? TextEdit.replace(rangeOf(range), newText)
        : SnippetTextEdit.replace(rangeOf(range), new SnippetString(snippet)),
    ),
  );
  await workspace.applyEdit(edit);
}

async function pickRewrite(rewrites: readonly OverviewRewrite[]): Promise<OverviewRewrite | undefined> {
  if (rewrites.length < 2) return rewrites[0];
  const choices = rewrites.map((rewrite) => ({
    label: rewrite.title,
    detail: rewrite.edits.map(({ newText }) => newText.trim()).join(' … '),
    rewrite,
  }));
  return (await window.showQuickPick(choices, { title: l10n.t('Which rewrite?') }))?.rewrite;
}

/** Puts a line of placeholders into the record, with the first of them ready to be typed over. One step of undo takes it back. */
export async function ask({ ask: asked }: Subject, { document }: ShownRecord): Promise<void> {
  if (!asked || isText(document.uri)) return;
  const editor = await editorOf(document);
  const { at } = asked;
  const place = rangeOf({ start: at, end: at });
  const before = document.lineAt(at.line).text;
  const line = lineBreak(before, document.languageId === 'markdown') + askLine(asked);
  await editor.insertSnippet(snippetOf(line), place.start);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}

function snippetOf(line: string): SnippetString {
  const snippet = new SnippetString();
  for (const part of line.split(/(\[[^\]]+\])/))
    if (part.startsWith('[')) snippet.appendPlaceholder(part);
    else snippet.appendText(part);
  return snippet;
}
