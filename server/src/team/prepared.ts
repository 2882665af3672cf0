import type { ClassLists } from '../engine/language/classes.ts';
import type { Dictionaries } from '../engine/linter.ts';
import type { Prepared } from '../engine/prepare.ts';
import type { RuleDeclaration } from '../engine/rules/declaration.ts';
import { classesIn } from './lists.ts';

/**
 * What was worked out for Caselint's own dictionaries when the product was built, as far as it still holds beside a
 * team's: what is missing here the engine reads afresh.
 * @param rules all that there are now
 * @param touched lists that hold other words than before, and lists that hold such lists
 */
export function stillPrepared(
  own: Pick<Dictionaries, 'prepared' | 'rules'>,
  rules: readonly RuleDeclaration[],
  touched: ReadonlySet<string>,
): Prepared | undefined {
  const { prepared } = own;
  if (!prepared) return undefined;
  const before = new Map(phrasesOf(rulesOf(own)).map((phrase, place) => [phrase, prepared.anchors[place]!]));
  const anchors: string[] = [];
  for (const [place, phrase] of phrasesOf(rules).entries()) {
    const known = before.get(phrase);
    if (known !== undefined && !classesIn(phrase).some((name) => touched.has(name))) anchors[place] = known;
  }
  const { words, lists } = prepared.lists;
  return {
    anchors,
    lists: { words, lists: Object.fromEntries(Object.entries(lists).filter(([name]) => !touched.has(name))) },
  };
}

/** The lists of the lexicon by their names. */
export function listsOf({ lexicon }: Pick<Dictionaries, 'lexicon'>): ClassLists {
  return Object.assign({}, ...Object.values(lexicon));
}

export function rulesOf({ rules }: Pick<Dictionaries, 'rules'>): RuleDeclaration[] {
  return rules.map(({ value }) => value as RuleDeclaration);
}

/** The phrases of rules in the order in which the engine numbers them: see `createPhraseIndex`. */
function phrasesOf(rules: readonly RuleDeclaration[]): string[] {
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(({ detect = [] }) => detect.flatMap(({ phrases }) => phrases));
}
