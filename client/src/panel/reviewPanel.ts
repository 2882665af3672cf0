import { commands, Disposable, EventEmitter, type TextDocument, ViewColumn, type WebviewPanel, window } from 'vscode';
import * as l10n from '../l10n.ts';
import { rangeOf } from '../ranges.ts';
import type { Overviews, ShownRecord } from '../view/overviews.ts';
import type { Place, Row } from '../view/row.ts';
import { GO_TO_ROW } from '../view/rowTree.ts';
import { panelPage, review } from './html/document.ts';
import { placeFrom } from './html/jump.ts';
import type { PanelModel } from './model.ts';
import { panelModel } from './panelModel.ts';
import { saveReview } from './saveReview.ts';

/** Shows the review panel beside the record. */
const SHOW = 'caselint.showReviewPanel';
const MOVED = 'The record has changed just now. Please save the review once more.';

/** *Caselint: Show the review panel*: one panel, which follows the record in front as the views do. */
export class ReviewPanel implements Disposable {
  readonly #overviews: Overviews;
  readonly #command: Disposable;
  #open: OpenPanel | undefined;

  constructor(overviews: Overviews) {
    this.#overviews = overviews;
    this.#command = commands.registerCommand(SHOW, () => this.#show());
  }

  dispose(): void {
    this.#command.dispose();
    this.#open?.dispose();
  }

  #show(): void {
    this.#open ??= new OpenPanel(this.#overviews, () => {
      this.#open = undefined;
    });
    this.#open.reveal();
  }
}

/** What the page tells: that it is there, where to go, or what was chosen beside the button. */
interface Message {
  readonly ready?: unknown;
  readonly place?: unknown;
  readonly withWords?: unknown;
  readonly save?: unknown;
}

/** The panel from its opening to its closing. */
class OpenPanel implements Disposable {
  readonly #overviews: Overviews;
  readonly #panel: WebviewPanel;
  readonly #listeners: Disposable;
  #withWords = false;
  /** The record for which `#withWords` was chosen. */
  #document: TextDocument | undefined;
  /** What the page has been given. */
  #given = '';

  constructor(overviews: Overviews, closed: () => void) {
    this.#overviews = overviews;
    this.#panel = window.createWebviewPanel('caselint.review', l10n.t('Caselint: review'), ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [],
    });
    const visibility = new EventEmitter<{ visible: boolean }>();
    const panel = this.#panel;
    this.#listeners = Disposable.from(
      visibility,
      overviews.onDidChange(() => this.#follow()),
      panel.onDidChangeViewState(() => visibility.fire({ visible: panel.visible })),
      panel.webview.onDidReceiveMessage((message: Message) => this.#hear(message)),
      overviews.watch({
        get visible() {
          return panel.visible;
        },
        onDidChangeVisibility: visibility.event,
      }),
    );
    panel.onDidDispose(() => {
      this.#listeners.dispose();
      closed();
    });
    this.#document = overviews.shown?.document;
    this.#given = review(this.#model());
    panel.webview.html = panelPage(this.#model());
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #model(): PanelModel | undefined {
    const { shown } = this.#overviews;
    return shown && panelModel({ ...reviewedOf(shown), withWords: this.#withWords });
  }

  /** What was chosen for one record is not chosen for the next. */
  #follow(): void {
    const document = this.#overviews.shown?.document;
    if (document !== this.#document) this.#withWords = false;
    this.#document = document;
    this.#renew();
  }

  /** @param anew true where the page has lost what it was given */
  #renew(anew = false): void {
    if (!this.#panel.visible) return;
    const now = review(this.#model());
    if (now === this.#given && !anew) return;
    this.#given = now;
    void this.#panel.webview.postMessage({ review: now });
  }

  #hear({ ready, place, withWords, save }: Message): void {
    // A page that was out of sight starts again from its first state.
    if (ready) this.#renew(true);
    if (typeof withWords === 'boolean') {
      this.#withWords = withWords;
      this.#renew();
    }
    const to = placeFrom(place);
    if (to) void commands.executeCommand(GO_TO_ROW, { id: '', label: '', place: to } satisfies Row);
    if (save) this.#save();
  }

  #save(): void {
    const { shown } = this.#overviews;
    const model = this.#model();
    if (!model || !shown) return;
    if (shown.document.version === shown.overview.version) void saveReview(model, shown.document);
    else void window.showInformationMessage(MOVED);
  }
}

function reviewedOf({ document, overview, wordsAt }: ShownRecord) {
  const length = Math.max(1, document.getText().length);
  return {
    name: nameOf(document),
    overview,
    wordsAt,
    partOf: (place: Place) => document.offsetAt(rangeOf(place).start) / length,
  };
}

/** "Core group minutes" for "…/Core group minutes.md". */
function nameOf({ uri }: TextDocument): string {
  const file = uri.path.split('/').at(-1) ?? '';
  return file.replace(/\.[^.]+$/, '') || file;
}
