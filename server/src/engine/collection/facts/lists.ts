import type { Language } from '../../language/language.ts';
import type { OpenMention, RecordSentence, SentenceFacts } from '../../types.ts';

/** How far down a visit says at once who was there, in sentences. */
const LISTS = 12;

/**
 * "Ingrid, Freya and Noah at home.": names and hardly another word. Names alone may be of those whom the record is about,
 * unless what was seen follows in the same paragraph: "Ffion and Osian. Curtains drawn."
 * @param place where in what tells of the visit the sentence stands
 */
export function isOfNames({ facts, block, index }: RecordSentence, place: number, language: Language): boolean {
  const { tokens, mentions } = facts;
  if (place > LISTS || mentions.length < 2 || block.text.label || block.text.cells.length > 0) return false;
  const isInName = (at: number) => mentions.some(({ tokens: [from, to] }) => from <= at && at < to);
  const areOthers = mentions.some(
    ({ kind, start }) => kind === 'kin' || /^M(?:r|rs|s|iss) /.test(facts.text.slice(start)),
  );
  const goesOn = block.outline.kind !== 'heading' && block.sentences.some((other) => other.index > index);
  return (
    (areOthers || goesOn || language.hasClass('list-of-those-there', facts)) &&
    tokens.every(
      ({ word, norm }, at) => !word || /^\d/.test(norm) || isInName(at) || language.hasWord('list-word', facts, at),
    )
  );
}

/** The mentions from a word on that "and" joins: "Jayden, Ellie and Mum". */
export function listAt(facts: SentenceFacts, at: number): OpenMention[] {
  const { tokens, mentions } = facts;
  const first = mentions.find(({ tokens: [from] }) => from === at);
  if (!first) return [];
  const [, to] = first.tokens;
  return [first, ...(/^(?:and|&|,|\+)$/.test(tokens[to]?.norm ?? '') ? listAt(facts, to + 1) : [])];
}
