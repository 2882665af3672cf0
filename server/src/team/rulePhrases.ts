import { isPhrase, type PhraseCheck } from '../checking/phrases.ts';
import type { Mistake, Path } from '../checking/source.ts';
import type { Phrase } from '../engine/language/phrase.ts';
import type { Conditions, RuleDeclaration } from '../engine/rules/declaration.ts';
import type { Allowance } from './allowance.ts';
import { MOST } from './bounds.ts';
import type { Unit } from './units.ts';

/** Conditions that hold phrases. */
const OF_PHRASES = [
  ...(['with', 'withNear', 'withRecord'] as const),
  ...(['without', 'withoutNear', 'withoutRecord', 'withoutInside'] as const),
];

/** Something that holds phrases as a rule does. */
export type HoldsPhrases = Pick<RuleDeclaration, 'always' | 'detect' | 'actions'>;

interface Placed {
  readonly path: Path;
  readonly source: string;
}

/**
 * The first phrase that cannot be used, or undefined; then what they need is taken from the allowance.
 * @param at the unit that the phrases are of, and the path to them within it
 */
export function mistakeInPhrases(
  phrases: readonly Placed[],
  { source, path }: Pick<Unit, 'source' | 'path'>,
  { check, allowance }: { readonly check: PhraseCheck; readonly allowance: Allowance },
): Mistake | undefined {
  const read: Phrase[] = [];
  for (const phrase of phrases) {
    const place = [...path, ...phrase.path];
    if (phrase.source.length > MOST.phrase)
      return source.mistake(place, `This is too long: at most ${MOST.phrase} characters.`);
    const found = check.entry(phrase.source);
    if (!isPhrase(found)) return source.mistake(place, found.message, found.suggestion);
    read.push(found);
  }
  return allowance.takePhrases(source, path, read);
}

/** Every phrase of a rule, with the path that leads to it. */
export function phrasesOfRule({ always = {}, detect = [], actions = [] }: HoldsPhrases): Placed[] {
  return [
    ...phrasesOfConditions(always, ['always']),
    ...detect.flatMap((group, number) => [
      ...placed(group.phrases, ['detect', number, 'phrases']),
      ...phrasesOfConditions(group, ['detect', number]),
    ]),
    ...actions.flatMap((group, number) => phrasesOfConditions(group, ['actions', number])),
  ];
}

/** The phrases of conditions, with the path that leads to them. */
export function phrasesOfConditions(conditions: Conditions, path: Path): Placed[] {
  return OF_PHRASES.flatMap((name) => placed(conditions[name] ?? [], [...path, name]));
}

function placed(phrases: readonly string[], path: Path): Placed[] {
  return phrases.map((source, place) => ({ path: [...path, place], source }));
}
