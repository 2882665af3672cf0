import type { ActionSlot } from '../../engine/types.ts';

/** What an action leaves open, in the words that stand above it. */
const OPEN: Readonly<Record<ActionSlot, string>> = {
  owner: 'no owner',
  by: 'no date',
  measure: 'no measure',
  contingency: 'no “what if not”',
};

/** The sentence that asks for it, for whoever writes the action to fill in. */
const ASKED: Readonly<Record<ActionSlot, string>> = {
  owner: '[Name and role] will do this.',
  by: 'By [date].',
  measure: 'We will know it has helped when [child] [what will be seen], measured by [how].',
  contingency: 'If this does not happen, [contingency].',
};

/** "No owner, no date": what one action leaves open. */
export function openWords(open: readonly ActionSlot[]): string {
  return capital(open.map((slot) => OPEN[slot]).join(', '));
}

/** "3 of 5 actions: no owner (1), no date (2)": the same for the actions under a heading. */
export function sectionWords(actions: number, opens: readonly (readonly ActionSlot[])[]): string {
  const counts = (Object.keys(OPEN) as ActionSlot[])
    .map((slot) => ({ slot, count: opens.filter((open) => open.includes(slot)).length }))
    .filter(({ count }) => count > 0)
    .map(({ slot, count }) => `${OPEN[slot]} (${count})`);
  return `${opens.length} of ${actions} actions: ${counts.join(', ')}`;
}

/** The sentences that ask for what is open, each with its blanks. */
export function blanksFor(open: readonly ActionSlot[]): string {
  return open.map((slot) => ASKED[slot]).join(' ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
