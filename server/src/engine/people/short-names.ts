import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { wordFacts } from './word-facts.ts';

const NONE: ReadonlySet<string> = new Set();
const MOST_NAMES = 2_000;
const pairsKnown = new WeakMap<Language, Map<string, Map<string, boolean>>>();

/**
 * Tells which of a record's names are a short or a long form of a name: "Gaz" and "Gary", in either order, by the list
 * in `dictionaries/lexicon/short-names.yaml`. Each name is asked about once.
 * @param names every name of the record, lower case
 */
export function createShortNames(
  names: ReadonlySet<string>,
  language: Language,
): (name: string) => ReadonlySet<string> {
  const firsts = language.firstWords('short-name') ?? NONE;
  const short = [...names].filter((name) => firsts.has(name));
  const pairs = remember(pairsKnown, language, () => new Map<string, Map<string, boolean>>());
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => remember(known, name, () => formsOf(name));

  function formsOf(name: string): ReadonlySet<string> {
    const long = firsts.has(name) ? [...names].filter((other) => isPair(name, other)) : [];
    const forms = [...long, ...short.filter((other) => isPair(other, name))];
    return forms.length > 0 ? new Set(forms) : NONE;
  }

  function isPair(one: string, other: string): boolean {
    if (one === other) return false;
    if (pairs.size > MOST_NAMES) pairs.clear();
    const others = remember(pairs, one, () => new Map<string, boolean>());
    return remember(others, other, () => language.hasClass('short-name', wordFacts(`${one} ${other}`)));
  }
}
