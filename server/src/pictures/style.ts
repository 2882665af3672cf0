/**
 * The look of bars, legends and axes. The page says which colours `--ink`, `--paper`, `--faint`, `--solid`, `--hatched`
 * and `--dotted` are.
 */
export const BARS_STYLE = `.legend { display: flex; flex-wrap: wrap; gap: 0.1em 1.4em; margin-bottom: 0.6em; font-size: 0.92em; }
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
`;
