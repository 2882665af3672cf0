import { commands, Disposable, Selection, TextEditorRevealType, type TreeView, window } from 'vscode';
import {
  IGNORE_FINDING,
  type IgnoreFindingArguments,
  type IgnoreScope,
  SHOW_QUESTIONS,
  type ShowQuestionsArguments,
  TURN_OFF_RULE,
  type TurnOffRuleArguments,
} from '../../../server/src/lsp/protocol.ts';
import { fileOf } from '../files/addresses.ts';
import * as l10n from '../l10n.ts';
import { goTo } from '../pickStop.ts';
import { rangeOf } from '../ranges.ts';
import { OPEN_RULE_PAGE } from '../rulePage.ts';
import { applyRewrite, ask, editorOf } from './edits.ts';
import type { Overviews, ShownRecord } from './overviews.ts';
import type { Row, Subject } from './row.ts';
import { GO_TO_ROW } from './rowTree.ts';

const NOTHING_CHOSEN = l10n.t('Choose a line in one of the lists of the Caselint view first.');
const MOVED = l10n.t('The record has changed in the meantime. Please choose it in the list once more.');

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
      this.#on('caselint.view.applyRewrite', 'finding', (subject, shown) => applyRewrite(subject, shown)),
      this.#on('caselint.view.copyRewrite', 'finding', (subject, shown) => applyRewrite(subject, shown)),
      this.#on('caselint.view.showQuestions', 'finding', (subject, shown) => askQuestions(subject, shown)),
      this.#on('caselint.view.whyItMatters', 'finding', ({ finding }) =>
        finding ? commands.executeCommand(OPEN_RULE_PAGE, finding.rule) : undefined,
      ),
      this.#on('caselint.view.turnOffRule', 'finding', (subject, shown) => turnOff(subject, shown)),
      this.#on('caselint.view.ignore', 'finding', (subject, shown) => ignore(subject, shown, 'finding')),
      this.#on('caselint.view.ignoreInRecord', 'finding', (subject, shown) => ignore(subject, shown, 'record')),
      this.#on('caselint.view.ignoreInFolder', 'finding', (subject, shown) => ignore(subject, shown, 'folder')),
      this.#on('caselint.view.ask', 'ask', (subject, shown) => ask(subject, shown)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** @param part what the command needs to know: a chosen row without it is not meant */
  #on(command: string, part: keyof Subject, act: (subject: Subject, shown: ShownRecord) => unknown): Disposable {
    return commands.registerCommand(command, async (row: Row | undefined) => {
      const subject = row?.subject ?? this.#chosen(part);
      const { shown } = this.#overviews;
      if (!subject || !shown) void window.showInformationMessage(NOTHING_CHOSEN);
      else if (shown.document.version !== shown.overview.version) void window.showInformationMessage(MOVED);
      else await act(subject, shown);
    });
  }

  #chosen(part: keyof Subject): Subject | undefined {
    const rows = this.#views.filter(({ visible }) => visible).flatMap(({ selection }) => selection);
    return rows.find(({ subject }) => subject?.[part])?.subject;
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

async function askQuestions({ finding }: Subject, { document }: ShownRecord): Promise<void> {
  if (!finding?.questions) return;
  const { range, rule, title, questions } = finding;
  const given: ShowQuestionsArguments = { uri: document.uri.toString(), range, rule, title, questions };
  await commands.executeCommand(SHOW_QUESTIONS, given);
}

async function turnOff({ finding }: Subject, { document }: ShownRecord): Promise<void> {
  if (!finding) return;
  const given: TurnOffRuleArguments = {
    uri: fileOf(document.uri).toString(),
    rule: finding.rule,
    title: finding.title,
  };
  await commands.executeCommand(TURN_OFF_RULE, given);
}

async function ignore({ finding }: Subject, { document }: ShownRecord, scope: IgnoreScope): Promise<void> {
  if (!finding?.ignorable) return;
  const { range, rule } = finding;
  const given: IgnoreFindingArguments = { uri: document.uri.toString(), range, rule, scope };
  await commands.executeCommand(IGNORE_FINDING, given);
}
