/** What families call the same person: a boyfriend is a partner in the next record. */
const SAME: Readonly<Record<string, string>> = {
  ...{ boyfriend: 'partner', girlfriend: 'partner', husband: 'partner', wife: 'partner', fiance: 'partner' },
  ...{ stepfather: 'partner', 'step-father': 'partner' },
};
/** Relations of whom a family has one, as a rule. */
const ONE_OF = ['mother', 'father', 'partner'];

/** "mother", "father" or "partner", by which somebody is known in records that do not name them; null for anything else. */
export function kinOf(relation: string | null | undefined): string | null {
  const known = relation ? (SAME[relation] ?? relation) : null;
  return known !== null && ONE_OF.includes(known) ? known : null;
}
