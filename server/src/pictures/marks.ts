import { type Html, html } from './html.ts';
import type { Mark, Series } from './model.ts';

/** The patterns that bars and stops are filled with; they have to stand on the page once. */
export const PATTERNS: Html = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatched" patternUnits="userSpaceOnUse" width="6" height="6"><rect class="ground" width="6" height="6"/><path class="lines" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"/></pattern>
<pattern id="dotted" patternUnits="userSpaceOnUse" width="6" height="6"><rect class="ground" width="6" height="6"/><circle class="dots" cx="3" cy="3" r="1.2"/></pattern>
</defs></svg>`;

/** What a mark looks like; `style.ts` has the same names. */
export const markClass = (mark: Mark): string => `mark ${mark}`;

/** What the marks of a picture mean. */
export function legend(series: readonly Series[]): Html {
  return html`<ul class="legend">${series.map(
    ({ name, mark }) =>
      html`<li><svg width="22" height="12" aria-hidden="true" focusable="false"><rect class="${markClass(mark)}" x="1" y="1" width="20" height="10"/></svg> ${name}</li>`,
  )}</ul>`;
}
