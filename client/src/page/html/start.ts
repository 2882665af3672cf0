import { type Html, html } from '../../panel/html/html.ts';

/** Where records come in. The field keeps nothing, and asks no spelling service that may send away what stands in it. */
export const START: Html = html`<section id="start" class="controls" aria-labelledby="start-title">
<h2 id="start-title" class="unseen">Choose a record</h2>
<p class="lead">Caselint reads a child-safeguarding plan, minutes, case note, referral or assessment before it is circulated, and asks how, why, who, so what.</p>
<div class="drop"><button type="button" id="choose">Choose files…</button>
<input type="file" id="files" multiple hidden aria-label="Files to read">
<span>or drop them on this page: Word and OpenDocument files, Rich Text, PDF, e-mails, web pages and plain text. <span id="endings" class="note"></span></span></div>
<details id="paste"><summary>Paste text instead</summary>
<form id="paste-form"><label for="pasted">Text of the record</label>
<textarea id="pasted" rows="8" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
<button type="submit">Read this text</button></form></details>
<p class="note">Nothing leaves this computer: the page cannot connect to anything, and keeps nothing when you close it. Your file stays as it is.</p>
</section>`;
