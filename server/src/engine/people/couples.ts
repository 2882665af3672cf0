import type { Language } from '../language/language.ts';
import type { SentenceFacts } from '../types.ts';
import type { Human } from './human.ts';
import type { Sighting } from './sightings.ts';

/** How many words may stand between words of a couple and the one they join to somebody. */
const REACH = 2;

/**
 * Ties that a verb tells and no word for kin: "Mum is in a relationship with Gavin Laidlaw", "Kim has been with Terry
 * since May", "Gavin and Mum are back together". Whoever has no tie of their own is the other's partner, or ex.
 */
export function tieCouples(humans: readonly Human[], language: Language): void {
  const at = new Map<SentenceFacts, { human: Human; sighting: Sighting }[]>();
  for (const human of humans) {
    if (human.child || human.professional) continue;
    for (const sighting of human.sightings) {
      const here = at.get(sighting.facts) ?? [];
      at.set(sighting.facts, here);
      here.push({ human, sighting });
    }
  }
  for (const [facts, here] of at) {
    here.sort((a, b) => a.sighting.mention.start - b.sighting.mention.start);
    for (const [name, relation] of [
      ['couple-with', 'partner'],
      ['parted-from', 'ex'],
    ] as const) {
      for (const [from, to] of language.findClass(name, facts)) {
        const [one, other] = pairAt(here, from, to);
        if (one && other && one !== other) tie(one, other, relation);
      }
    }
  }
}

/** Those before and after the words, or the two before them: "Gavin and Mum are back together". */
function pairAt(here: readonly { human: Human; sighting: Sighting }[], from: number, to: number): Human[] {
  const before = here.filter(({ sighting }) => sighting.mention.tokens[1] <= from).map(({ human }) => human);
  const after = here.find(({ sighting }) => sighting.mention.tokens[0] >= to);
  if (after && after.sighting.mention.tokens[0] <= to + REACH) return [...before.slice(-1), after.human];
  return before.slice(-2);
}

function tie(one: Human, other: Human, relation: 'partner' | 'ex'): void {
  const [tied, open] = isTied(one) ? [one, other] : [other, one];
  if (!open.name || isTied(open)) return;
  // Of two without a tie the one spoken of second is the new one.
  const [known, added] = isTied(tied) ? [tied, open] : [one, other];
  if (added.name) added.ties.push({ relation, owner: known });
}

function isTied({ ties }: Human): boolean {
  return ties.some(({ relation }) => relation !== 'man' && relation !== 'woman');
}
