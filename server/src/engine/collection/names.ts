import { BODY, CAUSES, KINDS } from './hurts.ts';
import { MATTERS, MEETING } from './matters.ts';

/** The lists of `dictionaries/lexicon/` by which facts say what is meant, so that they need no words of a record for it. */

const GRAVE = [
  ...[
    'drink',
    'drugs',
    'hunger',
    'marks',
    'burns',
    'wounds',
    'hit',
    'fear',
    'shouting',
    'threat',
    'dirt',
    'danger',
    'cold',
  ],
  ...['alone', 'weapon', 'sexual', 'self-harm', 'stranger', 'debt', 'locked', 'secret', 'unwell', 'older'],
  ...['damage', 'offender'],
];
export const TOPICS = GRAVE.map((topic) => `topic-${topic}`);
/** What a writer can hardly know but by being there. */
export const SENSED = GRAVE.map((topic) => `sensed-${topic}`);
/** What only a child can say so. */
export const SAID = ['said-alone'];
/** Looser words for the same, which tell that a referral has not passed it over. */
export const NAMED = GRAVE.map((topic) => `named-${topic}`);

/** What adults are to the children, as records say it. */
const RELATIONS = [
  ...['mother', 'father', 'partner', 'grandmother', 'grandfather', 'aunt', 'uncle', 'cousin', 'brother', 'sister'],
  ...['relative', 'friend', 'friend-of-child', 'lodger', 'neighbour', 'man', 'woman', 'ex', 'carer'],
];

/** Names of fields and of what they hold that come again and again. */
export const FACT_NAMES: readonly string[] = [
  ...[
    'facts',
    'head',
    'caseName',
    'date',
    'day',
    'entries',
    'from',
    'front-matter',
    'names',
    'months',
    'isAround',
    'seen',
  ],
  ...['alone', 'yes', 'no', 'unknown', 'families', 'terms', 'matters', 'stage', 'ask', 'go', 'result', 'owners', 'due'],
  ...['isStanding', 'isNext', 'isRecalled', 'outcome', 'outcomes', 'done', 'changed', 'open'],
  ...['accounts', 'body', 'causes', 'presences', 'person', 'says', 'there', 'away', 'here', 'homes', 'observations'],
  ...['who', 'place', 'name', 'relation', 'side', 'isAnother', 'isOpen', 'told', 'happened', 'also', 'since'],
  ...['topics', 'sentences', 'isVisit', 'refers', 'by', ...BODY, ...KINDS, ...CAUSES, ...TOPICS, ...MATTERS, MEETING],
  ...['relations', 'words', 'bare', 'beside', 'again', ...RELATIONS],
];
