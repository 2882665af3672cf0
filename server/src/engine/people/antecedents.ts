import { type Gender, genderOfRelation, type Human } from './human.ts';
import type { Reading } from './reading.ts';
import { placeOf, type Sighting } from './sightings.ts';

/** How many sentences back a "he" or "she" may look for its person. */
const REACH = 4;

/**
 * The person that a pronoun stands for: of those before it the nearest that fits, in its sentence or shortly before.
 * @param pronoun "he", "she" …: whose words stand at the sighting
 */
export function antecedentOf(sighting: Sighting, pronoun: string, reading: Reading): Human | undefined {
  const gender = genderOfRelation(pronoun);
  if (!gender) return undefined;
  const before = reading.before(sighting, REACH).filter((s) => fits(s, gender, reading));
  for (let back = 0; sighting.sentence && back <= REACH; back++) {
    const index = sighting.sentence.index - back;
    const fitting = before.filter(
      (s) => s.sentence?.index === index && (back > 0 || (s.mention.kind !== 'pronoun' && !isSubjectOf(s, sighting))),
    );
    const sure = fitting.filter((s) => reading.personAt(s)!.gender === gender);
    const choice = sure.length ? sure : fitting;
    // In its own sentence the last before it; in an earlier one what that sentence was about.
    if (choice.length) return reading.personAt(back === 0 ? choice.at(-1)! : choice[0]!);
  }
  const inLabel = reading.inLabel(sighting).find((s) => fits(s, gender, reading));
  return inLabel && reading.personAt(inLabel);
}

/** A child spoken of earlier in the sentence: "with his father, with his mother" are both the child's. */
export function childBefore(sighting: Sighting, pronoun: string, reading: Reading): Human | undefined {
  const gender = genderOfRelation(pronoun);
  const child = reading
    .beside(sighting)
    .findLast(
      (s) => s.mention.start < sighting.mention.start && reading.personAt(s)?.child && fits(s, gender, reading),
    );
  return child && reading.personAt(child);
}

/** Of several people the one last spoken of before a place, else the one first spoken of after it. */
export function nearestTo(start: number, people: readonly Human[]): Human | undefined {
  if (people.length < 2) return people[0];
  const distance = (human: Human) => {
    const last = lastBefore(start, human.sightings);
    const first = human.sightings[0];
    if (last !== undefined) return start - last;
    return first ? Number.MAX_SAFE_INTEGER / 2 + placeOf(first).start : Number.POSITIVE_INFINITY;
  };
  let best = people[0];
  for (const human of people) if (distance(human) < distance(best!)) best = human;
  return best;
}

/** Where the last of somebody's sightings before a place stands; they are in reading order. */
export function lastBefore(start: number, sightings: readonly Sighting[]): number | undefined {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sightings[middle]!).start < start) low = middle + 1;
    else high = middle;
  }
  const last = sightings[low - 1];
  return last && placeOf(last).start;
}

function fits(sighting: Sighting, gender: Gender | undefined, reading: Reading): boolean {
  const human = reading.personAt(sighting);
  if (!human || !gender) return false;
  return human.gender === undefined || human.gender === gender;
}

/** "Noah sees him", "Mr Shaw is his father": the one who does or is it is not the one whom it is about. */
function isSubjectOf(subject: Sighting, { mention, facts }: Sighting): boolean {
  if (
    facts === subject.facts &&
    /^ (?:is|was) (?:also |now )?$/.test(facts.text.slice(subject.mention.end, mention.start))
  )
    return true;
  return mention.norm === 'him' && mention.tokens[0] - subject.mention.tokens[1] === 1 && facts === subject.facts;
}
