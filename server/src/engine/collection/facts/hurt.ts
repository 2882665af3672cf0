import type { Language } from '../../language/language.ts';
import type { CaseRecord, PersonFact, RecordSentence } from '../../types.ts';
import { BODY, KINDS } from '../names.ts';
import { namesOf, tells } from './asserted.ts';
import type { Roll } from './roll.ts';

/** How many sentences further up an injury may have been named: "Bruise on her cheek. Mum said that she fell …" */
const REACH = 3;

/** Which injury a sentence is about, and whose. */
export interface Hurt {
  /** Names of lists; null where no injury is spoken of in or right before the sentence, or in the heading above it. */
  bodyAt(sentence: RecordSentence): readonly string[] | null;
  /** Place in `RecordFacts.people`. */
  childAt(sentence: RecordSentence): number | null;
}

export function createHurt(record: CaseRecord, roll: Roll, language: Language): Hurt {
  return { bodyAt, childAt };

  function bodyAt(sentence: RecordSentence): readonly string[] | null {
    const { block } = sentence;
    const at = block.sentences.indexOf(sentence);
    for (const near of block.sentences.slice(Math.max(0, at - REACH), at + 1).reverse()) {
      const isMeant = near === sentence || language.hasClass('injury-word', near.facts) || tells(near, language);
      const parts = isMeant ? partsIn(near.facts) : [];
      if (parts.length > 0) return parts;
    }
    const before = record.blocks[block.index - 1];
    const titles = [block.section, ...(before?.sentences.length === 1 ? [before.text.text] : [])];
    const found = titles.map((title) => (title === '' ? [] : partsIn(language.read(title))));
    return found.find((parts) => parts.length > 0) ?? null;
  }

  function partsIn(facts: RecordSentence['facts']): readonly string[] {
    const kinds = namesOf(KINDS, facts, language);
    return [...namesOf(BODY, facts, language), ...kinds];
  }

  /** The only child in the sentence; of somebody who is not known to be one the case may know better. */
  function childAt(sentence: RecordSentence): number | null {
    const places = roll.in(sentence.span).flatMap((person) => roll.placeOf(person) ?? []);
    const of = (part: PersonFact['part']) => places.filter((place) => roll.people[place]!.part === part);
    const [first, ...more] = of('child').length > 0 ? of('child') : of('unknown');
    if (first !== undefined) return more.length === 0 ? first : null;
    const children = [...roll.people.keys()].filter((place) => roll.people[place]!.part === 'child');
    return children.length === 1 ? children[0]! : null;
  }
}
