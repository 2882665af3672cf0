import type { RuleSummary } from '../../engine/types.ts';
import { printable } from '../formats/printable.ts';
import { openTeams } from '../teams.ts';
import type { CommandContext } from './command.ts';

/** The rules that a record in the current folder would be read with: Caselint's, and what the folder's team makes of them. */
export interface RulesHere {
  readonly rules: readonly RuleSummary[];
  /** Whether everything that the folder brings along could be read. */
  readonly isWhole: boolean;
}

/** What cannot be read of a team's files is said beside the results, and the rest holds. */
export async function rulesHere({ io, linter, edition }: CommandContext): Promise<RulesHere> {
  const here = [{ path: '-' }];
  const { rules, errors } = await openTeams(here, { rule: [], pack: [] }, io, { linter, edition });
  for (const { path, message } of errors) io.stderr.stream.write(`caselint: ${printable(path)}: ${message}\n`);
  return { rules: rules.toSorted((one, other) => (one.id < other.id ? -1 : 1)), isWhole: errors.length === 0 };
}
