/**
 * The look of the page, over that of the panel. The underlines of the four severities differ in their line, so that nobody
 * needs their colours.
 */
export const PAGE_STYLE = `
:root {
  --error: light-dark(#b3261e, #ff8a80);
  --warning: light-dark(#8a5300, #f0b050);
  --information: light-dark(#1a5fa8, #6fb3f2);
  --hint: light-dark(#555555, #bbbbbb);
  --raised: color-mix(in srgb, var(--ink) 4%, var(--paper));
}
body { min-height: 100vh; display: flex; flex-direction: column; font-size: 1rem; }
header, main, footer { width: 100%; max-width: 96rem; margin: 0 auto; }
main { flex: 1; }
header h1 { margin: 0.7em 0 0.3em; }
footer { margin-top: 2rem; padding-top: 0.8rem; border-top: 1px solid var(--faint); }
body.empty main { max-width: 46rem; }
body.empty header, body.empty footer { max-width: 46rem; }
body:not(.empty) .lead { display: none; }
body:not(.empty) .drop { padding: 0; border-color: transparent; }
#record-name { width: fit-content; }
[data-copied]::after { content: ' ✓'; }
.drop > span { flex: 1 1 16rem; }
.drop { display: flex; flex-wrap: wrap; gap: 0.6em 1em; align-items: center; padding: 1em; border: 2px dashed var(--faint); border-radius: 6px; }
body.empty .drop { padding: 2.5em 1.5em; }
body.dragging .drop { border-color: var(--link); background: var(--band); }
button:not(.jump), select, textarea { padding: 0.35em 0.8em; border: 1px solid var(--ink); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
button:not(.jump):hover { background: var(--band); }
button { cursor: pointer; }
#choose { padding: 0.6em 1.2em; font-weight: 600; }
textarea { display: block; width: 100%; margin: 0.3em 0 0.6em; }
select { max-width: 15rem; text-overflow: ellipsis; }
:focus-visible { outline-color: var(--link); }
.notice { padding: 0.6em 0.9em; border: 1px solid var(--ink); border-left-width: 6px; max-width: 60em; }
#status:not(.unseen, :empty) { font-size: 1.05em; margin: 0.8em 0; }
#records ol { padding-left: 2em; list-style: decimal; }
#records [aria-current] { font-weight: 700; }
h2 { margin-top: 1em; }
h3 { font-size: 1.15em; margin: 0 0 0.4em; }
h4 { margin: 1em 0 0.2em; font-size: 1em; }
#found { font-size: 1.05em; }
.toolbar { display: flex; flex-wrap: wrap; gap: 0.6em 1em; align-items: center; margin: 0.8em 0; }
.toolbar label { display: inline-flex; gap: 0.5em; align-items: center; }
.parts ul { display: flex; flex-wrap: wrap; gap: 0.3em 1.2em; }
a { color: var(--link); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; margin-top: 1em; align-items: start; }
.paper, .lists > section { padding: 1rem 1.2rem; border: 1px solid var(--faint); border-radius: 6px; }
.lists > section + section { margin-top: 1rem; }
@media (min-width: 60rem) and (min-height: 30rem) {
  html { scroll-padding-top: 4rem; }
  .toolbar:not(.give-back) { position: sticky; top: 0; z-index: 1; padding: 0.5em 0; background: var(--paper); }
  .paper { position: sticky; top: 4rem; max-height: calc(100vh - 5rem); overflow-y: auto; }
}
.paper { background: var(--raised); font-family: Georgia, 'Times New Roman', serif; line-height: 1.6; }
.paper h3 { font-family: system-ui, sans-serif; }
.paper p { white-space: pre-wrap; }
.paper td, .paper th { white-space: pre-line; }
.paper p { margin: 0.6em 0; }
.paper .heading { font-weight: 700; margin: 1.1em 0 0.3em; }
.level-1 { font-size: 1.3em; }
.level-2 { font-size: 1.15em; }
.item, .bullet { padding-left: 1.4em; text-indent: -1.2em; }
.bullet::before { content: '•'; display: inline-block; width: 1.2em; text-indent: 0; }
.deep-1 { margin-left: 1.5em; }
.deep-2 { margin-left: 3em; }
.deep-3 { margin-left: 4.5em; }
.deep-4 { margin-left: 6em; }
.paper table { width: 100%; }
.paper .key { font-family: system-ui, sans-serif; }
.mark { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
a.mark { cursor: pointer; }
.mark.error { text-decoration-style: double; text-decoration-color: var(--error); }
.mark.warning { text-decoration-style: wavy; text-decoration-color: var(--warning); text-decoration-thickness: 1.5px; }
.mark.information { text-decoration-style: dashed; text-decoration-color: var(--information); }
.mark.hint { text-decoration-style: dotted; text-decoration-color: var(--hint); }
.mark.now { background: Mark; color: MarkText; }
summary { width: auto; padding: 0.35em 0.2em; }
.questions > li { border-top: 1px solid var(--faint); }
.questions details { margin: 0; }
.questions summary .words { font-weight: 600; }
.questions summary .note { display: block; margin-left: 1.35em; }
.questions details[open] { padding-bottom: 0.8em; }
.questions details > p, .questions dl { margin-left: 1.35em; }
.error .sign { color: var(--error); }
.warning .sign { color: var(--warning); }
.information .sign { color: var(--information); }
dl { margin: 0.4em 0; }
dt { font-weight: 600; margin-top: 0.6em; }
dd { margin: 0.1em 0 0; }
dd ul { list-style: disc; padding-left: 1.3em; }
q { quotes: none; display: block; padding: 0.5em 0.8em; margin: 0.2em 0 0.4em; border-left: 4px solid var(--link); background: var(--band); }
.rows > li { padding: 0.15em 0; }
.rows .rows { padding-left: 1.4em; }
.rows details { margin-top: 0; }
.rows > li > b, .rows .rows b { font-weight: inherit; }
.open { font-style: italic; }
.open::before { content: '○ '; font-style: normal; }
.blanks { margin-left: 1.4em; }
.licences { max-height: 20rem; overflow: auto; white-space: pre-wrap; font-size: 0.8em; }
@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .lists { order: -1; }
}
@media (max-width: 36rem) {
  .toolbar label { display: block; max-width: 100%; }
  select { max-width: 100%; }
  .paper, .lists > section { padding: 0.6rem 0.7rem; }
  .item, .bullet { margin-left: 0; }
}
@media (forced-colors: active) {
  .drop, .paper, .lists > section { border-color: CanvasText; }
}
@media print {
  :root { --error: #b3261e; --warning: #8a5300; --information: #1a5fa8; --hint: #555555; --raised: #ffffff; }
  .controls, #status, header { display: none; }
  .columns { display: block; }
  .paper, .lists > section { border: 0; padding: 0; max-height: none; overflow: visible; position: static; }
  .lists > section { margin-top: 1.5em; }
  summary { display: block; break-after: avoid; }
  h4, dt { break-after: avoid; }
  q, .rows > li > b { break-inside: avoid; }
  .jump { text-decoration: none; }
  .again { display: none; }
}
`;
