import { scaleLinear } from 'd3-scale';
import { percent } from '../../../../server/src/pictures/axis.ts';
import { legend, markClass } from '../../../../server/src/pictures/marks.ts';
import type { Mark } from '../../../../server/src/pictures/model.ts';
import * as l10n from '../../l10n.ts';
import type { Strip, StripSection, StripStop } from '../model.ts';
import { type Html, html } from './html.ts';
import { type Jumps, jump, jumpAttribute } from './jump.ts';

const HEIGHT = 56;
/** Below the stops there is room for the numbers of the sections. */
const FOOT = 16;
const STOP_WIDTH = 6;
/** The louder the taller, so that a stop can be told without its colour. */
const TALL: Readonly<Record<Mark, number>> = { solid: 36, hatched: 26, dotted: 16 };
/** A section narrower than this has no room for its number. */
const LEAST_SHARE = 0.03;

/** The record as a strip from its start to its end, with a list of its sections below. */
export function strip(chart: Strip, id: string, jumps: Jumps): Html {
  const { sections, stops } = chart;
  const scale = scaleLinear().domain([0, 1]).range([0, 99]);
  return html`<div class="strip">${legend(chart.legend)}
<svg width="100%" height="${HEIGHT}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-says">
${sections.map(band)}<line class="axis" x1="0" x2="100%" y1="${HEIGHT - FOOT}" y2="${HEIGHT - FOOT}"/>${stops.map(stop)}</svg>
<p class="ends" aria-hidden="true"><span>${l10n.t('start of the record')}</span><span>${l10n.t('end of the record')}</span></p>
<ol class="sections">${sections.map((section, index) => line(section, index))}</ol></div>`;

  function band({ start, end }: StripSection, index: number): Html {
    const number =
      end - start < LEAST_SHARE
        ? null
        : html`<text x="${percent(scale((start + end) / 2))}" y="${HEIGHT - 3}" text-anchor="middle">${index + 1}</text>`;
    return html`<rect class="band ${index % 2 ? 'odd' : 'even'}" x="${percent(scale(start))}" y="0" width="${percent(scale(end) - scale(start))}" height="${HEIGHT - FOOT}"/>${number}
`;
  }

  function stop({ at, mark, says, place }: StripStop): Html {
    return html`<rect class="${markClass(mark)}"${jumpAttribute(place, jumps)} x="${percent(scale(at))}" y="${HEIGHT - FOOT - TALL[mark]}" width="${STOP_WIDTH}" height="${TALL[mark]}"><title>${says}</title></rect>
`;
  }

  function line(section: StripSection, index: number): Html {
    const says = questionsInWords(section.count);
    return html`<li><span class="label">${section.label}</span> <span class="says">${jump(says, section.place, `${id}-section-${index}`, jumps, section.label)}</span></li>
`;
  }
}

function questionsInWords(number: number): string {
  if (number === 0) return l10n.t('no question');
  return number === 1 ? l10n.t('1 question') : l10n.t('{0} questions', number);
}
