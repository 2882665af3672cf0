import type { Language } from '../../language/language.ts';
import type { AccountFact, CaseRecord, InjuryFact, PresenceFact, RecordSentence, WhoFact } from '../../types.ts';
import type { Adults } from './adults.ts';
import { isAsserted } from './asserted.ts';
import type { Hurt } from './hurt.ts';
import { dayOfEntry, timeIn } from './times.ts';

const SAYS: Readonly<Record<string, PresenceFact['says']>> = {
  'hurt-was-saw': 'saw',
  'hurt-was-there': 'there',
  'hurt-was-busy': 'there',
  'hurt-was-with': 'there',
  'hurt-was-elsewhere': 'elsewhere',
  'hurt-was-away': 'away',
  'hurt-was-only': 'only',
};
const CLAIMS = Object.keys(SAYS);
/** Somebody is with a child at a hospital too, and busy at any time. */
const OF_MOMENT: readonly string[] = ['hurt-was-busy', 'hurt-was-with'];

/** How many sentences from what is said of an injury somebody's whereabouts are still of that moment. */
const NEAR = 3;
/** The same where the record is of one injury. */
const NEAR_IN_ONE = 8;
/** Within how many sentences a meeting has said who came to it. */
const ATTENDANCE = 6;

/**
 * Who is said to have been there, or not, when a child was hurt.
 * @param accounts the record's, in order
 * @param day of the record, null where it has none
 */
