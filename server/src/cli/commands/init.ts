import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAME } from '../../team/folder.ts';
import { commandLine, parsed } from '../commandLine.ts';
import { reasonOf } from '../reason.ts';
import type { RunCommand } from './command.ts';

/** `caselint init`: puts a settings file with explanations into the current folder. Exit code 2 where it cannot, or where there is one. */
export const runInit: RunCommand = async (argv, { io, linter }) => {
  const asked = parsed(() => {
    commandLine('caselint init', io)
      .description(`Puts ${CONFIG_NAME} with explanations into this folder. One that is there is left as it is.`)
      .parse(argv, { from: 'user' });
    return { name: CONFIG_NAME };
  });
  if ('exitCode' in asked) return asked.exitCode;
  try {
    // The flag makes the look and the writing one step, so that nothing that appears in between is lost.
    writeFileSync(join(io.cwd, CONFIG_NAME), startingConfig(linter.packs), { flag: 'wx' });
  } catch (error) {
    io.stderr.stream.write(`caselint: ${CONFIG_NAME}: ${whyNot(error)}\n`);
    return 2;
  }
  io.stdout.stream.write(
    `${CONFIG_NAME} is in this folder. Open it to see what can be set; so far it changes nothing.\n`,
  );
  return 0;
};

function whyNot(error: unknown): string {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return isThere
    ? 'It is in this folder already, and is left as it is. Open it to change it.'
    : `It could not be written: ${reasonOf(error)}.`;
}

/** A settings file that says everything that can be said, and sets nothing. */
export function startingConfig(packs: readonly string[]): string {
  return `# Settings of Caselint for every record in and below this folder.
# Take the # away from the start of a line to use it.

# Further questions, which are off until you switch them on: ${packs.join(', ')}.
#packs: [${packs[0] ?? ''}]

# How loudly a rule speaks: error, warning, information or hint; or off.
# "caselint rules" lists the rules, "caselint explain safe-and-well" says why one asks.
#rules:
#  safe-and-well: information
#  care-jargon: off

# What kind of record a file is, by its name or folder, where Caselint cannot tell from the record itself:
# plan, minutes, note, referral or assessment.
#kinds:
#  '**/minutes/**': minutes
#  '*visit*': note

# Which files are no records, by their names or folders.
#files:
#  exclude: ['**/README.*', '**/templates/**']

# A file with old findings, which are not shown. "caselint . --update-baseline" writes it.
#baseline: .caselint/baseline.jsonl

# The names of services and posts near you, and rules of your own, go into files in .caselint/dictionaries.
`;
}
