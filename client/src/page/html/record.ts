import { besides } from '../../circulationWords.ts';
import { KIND_NAMES, type Kind } from '../../kinds.ts';
import { type Html, html } from '../../panel/html/html.ts';
import { type Filter, LEAST_IN_WORDS } from '../../view/filter.ts';
import { LOUDNESS } from '../../view/recordRows.ts';
import { foundInWords } from '../foundInWords.ts';
import type { PageRecord } from '../model.ts';
import { paper } from './paper.ts';
import { questions } from './questions.ts';
import { receivers } from './receivers.ts';
import { groupedRows, rows } from './rows.ts';

/** What a person has chosen for a record. */
export interface Chosen {
  /** null lets the record tell. */
  readonly kind: Kind | null;
  readonly least: Filter['least'];
}

const LOUDEST_FIRST = ['error', 'warning', 'information', 'hint'] as const;

/**
 * Everything about one record: its text, what is asked, who is in it and what is to be done.
 * @param canAnswer whether its file can be given back with comments
 */
export function recordPage(record: PageRecord, chosen: Chosen, canAnswer: boolean): Html {
  const { name, shown, overview } = record;
  const { check } = overview;
  const sensitive = receivers(record);
  return html`<h2 id="record-name" tabindex="-1">${name}</h2>
<p id="found">${foundInWords(overview)} ${besides(check)}</p>
${shown.notes.map((note) => html`<p class="notice">${note}</p>`)}
<div class="toolbar controls">
<label>Kind of record <select id="kind">${kinds(chosen.kind, overview.kind)}</select></label>
<label>List of questions <select id="least">${LOUDEST_FIRST.toReversed().map((least) => loudness(least, chosen.least))}</select></label>
<button type="button" id="previous" aria-keyshortcuts="Shift+F8">Previous question</button>
<button type="button" id="next" aria-keyshortcuts="F8">Next question</button>
<button type="button" id="print">Print…</button>
</div>
${canAnswer ? GIVEN_BACK : null}<nav class="controls parts" aria-label="Parts of this page"><ul><li><a href="#questions-title">Questions</a></li><li><a href="#people-title">People</a></li><li><a href="#actions-title">Actions</a></li>${sensitive && html`<li><a href="#receivers-title">Who will receive it?</a></li>`}<li><a href="#paper-title">The record</a></li></ul></nav>
<div class="columns">
<section class="paper" aria-labelledby="paper-title" tabindex="0"><h3 id="paper-title" tabindex="-1">The record</h3>
${overview.findings.length > 0 ? KEY : null}${paper(record)}</section>
<div class="lists">
<section aria-labelledby="questions-title"><h3 id="questions-title" tabindex="-1">Questions</h3>
<div id="questions">${questions(record, chosen.least)}</div></section>
<section aria-labelledby="people-title"><h3 id="people-title" tabindex="-1">People</h3>
<p class="note">“Not said” means that Caselint found nothing, not that there is nothing.</p>
${groupedRows(record.people)}</section>
<section aria-labelledby="actions-title"><h3 id="actions-title" tabindex="-1">Actions</h3>
${record.actions.length > 0 ? rows(record.actions) : html`<p>Caselint sees nothing in this record that somebody is set to do.</p>`}</section>
${sensitive}</div>
</div>`;
}

const KEY = html`<p class="note key">Underlined: ${LOUDEST_FIRST.map(
  (severity, place) => html`${place > 0 ? ', ' : null}<span class="mark ${severity}">${LOUDNESS[severity]}</span>`,
)}.</p>
`;

const GIVEN_BACK = html`<div class="toolbar controls give-back">
<button type="button" id="answer">Download a copy with comments</button>
<label><input type="checkbox" id="comments-only"> without suggested changes</label>
</div>
`;

function kinds(chosen: Kind | null, told: Kind): Html[] {
  const names = Object.entries(KIND_NAMES).map(([kind, name]) => option(kind, name, kind === chosen));
  return [option('', chosen ? 'As the record tells' : `${KIND_NAMES[told]}, as the record tells`, !chosen), ...names];
}

function loudness(least: Filter['least'], chosen: Filter['least']): Html {
  return option(least, LEAST_IN_WORDS[least] || 'all of them', least === chosen);
}

const option = (value: string, words: string, selected: boolean): Html =>
  html`<option value="${value}"${selected ? html` selected` : null}>${words}</option>`;
