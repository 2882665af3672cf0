/** Gives the page of a rule, as a URI. */
export type RulePage = (rule: string) => string;

/** Rule pages below `base`, a URI with or without its last slash. */
export function rulePagesBelow(base: string): RulePage {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return (rule) => `${folder}${encodeURIComponent(rule)}.md`;
}
