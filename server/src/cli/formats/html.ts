import { dayInWords } from '../words.ts';
import type { Format, FormatOptions } from './format.ts';
import { createCollector } from './overall/collect.ts';
import { reportPage } from './page/document.ts';

/** As many as a browser sorts and filters without waiting; the whole list is in the other formats. */
const MOST = 3000;

/** One page for a manager, which needs nothing else: it is written whole at the end, because the totals stand at its start. */
export function htmlFormat({ rules, excerpts, paths, now, version, quiet }: FormatOptions): Format {
  const collector = createCollector({ rules, excerpts, most: MOST });
  return {
    head: () => '',
    result(result) {
      collector.add(result);
      return '';
    },
    tail: (summary) =>
      reportPage(collector.overall(summary), { rules, paths, day: dayInWords(now), version, quiet, excerpts }),
  };
}
