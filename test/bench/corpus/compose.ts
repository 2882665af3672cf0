import type { Random } from './random.ts';
import { type SourceRecord, type Sources, sentencesIn } from './records.ts';
import { createUnlike } from './unlike.ts';
import { createVoice, type Naming, type Voice } from './vary.ts';

/** Writes records that nobody has read before, each from parts of many. */
export interface Composer {
  /**
   * @param bytes about how long, in bytes of UTF-8; at most a tenth longer
   * @param naming whom it may name; anybody, where it is not given
   */
  compose(bytes: number, random: Random, naming?: Naming): Composed;
}

export interface Composed {
  readonly ending: SourceRecord['ending'];
  readonly text: string;
}

/** How many sentences of running text are swapped for ones of other records. */
const SWAPPED = 0.4;

/** One composer keeps the sentences of all that it composes apart. */
export function createComposer({ records, sentences, names }: Sources): Composer {
  const unlikeOthers = createUnlike();
  return { compose };

  function compose(bytes: number, random: Random, naming?: Naming): Composed {
    const voice = createVoice(names, random, naming);
    const { ending, head } = random.pick(records);
    const parts = [block(head, voice, random)];
    let length = Buffer.byteLength(parts[0]!);
    while (length < bytes) {
      const source = random.pick(records);
      if (source.ending !== ending || source.blocks.length === 0) continue;
      const part = block(random.pick(source.blocks), voice, random);
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

  function block(text: string, voice: Voice, random: Random): string {
    return text
      .split('\n')
      .map((line) => (line.includes('|') ? row(line, voice) : running(line, voice, random)))
      .join('\n');
  }

  /** A row of a table keeps its cells. */
  function row(line: string, voice: Voice): string {
    return line
      .split('|')
      .map((cell) => (/\p{L}/u.test(cell) ? ` ${eachUnlikeOthers(sentencesIn(cell.trim()), voice)} ` : cell))
      .join('|');
  }

  function running(line: string, voice: Voice, random: Random): string {
    const own = sentencesIn(line);
    const swap = own.length > 1;
    const some = own.map((sentence, i) =>
      swap && i > 0 && random.chance(SWAPPED) ? random.pick(sentences) : sentence,
    );
    return eachUnlikeOthers(some, voice);
  }

  function eachUnlikeOthers(some: readonly string[], voice: Voice): string {
    return some.map((sentence) => unlikeOthers(sentence, voice)).join(' ');
  }
}
