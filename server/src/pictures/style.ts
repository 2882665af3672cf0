/**
 * The look of the panel, of the saved file and of the command's report: VS Code's colours where there are any, the system's elsewhere, black on
 * white on paper. Nothing is told by a colour alone, and everything is measured in letters so that it grows with them.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: var(--vscode-foreground, CanvasText);
  --paper: var(--vscode-editor-background, Canvas);
  --faint: var(--vscode-editorWidget-border, light-dark(#c8c8c8, #5a5a5a));
  --link: var(--vscode-textLink-foreground, LinkText);
  --solid: var(--vscode-charts-blue, light-dark(#1a5fa8, #6fb3f2));
  --hatched: light-dark(#a34a00, #f0a868);
  --dotted: var(--vscode-charts-foreground, light-dark(#555555, #bbbbbb));
  --band: color-mix(in srgb, var(--ink) 10%, var(--paper));
}
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; }
body.vscode-high-contrast, body.vscode-high-contrast-light {
  --faint: var(--vscode-contrastBorder, var(--ink));
  --hatched: var(--ink);
  --band: var(--paper);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 0 1.5rem 2rem;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--vscode-font-family, system-ui, sans-serif);
  font-size: max(0.9rem, var(--vscode-font-size, 1rem));
  line-height: 1.5;
}
main { max-width: 60rem; margin: 0 auto; overflow-wrap: anywhere; }
h1 { font-size: 1.6em; line-height: 1.25; margin: 1em 0 0.4em; }
h2 { font-size: 1.25em; margin: 0 0 0.3em; }
h3 { font-size: 1em; margin: 0.8em 0 0.2em; }
p { margin: 0.3em 0; }
main > .note:last-child { margin-top: 1.6em; padding-top: 1.2em; border-top: 1px solid var(--faint); }
.picture { margin-top: 1.6em; padding-top: 1.2em; border-top: 1px solid var(--faint); }
.sentence { font-size: 1.05em; max-width: 45em; }
.note { font-size: 0.92em; max-width: 50em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.patterns { position: absolute; }
figure { margin: 0.8em 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.save { margin: 0.8em 0; display: flex; flex-wrap: wrap; gap: 0.4em 1.2em; align-items: center; }
.save .note { flex-basis: 100%; }
.save label { display: inline-flex; gap: 0.5em; align-items: center; }
.save input { width: 1.1em; height: 1.1em; margin: 0; accent-color: var(--vscode-button-background, auto); }
#save {
  padding: 0.35em 0.9em;
  border: 1px solid var(--vscode-button-border, var(--faint));
  border-radius: 3px;
  background: var(--vscode-button-background, ButtonFace);
  color: var(--vscode-button-foreground, ButtonText);
  font: inherit;
  cursor: pointer;
}
.jump {
  padding: 0;
  border: 0;
  background: none;
  color: var(--link);
  font: inherit;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.15em;
  cursor: pointer;
}
[data-place] { cursor: pointer; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
.legend { display: flex; flex-wrap: wrap; gap: 0.1em 1.4em; margin-bottom: 0.6em; font-size: 0.92em; }
.row { display: grid; gap: 0.2em 1.2em; align-items: start; padding: 0.3em 0; }
.of-1 .row { grid-template-columns: minmax(8em, 2fr) 5fr; }
.of-2 .row { grid-template-columns: minmax(8em, 1fr) 1fr 1fr; }
.head { font-size: 0.92em; padding-bottom: 0; }
.row .label { font-weight: 600; }
.row .detail { display: block; font-weight: 400; font-size: 0.92em; }
.column { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.says { display: block; font-size: 0.92em; }
.bar { display: block; margin-top: 0.15em; border-left: 1px solid var(--ink); }
.tick { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 2 3; }
.mark { stroke: var(--ink); stroke-width: 1; }
.solid { fill: var(--solid); }
.hatched { fill: url(#hatched); }
.dotted { fill: url(#dotted); }
.ground { fill: var(--paper); }
.lines { stroke: var(--hatched); stroke-width: 2; }
.dots { fill: var(--dotted); }
.axis-numbers { display: block; }
svg text { fill: var(--ink); font-size: 12px; }
.band.odd { fill: var(--band); }
.band.even { fill: none; }
.band { stroke: var(--faint); stroke-width: 1; }
.axis { stroke: var(--ink); stroke-width: 1; }
.ends { display: flex; justify-content: space-between; font-size: 0.92em; }
.sections { margin-top: 0.6em; padding-left: 2em; list-style: decimal; }
.sections .says { display: inline; }
.sections .says::before { content: '– '; }
details { margin-top: 0.6em; }
summary { cursor: pointer; width: fit-content; }
.scroll { overflow-x: auto; margin-top: 0.5em; }
table { border-collapse: collapse; font-size: 0.95em; }
th, td { padding: 0.3em 0.8em 0.3em 0.4em; border: 1px solid var(--faint); text-align: start; vertical-align: top; overflow-wrap: normal; }
thead th { background: var(--band); }
th .jump { white-space: nowrap; }
@media (max-width: 36rem) {
  body { padding: 0 0.8rem 1.5rem; }
  .of-1 .row { grid-template-columns: 1fr; }
  .of-2 .row { grid-template-columns: 1fr 1fr; }
  .row .label { grid-column: 1 / -1; }
  .row .detail { display: inline; }
  .head > :empty { display: none; }
}
@media (max-width: 18rem) {
  .of-2 .row { grid-template-columns: 1fr; }
  .head, .tick { display: none; }
  .of-2 .column { position: static; width: auto; height: auto; overflow: visible; clip-path: none; }
}
@media (forced-colors: active) {
  :root { --ink: CanvasText; --paper: Canvas; --faint: CanvasText; --link: LinkText; --solid: CanvasText; --hatched: CanvasText; --dotted: CanvasText; --band: Canvas; }
}
@media print {
  :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --faint: #999999; --link: #000000; --solid: #1a5fa8; --hatched: #a34a00; --dotted: #555555; --band: #ededed; }
  body { padding: 0; font-size: 10.5pt; }
  main { max-width: none; }
  svg, thead th { print-color-adjust: exact; }
  .save, details:not([open]) { display: none; }
  summary { display: none; }
  .picture { break-inside: avoid; }
  .picture:has(details[open]) { break-inside: auto; }
  h2, h3, .sentence { break-after: avoid; }
  .row, tr, .sections li { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`;
