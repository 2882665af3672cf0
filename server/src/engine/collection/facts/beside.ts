import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { OpenMention, Person, RecordSentence } from '../../types.ts';
import { isGrown } from './grown.ts';

/** Who was with a child and the writer. */
export interface Beside {
  /** Whether somebody is known to be grown up and of the family: "sat with Jayden and Mum", "Mum came up with us". */
  isJoined(sentence: RecordSentence): boolean;
  /** Whoever is named as one of several: "sat with Jayden and Kirsty". Each may be a brother or a mother. */
  namesIn(sentence: RecordSentence): readonly Person[];
}

const AND = /^(?:and|&|\+|plus)$/;
const AND_OR_WITH = /^(?:and|&|\+|plus|with)$/;
const AND_OR_COMMA = /^(?:and|&|\+|plus|,)$/;

export function createBeside(who: Who, language: Language): Beside {
  return { isJoined, namesIn };

  function isJoined(sentence: RecordSentence): boolean {
    const { facts, block, index } = sentence;
    const next = block.sentences.find((other) => other.index === index + 1);
    if (language.hasClass('others-joined', facts)) return true;
    if (next && language.hasClass('others-joined', next.facts)) return true;
    return facts.mentions.some(
      (mention) => isGrown(who.roleOf(sentence, mention)) && isOneOfSeveral(sentence, mention, AND_OR_WITH, AND),
    );
  }

  function namesIn(sentence: RecordSentence): readonly Person[] {
    const people = sentence.facts.mentions.flatMap((mention) => {
      if (!isOneOfSeveral(sentence, mention, AND_OR_COMMA, AND_OR_COMMA)) return [];
      const person = who.personOf(sentence, mention);
      return person?.named && person.role !== 'professional' ? [person] : [];
    });
    return [...new Set(people)];
  }

  function isOneOfSeveral({ facts }: RecordSentence, { tokens }: OpenMention, before: RegExp, after: RegExp): boolean {
    const [from, to] = tokens;
    const next = facts.tokens[to]?.norm ?? '';
    return next !== "'s" && (before.test(facts.tokens[from - 1]?.norm ?? '') || after.test(next));
  }
}
