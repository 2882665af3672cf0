import type { Language } from '../../language/language.ts';
import type { AccountFact, CaseRecord, RecordSentence, SentenceFacts } from '../../types.ts';
import { BURNING, CAUSES, isBurning, isHot, OF_BURNS } from '../hurts.ts';
import { isAsserted } from './asserted.ts';
import type { Hurt } from './hurt.ts';

/** How far from what happened, in words, a thing is what did it: "tripped over the dog gate and hit her face on the step". */
const [BEFORE, AFTER] = [10, 12];
/** How far behind "denied that" a thing is what is denied, in words. */
const DENIED = 8;

/**
 * What is said, by whomever, to have caused an injury; what is asked, advised, planned or denied is no account. Also that
 * the record itself says that accounts of an injury differ.
 */
export function accountsIn(record: CaseRecord, hurt: Hurt, language: Language): AccountFact[] {
  return [...record.sentences.flatMap(accountAt), ...record.sentences.flatMap(differing)];

  function accountAt(sentence: RecordSentence): AccountFact[] {
    const { facts } = sentence;
    // Most records tell of no injury, and what causes one takes long to look for: its words are those of every day.
    if (!hurt.isSpokenOf && language.findAny(BURNING, facts).length === 0) return [];
    const happenings = happeningsIn(sentence);
    if ((happenings.length === 0 && !isAccount(sentence)) || language.hasClass('injury-advice', facts)) return [];
    const things = causesIn(facts);
    const injury =
      things.length > 0
        ? hurt.at(
            sentence,
            things.some(({ name }) => isBurning(name)),
          )
        : undefined;
    if (!injury) return [];
    const isNear = (from: number, to: number) =>
      happenings.length === 0 || happenings.some(([start, end]) => to > start - BEFORE && from < end + AFTER);
    const isBurn = injury.body.includes('hurt-burn');
    const isMeant = ({ name, from, to }: (typeof things)[number]) =>
      isNear(from, to) && (!isBurn || OF_BURNS.includes(name));
    const causes = [...new Set(things.filter(isMeant).map(({ name }) => name))].sort();
    const beside = [sentence, ...neighbours(sentence).filter((each) => happeningsIn(each).length > 0)].flatMap((each) =>
      causesIn(each.facts),
    );
    const also = [...new Set(beside.map(({ name }) => name))].filter((name) => !causes.includes(name)).sort();
    if (causes.length === 0) return [];
    // What burnt a hand, the hand is burnt by.
    const body = causes.some(isHot) && !isBurn ? [...injury.body, 'hurt-burn'] : injury.body;
    return [{ ...injury, body, causes, also, isOpen: false }];
  }

  /** Where a sentence says that something happened to a child. */
  function happeningsIn(sentence: RecordSentence): readonly (readonly [number, number])[] {
    const { facts, block } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header) return [];
    return language
      .findClass('injury-mechanism', facts)
      .filter(([from]) => isAsserted(facts, from, language) && !isOfAdult(facts, from));
  }

  /** Under "Explanation given", in the line "HPC", and the like: what is told there needs no verb. */
  function isAccount({ facts, block }: RecordSentence): boolean {
    const { text, label } = block.text;
    if (block.outline.kind === 'heading' || block.outline.header) return false;
    const titles = [...(label ? [text.slice(label.start, label.end)] : []), block.section];
    return [facts, ...titles.filter((title) => title !== '').map((title) => language.read(title.toLowerCase()))].some(
      (each) => language.hasClass('injury-account', each),
    );
  }

  /** "Mum slipped on the ice": somebody grown is right before the words, and no child is in the sentence. */
  function isOfAdult({ mentions }: SentenceFacts, from: number): boolean {
    const who = mentions.find(({ tokens }) => tokens[1] === from || tokens[1] === from - 1);
    return who?.kind === 'kin' && !mentions.some(({ kind }) => kind !== 'kin');
  }

  function causesIn(facts: SentenceFacts) {
    const found = language.findAny(CAUSES, facts);
    if (found.length === 0) return found;
    const idle = language.findClass('no-cause', facts);
    const denied = language.findClass('cause-denied', facts);
    return found.filter(
      ({ name, from, to }) =>
        isIn(facts, from) &&
        !idle.some(([start, end]) => start <= from && to <= end) &&
        !denied.some(([start]) => start <= from && from - start <= DENIED) &&
        !(name === 'cause-made' && isOfChild(facts, from)),
    );
  }

  /** "Her brother pushed her": among children that is play. */
  function isOfChild({ mentions }: SentenceFacts, from: number): boolean {
    const who = mentions.find(({ tokens: [start, end] }) => start <= from && from < end);
    return who?.kind === 'child' || /sister|brother|sibling|cousin|friend/.test(who?.relation ?? '');
  }

  function isIn(facts: SentenceFacts, from: number): boolean {
    return isAsserted(facts, from, language);
  }

  function neighbours({ index }: RecordSentence): readonly RecordSentence[] {
    return [record.sentences[index - 1], record.sentences[index + 1]].filter((each) => each !== undefined);
  }

  function differing(sentence: RecordSentence): AccountFact[] {
    if (!language.hasClass('accounts-differ', sentence.facts)) return [];
    const injury = hurt.at(sentence);
    return injury ? [{ ...injury, causes: [], also: [], isOpen: true }] : [];
  }
}
