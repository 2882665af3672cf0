import { Html, html } from './html.ts';
import { PATTERNS } from './marks.ts';
import { hashed } from './policy.ts';

export interface Page {
  /** The language of the page, as in "en-GB". */
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly body: Html;
  /** What the body's script says, where it has one. */
  readonly script?: string;
  /** A comment at the start, for whoever looks what file this is. */
  readonly mark?: Html;
}

/** A page that needs nothing from elsewhere, and whose policy lets in its own style and script and nothing else. */
export function page({ lang, title, style, body, script, mark }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashed(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashed(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`${raw('<!doctype html>')}
${mark ? html`${mark}\n` : null}<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${PATTERNS}
${body}
</body>
</html>
`.source;
}

/** Markup, styles and script of our own, which must stay as they are. */
const raw = (source: string): Html => new Html(source);
