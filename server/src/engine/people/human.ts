import type { RoleFact } from '../types.ts';
import type { Gender } from './names.ts';

import type { Sighting } from './sightings.ts';

/** Whose mother, partner or friend somebody is: one of the people, a child of the record, or not said. */
export type Owner = Human | 'child' | undefined;

export interface Tie {
  /** "mother", "partner", "friend": as the words say it. */
  readonly relation: string;
  readonly owner: Owner;
}

/** One human being while the record is being read. */
export interface Human {
  readonly sightings: Sighting[];
  readonly ties: Tie[];
  readonly facts: RoleFact[];
  name?: string;
  givenNames: ReadonlySet<string>;
  surnames: readonly string[];
  gender?: Gender;
  child: boolean;
  professional: boolean;
  presumed?: true;
  age?: number;
}

export type { Gender } from './names.ts';

/** Whether an owner is a grown-up, as far as the record tells. */
export function isGrown(owner: Owner): boolean {
  return owner !== undefined && owner !== 'child' && !owner.child;
}

/** What a relation makes of a person's gender. */
const WOMEN = new Set([
  'mother',
  'stepmother',
  'girlfriend',
  'wife',
  'grandmother',
  'aunt',
  'sister',
  'niece',
  'mother-in-law',
  'woman',
  'she',
]);
const MEN = new Set([
  'father',
  'stepfather',
  'boyfriend',
  'husband',
  'grandfather',
  'uncle',
  'brother',
  'nephew',
  'father-in-law',
  'man',
  'he',
]);

export function genderOfRelation(relation: string | undefined): Gender | undefined {
  if (!relation) return undefined;
  return WOMEN.has(relation) ? 'female' : MEN.has(relation) ? 'male' : undefined;
}

const PARTNERS = new Set(['partner', 'boyfriend', 'girlfriend', 'husband', 'wife', 'stepfather', 'stepmother']);
const GRANDPARENTS: Readonly<Record<string, string>> = {
  mother: 'grandmother',
  father: 'grandfather',
  brother: 'uncle',
  sister: 'aunt',
  'mother-in-law': 'grandmother',
  'father-in-law': 'grandfather',
};

/** The same for all relations that may be one person's: a partner is called boyfriend, husband or step-dad. */
export function kindOfRelation(relation: string): string {
  return PARTNERS.has(relation) ? 'partner' : relation;
}

/** What somebody is to the children, as far as their ties tell; the nearest tie first. */
export function relationToChild(ties: readonly Tie[]): string | undefined {
  const all = ties.map((tie) => towardsChild(tie)).filter((r) => r !== undefined);
  for (const test of ORDER) {
    const found = all.find(test);
    if (found) return found;
  }
  return all[0];
}

const ORDER: readonly ((relation: string) => boolean)[] = [
  (r) => r === 'mother' || r === 'father',
  (r) => PARTNERS.has(r),
  (r) => r === 'ex',
  (r) => ['grandmother', 'grandfather', 'aunt', 'uncle', 'cousin', 'brother', 'sister', 'nephew', 'niece'].includes(r),
  (r) => r === 'lodger' || r === 'carer',
  (r) => r !== 'man' && r !== 'woman' && r !== 'adult',
];

function towardsChild({ relation, owner }: Tie): string | undefined {
  if (owner === undefined || owner === 'child' || owner.child) return relation;
  const parent = relationToParent(owner);
  if (PARTNERS.has(relation) || relation === 'ex') {
    if (!parent) return undefined;
    return relation;
  }
  if (['friend', 'lodger', 'neighbour', 'carer', 'minder', 'visitor'].includes(relation)) return relation;
  if (!parent) return 'relative';
  return (
    GRANDPARENTS[relation] ??
    (['cousin', 'nephew', 'niece', 'in-law', 'aunt', 'uncle', 'grandmother', 'grandfather'].includes(relation)
      ? 'relative'
      : undefined)
  );
}

/** Whether a human is a parent, or lives as one: ties through them reach the child. */
function relationToParent(human: Human): boolean {
  return (
    human.ties.some(
      ({ relation, owner }) =>
        ['mother', 'father'].includes(relation) && (owner === undefined || owner === 'child' || owner.child),
    ) ||
    (!human.child && !human.professional)
  );
}
