import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import type { CaseRecord, RecordFacts } from '../types.ts';
import { accountsIn } from './facts/accounts.ts';
import { actionFacts } from './facts/actions.ts';
import { createAdults } from './facts/adults.ts';
import { bareDateOf, entriesIn } from './facts/entries.ts';
import { caseNameIn, dateOf, familiesIn, headOf } from './facts/head.ts';
import { homesIn } from './facts/homes.ts';
import { createHurt } from './facts/hurt.ts';
import { mentionedIn } from './facts/mentioned.ts';
import { observationsIn } from './facts/observations.ts';
import { outcomesIn } from './facts/outcomes.ts';
import { presencesIn } from './facts/presences.ts';
import { refersIn, topicsIn } from './facts/referrals.ts';
import { createRoll } from './facts/roll.ts';
import { longSentences } from './facts/sentences.ts';
import { createStanding } from './facts/standing.ts';

/**
 * What of a record is needed to compare it with others: a pure function of the record, a few kilobytes at most. Everything
 * that needs the text is done here, so that `collect` needs none.
 */
export function factsOf(record: CaseRecord, who: Who, language: Language): RecordFacts {
  const standing = createStanding(record, who, language);
  const roll = createRoll(record, who, standing, language);
  const date = dateOf(record, language);
  const entries = entriesIn(record, language);
  const actions = actionFacts(record, roll, date?.day ?? null, language);
  const adults = createAdults(record, roll, language);
  const hurt = createHurt(record, roll, language, date?.day ?? null);
  const accounts = accountsIn(record, hurt, language);
  return {
    kind: record.kind,
    head: headOf(record),
    caseName: caseNameIn(record),
    date,
    bare: date === null ? bareDateOf(record) : null,
    entries,
    people: roll.people,
    families: familiesIn(record, language),
    actions,
    outcomes: outcomesIn(record, actions, roll, language),
    accounts,
    presences: presencesIn(record, accounts, hurt, adults, language, date?.day ?? null),
    homes: homesIn(record, adults, language, date?.day ?? null),
    observations: observationsIn(record, entries, who, roll, language),
    ...mentionedIn(record, roll, standing, language),
    topics: topicsIn(record, language),
    refers: refersIn(record, language),
    sentences: longSentences(record, who, language),
    isVisit: roll.isVisit,
  };
}
