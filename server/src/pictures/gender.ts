export type Gender = 'woman' | 'man';

/** An adult of a record, as far as it takes to tell. */
export interface Called {
  /** What they are to the children; null where the record does not say. */
  readonly relation?: string | null | undefined;
  /** The words they are called by, each as often as it stands there. */
  readonly forms: readonly { readonly text: string; readonly mentions: { readonly length: number } }[];
}

/** What somebody is to the children. */
const KIN: Readonly<Record<Gender, ReadonlySet<string>>> = {
  woman: new Set([
    ...['mother', 'stepmother', 'mother-in-law', 'grandmother', 'aunt', 'sister', 'niece'],
    ...['wife', 'girlfriend', 'woman'],
  ]),
  man: new Set([
    ...['father', 'stepfather', 'father-in-law', 'grandfather', 'uncle', 'brother', 'nephew'],
    ...['husband', 'boyfriend', 'man'],
  ]),
};

const TITLES: Readonly<Record<Gender, RegExp>> = { woman: /^(?:Mrs|Ms|Miss)\b/, man: /^Mr\b/ };
const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  woman: /^(?:she|hers?|herself)$/i,
  man: /^(?:he|him|his|himself)$/i,
};

/** One "he" may be somebody else's. */
const FEWEST_PRONOUNS = 2;

/**
 * Whether an adult is a woman or a man as far as the record tells: by what they are to the children, by "Mr" or "Mrs", by
 * "he" or "she" more than once. Never by a first name. null where it does not tell, or tells both.
 */
export function genderOf({ relation, forms }: Called): Gender | null {
  const times = (words: RegExp) =>
    forms.filter(({ text }) => words.test(text)).reduce((sum, { mentions }) => sum + mentions.length, 0);
  return (
    told((gender) => KIN[gender].has(relation ?? '')) ??
    told((gender) => times(TITLES[gender]) > 0) ??
    (told((gender) => times(PRONOUNS[gender]) > 0) && told((gender) => times(PRONOUNS[gender]) >= FEWEST_PRONOUNS))
  );
}

/** The one gender for which something holds. */
function told(holds: (gender: Gender) => boolean): Gender | null {
  if (holds('woman') === holds('man')) return null;
  return holds('woman') ? 'woman' : 'man';
}
