import type {
  Answer,
  AnsweredFile,
  AskedRecord,
  Greeting,
  Question,
  Refusal,
  ShownRecord,
} from '../../../../server/src/page/messages.ts';

const STOPPED: Refusal = {
  error:
    'Caselint stopped while it read this record. Close the page, open it again, and try a shorter part of the record.',
};

/** The worker that reads records, so that the page never stands still. */
export class Engine {
  /** What the worker says first. */
  readonly greeting: Promise<Greeting>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (outcome: Answer['outcome']) => void>();
  #last = 0;
  #stopped = false;

  /** @param program of the worker; a page from a disk may start one from its own memory alone */
  constructor(program: string) {
    const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    this.#worker = new Worker(address, { name: 'Caselint' });
    this.greeting = new Promise((resolve) => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Greeting | Answer>) => {
        if ('rules' in data) resolve(data);
        else this.#settle(data);
      });
    });
    this.#worker.addEventListener('error', (event) => {
      // The browser would write the error down, and perhaps words of a record with it.
      event.preventDefault();
      this.#stopped = true;
      for (const number of this.#waiting.keys()) this.#settle({ number, outcome: STOPPED });
    });
  }

  read(record: AskedRecord): Promise<ShownRecord | Refusal> {
    return this.#ask({ record }) as Promise<ShownRecord | Refusal>;
  }

  /** @param answer how the file is to be given back with what was found in it */
  answer(record: AskedRecord, answer: Question['answer'] & object): Promise<AnsweredFile | Refusal> {
    return this.#ask({ record, answer }) as Promise<AnsweredFile | Refusal>;
  }

  #ask(asked: Omit<Question, 'number'>): Promise<Answer['outcome']> {
    if (this.#stopped) return Promise.resolve(STOPPED);
    this.#last += 1;
    const question: Question = { number: this.#last, ...asked };
    return new Promise((resolve) => {
      this.#waiting.set(question.number, resolve);
      this.#worker.postMessage(question);
    });
  }

  #settle({ number, outcome }: Answer): void {
    this.#waiting.get(number)?.(outcome);
    this.#waiting.delete(number);
  }
}
