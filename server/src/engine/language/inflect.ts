import nlp from 'compromise';
import { type Inflections, OWN_FORMS } from './verb-forms.ts';

export type { Inflections };

const known = new Map<string, Inflections>();
const lemmas = new Map<string, Set<string>>();

/**
 * The inflections of a verb, lower case.
 * @param lemma the base form: "engage"
 */
export function inflect(lemma: string): Inflections {
  return known.get(lemma) ?? remember(lemma, OWN_FORMS[lemma] ?? conjugate(lemma));
}

/** What `inflect` has been asked so far, by base form: for the build, which ships it. */
export function knownInflections(): Record<string, Inflections> {
  return Object.fromEntries(known);
}

/** Takes inflections that were worked out before, so that `inflect` need not. */
export function rememberInflections(inflections: Readonly<Record<string, Inflections>>): void {
  for (const [lemma, forms] of Object.entries(inflections)) remember(lemma, forms);
}

/** The verbs that a word can be a form of, of those whose inflections were asked for before. */
export function lemmasOf(word: string): ReadonlySet<string> {
  return lemmas.get(word) ?? new Set();
}

function remember(lemma: string, forms: Inflections): Inflections {
  known.set(lemma, forms);
  for (const word of Object.values(forms).flat()) lemmas.set(word, (lemmas.get(word) ?? new Set()).add(lemma));
  return forms;
}

function conjugate(lemma: string): Inflections {
  const view = nlp(lemma);
  view.tag('Verb');
  const [given = {}] = view.verbs().conjugate() as Record<string, string>[];
  const past = given.PastTense ?? `${lemma}ed`;
  return {
    base: [lemma],
    s: [given.PresentTense ?? `${lemma}s`],
    past: [past],
    ing: [given.Gerund ?? `${lemma}ing`],
    participle: [given.Participle ?? past],
  };
}
