import { contains } from '../text/spans.ts';
import { ADULT_SLOTS, type CaseRecord, type Person, type PersonResult, type RoleFact, type Span } from '../types.ts';

/** The people of a record as it hands them out: in the order in which they are first spoken of. */
export function peopleResults(record: CaseRecord): PersonResult[] {
  const workers = new Set(
    record.people
      .filter(({ role }) => role === 'professional')
      .flatMap(({ mentions }) => mentions.map(({ span }) => span.start)),
  );
  return record.people.map((person) => ({
    id: person.id,
    label: person.label,
    part: partOf(person),
    presumed: person.presumed ?? false,
    relation: person.relation ?? null,
    named: person.named,
    forms: formsOf(person),
    facts: person.facts.map((fact) => ({
      about: fact.slot,
      span: plain(fact.span),
      by: fact.slot === 'spoken-to' ? speakerIn(fact) : null,
    })),
    missing:
      partOf(person) === 'adult' ? ADULT_SLOTS.filter((slot) => !person.facts.some((fact) => fact.slot === slot)) : [],
  }));

  /** Whoever of the professionals, or the writer, is first spoken of in the sentence, outside of quoted words. */
  function speakerIn({ span }: RoleFact): Span | null {
    const sentence = record.sentences.find((each) => each.span.start === span.start);
    if (!sentence) return null;
    const places = sentence.facts.mentions.map((mention) => ({
      mention,
      at: { start: span.start + mention.start, end: span.start + mention.end },
    }));
    const speaker = places.find(({ mention: { kind, relation }, at }) => {
      const works = kind === 'professional' || relation === 'writer' || (kind === 'name' && workers.has(at.start));
      return works && !sentence.quotations.some((quotation) => contains(quotation.span, at));
    });
    return speaker?.at ?? null;
  }
}

function partOf({ role }: Person): PersonResult['part'] {
  return role === 'child' || role === 'professional' ? role : 'adult';
}

function formsOf({ mentions }: Person): PersonResult['forms'] {
  const forms = new Map<string, Span[]>();
  for (const { form, span } of mentions) forms.set(form, [...(forms.get(form) ?? []), plain(span)]);
  return [...forms].map(([text, spans]) => ({ text, mentions: spans }));
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
