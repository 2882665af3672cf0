import type { Language } from '../language/language.ts';
import type { Span } from '../types.ts';
import { genderOfRelation, type Human, type Owner, type Tie } from './human.ts';
import type { Sighting } from './sightings.ts';
import { labelOf } from './traits.ts';

/** Ties that a form's labels give: "Father: Kyle Ostler", "Elsie's father: Adam", "Parents: Beth Lacey and Josh Tranter". */
export function labelTies(humans: readonly Human[], language: Language): void {
  for (const human of humans) {
    for (const sighting of human.sightings) {
      const { block, sentence, mention } = sighting;
      const inRow = tieInRow(sighting);
      if (inRow) tieTo(human, inRow);
      if (!sentence || sentence !== block.sentences[0] || !block.text.label || mention.relation) continue;
      const facts = language.read(labelOf(sighting) ?? '');
      const [told, ...others] = facts.mentions;
      const after = sentence.facts.text.slice(mention.end);
      if (/^tenant\b/i.test(facts.text) && sentence.facts.mentions[0] === mention)
        human.ties.push({ relation: 'tenant', owner: undefined });
      const first = sentence.facts.mentions[0] === mention && mention.tokens[0] <= 1;
      const listed = /^["”’']?(?:\s*[,;.(–-]|\s*$|\s+\d{1,2}\b)/.test(after);
      if (first && told && others.length === 0 && (told.kind === 'kin' || told.kind === 'stranger') && listed) {
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

/** "Dad | Wayne Tuckett | Has contact": a name alone in its cell, after a cell that says what somebody is and no more. */
function tieInRow({ block, sentence, mention }: Sighting): Tie | undefined {
  if (!sentence?.cell || mention.relation || mention.kind !== 'name') return undefined;
  const before = block.sentences.filter((s) => s.cell === sentence.cell! - 1);
  const [told] = before[0]?.facts.mentions ?? [];
  if (before.length !== 1 || told?.kind !== 'kin' || told.name) return undefined;
  const isWhole = (text: string, { start, end }: Span) => /^\W*$/.test(text.slice(0, start) + text.slice(end));
  return isWhole(before[0]!.facts.text, told) && isWhole(sentence.facts.text, mention)
    ? { relation: told.relation!, owner: undefined }
    : undefined;
}
