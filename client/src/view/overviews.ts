import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { RECORD_OVERVIEW, type RecordOverview, type RecordParams } from '../../../server/src/lsp/protocol.ts';
import { isText } from '../files/addresses.ts';
import type { KnownTexts } from '../files/knownTexts.ts';
import { rangeOf } from '../ranges.ts';
import { mayBeRecord } from '../records.ts';
import type { Server } from '../server.ts';
import type { Place, WordsAt } from './row.ts';

/** Changes that come together are answered together, in milliseconds. */
const GATHER_MS = 250;
/** True while the views show a record: `package.json` says by it what stands in an empty view. */
const SHOWS_RECORD = 'caselint.view.record';
/** True while that record is the text of a file, which nobody can edit: `package.json` offers no edits then. */
const READ_ONLY = 'caselint.view.readOnly';

/** A record as the views show it. */
export interface ShownRecord {
  readonly document: TextDocument;
  readonly overview: RecordOverview;
  /** The words of the record as they were when the overview was made. */
  readonly wordsAt: WordsAt;
}

/** Who shows something of the record in front, and whether anybody can see it. */
type Watcher = Pick<TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>;

/**
 * The one source of all views: the record in front, laid out by the server. It is asked once for all of them when the
 * record or what is found in it has changed, and only while one of them can be seen.
 */
export class Overviews implements Disposable {
  readonly #server: Server;
  readonly #texts: KnownTexts;
  readonly #changed = new EventEmitter<void>();
  readonly #watchers = new Set<Watcher>();
  readonly #listeners: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #shown: ShownRecord | undefined;
  /** The record that was in front last, whether or not anybody has asked for it. */
  #front: TextDocument | undefined;
  #isStale = true;

  /** Another record is shown, or something else is said of it. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, texts: KnownTexts) {
    this.#server = server;
    this.#texts = texts;
    this.#recordInFront();
    this.#listeners = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(() => this.#soon()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const watched = [this.#shown?.document, this.#front].filter((document) => document !== undefined);
        const isAbout = (document: TextDocument) => uris.some((uri) => uri.toString() === document.uri.toString());
        if (!this.#shown || watched.some(isAbout)) this.#soon();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#shown?.document) this.#soon();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#shown?.document) this.#soon();
      }),
      server.onKindChanged(() => this.#soon()),
    );
  }

  get shown(): ShownRecord | undefined {
    return this.#shown;
  }

  /** From now on the record is laid out while this can be seen; until what is returned is disposed of. */
  watch(watcher: Watcher): Disposable {
    this.#watchers.add(watcher);
    const seen = watcher.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#isStale) void this.#refresh();
    });
    if (watcher.visible && this.#isStale) this.#soon();
    return Disposable.from(seen, new Disposable(() => this.#watchers.delete(watcher)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  #soon(): void {
    this.#isStale = true;
    this.#recordInFront();
    // What comes while one waits does not make it wait longer: VS Code may tell of changes without end.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#refresh();
    }, GATHER_MS);
  }

  async #refresh(): Promise<void> {
    if (![...this.#watchers].some(({ visible }) => visible)) return;
    this.#isStale = false;
    const document = this.#recordInFront();
    const uri = document?.uri.toString();
    const overview = uri && (await this.#server.ask<RecordOverview>(RECORD_OVERVIEW, { uri } satisfies RecordParams));
    // Somebody wrote meanwhile: the places have moved, and the next answer is on its way.
    if (overview && document?.version !== overview.version) return this.#soon();
    // Another record came to the front meanwhile, or came into sight only now.
    if (document !== this.#recordInFront()) return this.#soon();
    this.#shown = document && overview ? shownOf(document, overview, this.#texts) : undefined;
    void commands.executeCommand('setContext', READ_ONLY, document !== undefined && isText(document.uri));
    void commands.executeCommand('setContext', SHOWS_RECORD, this.#shown !== undefined);
    this.#changed.fire();
  }

  /** Notes which record is in front, and gives it: where something else is, a record that can still be seen stays. */
  #recordInFront(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && mayBeRecord(active)) this.#front = active;
    const front = this.#front;
    const isInSight = window.visibleTextEditors.some(({ document }) => document === front);
    if (!isInSight && (active || front?.isClosed)) this.#front = undefined;
    return this.#front;
  }
}

function shownOf(document: TextDocument, overview: RecordOverview, texts: KnownTexts): ShownRecord {
  const words = new Map<string, string>();
  const read = ({ start, end }: Place) => {
    const key = `${start.line}:${start.character}-${end.line}:${end.character}`;
    const known = words.get(key) ?? document.getText(rangeOf({ start, end }));
    words.set(key, known);
    return known;
  };
  const placeName = (place: Place) => texts.placeAt(document, document.offsetAt(rangeOf(place).start))?.name;
  return { document, overview, wordsAt: Object.assign(read, { placeName }) };
}
