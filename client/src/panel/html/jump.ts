import type { Leads } from '../../../../server/src/pictures/bars.ts';
import type { Place } from '../../view/row.ts';
import { type Html, html } from './html.ts';

const PLACE = /^(\d+):(\d+)-(\d+):(\d+)$/;

/** Whether a page can lead into the record, or lies saved somewhere by itself. */
export type Jumps = boolean;

/**
 * Words that lead to a place of the record, for pointer and keyboard; where the page cannot lead there, the words alone.
 * @param about what the words are about, for who hears a list of such words without what stands around them
 */
export function jump(words: string, place: Place | null, id: string, jumps: Jumps, about = ''): Html {
  if (!place || !jumps) return html`${words}`;
  const label = about ? html` aria-label="${about}: ${words}"` : null;
  return html`<button type="button" class="jump" id="${id}" data-place="${written(place)}"${label}>${words}</button>`;
}

/** The same for a drawing, for the pointer alone: beside each drawing there are words that lead there too. */
export function jumpAttribute(place: Place | null, jumps: Jumps): Html | null {
  return place && jumps ? html` data-place="${written(place)}"` : null;
}

/** How the bars of a page lead into the record. */
export function leadsOf(jumps: Jumps): Leads<Place> {
  return {
    words: (words, place, id, about) => jump(words, place, id, jumps, about),
    drawing: (place) => jumpAttribute(place, jumps),
  };
}

/** The place that a page sends back; undefined for anything else. */
export function placeFrom(text: unknown): Place | undefined {
  const [, ...numbers] = (typeof text === 'string' && PLACE.exec(text)) || [];
  const [line, character, endLine, endCharacter] = numbers.map(Number);
  if (endCharacter === undefined) return undefined;
  return { start: { line: line!, character: character! }, end: { line: endLine!, character: endCharacter } };
}

const written = ({ start, end }: Place): string => `${start.line}:${start.character}-${end.line}:${end.character}`;
