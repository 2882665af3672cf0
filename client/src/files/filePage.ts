import * as l10n from '../l10n.ts';
import { html } from '../panel/html/html.ts';

/**
 * The page of a file that could not be read. It holds no script and no style: VS Code gives it the theme's own.
 * @param problem why, and what to do
 * @param again where "Try again" leads
 */
export function filePage(name: string, problem: string, again: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${name}</title>
</head>
<body>
<main>
<h1>${l10n.t('{0} could not be read', name)}</h1>
<p>${problem}</p>
<p><a href="${again}" title="${l10n.t('Try again')}">${l10n.t('Try again')}</a></p>
</main>
</body>
</html>`.source;
}