export function presencesIn(
  record: CaseRecord,
  accounts: readonly AccountFact[],
  hurt: Hurt,
  adults: Adults,
  language: Language,
  day: number | null,
): PresenceFact[] {
  const told = accounts.flatMap((account) => {
    const sentence = record.sentences.find(({ span }) => span.start === account.span.start);
    return account.isOpen || !sentence ? [] : [{ account, sentence }];
  });
  return record.sentences.flatMap((sentence) => {
    const { facts, block } = sentence;
    if (told.length === 0 && !hurt.isSpokenOf) return [];
    const claims = block.outline.kind === 'heading' ? [] : language.findAny(CLAIMS, facts);
    if (claims.length === 0 || language.hasClass('hurt-now', facts)) return [];
    const injury = injuryAt(sentence);
    if (!injury) return [];
    const found = claims.flatMap(({ name, from, to }): PresenceFact[] => {
      const isNot = name === 'hurt-was-only' || name === 'hurt-was-away' || name === 'hurt-was-elsewhere';
      if (!isNot && !isAsserted(facts, from, language)) return [];
      if (OF_MOMENT.includes(name) && !isOfMoment(sentence)) return [];
      if (isOfPlace(sentence, from)) return [];
      const who = SAYS[name] === 'only' ? whoSays(sentence, from, to) : whoIs(sentence, from, to, name);
      return who ? [{ ...injury, who, says: SAYS[name]! }] : [];
    });
    // "Got back at six and saw it": what was seen was there by then.
    const isOut = (one: PresenceFact) => found.some((other) => other.says === 'away' && isOf(other, one));
    return found.filter(
      (one, i) => found.findIndex((other) => isSame(one, other)) === i && (one.says === 'away' || !isOut(one)),
    );
  });

  /** "He was at his brother's in Corby": the brother is where he was, and not who was away. */
  function isOfPlace({ facts: { tokens, mentions } }: RecordSentence, from: number): boolean {
    const owner = tokens[from]!.norm === "'s" ? mentions.find((each) => each.tokens[1] === from) : undefined;
    return owner !== undefined && /^(?:at|to|from|round|with)$/.test(tokens[owner.tokens[0] - 1]?.norm ?? '');
  }

  /** What was told of right before or after, or what the words themselves say that they are about. */
  function injuryAt(sentence: RecordSentence): InjuryFact | undefined {
    const span = { start: sentence.span.start, end: sentence.span.end };
    const reach = hurt.isOne ? NEAR_IN_ONE : NEAR;
    const near = told.filter(({ sentence: other }) => {
      if (isAttendance(sentence, other)) return false;
      return Math.abs(other.index - sentence.index) <= reach && other.block.section === sentence.block.section;
    });
    const [first] = near.sort((a, b) => distance(a.account, sentence) - distance(b.account, sentence));
    if (first) {
      const { causes, also, isOpen, ...injury } = first.account;
      return { ...injury, span };
    }
    const before = record.sentences[sentence.index - 1];
    const around = [sentence, ...(before?.block === sentence.block ? [before] : [])];
    const isThen = around.some(({ facts }) => language.hasClass('hurt-then', facts));
    return isThen || isOfThatDay(sentence) ? hurt.at(sentence) : undefined;
  }

  /** Who could not come to a meeting stands at the top: "Ryan at work - copy to him." */
  function isAttendance({ index, block }: RecordSentence, account: RecordSentence): boolean {
    return (record.kind === 'plan' || record.kind === 'minutes') && index < ATTENDANCE && account.block !== block;
  }

  /** A record of one injury that says where somebody was on another day than its own: "Sunday 2pm to 8pm". */
  function isOfThatDay({ index, block }: RecordSentence): boolean {
    if (!hurt.isOne) return false;
    const near = [record.sentences[index - 1], record.sentences[index]].filter((each) => each?.block === block);
    return near.some((each) => {
      const told = dayOfEntry(block) ?? day;
      const days = told === null ? null : timeIn(each!.facts.text, told);
      return days !== null && days[1] < told!;
    });
  }

  /** What somebody does in the kitchen is of the moment of which the same words tell. */
  function isOfMoment({ index, block, facts }: RecordSentence): boolean {
    const near = [index - 1, index, index + 1]
      .map((at) => record.sentences[at])
      .filter((each) => each?.block === block);
    return language.hasClass('hurt-then', facts) || told.some(({ sentence }) => near.includes(sentence));
  }

  /** "Left him with Lee" and "was with Lee" are about Lee. */
  function whoIs(sentence: RecordSentence, from: number, to: number, name: string): WhoFact | undefined {
    const { facts } = sentence;
    const first = facts.mentions.find(({ tokens }) => tokens[0] <= from && from < tokens[1]);
    if (first) return adults.of(sentence, first);
    const word = facts.tokens[from]!.norm;
    const by = /^(?:witnessed|seen)$/.test(word) ? facts.mentions.find(({ tokens }) => tokens[1] === to) : undefined;
    if (by) return adults.of(sentence, by);
    const after = facts.mentions.find(({ tokens, kind }) => tokens[0] === to && kind !== 'pronoun');
    const other = after && facts.tokens[to - 1]!.norm === 'with' ? adults.of(sentence, after) : undefined;
    if (other || name === 'hurt-was-with') return other ?? (after && adults.of(sentence, after));
    if (word !== 'left' || name !== 'hurt-was-there') return adults.at(sentence, from);
    return after && adults.of(sentence, after);
  }

  /** Whoever says that nobody else was there; where others are named too, they were not alone. */
  function whoSays(sentence: RecordSentence, from: number, to: number): WhoFact | undefined {
    // "It was just him and the baby."
    const within = sentence.facts.mentions.find(({ tokens }) => from < tokens[0] && tokens[1] <= to);
    if (within && /^(?:only|just)$/.test(sentence.facts.tokens[from + 1]!.norm)) {
      const one = adults.of(sentence, within);
      if (one) return one;
    }
    const grown = sentence.facts.mentions.filter(
      ({ relation = '', tokens }) => !/sister|brother|sibling/.test(relation) && (tokens[1] <= from || tokens[0] >= to),
    );
    const found = grown.flatMap((mention) => adults.of(sentence, mention) ?? []);
    const names = new Set(found.map(({ name }) => name));
    const subject = /^(?:was|were|on|been|'s)$/.test(sentence.facts.tokens[from]!.norm)
      ? adults.at(sentence, from)
      : undefined;
    if (subject || names.size > 0) return subject ?? (names.size === 1 ? found[0] : undefined);
    // "Mum says that he rolled off. Nobody else was in the house."
    const said = record.sentences.slice(Math.max(0, sentence.index - 4), sentence.index).reverse();
    return said.flatMap((each) =>
      each.facts.mentions
        .filter(({ kind }) => kind === 'name' || kind === 'kin')
        .flatMap((mention) => adults.of(each, mention) ?? []),
    )[0];
  }
}

function distance({ span }: InjuryFact, sentence: RecordSentence): number {
  return Math.abs(span.start - sentence.span.start);
}

function isSame(one: PresenceFact, other: PresenceFact): boolean {
  return one.says === other.says && isOf(one, other);
}

function isOf(one: PresenceFact, other: PresenceFact): boolean {
  return one.who.place === other.who.place && one.who.name === other.who.name;
}
