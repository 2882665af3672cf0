import { page } from '../../../../server/src/pictures/page.ts';
import * as l10n from '../../l10n.ts';
import { locale } from '../../locale.ts';
import type { PanelModel } from '../model.ts';
import { Html, html } from './html.ts';
import { picture } from './picture.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const CAUTION = l10n.t(
  "Caselint counts what it understands, and errs where it does. It does not judge the people in the record, nor the child's safety.",
);
const NOTHING = l10n.t(
  'Open a plan, minutes, a case note, a referral or an assessment. Its pictures are shown here as soon as Caselint has read it.',
);

/** The whole page for the panel. It changes afterwards by {@link review} alone. */
export function panelPage(model: PanelModel | undefined): string {
  const script = html`<script>${raw(SCRIPT)}</script>`;
  const body = html`<main id="review">${raw(review(model))}</main>${script}`;
  return page({ lang: locale(), title: l10n.t('Caselint: review'), style: STYLE, body, script: SCRIPT });
}

/** What stands on the panel's page: the pictures of a record, or what would bring them there. */
export function review(model: PanelModel | undefined): string {
  if (!model) return html`<h1>${l10n.t('Review of a record')}</h1><p>${NOTHING}</p>`.source;
  const { name, status, pictures, withWords } = model;
  return html`<h1>${l10n.t('Review of {0}', name)}</h1>
<p class="status">${status}</p>
<form class="save" id="save-form"><label><input type="checkbox" id="with-words"${withWords ? html` checked` : null} aria-describedby="save-hint"> ${l10n.t('with the words of the record')}</label>
<button type="submit" id="save" aria-describedby="save-hint">${l10n.t('Save as one HTML file…')}</button>
<p class="note" id="save-hint">${l10n.t('The file names people and headings. It holds no sentences of the record unless you tick “with the words”. To print it, open it in your browser.')}</p></form>
${pictures.map((each) => picture(each, true))}<p class="note">${CAUTION}</p>`.source;
}

/**
 * The same as a file that needs nothing else: no script, nothing from elsewhere.
 * @param day when it is saved, as people write a day
 */
export function savedPage({ name, status, pictures, withWords }: PanelModel, day: string): string {
  const held = withWords
    ? l10n.t('It holds words of the record: keep it as you keep the record.')
    : l10n.t('It names people and headings and holds no sentences of the record. Keep it as you keep the record.');
  return page({
    lang: locale(),
    title: l10n.t('Review of {0}', name),
    style: STYLE,
    body: html`<main><h1>${l10n.t('Review of {0}', name)}</h1>
<p class="status">${day}. ${status}</p>
<p class="note">${held} ${l10n.t('A table that is shown is printed too.')}</p>
${pictures.map((each) => picture(each, false))}<p class="note">${CAUTION}</p></main>`,
  });
}

/** Markup, styles and script of our own, which must stay as they are. */
const raw = (source: string): Html => new Html(source);
