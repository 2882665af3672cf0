import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { ActionFact, CaseRecord, Person, RecordSentence, Span } from '../../types.ts';
import { MEETING } from '../matters.ts';
import { type Agreed, agreedIn } from './agreed.ts';
import { dueIn } from './due.ts';
import { isAdult, mattersIn } from './matters.ts';
import type { Roll } from './roll.ts';
import { termsIn, termsOf } from './terms.ts';

/** How far behind a day it may say that it is one of next year, in UTF-16 units. */
const NEXT_YEAR = 12;
/** In this order: who asks for results asks for a service no more. */
const STAGES = ['result', 'ask', 'go'] as const;

/** What a plan, minutes or a letter about a meeting set people to do, as it can be known again in the next. */
export function actionFacts(record: CaseRecord, roll: Roll, day: number | null, language: Language): ActionFact[] {
  const agreed = agreedIn(record, language);
  const told = lazily(() =>
    record.sentences.flatMap((sentence) => {
      const { span, block } = sentence;
      if (block.outline.kind === 'heading' || agreed.some((action) => overlaps(action.span, span))) return [];
      return [{ sentence, people: roll.in(span), terms: lower(termsOf(sentence, roll, language)) }];
    }),
  );
  return agreed.flatMap((action) => {
    const fact = factOf(action);
    const isKnown = fact.matters.length > 0 || (action.isListed === true && fact.terms.length > 0);
    return isKnown ? [fact] : [];
  });

  function factOf(action: Agreed): ActionFact {
    const { words, owner, by, isRecalled } = action;
    const aside = [owner, by].filter((each) => each !== undefined);
    const touching = words.flatMap((within) => record.sentences.filter(({ span }) => overlaps(span, within)));
    const terms = [...new Set(words.flatMap((within) => termsIn(record, within, aside, roll, language)))];
    const named = owner ? roll.in(owner) : [];
    const owners = named.length > 0 || !touching.some(isOfWriter) ? named : writer();
    const about = words.flatMap((within) => roll.in(within)).filter((person) => !owners.includes(person));
    const has = (name: string) =>
      placesFound(touching, name).some((span) => words.some((each) => overlaps(each, span)));
    const said = mattersIn(touching, words, owner ? [owner] : [], language);
    const opens = ({ mentions }: Person) => isRecalled && mentions.some(({ span }) => span.start === words[0]!.start);
    const isToMeet =
      said.length === 0 && about.some((person) => isAdult(person) && (opens(person) || has('drift-meet')));
    const matters = isToMeet ? [MEETING] : said;
    const ownOutcome = () => (has('drift-changed') ? 'changed' : has('drift-begun') ? 'done' : null);
    return {
      span: { start: action.span.start, end: action.span.end },
      ...{ terms, matters },
      stage: STAGES.find((stage) => has(`stage-${stage}`)) ?? null,
      about: placesOf(about),
      owners: placesOf(owners),
      due: by ? dueIn(record.text.slice(by.start, by.end + NEXT_YEAR), day) : null,
      // Whoever is to see a child does so again and again.
      isStanding: isStanding(action, touching) || (matters.every(isPlace) && has('drift-meet') && about.some(isChild)),
      isNext: has('drift-next'),
      isRecalled,
      outcome: ownOutcome() ?? (matters.length > 0 ? null : outcomeOf(action, terms, about)),
    };
  }

  /** Whoever an e-mail is from, who writes "I". */
  function writer(): readonly Person[] {
    const from = record.blocks.find(
      ({ outline, text }) => outline.kind === 'email-header' && /^from\b/i.test(text.text),
    );
    return from ? roll.in(from.outline.span) : [];
  }

  function placesFound(sentences: readonly RecordSentence[], name: string): Span[] {
    return sentences.flatMap(({ facts, span }) =>
      language.findClass(name, facts).map(([from, to]) => ({
        start: span.start + facts.tokens[from]!.start,
        end: span.start + facts.tokens[to - 1]!.end,
      })),
    );
  }

  /** Done again and again, as its own words or those of when say; what somebody else in its sentence does does not count. */
  function isStanding({ words, owner, by, acts }: Agreed, touching: readonly RecordSentence[]): boolean {
    const inBy = by ? record.sentences.filter((sentence) => overlaps(sentence.span, by)) : [];
    const own = by ? [...words, by] : words;
    return placesFound([...new Set([...touching, ...inBy])], 'drift-standing').some(
      (place) =>
        own.some((each) => overlaps(each, place)) &&
        !(owner && place.end <= owner.start && isOfAnother(place)) &&
        !(acts !== undefined && isBefore(place, acts)),
    );
  }

  /** "A club that runs on Thursdays, and Mrs Orchard will …" */
  function isBefore({ end }: Span, acts: number): boolean {
    return end <= acts && /[,;]|\b(?:and|but|so)\b/.test(record.text.slice(end, acts));
  }

  /** "Reuben keeps asking, and Nadia is to …" */
  function isOfAnother({ start }: Span): boolean {
    return roll.in({ start: Math.max(0, start - 2), end: start }).length > 0;
  }

  function placesOf(people: readonly Person[]): number[] {
    const places = people.map(roll.placeOf).filter((place) => place !== undefined);
    return [...new Set(places)].sort((a, b) => a - b);
  }

  /** What the rest of the record says of the same thing, where no list has words for it; the last that is plain counts. */
  function outcomeOf(action: Agreed, terms: readonly string[], people: readonly Person[]): ActionFact['outcome'] {
    const about = people.filter((person) => person.role !== 'child' && roll.placeOf(person) !== undefined);
    const owners = action.owner ? roll.in(action.owner) : [];
    const size = terms.length + (about.length > 0 ? 1 : 0);
    const outcomes = told().flatMap(({ sentence, people, terms: said }) => {
      const shared = terms.filter((term) => said.has(term.toLowerCase())).length;
      const known = shared + (about.some((person) => people.includes(person)) ? 1 : 0);
      // Whoever was to do it makes it surer, and is not what it was about.
      const byOwner = known > 0 && owners.some((person) => people.includes(person)) ? 1 : 0;
      const isMeant = size > 0 && known + byOwner >= Math.min(2, size) && known >= size / 2;
      return isMeant ? [saidIn(sentence)] : [];
    });
    return outcomes.findLast((outcome) => outcome !== null) ?? null;
  }

  function saidIn({ facts, block }: RecordSentence): ActionFact['outcome'] {
    const near = block.outline.kind === 'table-row' ? block.sentences.map((each) => each.facts) : [facts];
    const says = (name: string) => near.some((each) => language.hasClass(name, each));
    if (says('drift-changed')) return 'changed';
    if (says('drift-open')) return 'open';
    return says('drift-done') ? 'done' : null;
  }
}

function lower(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.map((term) => term.toLowerCase()));
}

/** Worked out when it is first asked for: most records set nobody to do anything. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const isOfWriter = ({ facts }: RecordSentence): boolean => facts.tokens.some(({ norm }) => norm === 'i');
/** "To see Harper at nursery." */
const isPlace = (matter: string): boolean => matter === 'matter-nursery' || matter === 'matter-attendance';
const isChild = ({ role }: Person): boolean => role === 'child';
