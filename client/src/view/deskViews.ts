import { Disposable } from 'vscode';
import { actionRows } from './actionRows.ts';
import type { Overviews } from './overviews.ts';
import { peopleRows } from './peopleRows.ts';
import { RecordView } from './recordView.ts';
import { RowActions } from './rowActions.ts';
import { RowTree } from './rowTree.ts';

/** The views below Caselint's sign in the activity bar: *This record*, *People* and *Actions*, all from one source. */
export class DeskViews implements Disposable {
  readonly #parts: Disposable;

  constructor(overviews: Overviews) {
    const record = new RecordView(overviews);
    const people = new RowTree('caselint.people', overviews, ({ overview, wordsAt }) => ({
      rows: peopleRows(overview, wordsAt),
    }));
    const actions = new RowTree('caselint.actions', overviews, ({ overview, wordsAt }) => ({
      rows: actionRows(overview, wordsAt),
    }));
    const rowActions = new RowActions(overviews, [record.tree.view, people.view, actions.view]);
    this.#parts = Disposable.from(rowActions, record, people, actions);
  }

  dispose(): void {
    this.#parts.dispose();
  }
}
