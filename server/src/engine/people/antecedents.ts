import { type Gender, genderOfRelation, type Human } from './human.ts';
import type { Reading } from './reading.ts';
import type { Sighting } from './sightings.ts';

/** How many sentences back a "he" or "she" may look for its person. */
const REACH = 4;

/**
 * The person that a pronoun stands for: of those before it the nearest that fits, in its sentence or shortly before.
 * @param pronoun "he", "she" …: whose words stand at the sighting
 */
export function antecedentOf(sighting: Sighting, pronoun: string, reading: Reading): Human | undefined {
  const gender = genderOfRelation(pronoun);
  if (!gender) return undefined;
  const before = reading.before(sighting).filter((s) => fits(s, gender, reading));
  const { sentences } = sighting.block;
  const index = sighting.sentence ? sentences.indexOf(sighting.sentence) : -1;
  for (let back = 0; back <= REACH && index - back >= 0; back++) {
    const sentence = sentences[index - back];
    const fitting = before.filter(
      (s) => s.sentence === sentence && (back > 0 || (s.mention.kind !== 'pronoun' && !isSubjectOf(s, sighting))),
    );
    const sure = fitting.filter((s) => reading.personAt(s)!.gender === gender);
    const choice = sure.length ? sure : fitting;
    // In its own sentence the last before it; in an earlier one what that sentence was about.
    if (choice.length) return reading.personAt(back === 0 ? choice.at(-1)! : choice[0]!);
  }
  const inLabel = before.find((s) => !s.sentence);
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
  const distance = ({ sightings }: Human) => {
    const starts = sightings.map((s) => s.base + s.mention.start);
    const before = starts.filter((s) => s < start);
    return before.length ? start - Math.max(...before) : Number.MAX_SAFE_INTEGER / 2 + Math.min(...starts);
  };
  return [...people].sort((a, b) => distance(a) - distance(b))[0];
}

function fits(sighting: Sighting, gender: Gender | undefined, reading: Reading): boolean {
  const human = reading.personAt(sighting);
  if (!human || !gender) return false;
  return human.gender === undefined || human.gender === gender;
}

/** "Noah sees him": the one who does it is not the one it is done to. */
function isSubjectOf(subject: Sighting, { mention, facts }: Sighting): boolean {
  return mention.norm === 'him' && mention.tokens[0] - subject.mention.tokens[1] === 1 && facts === subject.facts;
}
