import type { Linter } from '../engine/linter.ts';
import { endingsInWords } from '../readers/index.ts';
import { SUBCOMMANDS } from './commands/index.ts';

export const DESCRIPTION = [
  'Reads child-safeguarding records (plans, minutes, case notes, referrals, assessments) and asks what a careful reader',
  'would ask before they are circulated: how, why, who, so what?',
  `It reads ${endingsInWords('and')} files. Nothing leaves this computer.`,
].join(' ');

/** The part of the help that commander does not write: examples, rules and exit codes, in at most 80 columns. */
export function helpAfter({ rules }: Linter): string {
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  const list = rules.map(({ id, title }) => `  ${id.padEnd(widest)}  ${title}`).join('\n');
  return `
Other commands, each with a --help of its own:
${commandLines()}

Examples:
  caselint records                        every record in and below a folder
  caselint minutes.md plan.txt            these two
  caselint "2024/**/*plan*.txt"           every file the pattern matches
  caselint records --kind minutes         every record is minutes
  caselint records -r safe-and-well:off   without this rule
  caselint records -p was-not-brought     with a set of rules that is off by default
  caselint records -f json > found.json   for another program
  caselint records -f json --with people,actions > found.json
                                          with who and what the records speak of
  caselint records --cache                much faster the second time
  caselint records --update-baseline      from now on only what is new
  caselint - --stdin-filename plan.txt < plan.txt
                                          what comes through the standard input

Rules:
${list}

Your team's own settings and words are read from caselint.config.yaml and
.caselint/dictionaries in the folder of a record or above it.

Exit codes:
  0  nothing at or above the level of --fail-on (warning, if you do not say)
  1  findings at or above that level
  2  something could not be read or understood; what could be was still linted
  130  somebody stopped it with Ctrl-C; what was done is written

Left out of folders: hidden files, node_modules, links to other folders, and files
such as README.md. Name one to have it read.
NO_COLOR in the environment turns colours off.
`;
}

function commandLines(): string {
  const lines = SUBCOMMANDS.map(({ name, takes, does }) => [`caselint ${name} ${takes}`.trimEnd(), does] as const);
  return lines.map(([typed, does]) => `  ${typed.padEnd(38)}  ${does}`).join('\n');
}
