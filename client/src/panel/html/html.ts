export { Html, type HtmlValue, html } from '../../../../server/src/pictures/html.ts';
