import { type Mistake, readYaml } from '../checking/source.ts';
import { DEFAULT_SETTINGS, overlaid, parseSettings, type Settings } from '../settings.ts';
import { MOST } from './bounds.ts';
import type { TeamFile } from './dictionaries.ts';

/** Settings that a folder brings along, in `caselint.config.yaml`. */
export interface TeamConfig {
  /** Settings with the folder's over them. */
  over(settings: Settings): Settings;
  readonly mistakes: readonly Mistake[];
}

export const NO_CONFIG: TeamConfig = { over: (settings) => settings, mistakes: [] };

/**
 * Reads a folder's settings. What cannot be used is left out and named, and everything else holds; never throws.
 * @param rules ids of the rules that there are, a team's own among them
 */
export function readConfig({ text, file }: TeamFile, rules: readonly string[], packs: readonly string[]): TeamConfig {
  if (text.length > MOST.length) return { ...NO_CONFIG, mistakes: [readYaml('', file).mistake([], TOO_LONG)] };
  const source = readYaml(text, file, 0);
  if (source.mistakes.length > 0 || source.value === null) return { ...NO_CONFIG, mistakes: source.mistakes };
  if (typeof source.value !== 'object') return { ...NO_CONFIG, mistakes: [source.mistake([], NO_SETTINGS)] };
  const { settings, problems } = parseSettings(source.value, rules, packs);
  return {
    over: (below) => overlaid(below, settings, source.value),
    mistakes: problems.map(({ where, message }) => source.mistake(pathOf(where), message)),
  };
}

/** `caselint.rules.safe-and-well` → rules, safe-and-well; what stands behind the second name is one name, stops and all. */
function pathOf(where: string): string[] {
  const [first = '', ...rest] = where.split('.').slice(1);
  return rest.length > 0 ? [first, rest.join('.')] : [first];
}

/** The names of the settings that a folder may bring along. */
export const CONFIG_SETTINGS = Object.keys(DEFAULT_SETTINGS);

const TOO_LONG = `This is left out: it may have ${MOST.length} characters.`;
const NO_SETTINGS = 'This file holds settings: a name, a colon and what it is, as in "packs: [opinion]".';
