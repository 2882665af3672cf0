import { subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import { remember } from '../../language/remember.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence } from '../../types.ts';

const known = new WeakMap<CaseRecord, ReadonlySet<Person>>();

/**
 * Whether somebody is the one who uses violence, as far as the record lets us tell: whom it tells of as hurting another
 * adult ("she stabbed his hand", "Imran's violence"), else a father or a "he", unless it is a woman of whom that is told.
 */
export function isAggressor(
  record: CaseRecord,
  sentence: RecordSentence,
  mention: OpenMention,
  who: Who,
  language: Language,
): boolean {
  const told = aggressorsOf(record, who, language);
  const person = who.personOf(sentence, mention);
  if (person && told.has(person)) return true;
  if ([...told].some(({ gender }) => gender === 'female')) return false;
  return MEN.has(person?.relation ?? mention.relation ?? '');
}

const MEN: ReadonlySet<string> = new Set(['he', 'man', 'father', 'stepfather', 'husband', 'boyfriend']);

/**
 * Where several are told of, those who are told of most often, so that somebody who once hit back is not taken for the
 * one to be afraid of.
 */
function aggressorsOf(record: CaseRecord, who: Who, language: Language): ReadonlySet<Person> {
  return remember(known, record, () => {
    const acts = new Map<Person, number>();
    for (const sentence of record.sentences) {
      for (const { actor, hurt } of blowsIn(sentence, language)) {
        const person = who.personOf(sentence, actor);
        // "Mum to talk with Dean about hitting her": nobody is told of as hurting themselves.
        if (person && hurt && person === who.personOf(sentence, hurt)) continue;
        if (person && person.role !== 'professional' && person.role !== 'child')
          acts.set(person, (acts.get(person) ?? 0) + 1);
      }
    }
    const most = Math.max(0, ...acts.values());
    return new Set([...acts].filter(([, count]) => count === most).map(([person]) => person));
  });
}

interface Blow {
  readonly actor: OpenMention;
  readonly hurt?: OpenMention | undefined;
}

function blowsIn({ facts }: RecordSentence, language: Language): Blow[] {
  const found: Blow[] = [];
  for (const [from, to] of language.findClass('hurting-somebody', facts)) {
    // "Tanya, who stabbed him and hit him": the second act is hers as well.
    const goesOn = /^(?:and|then|,)$/.test(facts.tokens[from - 1]?.norm ?? '') ? found.at(-1)?.actor : undefined;
    const actor = goesOn ?? relativeBefore(from) ?? subjectOf(facts, from, language);
    if (actor) found.push({ actor, hurt: facts.mentions.find((m) => m.tokens[0] > from && m.tokens[1] === to) });
  }
  for (const [from] of language.findClass('own-violence', facts)) {
    const owner = facts.tokens[from - 1]?.norm === "'s" ? from - 1 : from;
    const actor = facts.mentions.find((m) => m.tokens[1] === owner);
    if (actor) found.push({ actor });
  }
  return found;

  /** "Ms Fenn, who bit Mr Fenn": the one before "who". */
  function relativeBefore(at: number): OpenMention | undefined {
    const pronoun = [at - 1, at - 2, at - 3].find((i) => facts.tokens[i]?.norm === 'who');
    if (pronoun === undefined) return undefined;
    const end = facts.tokens[pronoun - 1]?.word ? pronoun : pronoun - 1;
    return facts.mentions.find((m) => m.tokens[1] === end);
  }
}
