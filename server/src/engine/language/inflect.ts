import nlp from 'compromise';
import type { VerbForm } from './phrase.ts';

export type Inflections = Readonly<Record<VerbForm, readonly string[]>>;

/** What compromise does not know, or gives only one of two forms of. */
const IRREGULAR: Readonly<Record<string, Inflections>> = {
  be: {
    base: ['be'],
    s: ['is', 'are', 'am', "'s", "'re", "'m"],
    past: ['was', 'were'],
    ing: ['being'],
    participle: ['been'],
  },
  have: { base: ['have'], s: ['has', "'s", "'ve"], past: ['had'], ing: ['having'], participle: ['had'] },
  get: { base: ['get'], s: ['gets'], past: ['got'], ing: ['getting'], participle: ['got', 'gotten'] },
  learn: {
    base: ['learn'],
    s: ['learns'],
    past: ['learned', 'learnt'],
    ing: ['learning'],
    participle: ['learned', 'learnt'],
  },
  minimise: regular('minimis', 'minimiz'),
  prioritise: regular('prioritis', 'prioritiz'),
  recognise: regular('recognis', 'recogniz'),
  apologise: regular('apologis', 'apologiz'),
};

const known = new Map<string, Inflections>();
const lemmas = new Map<string, Set<string>>();

/**
 * The inflections of a verb, lower case.
 * @param lemma the base form: "engage"
 */
export function inflect(lemma: string): Inflections {
  return known.get(lemma) ?? remember(lemma, IRREGULAR[lemma] ?? conjugate(lemma));
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

/** Verbs written with s or z in British records. */
function regular(...stems: readonly string[]): Inflections {
  const forms = (ending: string) => stems.map((stem) => stem + ending);
  return { base: forms('e'), s: forms('es'), past: forms('ed'), ing: forms('ing'), participle: forms('ed') };
}
