import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { AccountFact, CaseRecord, RecordSentence, SentenceFacts } from '../../types.ts';
import type { Roll } from './roll.ts';

const BODY = [
  ...['cheek', 'ear', 'eye', 'forehead', 'head', 'nose', 'mouth', 'chin', 'neck', 'shoulder', 'arm', 'elbow', 'wrist'],
  ...['hand', 'chest', 'stomach', 'back', 'bottom', 'hip', 'thigh', 'leg', 'knee', 'shin', 'ankle', 'foot'],
].map((part) => `body-${part}`);

const CAUSES = [
  ...['sofa', 'bed', 'chair', 'table', 'door', 'stairs', 'heater', 'hair-iron', 'hot-drink', 'bath', 'swing', 'slide'],
  ...['bike', 'car-seat', 'toy', 'dog', 'bite', 'ball', 'wall', 'window', 'dummy', 'phone', 'hit-by-person', 'pushed'],
].map((cause) => `cause-${cause}`);

/** How many sentences further up an injury may have been named: "Bruise on her cheek. Mum said that she fell …" */
const REACH = 3;

/** What is said, by whomever, to have caused an injury; what is asked, planned or denied is no account. */
export function accountsIn(record: CaseRecord, roll: Roll, language: Language): AccountFact[] {
  return record.sentences.flatMap((sentence) => {
    const { facts, span, block } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header) return [];
    if (!tells(facts)) return [];
    const causes = namesIn(CAUSES, facts);
    if (causes.length === 0) return [];
    const body = bodyAt(sentence);
    if (!body) return [];
    return [{ span: { start: span.start, end: span.end }, child: childAt(sentence), body, causes }];
  });

  function tells(facts: SentenceFacts): boolean {
    return language.findClass('injury-mechanism', facts).some(([from]) => {
      const { start } = facts.tokens[from]!;
      const isOpen = facts.moods.some((mood) => mood.start <= start && start < mood.end);
      return !isOpen && !isNegated(facts, from, language);
    });
  }

  /** The parts of the body that are hurt: in the sentence itself, shortly before it, or in the heading above. */
  function bodyAt(sentence: RecordSentence): readonly string[] | null {
    const { block } = sentence;
    const at = block.sentences.indexOf(sentence);
    for (const near of block.sentences.slice(Math.max(0, at - REACH), at + 1).reverse()) {
      const parts = namesIn(BODY, near.facts);
      const isHurt = language.hasClass('injury-word', near.facts);
      if (parts.length > 0 && (isHurt || near === sentence)) return parts;
      if (isHurt && near === sentence) continue;
    }
    const before = record.blocks[block.index - 1];
    const titles = [block.section, ...(before && before.sentences.length === 1 ? [before.text.text] : [])];
    for (const title of titles) {
      const parts = title === '' ? [] : namesIn(BODY, language.read(title));
      if (parts.length > 0) return parts;
    }
    return null;
  }

  function childAt(sentence: RecordSentence): number | null {
    const [first, ...more] = roll.in(sentence.span).filter(({ role }) => role === 'child');
    if (first && more.length === 0) return roll.childAt(first) ?? null;
    return roll.children.length === 1 ? 0 : null;
  }

  function namesIn(names: readonly string[], facts: SentenceFacts): string[] {
    return [...new Set(language.findAny(names, facts).map(({ name }) => name))].sort();
  }
}
