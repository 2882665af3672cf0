import type { Language } from '../language/language.ts';
import type { CaseRecord, OpenMention, Person, RecordBlock, RecordSentence } from '../types.ts';
import type { Who } from './who.ts';

/** Whom the words at a place of a sentence are about. */
export interface Topics {
  /**
   * The grown-ups of whom words are said: the subject, carried over from the sentence before where there is none, and
   * whoever is spoken of last before the words, else first after them.
   * @param from the first token of the words
   * @param to one past the last
   */
  of(sentence: RecordSentence, from: number, to: number): readonly Person[];
}

interface Standing {
  readonly mention: OpenMention;
  /** Nothing for a child, or for somebody at work. */
  readonly adult?: Person;
  readonly subject: boolean;
}

/** @param who tells people by their mentions */
export function createTopics(record: CaseRecord, who: Who, language: Language): Topics {
  const standings = new Map<RecordSentence, readonly Standing[]>();
  const carried = new Map<RecordSentence, Person | undefined>();
  return { of };

  function of(sentence: RecordSentence, from: number, to: number): readonly Person[] {
    const here = standingsIn(sentence);
    const inside = here.filter(({ mention: { tokens } }) => tokens[0] < to && tokens[1] > from);
    const before = here.filter(({ mention: { tokens } }) => tokens[1] <= from);
    const after = here.filter(({ mention: { tokens } }) => tokens[0] >= to);
    const subject = before.findLast((s) => s.subject);
    const told = [
      subject ? subject.adult : carried.get(sentence),
      // "Ste comes on Fridays. Mum says he is never left with them."
      subject?.mention.kind === 'pronoun' && subject !== here[0] ? carried.get(sentence) : undefined,
      before.findLast((s) => s.adult)?.adult,
      ...inside.map((s) => s.adult),
      isHandedTo(sentence, to, after[0]) ? after[0]?.adult : undefined,
    ].filter((p) => p !== undefined);
    if (told.length > 0 || subject) return [...new Set(told)];
    const next = after.find((s) => s.adult)?.adult;
    return next ? [next] : [];
  }

  /** "left with Jodie", "collected by his uncle": right after the words, and no thing that the subject does alone. */
  function isHandedTo({ facts }: RecordSentence, to: number, next: Standing | undefined): boolean {
    if (!next || next.mention.tokens[0] > to + 1) return false;
    return (
      facts.tokens[to - 1]?.norm === 'by' ||
      (facts.tokens[to - 1]?.norm === 'with' && /^(?:left|leaves|leave|minded)$/.test(facts.tokens[to - 2]?.norm ?? ''))
    );
  }

  /** A block is read when the first of its sentences is asked about: of most nothing is. */
  function standingsIn(sentence: RecordSentence): readonly Standing[] {
    if (!standings.has(sentence)) readBlock(sentence.block);
    return standings.get(sentence)!;
  }

  function readBlock(block: RecordBlock): void {
    let current = labelled(block);
    for (const sentence of block.sentences) {
      const here = sentence.facts.mentions.map((mention) => standingOf(sentence, mention));
      standings.set(sentence, here);
      carried.set(sentence, current);
      const last = here.findLast((s) => s.subject);
      if (last) current = last.adult;
      else current ??= here.find((s) => s.adult)?.adult;
    }
  }

  /** "Farhad (dad): …": what the label introduces is about him. */
  function labelled(block: RecordBlock): Person | undefined {
    const { label, text } = block.text;
    if (!label) return undefined;
    const start = block.outline.span.start + label.start;
    const named = language
      .read(text.slice(label.start, label.end))
      .mentions.map((mention) => who.personAt(start + mention.start))
      .filter((person) => person !== undefined && isGrown(person));
    return named.length > 1 ? record.people.find((person) => named.includes(person)) : named[0];
  }

  function standingOf(sentence: RecordSentence, mention: OpenMention): Standing {
    const person = who.personOf(sentence, mention);
    return {
      mention,
      ...(person && isGrown(person) ? { adult: person } : {}),
      subject: isSubject(sentence, mention),
    };
  }

  /** Opens the sentence or a part of it, or follows a verb of saying: not "with mum", not "when mum works". */
  function isSubject({ facts }: RecordSentence, { tokens: [start, end], kind, norm }: OpenMention): boolean {
    if (kind === 'pronoun')
      return /^(?:he|she|they|i|we)$/.test(norm) && !language.hasWord('while-another', facts, start - 1);
    const next = facts.tokens[end]?.norm;
    if (next === "'s" && !language.hasWord('verb-helper', facts, end + 1) && facts.tokens[end + 1]?.word) return false;
    const before = facts.tokens[start - 1];
    if (!before?.word) return before?.norm !== '/';
    // "Ms Aziz and the children": the second of two is no subject of its own.
    if (before.norm === 'and' && facts.mentions.some((m) => m.tokens[1] === start - 1)) return false;
    return language.hasWord('opens-a-part', facts, start - 1);
  }
}

function isGrown({ role }: Person): boolean {
  return role !== 'child' && role !== 'professional';
}
