import type { Human } from './human.ts';
import { genderOfRelation } from './human.ts';
import type { Sighting } from './sightings.ts';

/** Before somebody spoken to or met: "spoke to Dad, Ali Hussein, who …". */
const MET = /\b(?:to|with|by|from|met|saw|rang|phoned|of|for)\s+$/i;

/**
 * Ties of full names that stand after a bare word for kin without being one mention with it: "spoke to Dad, Ali Hussein,
 * who lives with mum", "Dad <tab> Wayne Tuckett". In a list of those present a comma parts people, so that commas count
 * only after somebody spoken to or met.
 */
export function tieApposed(sightings: readonly Sighting[], humans: readonly Human[]): void {
  const at = new Map<Sighting, Human>();
  for (const human of humans) for (const sighting of human.sightings) at.set(sighting, human);
  for (const [i, kin] of sightings.entries()) {
    const next = sightings[i + 1];
    const human = next && at.get(next);
    if (!human || next.facts !== kin.facts || next.base !== kin.base || !describes(kin, next)) continue;
    if (human.child || human.professional || human.ties.length > 0) continue;
    const relation = kin.mention.relation!;
    human.ties.push({ relation, owner: undefined });
    const gender = genderOfRelation(relation);
    if (gender) human.gender = gender;
  }
}

function describes({ mention, facts }: Sighting, next: Sighting): boolean {
  if (mention.kind !== 'kin' || mention.name || next.mention.kind !== 'name') return false;
  const between = facts.text.slice(mention.end, next.mention.start);
  if (/^ *[\t|] *$/.test(between)) return /^\s*(?:[\t|]|$)/.test(facts.text.slice(next.mention.end));
  if (between !== ', ' || !next.mention.name!.includes(' ')) return false;
  return MET.test(facts.text.slice(0, mention.start)) && /^(?:, who|\.|$| \()/.test(facts.text.slice(next.mention.end));
}
