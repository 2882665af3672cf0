import { childrenResult } from '../../child/results.ts';
import { seeings } from '../../child/seen.ts';
import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import { createWho, type Who } from '../../people/who.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { overlaps } from '../../text/spans.ts';
import type { CaseRecord, ChildResult, Person, PersonFact, RecordSentence, RoleSlot, Span } from '../../types.ts';
import { namesOf } from './names.ts';
import { aloneByForm, isVisit } from './visits.ts';

/** Who is who in a record, as facts speak of them: by their places in one list. */
export interface Roll {
  readonly people: readonly PersonFact[];
  /** Undefined where they have no name. */
  placeOf(person: Person): number | undefined;
  /** Everybody who is spoken of in a span, absolute. */
  in(span: Span): readonly Person[];
}

/** What the record says of somebody that has them near the child. */
const NEAR: readonly RoleSlot[] = ['lives', 'nights', 'time', 'alone', 'care'];
/** How far down a record names whom it is about, in blocks, and how many of them there may be. */
const [TOP, MOST] = [5, 4];
/** How far behind a name its age stands. */
const REACH = 24;
const AGE =
  /^[\s,–—-]*\(?\s*(?:aged? )?(\d{1,2})(?:\s*(months?|mths?|m|weeks?|wks?|w|\/12|\/52)\b)?\s*(?:[),.;]|$|y|\n)/i;

export function createRoll(record: CaseRecord, who: Who, language: Language): Roll {
  const named = record.people.filter((person) => namesOf(person).length > 0);
  const visit = isVisit(record, language);
  const shown = visit ? childrenResult(record, who, language).each : seenAlone();
  const form = aloneByForm(record);
  const mayBeAlone = visit && !form && record.sentences.some(isAlone);
  const maybe = maybeChildren();
  const spoken = record.people
    .flatMap((person) => person.mentions.map(({ span }) => ({ span, person })))
    .sort((a, b) => a.span.end - b.span.end);
  return {
    people: named.map(factOf),
    placeOf(person) {
      const place = named.indexOf(person);
      return place < 0 ? undefined : place;
    },
    in({ start, end }) {
      const there = new Set<Person>();
      for (let i = firstEndingAfter(spoken, start); i < spoken.length && spoken[i]!.span.start < end; i++)
        there.add(spoken[i]!.person);
      return [...there];
    },
  };

  function factOf(person: Person): PersonFact {
    const part = partOf(person);
    const result = part === 'child' ? shown.find(({ id }) => id === person.id) : maybe.get(person);
    const { span } = person.mentions[0]!;
    return {
      names: namesOf(person),
      part,
      span: plain(span),
      months: ageOf(person),
      isAround: person.facts.some(({ slot }) => NEAR.includes(slot)),
      ...(result ? sightingOf(result, span) : { seen: null, alone: null }),
    };
  }

  function sightingOf({ seen, alone, shown, words }: ChildResult, first: Span): Pick<PersonFact, 'seen' | 'alone'> {
    const where = alone[0]?.span ?? form?.span ?? seen[0]?.span ?? shown[0] ?? words[0] ?? null;
    const isThere = seen.length + shown.length + words.length > 0 || form !== undefined;
    return {
      seen: isThere ? plain(where ?? first) : null,
      alone: alone.length > 0 || mayBeAlone ? 'yes' : (form?.says ?? null),
    };
  }

  /** Of what is no visit only this is asked, and only where it stands is it looked into whether it is planned. */
  function seenAlone(): readonly ChildResult[] {
    const children = record.people.filter(({ role }) => role === 'child');
    const alone = seeings(record, who, language).filter((seeing) => seeing.alone);
    const told = alone.filter(({ sentence: { span } }) => !record.actions.some(({ what }) => overlaps(what, span)));
    return children.map(({ id }) => {
      const own = told.filter(({ sentence, children: mentions }) =>
        mentions.length === 0
          ? children.length === 1
          : mentions.some((mention) => who.personOf(sentence, mention)?.id === id),
      );
      const sightings = own.map(({ sentence: { span } }) => ({ span, when: null }));
      return { id, seen: sightings, alone: sightings, shown: [], words: [] };
    });
  }

  /** A visit may name at its top whom it is about, and never say that it is a child: what would be true of one is kept. */
  function maybeChildren(): ReadonlyMap<Person, ChildResult> {
    if (!visit) return new Map();
    const top = record.blocks.filter(({ outline }) => outline.kind !== 'front-matter')[TOP - 1]?.outline.span.end;
    const here = named.filter((person) => partOf(person) !== 'child' && partOf(person) !== 'professional');
    const first = here.filter(({ mentions }) => mentions[0]!.span.start <= (top ?? record.text.length)).slice(0, MOST);
    return new Map(
      first.flatMap((person) => {
        const child: Person = { ...person, role: 'child' };
        const people = record.people.map((each) => (each === person ? child : each));
        const { each } = childrenResult({ ...record, people, actions: [] }, createWho(people), language);
        const result = each.find(({ id }) => id === person.id);
        return result ? [[person, result] as const] : [];
      }),
    );
  }

  /** However it is said: a visit at which somebody may have been alone with a child is not asked about. */
  function isAlone({ facts, block }: RecordSentence): boolean {
    if (block.outline.kind === 'heading') return false;
    return language.findClass('maybe-seen-alone', facts).some(([from]) => !isNegated(facts, from, language));
  }

  function ageOf({ mentions }: Person): number | null {
    for (const { span } of mentions) {
      const [, figure, unit = ''] = AGE.exec(record.text.slice(span.end, span.end + REACH)) ?? [];
      if (figure) return Number(figure) * (unit === '' ? 12 : 1) * (/^(?:w|\/52)/i.test(unit) ? 0.25 : 1);
    }
    return null;
  }
}

function partOf({ role, presumed }: Person): PersonFact['part'] {
  if (role === 'child') return 'child';
  if (presumed || role === 'unknown') return 'unknown';
  return role === 'professional' ? 'professional' : 'adult';
}

const plain = ({ start, end }: Span): Span => ({ start, end });
