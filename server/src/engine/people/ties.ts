import { type Human, isGrown, kindOfRelation, relationToChild, type Tie } from './human.ts';

/** Kin by birth: a grown-up's are not the child's own. */
const BLOOD: ReadonlySet<string> = new Set(
  'mother father brother sister grandmother grandfather aunt uncle cousin nephew niece'.split(' '),
);

/** Of these a child has one on each side, or a record speaks of one; aunts and friends are many. */
const UNIQUE: ReadonlySet<string> = new Set(
  'mother father grandmother grandfather partner boyfriend girlfriend husband wife stepfather stepmother lodger'.split(
    ' ',
  ),
);

/** Whether two ties can be one person's: "her partner" and "mum's boyfriend", but not one child's dad and another's. */
export function sameTie(known: Tie, wanted: Tie): boolean {
  if (kindOfRelation(known.relation) !== kindOfRelation(wanted.relation)) return false;
  const a = known.owner;
  const b = wanted.owner;
  if (a === b) return true;
  // A partner is the parent's whether or not it is said; any other kin of a grown-up is not the child's.
  if (isGrown(a) || isGrown(b)) return (a === undefined || b === undefined) && !BLOOD.has(wanted.relation);
  return a === undefined || b === undefined || a === 'child' || b === 'child';
}

/** Whether a named person may be meant though the words go another way: "her mum" of a grown-up is the children's nan. */
export function couldBe(human: Human, wanted: Tie): boolean {
  const known = relationToChild(human.ties);
  const meant = relationToChild([wanted]);
  // A parent's husband or wife is the other parent, where there is one.
  if ((meant === 'husband' && known === 'father') || (meant === 'wife' && known === 'mother')) return true;
  if (known === undefined || !UNIQUE.has(known) || known !== meant) return false;
  const { owner, relation } = wanted;
  const ofChild = owner !== undefined && owner !== 'child' && owner.child;
  // One child's father need not be another's.
  return (
    !ofChild ||
    !human.ties.some(
      (t) => t.relation === relation && t.owner !== undefined && t.owner !== 'child' && t.owner !== owner,
    )
  );
}
