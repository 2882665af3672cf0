import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Html, html } from './html.ts';

/** From how many were counted to per cent of the width. */
export type Scale = ScaleLinear<number, number>;

const HEIGHT = 16;
const TICKS = 4;

/** A scale on which the largest number has the whole width. */
export const scaleTo = (largest: number): Scale =>
  scaleLinear()
    .domain([0, Math.max(1, largest)])
    .range([0, 100]);

/** The numbers above a column of bars. */
export function axis(scale: Scale): Html {
  return html`<svg class="axis-numbers" width="100%" height="${HEIGHT}" focusable="false">${wholeTicks(scale).map(
    (value) =>
      html`<text x="${percent(scale(value))}" y="${HEIGHT - 4}" text-anchor="${anchorOf(scale(value))}">${value}</text>`,
  )}</svg>`;
}

/** The lines below the numbers, to read a bar by. */
export function gridlines(scale: Scale, height: number): Html[] {
  return wholeTicks(scale).map((value) => {
    const x = percent(scale(value));
    return html`<line class="tick" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`;
  });
}

/** Nobody is spoken of half a time. */
const wholeTicks = (scale: Scale): number[] => scale.ticks(TICKS).filter(Number.isInteger);

/** A number at the edge would be cut off if it stood in the middle of its line. */
function anchorOf(at: number): string {
  if (at === 0) return 'start';
  return at > 97 ? 'end' : 'middle';
}

export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
