/** What people call the names that declarations use. */

export const KINDS = {
  plan: 'plans',
  minutes: 'minutes',
  note: 'case notes',
  referral: 'referrals',
  assessment: 'assessments',
};

export const SEVERITIES = {
  error: 'an error, underlined in red: settle it before the record goes out',
  warning: 'a warning, underlined in amber: it probably hides a question',
  information: 'information, underlined in blue: it depends on the case',
  hint: 'a hint, a faint mark: a matter of style',
};

/** The four findings of the "James" review, as the rules refer to them. */
export const FINDINGS = {
  F1: 'Risk that is not understood',
  F2: 'Plans, forms and wording that do not help, and adults who are left out',
  F3: 'The history of a family',
  F4: 'Attending is not engaging, and what is better for the child',
};

/** "a, b and c". */
export function listOf(parts, joint = 'and') {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}
