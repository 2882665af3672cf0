import type { RecordsExample, RuleSummary } from '../../engine/types.ts';
import type { Layout } from '../formats/layout.ts';
import { printable } from '../formats/printable.ts';

/** What a rule says of several records of a family, with examples; nothing where it compares none. */
export function acrossPart({ title, across }: RuleSummary, layout: Layout): string[] {
  if (!across) return [];
  // A rule that does nothing else has said why already.
  const own = across.title === title ? [] : reasons(across, layout);
  const heading = across.title === title ? [] : [layout.colours.bold(layout.wrap(`Across records: ${across.title}`))];
  const shown = (each: RecordsExample) => example(each, layout);
  return [
    ...[...heading, ...own],
    ...section('It asks about records such as these together', across.examples.flagged.map(shown), layout),
    ...section('It leaves these alone', across.examples.silent.map(shown), layout),
  ];
}

/** Why it asks, on whose word, and what to do. */
export function reasons(
  { why, sources, advice }: Pick<RuleSummary, 'why' | 'sources' | 'advice'>,
  layout: Layout,
): string[] {
  return [
    layout.labelled('Why', why, 2),
    ...(sources.length === 0 ? [] : [layout.labelled('From', sources.join('; '), 2)]),
    ...(advice === '' ? [] : [layout.labelled('What to do', advice, 2)]),
  ];
}

export function section(heading: string, entries: readonly string[], { colours }: Layout): string[] {
  return entries.length === 0 ? [] : [[colours.bold(heading), ...entries].join('\n\n')];
}

/** Examples may be short records; here they are read like sentences. */
export const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' / ');

function example({ records, because }: RecordsExample, layout: Layout): string {
  return [
    ...records.map(({ name, text }) => layout.labelled(printable(name), oneLine(text), 2)),
    ...(because === undefined ? [] : [layout.labelled('Because', because, 4)]),
  ].join('\n');
}
