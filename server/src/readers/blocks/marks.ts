/** What a file shows before an item ("1.", "(b)", "•") → a mark that the engine knows; a bullet for all that it does not count by. */
export function markShown(label: string): string {
  const shown = label.trim();
  if (/^\(?\d{1,2}[.)]$|^\(?(?:\p{Ll}|[ivx]{1,4})[.)]$|^\d{1,2}(?:\.\d){1,3}[.)]?$/u.test(shown)) return shown;
  return /^\d{1,2}$/.test(shown) ? `${shown}.` : '-';
}
