import type { PhraseMatch } from '../../language/matcher.ts';
import { firstEndingAfter } from '../../text/search.ts';
import type { CaseRecord, EvidenceKind, RecordSentence, SentenceFacts } from '../../types.ts';

/**
 * The sentence with those before and after it in its block; in a table the whole row. A next paragraph is no neighbour:
 * what it says is about something else more often than not.
 */
export function windowAround(record: CaseRecord, sentence: RecordSentence): readonly SentenceFacts[] {
  return [...neighbours(record, sentence, -1), sentence, ...neighbours(record, sentence, 1)].map((s) => s.facts);
}

/** The sentence that ends after an offset, absolute: the one that holds it, else the next. */
export function sentenceAt({ sentences }: CaseRecord, offset: number): RecordSentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/** What the next sentence of the block says, or the rest of the row. */
export function factsAfter(record: CaseRecord, sentence: RecordSentence): readonly SentenceFacts[] {
  if (sentence.cell !== undefined) return neighbours(record, sentence, 1).map((s) => s.facts);
  const next = record.sentences[sentence.index + 1];
  return next && next.block === sentence.block ? [next.facts] : [];
}

/** Kinds of evidence in the sentence itself, outside the words in question. */
export function evidenceHere(sentence: RecordSentence, match: PhraseMatch): ReadonlySet<EvidenceKind> {
  const from = sentence.facts.tokens[match.from]!.start;
  const to = sentence.facts.tokens[match.to - 1]!.end;
  const kinds = new Set(sentence.facts.evidence.filter((e) => e.end <= from || e.start >= to).map((e) => e.kind));
  if (hasSpeech(sentence)) kinds.add('speech');
  return kinds;
}

/** Kinds of evidence in the next sentence (the evidence window, exclusion G7), or elsewhere in the row. */
export function evidenceNear(record: CaseRecord, sentence: RecordSentence): ReadonlySet<EvidenceKind> {
  const kinds = new Set<EvidenceKind>();
  for (const near of neighbours(record, sentence, 1)) {
    for (const { kind } of near.facts.evidence) kinds.add(kind);
    if (hasSpeech(near)) kinds.add('speech');
  }
  return kinds;
}

/** A sentence with a blank in it answers nothing yet; what stood beside the words still does, as if it were not there. */
function neighbours(record: CaseRecord, sentence: RecordSentence, step: 1 | -1): readonly RecordSentence[] {
  if (sentence.cell !== undefined) return step === 1 ? sentence.block.sentences.filter((s) => s !== sentence) : [];
  let next = record.sentences[sentence.index + step];
  while (next && next.block === sentence.block && hasBlank(next)) next = record.sentences[next.index + step];
  return next && next.block === sentence.block ? [next] : [];
}

function hasBlank({ facts }: RecordSentence): boolean {
  return /\[[^\]]*\]/.test(facts.text);
}

function hasSpeech(sentence: RecordSentence): boolean {
  return sentence.quotations.some((q) => q.kind === 'speech');
}
