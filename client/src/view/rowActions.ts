import {
  commands,
  Disposable,
  Selection,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  type TextEditor,
  TextEditorRevealType,
  type TreeView,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  IGNORE_FINDING,
  type IgnoreFindingArguments,
  type IgnoreScope,
  type OverviewRewrite,
  SHOW_QUESTIONS,
  type ShowQuestionsArguments,
  TURN_OFF_RULE,
  type TurnOffRuleArguments,
} from '../../../server/src/lsp/protocol.ts';
import { goTo } from '../pickStop.ts';
import { rangeOf } from '../ranges.ts';
import { OPEN_RULE_PAGE } from '../rulePage.ts';
import { askLine, lineBreak } from './askLine.ts';
import type { Overviews, ShownRecord } from './overviews.ts';
import type { Row, Subject } from './row.ts';
import { GO_TO_ROW } from './rowTree.ts';

const MOVED = 'The record has changed in the meantime. Please choose it in the list once more.';

/**
 * What can be done with a row of the views, from the row itself, its menu, the keyboard and the Command Palette; the
 * latter two mean the row that is chosen.
 */
export class RowActions implements Disposable {
  readonly #overviews: Overviews;
  readonly #views: readonly TreeView<Row>[];
  readonly #listeners: Disposable;

  constructor(overviews: Overviews, views: readonly TreeView<Row>[]) {
    this.#overviews = overviews;
    this.#views = views;
    this.#listeners = Disposable.from(
      commands.registerCommand(GO_TO_ROW, (row: Row) => this.#goTo(row)),
      this.#on('caselint.view.applyRewrite', (subject, shown) => applyRewrite(subject, shown)),
      this.#on('caselint.view.showQuestions', (subject, shown) => askQuestions(subject, shown)),
      this.#on('caselint.view.whyItMatters', ({ finding }) =>
        finding ? commands.executeCommand(OPEN_RULE_PAGE, finding.rule) : undefined,
      ),
      this.#on('caselint.view.turnOffRule', (subject, shown) => turnOff(subject, shown)),
      this.#on('caselint.view.ignore', (subject, shown) => ignore(subject, shown, 'finding')),
      this.#on('caselint.view.ignoreInRecord', (subject, shown) => ignore(subject, shown, 'record')),
      this.#on('caselint.view.ignoreInFolder', (subject, shown) => ignore(subject, shown, 'folder')),
      this.#on('caselint.view.ask', (subject, shown) => ask(subject, shown)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #on(command: string, act: (subject: Subject, shown: ShownRecord) => unknown): Disposable {
    return commands.registerCommand(command, async (row: Row | undefined) => {
      const { subject } = row ?? this.#chosen() ?? {};
      const { shown } = this.#overviews;
      if (!subject || !shown) return;
      if (shown.document.version !== shown.overview.version) void window.showInformationMessage(MOVED);
      else await act(subject, shown);
    });
  }

  #chosen(): Row | undefined {
    return this.#views.filter(({ visible }) => visible).flatMap(({ selection }) => selection)[0];
  }

  async #goTo({ place, subject }: Row): Promise<void> {
    const { shown } = this.#overviews;
    if (!place || !shown) return;
    const editor = await editorOf(shown.document);
    if (subject?.finding) return goTo(editor, { range: place });
    const range = rangeOf(place);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** The editor in which the record is open, in front. */
async function editorOf(document: TextDocument): Promise<TextEditor> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, { viewColumn: open?.viewColumn ?? 1 });
}

async function applyRewrite({ finding, rewrite }: Subject, shown: ShownRecord): Promise<void> {
  const chosen = rewrite ?? (finding && (await pickRewrite(finding.rewrites)));
  if (!chosen || !finding) return;
  await editorOf(shown.document);
  const edit = new WorkspaceEdit();
  edit.set(
    shown.document.uri,
    chosen.edits.map(({ range, newText, snippet }) =>
      snippet === null
        ? TextEdit.replace(rangeOf(range), newText)
        : SnippetTextEdit.replace(rangeOf(range), new SnippetString(snippet)),
    ) as TextEdit[],
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
  return (await window.showQuickPick(choices, { title: 'Which rewrite?' }))?.rewrite;
}

async function askQuestions({ finding }: Subject, { document }: ShownRecord): Promise<void> {
  if (!finding?.questions) return;
  const { range, rule, title, questions } = finding;
  const given: ShowQuestionsArguments = { uri: document.uri.toString(), range, rule, title, questions };
  await commands.executeCommand(SHOW_QUESTIONS, given);
}

async function turnOff({ finding }: Subject, { document }: ShownRecord): Promise<void> {
  if (!finding) return;
  const given: TurnOffRuleArguments = { uri: document.uri.toString(), rule: finding.rule, title: finding.title };
  await commands.executeCommand(TURN_OFF_RULE, given);
}

async function ignore({ finding }: Subject, { document }: ShownRecord, scope: IgnoreScope): Promise<void> {
  if (!finding?.ignorable) return;
  const { range, rule } = finding;
  const given: IgnoreFindingArguments = { uri: document.uri.toString(), range, rule, scope };
  await commands.executeCommand(IGNORE_FINDING, given);
}

/** Puts a line of placeholders into the record, with the first of them ready to be typed over. One step of undo takes it back. */
async function ask({ ask: asked }: Subject, { document }: ShownRecord): Promise<void> {
  if (!asked) return;
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
