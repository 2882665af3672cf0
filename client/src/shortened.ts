const LONGEST = 60;

/** Words of a record in one line that is short enough for a list. */
export function shortened(words: string, longest = LONGEST): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
