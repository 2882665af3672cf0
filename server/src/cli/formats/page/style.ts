/** What the report's look has beyond that of the review panel. */
export const REPORT_STYLE = `
main { max-width: 70rem; }
.totals { margin: 0.6em 0; font-size: 1.15em; }
a { color: var(--link); }
.unread { margin-top: 1.2em; padding: 0.2em 1em 0.8em; border: 2px solid var(--ink); }
.numbers td { text-align: end; }
#findings-table { width: 100%; }
#findings-table th[scope="row"], .numbers th[scope="row"] { font-weight: 400; overflow-wrap: anywhere; min-width: 8em; }
#findings-table thead th, #findings-table td:nth-child(2) { white-space: nowrap; }
#findings-table thead button {
  min-width: 1.6em;
  padding: 0.1em 0.3em;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
#findings-table thead button::after { content: '\\2195'; }
#findings-table th[aria-sort="ascending"] button::after { content: '\\2191'; }
#findings-table th[aria-sort="descending"] button::after { content: '\\2193'; }
#narrow form { display: flex; flex-wrap: wrap; gap: 0.6em 1.4em; align-items: end; margin: 0.6em 0; }
#narrow label { display: grid; gap: 0.1em; font-size: 0.92em; }
#narrow input, #narrow select { font: inherit; max-width: 20em; padding: 0.25em 0.4em; color: FieldText; background: Field; border: 1px solid var(--ink); border-radius: 3px; }
.detail { font-weight: 400; font-size: 0.85em; }
.across { display: grid; grid-template-columns: 3fr 2fr; gap: 0.2em 2em; padding: 0.5em 0; border-top: 1px solid var(--faint); }
.across > ul { font-size: 0.92em; }
.across > ul li { padding-inline-start: 1em; text-indent: -1em; }
#across h3 { margin-top: 1.4em; }
.reason { margin-top: 0.9em; max-width: 50em; }
.reason p { margin: 0.15em 0; }
@media (max-width: 40rem) {
  .across { grid-template-columns: 1fr; }
  #findings-table, #findings-table tbody, #findings-table tr, #findings-table th, #findings-table td { display: block; border: 0; }
  #findings-table thead { display: none; }
  #findings-table tr { padding: 0.5em 0; border-top: 1px solid var(--faint); }
  #findings-table tr[hidden] { display: none; }
  #findings-table th, #findings-table td { padding: 0.05em 0; }
}
@media print {
  #narrow, thead button { display: none; }
  .picture { break-inside: auto; }
  table { font-size: 8.5pt; }
  th, td { padding: 0.2em 0.5em 0.2em 0.3em; }
  .reason, .across { break-inside: avoid; }
  .across { font-size: 9pt; }
  #across h3 { break-after: avoid; }
  a { text-decoration: none; }
  @page { margin: 15mm; }
}
`;
