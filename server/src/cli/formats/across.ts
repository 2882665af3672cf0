import type { AcrossFinding, AcrossPlace } from '../across/finding.ts';
import { excerpts } from './excerpt.ts';
import type { Layout } from './layout.ts';
import { printable } from './printable.ts';
import { colourOf } from './text.ts';

/** What only several records show, for people: family by family, each place with its words. */
export function acrossLines(findings: readonly AcrossFinding[], layout: Layout): string[] {
  if (findings.length === 0) return [];
  const families = [...new Set(findings.map((finding) => finding.case))];
  return families.flatMap((family) => [
    layout.colours.bold(`Across these records: ${printable(family)}`),
    ...findings.filter((finding) => finding.case === family).map((finding) => findingLines(finding, layout)),
  ]);
}

function findingLines({ at, severity, rule, message, prompt, related }: AcrossFinding, layout: Layout): string {
  const colour = colourOf(severity, layout);
  return [
    `  ${whereIs(at)}  ${colour(severity)}  ${layout.colours.dim(rule)}`,
    layout.wrap(message, 4),
    ...excerptLines(at, colour, layout),
    ...related.flatMap((other) => [
      layout.wrap(`${other.message}: ${whereIs(other)}`, 4),
      ...excerptLines(other, layout.colours.dim, layout),
    ]),
    layout.labelled('Ask', prompt, 4),
  ].join('\n');
}

/** "minutes.md:12:3", or the place as the file's own readers know it: "minutes.docx, table 2, row 3". */
function whereIs({ path, line, column, place }: AcrossPlace): string {
  return place === undefined ? `${printable(path)}:${line}:${column}` : `${printable(path)}, ${place}`;
}

function excerptLines({ lines }: AcrossPlace, colour: (text: string) => string, layout: Layout): string[] {
  return excerpts(lines.text, lines.span, layout.width - 6).map(
    ({ before, words, after }) => `      ${before}${colour(words)}${after}`,
  );
}
