import { childrenResult } from '../../child/results.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, ChildFact, Person, PersonFact, RoleSlot, Span } from '../../types.ts';
import { aloneByForm } from './visits.ts';

/** Who is who in a record, as facts speak of them: by their places in two lists. */
export interface Roll {
  readonly children: readonly ChildFact[];
  readonly people: readonly PersonFact[];
  /** The place of a child among the children, of anybody else among the people; undefined where they have no name. */
  childAt(person: Person): number | undefined;
  personAt(person: Person): number | undefined;
  /** Everybody who is spoken of in a span, absolute. */
  in(span: Span): readonly Person[];
}

/** What the record says of somebody that has them near the child. */
const NEAR: readonly RoleSlot[] = ['lives', 'nights', 'time', 'alone', 'care'];
/** How far behind a name its age stands. */
const REACH = 24;
const AGE =
  /^[\s,–—-]*\(?\s*(?:aged? )?(\d{1,2})(?:\s*(months?|mths?|m|weeks?|wks?|w|\/12|\/52)\b)?\s*(?:[),.;]|$|y|\n)/i;

export function createRoll(record: CaseRecord, who: Who, language: Language): Roll {
  const named = record.people.filter((person) => namesOf(person).length > 0);
  const children = named.filter(({ role }) => role === 'child');
  const others = named.filter(({ role }) => role !== 'child');
  const shown = childrenResult(record, who, language).each;
  const ids = record.people.filter(({ role }) => role === 'child').map(({ id }) => id);
  const form = aloneByForm(record);
  return {
    children: children.map(childFact),
    people: others.map(personFact),
    childAt: (person) => placeIn(children, person),
    personAt: (person) => placeIn(others, person),
    in: ({ start, end }) =>
      record.people.filter(({ mentions }) => mentions.some(({ span }) => start < span.end && span.start < end)),
  };

  function childFact(child: Person): ChildFact {
    const { seen = [], alone = [], shown: acts = [], words = [] } = shown[ids.indexOf(child.id)] ?? {};
    const where = seen[0]?.span ?? acts[0] ?? words[0] ?? (form && child.mentions[0]?.span);
    return {
      names: namesOf(child),
      span: plain(child.mentions[0]!.span),
      months: ageOf(child),
      seen: where ? plain(alone[0]?.span ?? form?.span ?? where) : null,
      alone: alone.length > 0 ? 'yes' : (form?.says ?? null),
    };
  }

  function ageOf({ mentions }: Person): number | null {
    for (const { span } of mentions) {
      const [, figure, unit = ''] = AGE.exec(record.text.slice(span.end, span.end + REACH)) ?? [];
      if (figure) return Number(figure) * (unit === '' ? 12 : 1) * (/^(?:w|\/52)/i.test(unit) ? 0.25 : 1);
    }
    return null;
  }

  function personFact(person: Person): PersonFact {
    return {
      names: namesOf(person),
      part: person.role === 'professional' ? 'professional' : 'adult',
      relation: person.relation ?? null,
      span: plain(person.mentions[0]!.span),
      isAround: person.facts.some(({ slot }) => NEAR.includes(slot)),
    };
  }
}

/** The forms that hold a name, the longest first: "Scott Byrne", "Scott". */
function namesOf({ named, forms, label }: Person): string[] {
  if (!named) return [];
  const names = [label, ...forms].flatMap((form) => form.match(NAME) ?? []).map((name) => name.replace(TITLE, ''));
  return [...new Set(names.filter((name) => name.length > 1 && !NO_NAME.test(name)))].sort(
    (a, b) => b.length - a.length,
  );
}

const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;
const TITLE = /^(?:Baby|Uncle|Auntie?|Nan|Nana|Gran|Grandad|Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|Sister|Nurse) /;
const NO_NAME =
  /^(?:Mum|Mummy|Mam|Mother|Dad|Daddy|Father|Nan|Nana|Nanny|Gran|Grandma|Grandad|Granny|Baby|Uncle|Auntie?|Mr|Mrs|Ms|Miss|Dr|The|He|She|His|Her|They|Their|SW|HV|FSW|MGM|MGF|PGM|PGF|GP|DSL|IRO|PC|DC|DS|Social Worker|Health Visitor|School|Partner|I)$/;

function placeIn(list: readonly Person[], person: Person): number | undefined {
  const place = list.indexOf(person);
  return place < 0 ? undefined : place;
}

const plain = ({ start, end }: Span): Span => ({ start, end });
