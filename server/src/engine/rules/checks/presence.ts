import type { Language } from '../../language/language.ts';
import { genderOfRelation } from '../../people/human.ts';
import { isGivenName, isKnownWord } from '../../people/names.ts';
import { isSaidAt, type Place } from '../../people/places.ts';
import type { CaseRecord, RecordSentence } from '../../types.ts';

/** What the words around a description say: whether a person of flesh and blood is there, and in the child's life. */
export interface Presence {
  /** In the home, or with the child. */
  isNear(place: Place): boolean;
  /** In the home, whether or not with the child. */
  isWithin(place: Place): boolean;
  /** "an older male", "unknown adults": the description alone is a reason to ask. */
  isWorrying(place: Place): boolean;
  /** A person who was there, not a coat, a category or a figure of speech. */
  isSomebody(place: Place): boolean;
  /** "Someone shouted down from upstairs": it happened, nobody is asked to do it. */
  isToldAsFact(place: Place): boolean;
  /** Says what somebody known is like: "Jake presents as a supportive partner". */
  isPredicate(place: Place): boolean;
  /** Of another time, or several at once: "various partners". */
  isPast(place: Place): boolean;
  /** Not asserted, denied, withheld on purpose, explained at once, or about practice and not this family. */
  isSilenced(place: Place): boolean;
}

/** How many sentences after a description may say that there was nobody. */
const REACH = 2;
/** How many words may describe somebody before the word for them. */
const DESCRIBING = 7;
const ADULT_AGE = 18;

