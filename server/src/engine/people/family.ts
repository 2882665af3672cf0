import type { Human } from './human.ts';
import { placeOf } from './sightings.ts';

/** How often somebody must be spoken of to be taken for the parent whom the record never calls so by name. */
const MENTIONS_OF_A_PARENT = 5;

/**
 * What only the people together tell: a "Mum" without a name is the one grown woman whom the record keeps speaking of;
 * a named "husband" is the "daddy"; somebody with the family's surname is no professional.
 */
export function settleFamily(humans: Human[]): void {
  const surnames = familySurnames(humans);
  for (const human of humans) {
    if (human.name && human.ties.length === 0 && human.surnames.some((s) => surnames.has(s)) && !human.child) human.professional = false;
  }
  joinParent(humans, 'mother', (h) => h.gender === 'female' && h.ties.length === 0);
  joinParent(humans, 'father', (h) => h.gender === 'male' && h.ties.some((t) => t.relation === 'husband'), 0);
}

/** Surnames of the children and of those said to be their parents. */
export function familySurnames(humans: readonly Human[]): ReadonlySet<string> {
  const parents = humans.filter((h) => h.child || h.ties.some((t) => t.relation === 'mother' || t.relation === 'father'));
  return new Set(parents.flatMap((h) => h.surnames.flatMap((s) => [s, ...s.split('-')])));
}

function joinParent(humans: Human[], relation: string, test: (human: Human) => boolean, least = MENTIONS_OF_A_PARENT): void {
  const bare = humans.filter((h) => !h.name && h.ties.some((t) => t.relation === relation && ofChild(t.owner)));
  const already = humans.some((h) => h.name && h.ties.some((t) => t.relation === relation && ofChild(t.owner)));
  const candidates = humans.filter((h) => h.name && !h.child && !h.professional && test(h) && h.sightings.length >= least);
  const [only] = candidates;
  if (already || !only || candidates.length > 1 || bare.length === 0) return;
  for (const human of bare) {
    only.sightings.push(...human.sightings);
    only.ties.push(...human.ties);
    humans.splice(humans.indexOf(human), 1);
  }
  only.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);
}

function ofChild(owner: Human | 'child' | undefined): boolean {
  return owner === undefined || owner === 'child' || owner.child;
}
