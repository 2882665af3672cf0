import { subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, WhoFact } from '../../types.ts';
import { kinOf } from '../kin.ts';
import type { Roll } from './roll.ts';

/** Whom words about an adult are about: "Lee", "mum's partner", "LAIDLAW", "he". */
export interface Adults {
  /** Who does or is what the words at a token say; nothing where that is a child, or is not plain. */
  at(sentence: RecordSentence, token: number): WhoFact | undefined;
  /** Who is spoken of in a mention. */
  of(sentence: RecordSentence, mention: OpenMention): WhoFact | undefined;
}

const PEOPLE: readonly OpenMention['kind'][] = ['name', 'kin', 'stranger', 'pronoun'];
/** In months. */
const GROWN = 18 * 12;
/** How many sentences back a "she" is looked for. */
const REACH = 4;
/** What may stand between somebody and words about them: "Connor (23), currently not living there". */
const BETWEEN =
  /^(?:[,()–—-]|who|that|and|also|currently|still|now|just|aged?|\d+|yrs?|years|old|then|both|only|is|has)$/;

export function createAdults(record: CaseRecord, roll: Roll, language: Language): Adults {
  const byStart = new Map(record.people.flatMap((person) => person.mentions.map(({ span }) => [span.start, person])));
  const titles = new Map(record.people.filter(({ named }) => !named).flatMap((person) => titleOf(person)));
  return { at, of };

  /** "Male Dean STOKOE holding baby": the male is whoever the next word names. */
  function titleOf(person: Person): readonly [Person, Person][] {
    const named = person.mentions.map(({ span }) => byStart.get(span.end + 1)).find((next) => next?.named);
    return named && named.role !== 'child' && kinOf(person.relation) === null ? [[person, named]] : [];
  }

  function at(sentence: RecordSentence, token: number): WhoFact | undefined {
    const { facts } = sentence;
    const near = justBefore(sentence, token);
    const mention = near && (of(sentence, near) || near.tokens[1] === token) ? near : subjectOf(facts, token, language);
    const said = mention && whoSays(sentence, mention);
    if (said) return said;
    if (mention) return of(sentence, mention);
    const before = facts.mentions.filter(({ tokens }) => tokens[1] <= token).reverse();
    for (const each of before) {
      const found = of(sentence, each);
      if (found) return found;
    }
    return before.length === 0 ? titled(sentence) : undefined;
  }

  function of(sentence: RecordSentence, mention: OpenMention): WhoFact | undefined {
    if (!PEOPLE.includes(mention.kind)) return undefined;
    if (language.hasWord('clinical-heading', sentence.facts, mention.tokens[0])) return undefined;
    const written = byStart.get(sentence.span.start + mention.start);
    const person = written && (titles.get(written) ?? written);
    if (person)
      return isAdult(person) || (person.role === 'professional' && mention.kind !== 'professional')
        ? factOf(person)
        : undefined;
    if (mention.kind === 'pronoun') return meant(sentence, mention);
    // A name that nobody is known by here may be known elsewhere.
    const words = sentence.facts.text.slice(mention.start, mention.end);
    return { place: null, name: mention.name ?? words, relation: kinOf(mention.relation) };
  }

  /** "Ryan Pugh, who Jodie says has his own place": not Jodie. */
  function whoSays(sentence: RecordSentence, { tokens: [from, to] }: OpenMention): WhoFact | undefined {
    const { tokens, mentions } = sentence.facts;
    if (
      !/^(?:who|whom|that)$/.test(tokens[from - 1]?.norm ?? '') ||
      !language.hasWord('home-teller', sentence.facts, to)
    )
      return undefined;
    const before = mentions.filter((each) => each.tokens[1] < from).reverse();
    for (const each of before) {
      const found = of(sentence, each);
      if (found) return found;
    }
    return undefined;
  }

  /** Somebody with nothing between them and the words but marks and small words. */
  function justBefore({ facts }: RecordSentence, token: number): OpenMention | undefined {
    for (let at = token; at > 0; at--) {
      const mention = facts.mentions.find(({ tokens }) => tokens[1] === at);
      if (mention) return mention;
      const helper = language.findClass('verb-helper', facts).find(([, to]) => to === at);
      if (helper) at = helper[0] + 1;
      else if (!BETWEEN.test(facts.tokens[at - 1]!.norm)) return undefined;
    }
    return undefined;
  }

  /** "Connor: lives at his nan's": whom the label or the first cell names. */
  function titled({ block, cell }: RecordSentence): WhoFact | undefined {
    const first = block.text.label ?? (cell ? block.text.cells[0] : undefined);
    if (!first) return undefined;
    const [start, end] = [block.outline.span.start + first.start, block.outline.span.start + first.end];
    const words = block.text.text.slice(first.start, first.end).toLowerCase();
    const initials = /^(?:\p{Lu}[\p{Lu}'’-]+ \p{Lu}|\p{Lu} \p{Lu}[\p{Lu}'’-]+)$/u;
    const written = block.text.text.slice(first.start, first.end);
    const here = record.people.filter(
      ({ mentions, forms }) =>
        mentions.some(({ span }) => start <= span.start && span.end <= end) ||
        forms.some((form) => form.toLowerCase() === words),
    );
    if (here.length === 1) return isAdult(here[0]!) ? factOf(here[0]!) : undefined;
    return initials.test(written) ? { place: null, name: written, relation: null } : undefined;
  }

  /** A "she" that the record as a whole leaves open: whom it spoke of last, else the only woman of the family. */
  function meant(sentence: RecordSentence, { norm, tokens }: OpenMention): WhoFact | undefined {
    const gender = /^(?:she|her|herself)$/.test(norm) ? 'female' : /^(?:he|him|himself)$/.test(norm) ? 'male' : null;
    if (!gender) return undefined;
    // "States that she was at work": whoever speaks was named in the sentence before.
    const isTold = language.hasWord('home-teller', sentence.facts, 0);
    const here = sentence.facts.mentions.filter(
      (each) => !isTold && each.tokens[1] <= tokens[0] && each.kind !== 'pronoun',
    );
    for (const { start } of here.reverse()) {
      const person = byStart.get(sentence.span.start + start);
      if (person && isAdult(person) && (person.gender ?? gender) === gender) return factOf(person);
    }
    for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
      const { facts, span } = record.sentences[i]!;
      for (const { start } of [...facts.mentions].reverse()) {
        const person = byStart.get(span.start + start);
        if (person && isAdult(person) && (person.gender ?? gender) === gender && isKnown(person)) return factOf(person);
      }
    }
    const known = record.people.filter((each) => isAdult(each) && each.gender === gender && isOfFamily(each));
    return known.length === 1 ? factOf(known[0]!) : undefined;
  }

  function isAdult(person: Person): boolean {
    const place = roll.placeOf(person);
    const months = place === undefined ? null : roll.people[place]!.months;
    return person.role !== 'child' && person.role !== 'professional' && (months === null || months >= GROWN);
  }

  function factOf(person: Person): WhoFact {
    const place = roll.placeOf(person) ?? null;
    return { place, name: person.label, relation: kinOf(person.relation) };
  }
}

/** Somebody with a name, or of the family. */
function isKnown(person: Person): boolean {
  return isOfFamily(person) || (person.named && person.relation === undefined);
}

/** A brother or a sister may be a child. */
function isOfFamily({ relation }: Person): boolean {
  return relation !== undefined && !/sister|brother|sibling|daughter|son/.test(relation);
}
