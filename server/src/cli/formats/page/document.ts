import type { RuleSummary } from '../../../engine/types.ts';
import { Html, html } from '../../../pictures/html.ts';
import { page } from '../../../pictures/page.ts';
import { STYLE } from '../../../pictures/style.ts';
import { REPORT_MARK } from '../../reportMark.ts';
import { CAUTION } from '../../words.ts';
import { ACROSS_APART } from '../overall/across.ts';
import type { Overall } from '../overall/model.ts';
import { totalLines } from '../overall/totals.ts';
import { acrossSection } from './across.ts';
import { findingsSection } from './findings.ts';
import { focusSection } from './focus.ts';
import { foldersSection, monthsSection } from './groups.ts';
import { reasonsSection } from './reasons.ts';
import { rulesSection } from './rules.ts';
import { SCRIPT } from './script.ts';
import { secondSection } from './second.ts';
import { REPORT_STYLE } from './style.ts';
import { subjectsSection } from './subjects.ts';

export interface About {
  readonly rules: readonly RuleSummary[];
  /** What was read, as it was named. */
  readonly paths: readonly string[];
  readonly day: string;
  readonly version: string;
  readonly quiet: boolean;
  /** Whether words of the records are in it. */
  readonly excerpts: boolean;
}

const WITH_WORDS = 'It holds words of the records: keep it as you keep them.';
const WITHOUT_WORDS =
  'It names files and holds no words of the records. Where names of files name families, keep it as you keep the records.';

/** The whole report. */
export function reportPage(overall: Overall, about: About): string {
  const { day, paths, version, excerpts, quiet } = about;
  const sections = [
    subjectsSection(overall),
    rulesSection(overall),
    foldersSection(overall),
    monthsSection(overall),
    focusSection(overall),
    secondSection(overall),
    acrossSection(overall, excerpts),
    findingsSection(overall, excerpts),
    reasonsSection(overall, about.rules),
  ];
  const body = html`<main><h1>Caselint report</h1>
<p class="status">${day}: ${paths.join(', ')}</p>
<ul class="totals">${totalLines(overall.summary, quiet).map((line) => html`<li>${line}</li>`)}</ul>
${unread(overall)}<p class="note">${excerpts ? WITH_WORDS : WITHOUT_WORDS}</p>
${across(overall)}${sections}<p class="note">${CAUTION} Caselint ${version}.</p></main>
<script>${new Html(SCRIPT)}</script>`;
  const mark = new Html(REPORT_MARK);
  return page({
    lang: 'en-GB',
    title: `Caselint report, ${day}`,
    style: STYLE + REPORT_STYLE,
    body,
    script: SCRIPT,
    mark,
  });
}

function across({ across: together }: Overall): Html | null {
  if (together.length === 0) return null;
  return html`<p class="note">${ACROSS_APART} <a href="#across">What several records show</a></p>
`;
}

function unread({ summary: { errors } }: Overall): Html | null {
  if (errors.length === 0) return null;
  return html`<section class="unread" aria-labelledby="unread-title"><h2 id="unread-title">What could not be read</h2>
<ul>${errors.map(
    ({ path, message }) => html`<li><strong>${path}</strong>: ${message}</li>
`,
  )}</ul></section>
`;
}
