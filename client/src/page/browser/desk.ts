import type { AnsweredFile, AskedRecord, Refusal } from '../../../../server/src/page/messages.ts';
import type { Kind } from '../../kinds.ts';
import { html } from '../../panel/html/html.ts';
import type { Filter } from '../../view/filter.ts';
import { foundInWords } from '../foundInWords.ts';
import { type Chosen, recordPage } from '../html/record.ts';
import { recordList } from '../html/records.ts';
import { type PageRecord, pageRecord, type Rules } from '../model.ts';
import { byId } from './elements.ts';
import type { Engine } from './engine.ts';
import { renew } from './renew.ts';

/** A record that somebody has given. */
export interface Given {
  readonly name: string;
  /** Asked each time it is read; rejects where the file is no longer there. */
  readonly content: () => Promise<Uint8Array | string>;
}

interface Entry {
  readonly given: Given;
  chosen: Chosen;
  /** Missing until it was read. */
  outcome?: PageRecord | Refusal;
}

const NOT_THERE: Refusal = {
  error: 'The file could not be read. It may have been moved, renamed or changed since: choose it once more.',
};
const AT_FIRST: Chosen = { kind: null, least: 'hint' };

/** The records that were given, read one after the other, and the one that is in front. */
export class Desk {
  readonly #engine: Engine;
  readonly #entries: Entry[] = [];
  #rules: Rules = {};
  #answeredEndings: readonly string[] = [];
  #front = 0;
  /** Where the keyboard was when the record in front was asked for. */
  #from: Element | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
    void engine.greeting.then(({ rules, endings, answeredEndings }) => {
      this.#rules = rules;
      this.#answeredEndings = answeredEndings;
      byId('endings').textContent = `The endings are ${endings}.`;
    });
    byId('records').addEventListener('click', ({ target }) => {
      const chosen = (target as Element).closest<HTMLElement>('[data-record]')?.dataset.record;
      if (chosen !== undefined) this.#bringToFront(Number(chosen));
    });
    byId('record').addEventListener('change', ({ target }) => {
      const { id, value } = target as HTMLSelectElement;
      if (id === 'kind') void this.#choose({ kind: (value || null) as Kind | null });
      if (id === 'least') void this.#choose({ least: value as Filter['least'] });
    });
  }

  get rules(): Rules {
    return this.#rules;
  }

  /** The record in front; undefined where there is none, or it could not be read. */
  get record(): PageRecord | undefined {
    const outcome = this.#entries[this.#front]?.outcome;
    return outcome && 'shown' in outcome ? outcome : undefined;
  }

  /**
   * Says something in passing, so that it is heard too.
   * @param isSeen true where the page shows the same elsewhere
   */
  say(sentence: string, isSeen = false): void {
    const status = byId('status');
    status.classList.toggle('unseen', isSeen);
    status.textContent = sentence;
  }

  /** Takes records in and shows the first of them as soon as it is read; the others follow in their order. */
  async add(given: readonly Given[]): Promise<void> {
    const first = this.#entries.length;
    this.#entries.push(...given.map((each) => ({ given: each, chosen: AT_FIRST })));
    document.body.classList.remove('empty');
    this.#bringToFront(first);
    for (const entry of this.#entries.slice(first)) await this.#read(entry);
  }

  /** The file of the record in front with what was found in it; nothing where there is no record. */
  async answer(commentsOnly: boolean): Promise<AnsweredFile | Refusal | undefined> {
    const entry = this.#entries[this.#front];
    if (!entry) return undefined;
    const asked = await askedOf(entry);
    return 'error' in asked ? asked : this.#engine.answer(asked, { commentsOnly });
  }

  async #read(entry: Entry): Promise<void> {
    const isInFront = () => this.#entries[this.#front] === entry;
    if (isInFront()) this.say(`Reading ${entry.given.name} …`);
    entry.outcome = await this.#outcomeOf(entry);
    this.#showList();
    if (!isInFront()) return;
    this.#showFront();
    this.say(`${entry.given.name}: ${statusOf(entry)}`, true);
  }

  async #outcomeOf(entry: Entry): Promise<PageRecord | Refusal> {
    const asked = await askedOf(entry);
    if ('error' in asked) return asked;
    await this.#engine.greeting;
    const outcome = await this.#engine.read(asked);
    return 'error' in outcome ? outcome : pageRecord(asked.name, outcome);
  }

  async #choose(chosen: Partial<Chosen>): Promise<void> {
    const entry = this.#entries[this.#front];
    if (!entry) return;
    entry.chosen = { ...entry.chosen, ...chosen };
    if (chosen.least === undefined) await this.#read(entry);
    else this.#showFront();
  }

  #canAnswer(name: string): boolean {
    return this.#answeredEndings.some((ending) => name.toLowerCase().endsWith(ending));
  }

  #bringToFront(number: number): void {
    this.#front = number;
    this.#from = document.activeElement;
    this.#showList();
    byId('record').replaceChildren();
    this.#showFront();
  }

  #showList(): void {
    const listed = this.#entries.map((entry) => ({ name: entry.given.name, status: statusOf(entry) }));
    const list = byId('records');
    renew(list, recordList(listed, this.#front));
    list.hidden = listed.length < 2;
  }

  #showFront(): void {
    const { given, chosen, outcome } = this.#entries[this.#front]!;
    if (!outcome) return;
    const page = byId('record');
    const isNew = page.childElementCount === 0;
    renew(
      page,
      'shown' in outcome
        ? recordPage(outcome, chosen, this.#canAnswer(given.name))
        : html`<h2 id="record-name" tabindex="-1">${given.name}</h2><p class="notice">${outcome.error}</p>`,
    );
    // Whoever gave a record waits for it; whoever went on to do something else is left there.
    const at = document.activeElement;
    if (isNew && (at === this.#from || at === document.body)) byId('record-name').focus();
  }
}

/** What is to be said to the worker about a record; it is read anew each time, for the page keeps no copy of a file. */
async function askedOf({ given: { name, content }, chosen: { kind } }: Entry): Promise<AskedRecord | Refusal> {
  try {
    return { name, content: await content(), ...(kind && { kind }) };
  } catch {
    return NOT_THERE;
  }
}

function statusOf({ outcome }: Entry): string {
  if (!outcome) return 'not read yet';
  return 'shown' in outcome ? foundInWords(outcome.overview) : outcome.error;
}
