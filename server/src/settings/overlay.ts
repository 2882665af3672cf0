import type { Settings } from './shape.ts';

/**
 * Settings with others over them: of lists of rules and kinds each entry counts by itself, of everything else what is
 * said above takes the place of what is below.
 * @param above settings as they were parsed
 * @param said what was written, which tells what `above` only holds because nobody said anything
 */
export function overlaid(below: Settings, above: Settings, said: unknown): Settings {
  const isSaid = (name: string, within: unknown = said): boolean =>
    typeof within === 'object' && within !== null && Object.hasOwn(within, name);
  const { rules, kinds, files, ...others } = above;
  const saidOfFiles = isSaid('files') ? (said as Record<string, unknown>).files : undefined;
  return {
    ...below,
    ...Object.fromEntries(Object.entries(others).filter(([name]) => isSaid(name))),
    rules: { ...below.rules, ...rules },
    // The first glob that fits a file decides.
    kinds: {
      ...kinds,
      ...Object.fromEntries(Object.entries(below.kinds).filter(([glob]) => !Object.hasOwn(kinds, glob))),
    },
    files: {
      ...below.files,
      ...Object.fromEntries(Object.entries(files).filter(([name]) => isSaid(name, saidOfFiles))),
    },
  };
}
