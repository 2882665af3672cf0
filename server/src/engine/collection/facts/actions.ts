import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { Action, ActionFact, CaseRecord, Person, RecordSentence } from '../../types.ts';
import type { Roll } from './roll.ts';
import { termsIn, termsOf } from './terms.ts';

/** The actions of a plan or of minutes, as they can be known again in the next; notes agree nothing for everybody. */
export function actionFacts(record: CaseRecord, roll: Roll, language: Language): ActionFact[] {
  if (record.kind !== 'plan' && record.kind !== 'minutes') return [];
  const listed = record.actions.filter(({ context }) => context !== 'sentence');
  const told = record.sentences.filter(({ span, block }) => {
    return block.outline.kind !== 'heading' && !listed.some((action) => overlaps(action.span, span));
  });
  return listed.filter(({ section }) => !isLookingBack(section)).map(factOf);

  function factOf(action: Action): ActionFact {
    const { what, owner, by, span } = action;
    const terms = termsIn(
      record,
      what,
      [owner, by].filter((each) => each !== undefined),
      language,
    );
    const owners = owner ? roll.in(owner) : [];
    const about = roll.in(what).filter((person) => !owners.includes(person));
    const children = about.filter(({ role }) => role === 'child');
    const others = about.filter(({ role }) => role !== 'child');
    return {
      span: { start: what.start, end: what.end },
      terms,
      about: placesOf(others, roll.personAt),
      owners: placesOf(owners, roll.personAt),
      children: placesOf(children, roll.childAt),
      isStanding: sentencesIn(action).some(({ facts }) => language.hasClass('drift-standing', facts)),
      outcome: outcomeOf(terms, others, sentencesIn({ ...action, what: span })),
    };
  }

  function sentencesIn({ what }: Action): RecordSentence[] {
    return record.sentences.filter(({ span }) => overlaps(span, what));
  }

  /** What the rest of the record says of the same thing; the last that is plain counts. */
  function outcomeOf(
    terms: readonly string[],
    others: readonly Person[],
    own: readonly RecordSentence[],
  ): ActionFact['outcome'] {
    const inWords = own.some(({ facts }) => language.hasClass('drift-changed', facts)) ? 'changed' : null;
    const outcomes = told.flatMap((sentence) => {
      const shared = termsOf(sentence, language).filter((term) => terms.includes(term));
      const isAbout = roll.in(sentence.span).some((person) => others.includes(person));
      const known = new Set(shared).size + (isAbout ? 1 : 0);
      const all = terms.length + (others.length > 0 ? 1 : 0);
      return all > 0 && known >= Math.min(2, all) && known >= all / 2 ? [saidIn(sentence)] : [];
    });
    return outcomes.findLast((outcome) => outcome !== null) ?? inWords;
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

function placesOf(people: readonly Person[], placeOf: (person: Person) => number | undefined): number[] {
  const places = people.map(placeOf).filter((place) => place !== undefined);
  return [...new Set(places)].sort((a, b) => a - b);
}
