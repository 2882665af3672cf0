import { type Html, html } from '../../panel/html/html.ts';
import { jump } from '../../panel/html/jump.ts';
import { NOT_ALL, named } from '../../recipients.ts';
import { shortened } from '../../shortened.ts';
import type { PageRecord } from '../model.ts';

/** What not everybody may learn who gets the record, and for whom it is a question; null where nothing is seen. */
export function receivers({ overview, wordsAt, whereOf }: PageRecord): Html | null {
  const { disclosures } = overview.check;
  if (disclosures.length === 0) return null;
  return html`<section aria-labelledby="receivers-title"><h3 id="receivers-title" tabindex="-1">Who will receive it?</h3>
<p class="note">${NOT_ALL}</p>
<ul class="rows">${disclosures.map(
    (
      { range, title, about, question, recipients },
      number,
    ) => html`<li><b>${title}${about ? ` (${about})` : ''}</b>: ${jump(shortened(wordsAt(range)), range, `receivers-${number}`, true, title)} <span class="note">${whereOf(range)}</span>
<p>${question} <span class="note">A question where it goes to: ${named(recipients)}.</span></p></li>
`,
  )}</ul></section>`;
}
