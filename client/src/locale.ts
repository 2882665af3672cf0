import * as l10n from './l10n.ts';

/** The language of pages and of how days are written. A translation of these letters names its own: "cy-GB". */
export const locale = (): string => l10n.t('en-GB');

/** "21 November 2026", as the language of the editor writes it. */
export const dayInWords = (date: Date, timeZone?: string): string =>
  date.toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
