/** The lists of `dictionaries/lexicon/injuries.yaml` by which two records are told to speak of one injury. */

const named = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}-${name}`);

/** Where on the body. */
export const BODY = named('body', [
  ...['face', 'cheek', 'ear', 'eye', 'forehead', 'head', 'nose', 'mouth', 'chin', 'neck', 'shoulder', 'arm', 'elbow'],
  ...['wrist', 'hand', 'chest', 'stomach', 'back', 'bottom', 'hip', 'thigh', 'leg', 'knee', 'shin', 'ankle', 'foot'],
]);

/** Injuries that are told apart by what they are, where the record does not say where they are. */
export const KINDS = named('hurt', ['burn', 'fracture', 'bite']);

/** Words for a larger part, and what lies within it. */
export const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'body-face': named('body', ['cheek', 'eye', 'forehead', 'nose', 'mouth', 'chin']),
  'body-head': named('body', ['forehead', 'ear']),
  'body-arm': named('body', ['elbow', 'wrist']),
  'body-leg': named('body', ['thigh', 'knee', 'shin', 'ankle']),
};

/** What burns and does nothing else, and what is fallen over as well. */
const ONLY_BURNING = named('cause', ['hot-drink', 'hot-water', 'cigarette', 'hair-iron', 'iron']);
export const BURNING = [...ONLY_BURNING, ...named('cause', ['oven', 'heater'])];

/** What somebody falls off, over or against. */
const MET = named('cause', [
  ...[
    'sofa',
    'bed',
    'chair',
    'table',
    'door',
    'stairs',
    'heater',
    'oven',
    'bath',
    'swing',
    'slide',
    'bike',
    'car-seat',
  ],
  ...['toy', 'dog', 'ball', 'wall', 'ground', 'window', 'play', 'clothes', 'pushed', 'outdoors', 'trolley'],
]);

/** What somebody or something does to a child, and what is no injury at all. */
const OTHER = named('cause', [
  ...[
    'made',
    'cat',
    'bite',
    'dummy',
    'phone',
    'skin',
    'self',
    'hit-by-person',
    'grabbed',
    'thrown',
    'struck',
    'landed-on',
    'trapped',
    'sharp',
  ],
]);

/** What people do to a child. */
const BY_SOMEBODY = named('cause', [
  'made',
  'hit-by-person',
  'grabbed',
  'thrown',
  'pushed',
  'landed-on',
  'play',
  'bite',
]);

/** What burns or scalds, and what may be done to a child with it. */
export const OF_BURNS = [...BURNING, ...OTHER, 'cause-bath'];

/** What says little by itself. */
const LOOSE = named('cause', ['fall', 'knock']);

export const CAUSES = [...new Set([...BURNING, ...MET, ...OTHER, ...LOOSE])];

export const isBurning = (cause: string): boolean => BURNING.includes(cause);

/** What does nothing but burn. */
export const isHot = (cause: string): boolean => ONLY_BURNING.includes(cause);

/**
 * Whether two accounts of one injury can both be right: they have a cause in common, or one of them only says that the
 * child fell or was knocked, which is no other cause than the thing that it was.
 */
export function canBothBe(one: readonly string[], other: readonly string[]): boolean {
  const [plainOne, plainOther] = [withoutLoose(one), withoutLoose(other)];
  if (isOnlyMade(one, other) || isOnlyMade(other, one)) return false;
  if (plainOne.length > 0 && plainOther.length > 0) return plainOne.some((cause) => plainOther.includes(cause));
  return ![...plainOne, ...plainOther].some((cause) => OTHER.includes(cause) || ONLY_BURNING.includes(cause));
}

/** Somebody put a child's hand on the iron that the child touched elsewhere: the thing is the same, and the account is not. */
function isOnlyMade(one: readonly string[], other: readonly string[]): boolean {
  return one.includes('cause-made') && !other.some((cause) => BY_SOMEBODY.includes(cause));
}

/** What there is to say of a cause beyond that the child fell; the ground is under every fall. */
function withoutLoose(causes: readonly string[]): readonly string[] {
  return causes.filter((cause) => !LOOSE.includes(cause) && cause !== 'cause-ground');
}

/** Whether two lists of places and kinds can be of one injury. */
export function canBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [bodyOne, bodyOther] = [one, other].map((names) => names.filter((name) => BODY.includes(name)));
  if (bodyOne!.length > 0 && bodyOther!.length > 0)
    return (
      bodyOne!.some((part) => bodyOther!.includes(part)) ||
      (isSameKind(one, other) &&
        bodyOne!.some((part) => bodyOther!.some((each) => isWithin(part, each) || isWithin(each, part))))
    );
  return kindsIn(one).some((kind) => other.includes(kind));
}

const isWithin = (part: string, whole: string): boolean => WITHIN[whole]?.includes(part) ?? false;

const kindsIn = (names: readonly string[]): string[] => names.filter((name) => KINDS.includes(name));

function isSameKind(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [kindsIn(one), kindsIn(other)];
  const [first, ...more] = a.length === 0 ? b : b.length === 0 ? a : [];
  // A wrist that is swollen on the day is a broken arm when the picture has been taken.
  if (first !== undefined) return more.length === 0 && first === 'hurt-fracture';
  return a.length === 0 || a.some((kind) => b.includes(kind));
}
