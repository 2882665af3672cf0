import type { Linter } from '../engine/linter.ts';
import { parseSettings, type Settings } from '../settings.ts';
import type { CliOptions } from './options.ts';
import type { CliError } from './result.ts';

/** `--rule` and `--pack` → settings, with an error for each that says nothing Caselint knows; the others hold. */
export function settingsFrom(
  { rule, pack }: Pick<CliOptions, 'rule' | 'pack'>,
  linter: Pick<Linter, 'rules' | 'packs'>,
): { settings: Settings; errors: CliError[] } {
  const rules = rule.map((option) => option.split(':').map((part) => part.trim()));
  const complete = rules.filter(([id, severity]) => id && severity);
  const known = linter.rules.map(({ id }) => id);
  const { settings, problems } = parseSettings(
    { rules: Object.fromEntries(complete), packs: pack },
    known,
    linter.packs,
  );
  const incomplete = rule.filter((_, index) => !complete.includes(rules[index] ?? []));
  return {
    settings,
    errors: [
      ...incomplete.map((option) => ({
        path: `--rule ${option}`,
        message: 'Write the rule, a colon and how it should speak, as in safe-and-well:warning or safe-and-well:off.',
      })),
      ...problems.map(({ where, message }) => ({ path: optionFor(where), message })),
    ],
  };
}

function optionFor(where: string): string {
  return where.replace(/^caselint\.rules\./, '--rule ').replace(/^caselint\.packs$/, '--pack');
}
