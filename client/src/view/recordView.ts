import { commands, Disposable, type QuickPickItem, window } from 'vscode';
import { status } from '../circulationWords.ts';
import * as l10n from '../l10n.ts';
import { EVERYTHING, type Filter, inWords, LEAST_IN_WORDS } from './filter.ts';
import type { Overviews, ShownRecord } from './overviews.ts';
import { type Grouping, recordRows } from './recordRows.ts';
import { type Contents, RowTree } from './rowTree.ts';

const FILTERED = 'caselint.view.filtered';
const BY_SECTION = 'caselint.view.bySection';

/** *This record*: what is open in it, under its rules or its headings, with what stands in the way of circulation above. */
export class RecordView implements Disposable {
  readonly tree: RowTree;
  readonly #listeners: Disposable;
  #grouping: Grouping = 'rule';
  #filter: Filter = EVERYTHING;

  constructor(overviews: Overviews) {
    this.tree = new RowTree('caselint.record', overviews, (shown) => this.#contents(shown));
    this.#listeners = Disposable.from(
      this.tree,
      commands.registerCommand('caselint.view.groupByRule', () => this.#group('rule')),
      commands.registerCommand('caselint.view.groupBySection', () => this.#group('section')),
      commands.registerCommand('caselint.view.filter', () => this.#askFilter()),
      commands.registerCommand('caselint.view.clearFilter', () => this.#show(EVERYTHING)),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #contents({ overview, wordsAt }: ShownRecord): Contents {
    const rows = recordRows(overview, this.#grouping, this.#filter, wordsAt);
    const listed = inWords(this.#filter);
    return {
      rows,
      message: [status(overview.check), listed && l10n.t('Listed: {0}.', listed)].filter(Boolean).join(' '),
    };
  }

  #group(grouping: Grouping): void {
    this.#grouping = grouping;
    void commands.executeCommand('setContext', BY_SECTION, grouping === 'section');
    this.tree.show();
  }

  #show(filter: Filter): void {
    this.#filter = filter;
    void commands.executeCommand('setContext', FILTERED, filter !== EVERYTHING);
    this.tree.show();
  }

  async #askFilter(): Promise<void> {
    const choice = await window.showQuickPick(choices, {
      title: l10n.t('Which questions should be listed?'),
      placeHolder: l10n.t('This changes the list only; the record keeps all its underlines.'),
    });
    if (!choice) return;
    if (choice.least) return this.#show(choice.least === 'hint' ? EVERYTHING : { words: '', least: choice.least });
    const words = await window.showInputBox({
      title: l10n.t('List only questions with these words'),
      prompt: l10n.t('They may stand in the question or in the wording of the record. They are not kept.'),
      value: this.#filter.words,
    });
    if (words !== undefined) this.#show(words.trim() === '' ? EVERYTHING : { ...this.#filter, words });
  }
}

interface Choice extends QuickPickItem {
  readonly least?: Filter['least'];
}

const choices: readonly Choice[] = [
  { label: l10n.t('All of them'), least: 'hint' },
  ...(['error', 'warning', 'information'] as const).map((least) => ({
    label: capitalised(LEAST_IN_WORDS[least]),
    least,
  })),
  { label: l10n.t('Only those with words of my choice…') },
];

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
