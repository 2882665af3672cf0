import type { Language } from '../language/language.ts';
import type { OpenMention, RecordBlock, RecordSentence, SentenceFacts, Span } from '../types.ts';

/** One mention in its place in the record. */
export interface Sighting {
  readonly mention: OpenMention;
  /** What was read there: the sentence's facts, or those of a label. */
  readonly facts: SentenceFacts;
  /** Absolute offset at which the facts' frame starts. */
  readonly base: number;
  readonly block: RecordBlock;
  /** Missing where the mention stands in a label ("Father: …", "Mr Dunmore: …"). */
  readonly sentence?: RecordSentence;
  /** Inside somebody's quoted words. */
  readonly quoted: boolean;
}

/** Every mention of the record in reading order, those in labels included. */
export function gatherSightings(blocks: readonly RecordBlock[], language: Language): Sighting[] {
  return blocks.flatMap((block) => [
    ...inLabel(block, language),
    ...block.sentences.flatMap((s) => inSentence(block, s)),
  ]);
}

/** Where a sighting stands in the record. */
export function placeOf({ mention, base }: Sighting): Span {
  return { start: base + mention.start, end: base + mention.end };
}

/** Keeps a person's sightings in reading order: most come in that order, so the place is near the end. */
export function insertInOrder(sightings: Sighting[], sighting: Sighting): void {
  const { start } = placeOf(sighting);
  let at = sightings.length;
  while (at > 0 && placeOf(sightings[at - 1]!).start > start) at--;
  sightings.splice(at, 0, sighting);
}

function inLabel(block: RecordBlock, language: Language): Sighting[] {
  const { label, text } = block.text;
  if (!label) return [];
  const facts = language.read(text.slice(label.start, label.end));
  const base = block.outline.span.start + label.start;
  return facts.mentions.map((mention) => ({ mention, facts, base, block, quoted: false }));
}

function inSentence(block: RecordBlock, sentence: RecordSentence): Sighting[] {
  const speech = sentence.quotations.filter((q) => q.kind === 'speech');
  return sentence.facts.mentions.map((mention) => {
    const at = sentence.span.start + mention.start;
    const quoted = speech.some((q) => q.span.start < at && at < q.span.end);
    return { mention, facts: sentence.facts, base: sentence.span.start, block, sentence, quoted };
  });
}