export function createPresence(record: CaseRecord, language: Language): Presence {
  return { isNear, isWithin, isWorrying, isSomebody, isToldAsFact, isPredicate, isPast, isSilenced };

  function isNear(place: Place): boolean {
    return ['at-home', 'with-child', 'worry-about'].some((name) => isSaidAt(place, name, language));
  }

  function isWithin(place: Place): boolean {
    return isSaidAt(place, 'at-home', language);
  }

  function isWorrying({ sentence: { facts }, mention }: Place): boolean {
    const [from, to] = mention.tokens;
    return facts.tokens.slice(from, to).some((_, i) => language.hasWord('worrying-describer', facts, from + i));
  }

  function isSomebody(place: Place): boolean {
    const {
      sentence: { facts },
      mention,
    } = place;
    // Logs in capitals speak of "MALE" and "FEMALE" before anybody has a name.
    if (!/\p{Ll}{2}/u.test(facts.text) && namesOneLike(mention.relation) && !isWorrying(place)) return false;
    if (
      isNamedInCapitals(place) ||
      isOfCaller(place) ||
      isChildByAge(place) ||
      language.findClass('errand', facts).length > 0
    )
      return false;
    const [start, end] = mention.tokens;
    // "a delivery man", "boiler man"
    for (let i = start - 1; i < end; i++) if (language.hasWord('there-for-work', facts, i)) return false;
    // "a man from the gas board"
    if (facts.tokens[end]?.norm === 'from')
      for (const i of [end + 1, end + 2]) if (language.hasWord('there-for-work', facts, i)) return false;
    if (facts.tokens[end]?.norm === "'s" && !language.hasWord('voice-of', facts, end + 1)) return false;
    return !language.hasWord('not-a-presence', facts, end);
  }

  /** "DOOR OPENED BY FEMALE ESZTER VARGA": a name, or two words that no dictionary knows. */
  function isNamedInCapitals({ sentence: { facts }, mention }: Place): boolean {
    const [, to] = mention.tokens;
    const [first, second] = [facts.tokens[to], facts.tokens[to + 1]];
    if (![first, second].every((t) => /^\p{Lu}{2,}$/u.test(t?.text ?? ''))) return false;
    return isGivenName(first!.norm, language) || [first!, second!].every((t) => !isKnownWord(t.norm));
  }

  /** "Male approx 4 asleep": a child, in the words of a log. */
  function isChildByAge({ sentence: { facts }, mention }: Place): boolean {
    const told =
      /^[\s,(]*(?:(approx\.?|approximately|aged?|about|around) )?(\d{1,2})(?!\d|[:.]\d| ?(?:am|pm|times))( ?(?:yrs?|years?|y\/o|yo|months|mths)\b)?/i.exec(
        facts.text.slice(mention.end),
      );
    return (
      told !== null &&
      (told[1] ?? told[3]) !== undefined &&
      (Number(told[2]) < ADULT_AGE || /^ ?m/i.test(told[3] ?? ''))
    );
  }

  /** "Caller: female, about 40": who told us, not who is there. */
  function isOfCaller({ sentence: { block } }: Place): boolean {
    const { label, text } = block.text;
    return (
      label !== undefined &&
      language.read(text.slice(label.start, label.end)).mentions.some((m) => m.relation === 'bystander')
    );
  }

  function namesOneLike(relation: string | undefined): boolean {
    const gender = genderOfRelation(relation);
    return record.people.some(
      (p) => p.named && p.role !== 'professional' && (!p.gender || !gender || p.gender === gender),
    );
  }

  function isToldAsFact({ sentence: { facts }, mention }: Place): boolean {
    const next = facts.tokens[mention.tokens[1]];
    return (
      next !== undefined &&
      /^(?:'s|was|were|had|is|has|who|in|at|staying|living|sleeping|\p{Ll}{2,}ed|came|went|left|ran|took|put|let|told|said)$/u.test(
        next.norm,
      )
    );
  }

  function isPredicate({ sentence: { facts }, mention }: Place): boolean {
    const [start, end] = mention.tokens;
    const norm = (at: number) => facts.tokens[at]?.norm ?? '';
    const isInList = (at: number) =>
      norm(at) === ',' || norm(at - 1) === ',' || norm(at + 1) === ',' || (norm(at) === 'a' && norm(at + 2) === ',');
    // "Partner of 2 years": more about somebody just named.
    if (facts.tokens[end]?.norm === 'of' && language.hasWord('number', facts, end + 1)) return true;
    // "She is a steady, strict, warm woman": what describes stands between.
    let before = start - 1;
    while (start - before < DESCRIBING && isInList(before)) before--;
    if (before < 0 || !language.hasWord('being', facts, before)) return false;
    return (
      facts.tokens[before]!.norm === 'as' || facts.mentions.some((m) => m.tokens[1] === before && m.kind !== 'child')
    );
  }

  function isPast({ sentence: { facts }, mention }: Place): boolean {
    const [from, to] = mention.tokens;
    const last = facts.tokens[to - 1]!.norm;
    const several = last.endsWith('s') && last !== "'s";
    return several || facts.tokens.slice(from, to).some((_, i) => language.hasWord('bygone', facts, from + i));
  }

  function isSilenced({ sentence, mention }: Place): boolean {
    const { facts, block } = sentence;
    if (facts.moods.some((m) => m.kind !== 'critique' && m.start <= mention.start && mention.start < m.end))
      return true;
    // In square brackets somebody is still to be filled in; the blank that the rewrite leaves asks already.
    if (/\[[^\]]*$/.test(facts.text.slice(0, mention.start))) return true;
    if (/^ ?\[name\b/i.test(facts.text.slice(mention.end))) return true;
    if (isDenied(sentence, mention.tokens[0]) || isUnderName(sentence)) return true;
    // "Dean Orrell, not Maisie's dad": what somebody is not.
    if (facts.tokens[mention.tokens[0] - 1]?.norm === 'not') return true;
    const soon = block.sentences.filter((s) => s.index >= sentence.index && s.index <= sentence.index + REACH);
    if (soon.some((s) => language.findClass('nobody-after-all', s.facts).length > 0)) return true;
    const near = block.sentences.filter((s) => Math.abs(s.index - sentence.index) <= 1);
    return (
      near.some((s) => language.findClass('name-withheld', s.facts).length > 0) ||
      language.findClass('about-practice', facts).length > 0
    );
  }

  /** "There is no lodger": the denying words stand right before. */
  function isDenied({ facts }: RecordSentence, at: number): boolean {
    return facts.tokens.some((_, i) => {
      if (i > at) return false;
      return language.classEnds('no-such-person', facts, i).some((end) => end >= at && end <= at + 1);
    });
  }

  /** "Gaz. A mate who moved a washer; then the lodger …": the paragraph has said whom it is about. */
  function isUnderName({ block }: RecordSentence): boolean {
    const [opening] = block.sentences;
    const [name, ...others] = opening?.facts.mentions ?? [];
    return name?.kind === 'name' && others.length === 0 && opening!.facts.tokens.filter((t) => t.word).length <= 2;
  }
}
