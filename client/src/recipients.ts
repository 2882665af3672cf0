import type { CirculationDisclosure } from '../../server/src/lsp/protocol.ts';

export type Recipient = CirculationDisclosure['recipients'][number];

/** How a reader calls those who may get a record, in the order in which they are offered. */
export const RECIPIENT_NAMES: Readonly<Record<Recipient, string>> = {
  mother: 'Mother',
  father: 'Father',
  partner: 'A parent’s partner, now or before',
  child: 'The child',
  'extended-family': 'Others of the family',
  school: 'School or nursery',
  health: 'Health',
  police: 'Police',
  housing: 'Housing',
  court: 'Court',
  other: 'Anybody else',
};

/** What is a question for at least one of those who get the record, in the order of the record. */
export function forRecipients(
  disclosures: readonly CirculationDisclosure[],
  chosen: readonly Recipient[],
): CirculationDisclosure[] {
  return disclosures.filter(({ recipients }) => recipients.some((recipient) => chosen.includes(recipient)));
}

/** "mother, school or nursery": those who get the record, further back in a sentence. */
export function named(chosen: readonly Recipient[]): string {
  return chosen
    .map((recipient) => RECIPIENT_NAMES[recipient].replace(/^./, (letter) => letter.toLowerCase()))
    .join(', ');
}

/** What is said where nothing is a question for those who get the record: never that there is nothing. */
export function nothingSeen(chosen: readonly Recipient[]): string {
  return `For ${named(chosen)} Caselint sees nothing to point at, and it does not see everything: read it once as they would.`;
}

/** What is said beside the places. */
export const NOT_ALL = 'Caselint does not see everything: read the record once as they would.';

/** "2 places to think about"; empty where there are none. */
export function toThinkAbout(places: number): string {
  return places === 0 ? '' : `${places} ${places === 1 ? 'place' : 'places'} to think about`;
}
