import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, Days, InjuryFact, PersonFact, RecordBlock, RecordSentence } from '../../types.ts';
import { BODY, canBeOne, KINDS } from '../hurts.ts';
import type { Roll } from './roll.ts';
import { dayOfEntry, timeIn } from './times.ts';

/** How many sentences an injury may have been named before what is said of it: "Bruise on her cheek. Mum said …" */
const [BACK, ON] = [5, 2];
/** The same where it names a part of the body of its own. */
const CLOSE = 2;
/** How many sentences on an examination may find the injury. */
const FOUND = 20;

/** Which injury a sentence is about, and whose. */
export interface Hurt {
  /**
   * Nothing where no injury is spoken of near the sentence, and the record speaks of none or of several.
   * @param isSure what the sentence tells of hurts by itself: a hand that hot tea was spilt on
   */
  at(sentence: RecordSentence, isSure?: boolean): InjuryFact | undefined;
  /** Whether the record speaks of any injury. */
  readonly isSpokenOf: boolean;
  /** Whether the record speaks of one injury only, so that all it tells of an accident is of that one. */
  readonly isOne: boolean;
}

type Named = Pick<InjuryFact, 'body' | 'side' | 'isAnother' | 'happened'>;

/** @param day of the record, null where it has none */
export function createHurt(record: CaseRecord, roll: Roll, language: Language, day: number | null): Hurt {
  const known = new Map<RecordSentence, Named | null>();
  let all: readonly Named[] | undefined;
  let clinical: boolean | undefined;
  let spoken: boolean | undefined;
  return {
    at,
    get isSpokenOf() {
      spoken ??= record.sentences.some((each) => speaksOfInjury(each) || isUnderLabel(each));
      return spoken;
    },
    get isOne() {
      const [first, ...more] = injuries();
      return first !== undefined && more.every((other) => canBeOne(first.body, other.body));
    },
  };

  function at(sentence: RecordSentence, isSure = false): InjuryFact | undefined {
    const own = namesIn(sentence);
    const near = own.body.length > 0 ? before(sentence, CLOSE, own) : nearest(sentence);
    const { body, side, isAnother, happened } = joined(own, near) ?? {};
    if (body === undefined || (!isSure && !isHurt(body))) return undefined;
    const told = dayOfEntry(sentence.block);
    const span = { start: sentence.span.start, end: sentence.span.end };
    const own_ = timeIn(sentence.facts.text, told ?? day);
    return {
      ...{ span, child: childAt(sentence), body, side: side ?? null, isAnother: isAnother ?? false, told },
      happened: own_ ?? happened ?? null,
    };
  }

  /** Somebody is hurt there in what the record says anywhere: a head on a table is none. */
  function isHurt(body: readonly string[]): boolean {
    if (body.some((name) => KINDS.includes(name))) return true;
    const known = injuries();
    return known.length === 0
      ? record.sentences.some(speaksOfInjury)
      : known.some((injury) => canBeOne(injury.body, body));
  }

  /** The injury that was named last before the sentence, right after it, above it, or that is the record's only one. */
  function nearest(sentence: RecordSentence): Named | undefined {
    const { index, block } = sentence;
    const after = record.sentences.slice(index + 1, index + 1 + ON).filter((each) => each.block === block);
    const next = after.find(injuryIn);
    return before(sentence, BACK) ?? (next && injuryIn(next)) ?? titleOf(block) ?? onlyOne() ?? examined(sentence);
  }

  /** @param own what the sentence itself names: an injury that this cannot be part of is passed over */
  function before({ index, block }: RecordSentence, reach: number, own?: Named): Named | undefined {
    for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
      const other = record.sentences[i]!;
      const found = other.block.section === block.section || i === index - 1 ? injuryIn(other) : undefined;
      if (found && (!own || canBeOne(own.body, found.body))) return found;
    }
    return undefined;
  }

  /** In a hospital's or a surgery's notes what happened stands before what was found. */
  function examined({ index }: RecordSentence): Named | undefined {
    if (!isClinical()) return undefined;
    const found = record.sentences.slice(index + 1, index + 1 + FOUND).find(injuryIn);
    return found && injuryIn(found);
  }

  function isClinical(): boolean {
    clinical ??=
      record.sentences.some(({ facts }) => language.hasClass('clinical-note', facts)) ||
      record.blocks.some(({ text: { text, label } }) => {
        return (
          label !== undefined && language.hasClass('clinical-note', language.read(text.slice(label.start, label.end)))
        );
      });
    return clinical;
  }

  /** A note of a visit or a day speaks of much else. */
  function onlyOne(): Named | undefined {
    const [first, ...more] = injuries();
    const isMeant = first && (record.kind !== 'note' || isClinical() || first.body.includes('hurt-burn'));
    return isMeant && more.every((other) => canBeOne(first.body, other.body)) ? first : undefined;
  }

  function injuries(): readonly Named[] {
    all ??= record.sentences.flatMap((sentence) => injuryIn(sentence) ?? []);
    return all;
  }

  /** A sentence that says that a child is hurt, and where or how. */
  function injuryIn(sentence: RecordSentence): Named | undefined {
    const found = known.get(sentence);
    if (found !== undefined) return found ?? undefined;
    const { facts } = sentence;
    const named =
      (speaksOfInjury(sentence) || isUnderLabel(sentence)) && !NOT_MEANT.some((name) => language.hasClass(name, facts))
        ? namesIn(sentence)
        : undefined;
    const injury = named && named.body.length > 0 ? named : null;
    known.set(sentence, injury);
    return injury ?? undefined;
  }

  function speaksOfInjury({ facts }: RecordSentence): boolean {
    return language
      .findClass('injury-word', facts)
      .some(([from]) => !isNegated(facts, from, language) && !/^(?:no|nil|without|any)$/.test(wordBefore(facts, from)));
  }

  /** "Where on body | L forearm". */
  function isUnderLabel({ block, cell }: RecordSentence): boolean {
    const { text, label, cells } = block.text;
    const first = label ?? (cell ? cells[0] : undefined);
    return first !== undefined && language.hasClass('injury-label', language.read(text.slice(first.start, first.end)));
  }

  function titleOf({ section, text: { text, label } }: RecordBlock): Named | undefined {
    for (const title of [...(label ? [text.slice(label.start, label.end)] : []), section]) {
      const facts = title === '' ? undefined : language.read(title);
      const body = facts ? bodyIn(facts) : [];
      if (facts && body.length > 0) return { body, side: sideIn(facts), isAnother: false, happened: null };
    }
    return undefined;
  }

  function namesIn({ facts, block }: RecordSentence): Named {
    return {
      body: bodyIn(facts),
      side: sideIn(facts),
      isAnother: language.hasClass('injury-another', facts),
      happened: timeIn(facts.text, dayOfEntry(block) ?? day),
    };
  }

  function bodyIn(facts: RecordSentence['facts']): readonly string[] {
    const found = language.findAny(NAMES, facts);
    if (found.length === 0) return [];
    const idle = language.findClass('no-body', facts);
    const meant = found.filter(({ from, to }) => !idle.some(([start, end]) => start <= from && to <= end));
    return [...new Set(meant.map(({ name }) => name))].sort();
  }

  function sideIn(facts: RecordSentence['facts']): 'left' | 'right' | null {
    const [left, right] = [language.hasClass('side-left', facts), language.hasClass('side-right', facts)];
    return left === right ? null : left ? 'left' : 'right';
  }

  /** The only child in the sentence; of somebody who is not known to be one the case may know better. */
  function childAt(sentence: RecordSentence): number | null {
    const places = roll.in(sentence.span).flatMap((person) => roll.placeOf(person) ?? []);
    const of = (part: PersonFact['part']) => places.filter((place) => roll.people[place]!.part === part);
    const [first, ...more] = of('child');
    if (first !== undefined) return more.length === 0 ? first : null;
    if (of('unknown').length > 0) return null;
    const children = [...roll.people.keys()].filter((place) => roll.people[place]!.part === 'child');
    return children.length === 1 ? children[0]! : null;
  }
}

const NAMES = [...BODY, ...KINDS];
/** Of such an injury nothing is told beside it. */
const NOT_MEANT = ['injury-advice', 'injury-old'];

function joined(own: Named, near: Named | undefined): Named | undefined {
  if (!near) return own.body.length > 0 ? own : undefined;
  const happened: Days | null = own.happened ?? near.happened;
  return {
    body: [...new Set([...own.body, ...near.body])],
    side: own.side ?? near.side,
    isAnother: own.isAnother || near.isAnother,
    happened,
  };
}

function wordBefore({ tokens }: RecordSentence['facts'], at: number): string {
  return tokens[at - 1]?.norm ?? '';
}
