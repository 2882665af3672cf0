import { Html, html } from '../../panel/html/html.ts';
import { hashed } from '../../panel/html/policy.ts';
import { STYLE } from '../../panel/html/style.ts';
import { START } from './start.ts';
import { PAGE_STYLE } from './style.ts';

/** What the one file is made of. */
export interface PageParts {
  /** The page's own script, and the program of its worker. */
  readonly script: string;
  readonly worker: string;
  readonly version: string;
  /** When this version was made, as people write a day; '' where nobody can tell. */
  readonly day: string;
  /** The licences of what it is built with. */
  readonly notices: string;
}

/** The whole of `caselint.html`: one file that needs nothing else and may reach nothing else. */
export function pageDocument({ version, day, notices, ...programs }: PageParts): string {
  const script = insideScript(programs.script);
  const style = `${STYLE}${PAGE_STYLE}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    `style-src ${hashed(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`${raw('<!doctype html>')}
<html lang="en-GB" translate="no">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="referrer" content="no-referrer">
<meta name="google" content="notranslate">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Caselint</title>
<style>${raw(style)}</style>
</head>
<body class="empty">
<header><h1>Caselint</h1></header>
<main>
${START}
<p id="status" role="status"></p>
<noscript><p class="notice">This page needs JavaScript, which is turned off in this browser.</p></noscript>
<nav id="records" class="controls" aria-labelledby="records-title" hidden></nav>
<div id="record"></div>
</main>
<footer>
<p>Caselint finds wording, not risk, and errs at times. It does not judge the people in the record, nor the child's safety.</p>
<p class="note">Caselint ${version}${day && `, ${day}`}.</p>
<details class="controls"><summary>What this page is built with</summary><pre class="licences" tabindex="0">${notices}</pre></details>
</footer>
<script type="text/plain" id="worker">${raw(insideScript(programs.worker))}</script>
<script>${raw(script)}</script>
</body>
</html>
`.source;
}

/** Markup, styles and programs of our own, which must stay as they are. */
const raw = (source: string): Html => new Html(source);

/** A program that stands in a page must not end the element that it stands in, or begin a comment there. */
function insideScript(program: string): string {
  return program.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
