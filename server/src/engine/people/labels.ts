import type { Language } from '../language/language.ts';
import type { OpenMention, Span } from '../types.ts';
import { genderOfRelation, type Human, kindOfRelation, type Owner, type Tie } from './human.ts';
import type { Sighting } from './sightings.ts';
import { labelOf } from './traits.ts';

/** Ties that a form's labels give: "Father: Kyle Ostler", "Elsie's father: Adam", "Parents: Beth Lacey and Josh Tranter". */
export function labelTies(humans: readonly Human[], language: Language): void {
  for (const human of humans) {
    for (const sighting of human.sightings) {
      const { block, sentence, mention } = sighting;
      const inRow = tieInRow(sighting, humans);
      if (inRow) tieTo(human, inRow);
      if (!sentence || sentence !== block.sentences[0] || !block.text.label || mention.relation) continue;
      const facts = language.read(labelOf(sighting) ?? '');
      const [told, ...others] = facts.mentions;
      const after = sentence.facts.text.slice(mention.end);
      if (/^tenant\b/i.test(facts.text) && sentence.facts.mentions[0] === mention)
        human.ties.push({ relation: 'tenant', owner: undefined });
      const first = sentence.facts.mentions[0] === mention && mention.tokens[0] <= 1;
      const listed = /^["”’']?(?:\s*[,;.(–-]|\s*$|\s+\d{1,2}\b)/.test(after);
      // "Partner/ex": a form that leaves open which.
      const one = others.every((m) => told && m.kind === told.kind && kindOfRelation(m.relation ?? '') === 'ex');
      if (first && told && one && (told.kind === 'kin' || told.kind === 'stranger') && listed) {
        tieTo(human, {
          relation: told.relation!,
          owner: ownerIn(told.of && facts.text.slice(told.of.start, told.of.end), humans),
        });
        if (told.kind === 'kin') human.child = false;
      } else if (told?.relation === 'parents' && human.gender && !human.child && !human.professional) {
        human.ties.push({ relation: human.gender === 'female' ? 'mother' : 'father', owner: undefined });
      }
    }
  }
}

function ownerIn(words: string | undefined, humans: readonly Human[]): Owner {
  return words === undefined ? undefined : humans.find((h) => h.givenNames.has(words.toLowerCase()));
}

function tieTo(human: Human, tie: Tie): void {
  human.ties.push(tie);
  const gender = genderOfRelation(tie.relation);
  if (gender) human.gender = gender;
  human.professional = false;
}

/**
 * "Dad | Wayne Tuckett | Has contact", "Roy Thirtle, 63 | Ruby's grandfather | Hall Farm": a name alone in its cell beside
 * a cell that says what somebody is and no more.
 */
function tieInRow({ block, sentence, mention }: Sighting, humans: readonly Human[]): Tie | undefined {
  if (sentence?.cell === undefined || mention.relation || mention.kind !== 'name') return undefined;
  if (!isAlone(sentence.facts.text, mention)) return undefined;
  for (const cell of [sentence.cell - 1, sentence.cell + 1]) {
    const [beside, ...more] = block.sentences.filter((s) => s.cell === cell);
    const told = beside?.facts.mentions.at(-1);
    if (!beside || !told?.relation || more.length > 0 || told.name) continue;
    if ((told.kind !== 'kin' && told.kind !== 'stranger') || !isAlone(beside.facts.text, told)) continue;
    return { relation: told.relation, owner: ownerOf(beside.facts.text, told, humans) };
  }
  return undefined;
}

/** "Roy Thirtle, 63", "Father's brother": nothing else but an age. */
function isAlone(text: string, { start, end }: Span): boolean {
  return /^(?:\W|\d|aged|dob|yrs?|years?)*$/i.test(text.slice(0, start) + text.slice(end));
}

/** "Kelly's boyfriend", "mother's brother": one of the people by name or by what they are to the child. */
function ownerOf(text: string, told: OpenMention, humans: readonly Human[]): Owner {
  if (!told.of) return undefined;
  const words = text.slice(told.of.start, told.of.end);
  const kin = /^(?:mother|mum|mam)/i.test(words) ? 'mother' : /^(?:father|dad)/i.test(words) ? 'father' : undefined;
  return (
    ownerIn(words, humans) ??
    (kin && humans.find((h) => h.ties.some(({ relation, owner }) => relation === kin && owner === undefined)))
  );
}
