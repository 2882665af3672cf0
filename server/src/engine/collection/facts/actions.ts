import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { Action, ActionFact, CaseRecord, Person, RecordSentence, Span } from '../../types.ts';
import type { Roll } from './roll.ts';
import { termsIn, termsOf } from './terms.ts';

/** The actions of a plan or of minutes, as they can be known again in the next; notes agree nothing for everybody. */
export function actionFacts(record: CaseRecord, roll: Roll, language: Language): ActionFact[] {
  if (record.kind !== 'plan' && record.kind !== 'minutes') return [];
  const listed = record.actions.filter(({ context }) => context !== 'sentence');
  const told = lazily(() =>
    record.sentences.flatMap((sentence) => {
      const { span, block } = sentence;
      if (block.outline.kind === 'heading' || listed.some((action) => overlaps(action.span, span))) return [];
      return [{ sentence, people: roll.in(span), terms: lower(termsOf(sentence, roll, language)) }];
    }),
  );
  return listed.filter(({ section }) => !isLookingBack(section)).map(factOf);

  function factOf(action: Action): ActionFact {
    const { what, owner, by } = action;
    const aside = [owner, by].filter((each) => each !== undefined);
    const terms = termsIn(record, what, aside, roll, language);
    const owners = owner ? roll.in(owner) : [];
    const about = roll.in(what).filter((person) => !owners.includes(person));
    return {
      span: { start: what.start, end: what.end },
      terms,
      about: placesOf(about),
      owners: placesOf(owners),
      isStanding: sentencesIn(what).some(({ facts }) => language.hasClass('drift-standing', facts)),
      outcome: outcomeOf(
        action,
        terms,
        about.filter((person) => person.role !== 'child' && roll.placeOf(person) !== undefined),
      ),
    };
  }

  function placesOf(people: readonly Person[]): number[] {
    const places = people.map(roll.placeOf).filter((place) => place !== undefined);
    return [...new Set(places)].sort((a, b) => a - b);
  }

  function sentencesIn(within: Span): RecordSentence[] {
    return record.sentences.filter(({ span }) => overlaps(span, within));
  }

  /** What the rest of the record says of the same thing; the last that is plain counts. */
  function outcomeOf(action: Action, terms: readonly string[], about: readonly Person[]): ActionFact['outcome'] {
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
    const inWords = sentencesIn(action.span).some(({ facts }) => language.hasClass('drift-changed', facts));
    return outcomes.findLast((outcome) => outcome !== null) ?? (inWords ? 'changed' : null);
  }

  function saidIn({ facts, block }: RecordSentence): ActionFact['outcome'] {
    const near = block.outline.kind === 'table-row' ? block.sentences.map((each) => each.facts) : [facts];
    const says = (name: string) => near.some((each) => language.hasClass(name, each));
    if (says('drift-changed')) return 'changed';
    if (says('drift-open')) return 'open';
    return says('drift-done') ? 'done' : null;
  }
}

/** Under "Review of actions" stands what became of them, not what is to be done. */
function isLookingBack(section: string): boolean {
  return /\b(?:review of (?:the )?(?:actions|plan)|matters arising|actions? from (?:the )?last|since last|previous actions)\b/.test(
    section,
  );
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
