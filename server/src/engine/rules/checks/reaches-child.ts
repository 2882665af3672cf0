import type { Language } from '../../language/language.ts';
import type { Place } from '../../people/places.ts';
import type { Who } from '../../people/who.ts';
import type { Person } from '../../types.ts';

/** How many words from somebody to the child whom they do something for. */
const REACH = 6;

/**
 * Whether somebody does something that reaches the child: "Uncle Shaz gives her sweets", "a friend who has the baby",
 * "Gran helps with the children"; nothing that is only said, thought or felt (lexicon `reaches-nobody`).
 */
export function reachesChild({ sentence, mention, quoted }: Place, who: Who, language: Language): boolean {
  const { facts } = sentence;
  const [, end] = mention.tokens;
  if (quoted || mention.kind === 'pronoun' || facts.tokens[end]?.norm === "'s") return false;
  const next = facts.mentions.find(
    (m) => m.tokens[0] >= end && (m.kind !== 'pronoun' || m.relation === 'she' || m.relation === 'he'),
  );
  if (!next || next.tokens[0] - end > REACH) return false;
  if (next.kind !== 'child' && !isChildlike(who.personOf(sentence, next))) return false;
  const first = facts.tokens[end]?.norm === 'who' ? end + 1 : end;
  const between = facts.tokens.slice(first, next.tokens[0]);
  return (
    between.some((t) => t.word) &&
    !between.some((t, i) => !t.word || language.hasWord('reaches-nobody', facts, first + i))
  );
}

/** A child, or a bare first name of which nothing else is known: "a different man picks Isaac up". */
function isChildlike(person: Person | undefined): boolean {
  if (person?.role !== 'unknown') return person?.role === 'child';
  return person.named && !person.label.includes(' ') && person.forms.every((form) => form === person.label);
}
