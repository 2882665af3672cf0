import type { VerbForm } from './phrase.ts';

export type Inflections = Readonly<Record<VerbForm, readonly string[]>>;

/** Forms by verb: "s past ing participle"; a comma between two that are both written. */
const ROWS: Readonly<Record<string, string>> = {
  be: "is,are,am,'s,'re,'m was,were being been",
  have: "has,'s,'ve had having had",
  get: 'gets got getting got,gotten',
  learn: 'learns learned,learnt learning learned,learnt',
  become: 'becomes became becoming become',
  come: 'comes came coming come',
  run: 'runs ran running run',
  undertake: 'undertakes undertook undertaking undertaken',
  wake: 'wakes woke,waked waking woken',
  prove: 'proves proved proving proved,proven',
  lean: 'leans leaned,leant leaning leaned,leant',
  control: 'controls controlled controlling controlled',
  label: 'labels labelled,labeled labelling labelled,labeled',
  quarrel: 'quarrels quarrelled quarrelling quarrelled',
  fulfil: 'fulfils fulfilled fulfilling fulfilled',
  upset: 'upsets upset upsetting upset',
  embed: 'embeds embedded embedding embedded',
  spar: 'spars sparred sparring sparred',
};

/** Regular verbs that compromise takes for something else. */
const PLAIN = ['backhand', 'clout', 'crawl', 'express', 'headbutt', 'own', 'row', 'shield', 'text', 'witness'];

/** Verbs written with s or z in British records, without their last e. */
const IN_ISE = ['minimis', 'prioritis', 'recognis', 'apologis'];

/** The inflections that compromise does not know, gets wrong, or gives only one of two forms of. */
export const OWN_FORMS: Readonly<Record<string, Inflections>> = Object.fromEntries([
  ...Object.entries(ROWS).map(([lemma, row]) => [lemma, fromRow(lemma, row)] as const),
  ...PLAIN.map((lemma) => [lemma, regular(lemma)] as const),
  ...IN_ISE.map((stem) => [`${stem}e`, withZ(stem)] as const),
]);

function fromRow(lemma: string, row: string): Inflections {
  const [s = [], past = [], ing = [], participle = []] = row.split(' ').map((forms) => forms.split(','));
  return { base: [lemma], s, past, ing, participle };
}

function regular(lemma: string): Inflections {
  const past = [`${lemma}ed`];
  return {
    base: [lemma],
    s: [lemma + (lemma.endsWith('s') ? 'es' : 's')],
    past,
    ing: [`${lemma}ing`],
    participle: past,
  };
}

function withZ(stem: string): Inflections {
  const forms = (ending: string) => [stem + ending, `${stem.slice(0, -1)}z${ending}`];
  return { base: forms('e'), s: forms('es'), past: forms('ed'), ing: forms('ing'), participle: forms('ed') };
}
