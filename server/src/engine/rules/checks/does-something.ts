import type { Language } from '../../language/language.ts';
import type { Place } from '../../people/places.ts';

/** "Her cousin Harpreet is a regular visitor": told of for what they do, not for what was said to or about them. */
export function doesSomething({ quoted, mention, sentence: { facts } }: Place, language: Language): boolean {
  const [, end] = mention.tokens;
  const at = /^[),]$/.test(facts.tokens[end]?.norm ?? '') ? end + 1 : end;
  return (
    !quoted &&
    mention.kind !== 'pronoun' &&
    !/^(?:'s|to|and)$/.test(facts.tokens[at]?.norm ?? '') &&
    (language.hasWord('verb-helper', facts, at) || /^\p{Ll}{2,}[^s]s$/u.test(facts.tokens[at]?.norm ?? '')) &&
    !['does-nothing', 'passes-by'].some((name) => language.hasWord(name, facts, at))
  );
}
