import type { OverviewFinding, OverviewRewrite } from '../../../../server/src/lsp/protocol.ts';
import { type Html, html } from '../../panel/html/html.ts';
import { jump } from '../../panel/html/jump.ts';
import { shortened } from '../../shortened.ts';
import { type Filter, passes } from '../../view/filter.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import type { PageRecord, Rules } from '../model.ts';
import { rewritten } from '../rewritten.ts';

/** What each severity looks like beside a question, for who tells it by neither colour nor words. */
const SIGNS: Readonly<Record<OverviewFinding['severity'], string>> = {
  error: '■',
  warning: '▲',
  information: '●',
  hint: '○',
};

/** Everything that is asked of a record, in its order, folded in; what the filter leaves out is not in the list. */
export function questions(record: PageRecord, least: Filter['least']): Html {
  const { findings } = record.overview;
  const listed = findings
    .map((finding, number) => ({ finding, number }))
    .filter(({ finding }) => passes(finding, { words: '', least }, record.wordsAt));
  if (listed.length === 0)
    return findings.length === 0 ? html`` : html`<p>None of the questions is as loud as you chose to see.</p>`;
  return html`<ol class="questions">${listed.map(({ finding, number }) => question(finding, number, record))}</ol>`;
}

function question({ title, severity, range }: OverviewFinding, number: number, record: PageRecord): Html {
  return html`<li><details id="question-${number}" class="${severity}" data-question="${number}">
<summary><span class="sign" aria-hidden="true">${SIGNS[severity]}</span> <span class="words">“${shortened(record.wordsAt(range))}”</span>
<span class="note">${record.whereOf(range)} · ${title} · <span class="loudness">${LOUDNESS[severity]}</span></span></summary>
</details></li>
`;
}

/** What stands in a question when it is folded out: what was seen, what to ask, why, what to do, and rewrites. */
export function questionBody(number: number, record: PageRecord, rules: Rules): Html {
  const { findings } = record.overview;
  const finding = findings[number]!;
  const { rule, message, range, rewrites } = finding;
  const { why = '', sources = [], advice = '' } = rules[rule] ?? {};
  // On paper a rule gives its reasons once.
  const isAgain = findings.findIndex((other) => other.rule === rule) < number;
  return html`<p>${message} <span class="controls">${jump('Show it in the record', range, `place-${number}`, true)}</span></p>
<dl>
${asked(finding)}<div class="${isAgain ? 'again' : 'why'}">${part('Why it matters', why)}${part('What to do', advice)}${part('Where this comes from', sources.join('; '))}</div>
${rewrites.map((rewrite, index) => offered(rewrite, `${number}-${index}`, record))}</dl>`;
}

/** Each question by itself; the caution that belongs to them is one of the lines. */
function asked({ questions: lines }: OverviewFinding): Html | null {
  const each = (lines ?? '').split('\n').map((line) => line.replace(/^[-*•]\s+/, '').trim());
  const said = each.filter(Boolean).map((line) => html`<li>${line}</li>`);
  return said.length > 0 ? html`<dt>Ask</dt><dd><ul>${said}</ul></dd>` : null;
}

const part = (name: string, words: string): Html | null =>
  words === '' ? null : html`<dt>${name}</dt><dd>${words}</dd>`;

function offered(rewrite: OverviewRewrite, id: string, record: PageRecord): Html {
  return html`<dt>Rewrite: ${rewrite.title}</dt>
<dd><q id="rewrite-${id}">${rewritten(rewrite, record)}</q> <button type="button" class="controls" data-copy="rewrite-${id}">Copy<span class="unseen"> the rewrite: ${rewrite.title}</span></button></dd>
`;
}
