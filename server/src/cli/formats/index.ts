import type { ResultPart } from '../../engine/types.ts';
import type { Format, FormatOptions } from './format.ts';

/** What can be asked for by name. */
export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'csv', 'markdown', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

interface Known {
  /** Endings of files that are written in it, lower case. */
  readonly endings: readonly string[];
  /** What it shows beside the findings. */
  readonly parts?: readonly ResultPart[];
  /** What measures text or draws takes a while to load: only formats that are asked for are. */
  readonly load: () => Promise<(options: FormatOptions) => Format>;
}

const KNOWN: Readonly<Record<FormatName, Known>> = {
  text: { endings: ['.txt'], load: async () => (await import('./text.ts')).textFormat },
  json: { endings: ['.json'], load: async () => (await import('./json.ts')).jsonFormat },
  ndjson: { endings: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.ts')).ndjsonFormat },
  sarif: { endings: ['.sarif', '.sarif.json'], load: async () => (await import('./sarif.ts')).sarifFormat },
  junit: { endings: ['.xml'], load: async () => (await import('./junit.ts')).junitFormat },
  github: { endings: [], load: async () => (await import('./github.ts')).githubFormat },
  csv: { endings: ['.csv'], load: async () => (await import('./csv.ts')).csvFormat },
  markdown: { endings: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdownFormat },
  html: {
    endings: ['.html', '.htm'],
    parts: ['people', 'actions'],
    load: async () => (await import('./html.ts')).htmlFormat,
  },
};

/** @returns a format that begins afresh: it counts what passes, so that each output needs one of its own */
export async function createFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  return (await KNOWN[name].load())(options);
}

/** The format that the ending of a file's name tells; the longest ending decides. */
export function formatOf(path: string): FormatName | undefined {
  const name = path.toLowerCase();
  const fits = (format: FormatName) => KNOWN[format].endings.filter((ending) => name.endsWith(ending));
  const length = (format: FormatName) => Math.max(0, ...fits(format).map((ending) => ending.length));
  const [longest] = FORMATS.toSorted((one, other) => length(other) - length(one));
  return longest && length(longest) > 0 ? longest : undefined;
}

/** Every ending that tells a format. */
export const TELLING_ENDINGS: readonly string[] = FORMATS.flatMap((name) => KNOWN[name].endings);

/** What these formats show beside the findings. */
export function partsOf(names: readonly FormatName[]): readonly ResultPart[] {
  return [...new Set(names.flatMap((name) => KNOWN[name].parts ?? []))];
}
