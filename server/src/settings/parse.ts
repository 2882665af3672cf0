import { DOCUMENT_KINDS, SEVERITIES } from '../engine/types.ts';
import { didYouMean, nearestOf } from '../nearest.ts';
import { DEFAULT_SETTINGS, type Settings } from './shape.ts';

/** Something in the settings that could not be used. `where` is the setting's name, such as `caselint.rules.safe-and-well`. */
export interface SettingsProblem {
  readonly where: string;
  /** A whole sentence for the person who wrote the setting, with what to do. */
  readonly message: string;
}

/** Settings that are not looked at here: the editor's part reads `languages` by itself; `trace`, common with language servers, does nothing. */
const OF_THE_EDITOR = ['languages', 'trace'];
const LONGEST_DELAY = 60_000;

type Report = (where: string, message: string) => void;

/**
 * Settings as a person wrote them → settings that can be relied on. Whatever cannot be used is left out, named in
 * `problems` with the nearest name that exists, and nothing else is lost. Missing settings have their defaults.
 * @param raw what stands below `caselint.`; anything at all. Never throws.
 */
export function parseSettings(
  raw: unknown,
  knownRules: readonly string[],
  knownPacks: readonly string[],
): { settings: Settings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const report: Report = (where, message) =>
    problems.push({ where: ['caselint', where].filter(Boolean).join('.'), message });
  const given = asObject(raw, '', report);
  const files = asObject(given.files, 'files', report);
  reportUnknown(Object.keys(given), [...Object.keys(DEFAULT_SETTINGS), ...OF_THE_EDITOR], '', report);
  reportUnknown(Object.keys(files), Object.keys(DEFAULT_SETTINGS.files), 'files', report);
  const defaults = DEFAULT_SETTINGS;
  const settings: Settings = {
    enable: asBoolean(given.enable, defaults.enable, 'enable', report),
    rules: asChoices(given.rules, [...SEVERITIES, 'off'] as const, 'rules', report, (id) =>
      knownRules.includes(id) ? undefined : unknown('rule', id, knownRules),
    ),
    packs: asStrings(given.packs, defaults.packs, 'packs', report).filter((name) => {
      const isKnown = knownPacks.includes(name);
      if (!isKnown) report('packs', unknown('pack', name, knownPacks));
      return isKnown;
    }),
    kinds: asChoices(given.kinds, DOCUMENT_KINDS, 'kinds', report, (glob) =>
      glob.trim() === '' ? 'Say which files this kind is for, as in "**/minutes/**".' : undefined,
    ),
    files: {
      include: asStrings(files.include, defaults.files.include, 'files.include', report),
      exclude: asStrings(files.exclude, defaults.files.exclude, 'files.exclude', report),
    },
    baseline: asText(given.baseline, defaults.baseline, 'baseline', report),
    typingDelay: asDelay(given.typingDelay, defaults.typingDelay, 'typingDelay', report),
    codeLens: asBoolean(given.codeLens, defaults.codeLens, 'codeLens', report),
  };
  return { settings, problems };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  return `There is no ${what} called "${name}". ${didYouMean(name, known)}`.trimEnd();
}

function reportUnknown(names: readonly string[], known: readonly string[], where: string, report: Report): void {
  for (const name of names.filter((each) => !known.includes(each))) {
    report([where, name].filter(Boolean).join('.'), unknown('setting', name, known));
  }
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function asObject(value: unknown, where: string, report: Report): Record<string, unknown> {
  if (isMissing(value)) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  report(where, 'This setting holds several settings of its own: write them in curly brackets, { … }.');
  return {};
}

function asBoolean(value: unknown, fallback: boolean, where: string, report: Report): boolean {
  if (isMissing(value) || typeof value === 'boolean') return value ?? fallback;
  report(where, 'This setting is either true or false, without quotation marks.');
  return fallback;
}

function asDelay(value: unknown, fallback: number, where: string, report: Report): number {
  if (isMissing(value)) return fallback;
  if (typeof value === 'number' && value >= 0 && value <= LONGEST_DELAY) return value;
  report(where, `This setting is a number of milliseconds from 0 to ${LONGEST_DELAY}.`);
  return fallback;
}

function asText(value: unknown, fallback: string, where: string, report: Report): string {
  if (isMissing(value) || typeof value === 'string') return value ?? fallback;
  report(where, 'This setting is a name in quotation marks.');
  return fallback;
}

function asStrings(value: unknown, fallback: readonly string[], where: string, report: Report): readonly string[] {
  if (isMissing(value)) return fallback;
  if (!Array.isArray(value)) {
    report(where, 'This setting is a list: write it in square brackets, ["…", "…"].');
    return fallback;
  }
  return value.filter((entry): entry is string => {
    const usable = typeof entry === 'string' && entry.trim() !== '';
    if (!usable) report(where, 'Every entry of this list is a word in quotation marks.');
    return usable;
  });
}

/** An object whose values are each one of a few words: rules with their severities, globs with their kinds. */
function asChoices<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  where: string,
  report: Report,
  keyProblem: (key: string) => string | undefined,
): Record<string, Choice> {
  const usable: [string, Choice][] = [];
  for (const [key, chosen] of Object.entries(asObject(value, where, report))) {
    const problem = keyProblem(key);
    const choice = choices.find((each) => each === chosen);
    if (problem !== undefined) report(`${where}.${key}`, problem);
    else if (choice !== undefined) usable.push([key, choice]);
    else if (!isMissing(chosen)) report(`${where}.${key}`, notAChoice(key, chosen, choices));
  }
  return Object.fromEntries(usable);
}

function notAChoice(key: string, chosen: unknown, choices: readonly string[]): string {
  const list = `It can be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`;
  if (typeof chosen !== 'string') return `"${key}" cannot be set to this. ${list}`;
  const nearest = nearestOf(chosen, choices);
  const suggestion = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  return `"${key}" cannot be set to "${chosen}". ${suggestion}${list}`;
}
