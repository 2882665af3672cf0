import type { Asking } from './row.ts';

/** What is to be filled in about each thing; nothing that is not known is put there. */
const BLANKS: Readonly<Record<Asking['about'][number], string>> = {
  name: '[name, or not known]',
  lives: 'lives at [address]',
  nights: 'nights a week: [number]',
  time: 'with the child: [days and times]',
  alone: 'alone with the child: [when, or not known]',
  care: 'cares by [what they do]',
  contact: 'contact: [how and how often]',
  supervised: 'supervised by [who, or nobody]',
  checks: 'checks: [type, date, result]',
  'spoken-to': 'spoken to by [who] on [date]',
  child: 'last seen by [who] on [date]; alone: [yes or no]; own words: [words or signs]',
};

/** "Dean Rudd: lives at [address]; nights a week: [number]." */
export function askLine({ name, about }: Pick<Asking, 'name' | 'about'>): string {
  return `${name}: ${about.map((slot) => BLANKS[slot]).join('; ')}.`;
}

/**
 * What goes behind a line of the record so that the new one stands by itself: one more item below an item, a paragraph
 * of its own below a table and wherever lines run on.
 */
export function lineBreak(lineBefore: string, runsOn: boolean): string {
  if (lineBefore.trim() === '') return '';
  const bullet = /^\s*[-*•]\s+/.exec(lineBefore)?.[0];
  if (bullet) return `\n${bullet}`;
  return runsOn || lineBefore.trimStart().startsWith('|') ? '\n\n' : '\n';
}
