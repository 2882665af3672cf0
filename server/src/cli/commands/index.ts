import type { Subcommand } from './command.ts';

/** Every command beside the reading of records, in the order of the help. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'rules',
    takes: '',
    does: 'lists the rules',
    load: async () => (await import('./rules.ts')).runRules,
  },
  {
    name: 'explain',
    takes: 'RULE',
    does: 'why a rule asks, and what to do',
    load: async () => (await import('./explain.ts')).runExplain,
  },
  {
    name: 'init',
    takes: '',
    does: 'puts a settings file with explanations here',
    load: async () => (await import('./init.ts')).runInit,
  },
];

/** The command that a word names. A folder of the same name is read as `./name`. */
export function subcommandFor(word: string | undefined): Subcommand | undefined {
  return SUBCOMMANDS.find(({ name }) => name === word);
}
