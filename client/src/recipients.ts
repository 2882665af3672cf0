import type { CirculationDisclosure } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';

export type Recipient = CirculationDisclosure['recipients'][number];

/** How a reader calls those who may get a record, in the order in which they are offered. */
export const RECIPIENT_NAMES: Readonly<Record<Recipient, string>> = {
  mother: l10n.t('Mother'),
  father: l10n.t('Father'),
  partner: l10n.t('A parent’s partner, now or before'),
  child: l10n.t('The child'),
  'extended-family': l10n.t('Others of the family'),
  school: l10n.t('School or nursery'),
  health: l10n.t('Health'),
  police: l10n.t('Police'),
  housing: l10n.t('Housing'),
  court: l10n.t('Court'),
  other: l10n.t('Anybody else'),
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
  return l10n.t(
    'For {0} Caselint sees nothing to point at, and it does not see everything: read it once as they would.',
    named(chosen),
  );
}

/** What is said beside the places. */
export const NOT_ALL = l10n.t('Caselint does not see everything: read the record once as they would.');

/** "2 places to think about"; empty where there are none. */
export function toThinkAbout(places: number): string {
  if (places === 0) return '';
  return places === 1 ? l10n.t('1 place to think about') : l10n.t('{0} places to think about', places);
}
