import { FORMATS, type FormatName, formatOf, TELLING_ENDINGS } from './formats/index.ts';

/** A file that results are written into. */
export interface Output {
  /** As it was given. */
  readonly path: string;
  readonly format: FormatName;
}

export interface Outputs {
  /** What the standard output gets. */
  readonly format: FormatName;
  readonly outputs: readonly Output[];
}

/**
 * What is written where. The ending of a file tells its format; `-f` tells that of files whose ending does not, and else
 * what the terminal gets.
 * @param files as given with `--output`
 * @param asked as given with `-f`, if it was
 * @returns a sentence for the person where a format cannot be told
 */
export function outputsFrom(files: readonly string[], asked: FormatName | undefined): Outputs | string {
  const told = files.map((path) => ({ path, format: formatOf(path) }));
  const untold = told.find(({ format }) => format === undefined);
  if (untold && asked === undefined)
    return `--output ${untold.path}: the ending does not tell the format. Use one of ${TELLING_ENDINGS.join(', ')}, or say -f with one of ${FORMATS.join(', ')}.`;
  const outputs = told.map(({ path, format }) => ({ path, format: format ?? asked! }));
  return { format: untold ? 'text' : (asked ?? 'text'), outputs };
}

export const NEEDS_JSON = 'error: --with adds to the JSON: say --format json as well.';

/** Whether something is written that has fields for what `--with` asks for. */
export function takesParts({ format, outputs }: Outputs): boolean {
  const formats = [format, ...outputs.map((output) => output.format)];
  return formats.some((each) => each === 'json' || each === 'ndjson');
}
