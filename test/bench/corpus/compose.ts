import type { Random } from './random.ts';
import { type SourceRecord, type Sources, sentencesIn } from './records.ts';
import { createVary, freshened, type Vary } from './vary.ts';

/** Writes records that nobody has read before, each from parts of many. */
export interface Composer {
  /** @param bytes about how long, in bytes of UTF-8; at most a tenth longer */
  compose(bytes: number, random: Random): Composed;
}

export interface Composed {
  readonly ending: SourceRecord['ending'];
  readonly text: string;
}

/** How many of the sentences may have stood word for word before: no more than in the records that the parts are from. */
const MAY_REPEAT = 0.002;
/** How many sentences of running text are swapped for ones of other records. */
const SWAPPED = 0.4;

/** One composer keeps the sentences of all that it composes apart. */
export function createComposer({ records, sentences, names }: Sources): Composer {
  const used = new Set<string>();
  let written = 0;
  let repeated = 0;
  return { compose };

  function compose(bytes: number, random: Random): Composed {
    const vary = createVary(names, random);
    const { ending, head } = random.pick(records);
    const parts = [block(head, vary, random)];
    let length = Buffer.byteLength(parts[0]!);
    while (length < bytes) {
      const source = random.pick(records);
      if (source.ending !== ending || source.blocks.length === 0) continue;
      const part = block(random.pick(source.blocks), vary, random);
      const added = Buffer.byteLength(part) + 2;
      if (length + added > bytes * 1.1) {
        if (length > bytes * 0.8) break;
        continue;
      }
      parts.push(part);
      length += added;
    }
    return { ending, text: `${parts.join('\n\n')}\n` };
  }

  function block(text: string, vary: Vary, random: Random): string {
    return text
      .split('\n')
      .map((line) => (line.includes('|') ? row(line, vary, random) : running(line, vary, random)))
      .join('\n');
  }

  /** A row of a table keeps its cells. */
  function row(line: string, vary: Vary, random: Random): string {
    return line
      .split('|')
      .map((cell) => (/\p{L}/u.test(cell) ? ` ${eachUnlikeOthers(sentencesIn(cell.trim()), vary, random)} ` : cell))
      .join('|');
  }

  function running(line: string, vary: Vary, random: Random): string {
    const own = sentencesIn(line);
    const swap = own.length > 1;
    const some = own.map((sentence, i) =>
      swap && i > 0 && random.chance(SWAPPED) ? random.pick(sentences) : sentence,
    );
    return eachUnlikeOthers(some, vary, random);
  }

  function eachUnlikeOthers(some: readonly string[], vary: Vary, random: Random): string {
    return some.map((sentence) => unlikeOthers(sentence, vary, random)).join(' ');
  }

  function unlikeOthers(sentence: string, vary: Vary, random: Random): string {
    let varied = vary(sentence);
    // "Apologies:" and "Date of birth" are what real minutes share.
    if (!isCounted(varied)) return varied;
    written++;
    for (let tries = 0; used.has(bare(varied)); tries++) {
      if (repeated < written * MAY_REPEAT) {
        repeated++;
        return varied;
      }
      varied = freshened(tries % 3 === 2 ? varied : vary(sentence), random);
    }
    used.add(bare(varied));
    return varied;
  }
}

/** Whether a sentence is long enough that its return would be noticed: three words. */
export function isCounted(sentence: string): boolean {
  return /\p{L}\S*\s+\S+\s+\S/u.test(sentence);
}

/** A sentence without the marks of lists and headings. */
export function bare(sentence: string): string {
  return sentence.replace(/^[\s>#*•–-]+|[\s*]+$/g, '');
}
