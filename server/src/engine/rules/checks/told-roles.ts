import type { Language } from '../../language/language.ts';
import { once } from '../../language/remember.ts';
import type { Place } from '../../people/places.ts';
import type { Topics } from '../../people/topics.ts';
import type { CaseRecord, Person, RecordSentence, SentenceFacts } from '../../types.ts';

/** What a record tells of an adult's part in a child's life, or what makes it ask. */
export type Telling =
  | 'home'
  | 'lives-here'
  | 'elsewhere'
  | 'when'
  | 'alone'
  | 'care'
  | 'supervises'
  | 'gone'
  | 'picture'
  | 'home-or-child'
  | 'task';

const CLASSES: readonly (readonly [name: string, telling: Telling])[] = [
  ['told-home', 'home'],
  ['told-lives-with', 'lives-here'],
  ['home-elsewhere', 'elsewhere'],
  ['told-when', 'when'],
  ['told-rota', 'gone'],
  ['told-alone', 'alone'],
  ['told-care', 'care'],
  ['told-supervises', 'supervises'],
  ['told-gone', 'gone'],
  ['in-the-picture', 'picture'],
  ['about-the-home', 'home-or-child'],
  ['family-task', 'task'],
];

const NAMES = CLASSES.map(([name]) => name);
const TELLING_OF = new Map(CLASSES);

/** "10-4", "8.20-8", "10pm-6am", "mon-fri", "Tues/Thurs": hours and days written as one word. */
const HOURS = /^(?:[01]?\d|2[0-4])(?:[.:]\d\d)?(?:am|pm)?[-–](?:[01]?\d|2[0-4])(?:[.:]\d\d)?(?:am|pm)?$/;
const DAYS = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[-–/](?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
/** How many words after a telling may say that it is not known. */
const ASKED_REACH = 3;
const CLOSING: ReadonlySet<Telling> = new Set([
  'home',
  'lives-here',
  'elsewhere',
  'when',
  'alone',
  'care',
  'supervises',
]);
const LATER_REACH = 5;
/** How many words before hours may say that they are those of a job. */
const JOB_REACH = 3;

/**
 * Reads once what the record says of each grown-up: where they live, when they are with the child, whether alone, what
 * care they give, that they are gone; and what puts them in the picture or gives them a task.
 */
export function readTellings(
  record: CaseRecord,
  topics: Topics,
  language: Language,
): (person: Person) => ReadonlySet<Telling> {
  const told = new Map<Person, Set<Telling>>();
  for (const sentence of record.sentences) {
    if (sentence.block.outline.kind !== 'heading') readSentence(sentence);
  }
  return (person) => told.get(person) ?? new Set();

  function readSentence(sentence: RecordSentence): void {
    const { facts } = sentence;
    for (const { name, from, to } of language.findAny(NAMES, facts)) {
      const telling = TELLING_OF.get(name)!;
      if (CLOSING.has(telling) && isAsked(sentence, from, to)) continue;
      const isHome = telling === 'home' || telling === 'lives-here';
      if (isHome && (isOfSeveral(sentence, from) || isHomeLeftOpen(sentence, language))) continue;
      if (telling === 'lives-here' && isDenied(sentence, from)) continue;
      if (telling === 'gone' && isLetOut(sentence, language)) continue;
      if (telling === 'when' && (isAtWork(sentence, from) || isOfCouple(sentence, from))) continue;
      if (telling === 'alone' && isSetForLater(sentence, from)) continue;
      if (telling === 'picture' && isPassing(sentence, from, to)) continue;
      add(sentence, from, to, telling);
    }
    for (const at of hoursIn(facts))
      if (!isAtWork(sentence, at) && !isAsked(sentence, at, at + 1)) add(sentence, at, at + 1, 'when');
  }

  function add(sentence: RecordSentence, from: number, to: number, telling: Telling): void {
    for (const person of topics.of(sentence, from, to)) {
      const known = told.get(person) ?? new Set();
      told.set(person, known.add(telling));
    }
  }

  /** "whether he has them on his own", "alone with her: not known": asked, not told. */
  function isAsked({ facts }: RecordSentence, from: number, to: number): boolean {
    return language.findClass('part-asked', facts).some(([start]) => start <= from || start - to <= ASKED_REACH);
  }

  /** "Stevie isn't to have them on his own": what is asked for, not what is. */
  function isSetForLater({ facts }: RecordSentence, at: number): boolean {
    return language.findClass('set-for-later', facts).some(([, to]) => to <= at && at - to <= LATER_REACH);
  }

  /** "popped in with some shopping", "was round when I came and left straight away" */
  function isPassing({ facts }: RecordSentence, from: number, to: number): boolean {
    return language.findClass('passes-by', facts).some(([start, end]) => start < to && from < end);
  }

  /** "two children who do not live with him": not said of one. */
  function isOfSeveral({ facts: { tokens } }: RecordSentence, at: number): boolean {
    return tokens[at - 1]?.norm === "don't" || (tokens[at - 1]?.norm === 'not' && tokens[at - 2]?.norm === 'do');
  }

  /** "Jo does not live at the property", "has never lived with them" */
  function isDenied({ facts: { tokens } }: RecordSentence, at: number): boolean {
    return [at - 1, at - 2].some((i) => /^(?:not|never|nobody|longer)$|n't$/.test(tokens[i]?.norm ?? ''));
  }

  /** "in a relationship since June": how long they are a couple, not when anybody is with the child. */
  function isOfCouple({ facts }: RecordSentence, at: number): boolean {
    return facts.tokens[at]!.norm === 'since' && language.findClass('couple-with', facts).length > 0;
  }

  function isAtWork({ facts }: RecordSentence, at: number): boolean {
    for (let i = Math.max(0, at - JOB_REACH); i < at; i++) if (language.hasWord('at-work-then', facts, i)) return true;
    return false;
  }
}

/** A home that the sentence asks for, only guesses at, or that is no place: "may be staying", "no fixed abode". */
export function isHomeLeftOpen({ facts }: RecordSentence, language: Language): boolean {
  return ['home-left-open', 'part-asked'].some((name) => language.findClass(name, facts).length > 0);
}

/** Out of prison: what kept them away is over. */
export function isLetOut({ facts }: RecordSentence, language: Language): boolean {
  return language.findClass('let-out', facts).length > 0;
}

/** "his mother Nasreen is in the house so he isn't alone with them": told of to say that another is not alone. */
export function isWatching({ sentence: { facts }, mention }: Place, language: Language): boolean {
  return (
    facts.mentions.some((m) => m.tokens[1] <= mention.tokens[0]) &&
    language.findClass('told-alone', facts).some(([from]) => from >= mention.tokens[1])
  );
}

/** "Lee was convicted of an assault on his ex, Kim Bell": who was hurt then, not who is in the home now. */
export function isOffended({ sentence, mention }: Place, language: Language): boolean {
  return language.findClass('offence-on', sentence.facts).some(([, to]) => to <= mention.tokens[0]);
}

/** The words that are hours or days. */
const hoursIn = once(({ tokens }: SentenceFacts): readonly number[] =>
  tokens.flatMap(({ norm }, at) => (HOURS.test(norm) || DAYS.test(norm) ? [at] : [])),
);
