/** The lists of `dictionaries/lexicon/` by which facts say what is meant, so that they need no words of a record for it. */

export const BODY = [
  ...['cheek', 'ear', 'eye', 'forehead', 'head', 'nose', 'mouth', 'chin', 'neck', 'shoulder', 'arm', 'elbow', 'wrist'],
  ...['hand', 'chest', 'stomach', 'back', 'bottom', 'hip', 'thigh', 'leg', 'knee', 'shin', 'ankle', 'foot'],
].map((part) => `body-${part}`);

/** Injuries that are told apart by what they are, where the record does not say where they are. */
export const KINDS = ['hurt-burn', 'hurt-fracture'];

export const CAUSES = [
  ...['sofa', 'bed', 'chair', 'table', 'door', 'stairs', 'heater', 'hair-iron', 'hot-drink', 'bath', 'swing', 'slide'],
  ...['bike', 'car-seat', 'toy', 'dog', 'bite', 'ball', 'wall', 'window', 'dummy', 'phone', 'hit-by-person', 'pushed'],
].map((cause) => `cause-${cause}`);

const GRAVE = [
  ...['drink', 'drugs', 'hunger', 'injury', 'hit', 'fear', 'shouting', 'dirt', 'danger', 'cold', 'alone', 'weapon'],
  ...['sexual', 'self-harm', 'stranger'],
];
export const TOPICS = GRAVE.map((topic) => `topic-${topic}`);
/** What a writer can hardly know but by being there. */
export const SENSED = GRAVE.map((topic) => `sensed-${topic}`);
/** Looser words for the same, which tell that a referral has not passed it over. */
export const NAMED = GRAVE.map((topic) => `named-${topic}`);

/** Names of fields and of what they hold that come again and again. */
export const FACT_NAMES: readonly string[] = [
  ...[
    'facts',
    'head',
    'caseName',
    'date',
    'day',
    'from',
    'front-matter',
    'names',
    'months',
    'isAround',
    'seen',
    'alone',
  ],
  ...['yes', 'no', 'unknown', 'families', 'terms', 'owners', 'isStanding', 'outcome', 'done', 'changed', 'open'],
  ...['accounts', 'body', 'causes', 'presences', 'person', 'says', 'there', 'away', 'here', 'homes', 'observations'],
  ...['topics', 'sentences', 'isVisit', 'refers', 'by', ...BODY, ...KINDS, ...CAUSES, ...TOPICS],
];
