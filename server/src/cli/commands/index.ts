import type { Subcommand } from './command.ts';

/** Every command beside the reading of records, in the order of the help. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'review',
    takes: 'FILES…',
    does: 'writes comments into copies of Word files',
    load: async () => (await import('./review.ts')).runReview,
  },
  {
    name: 'stats',
    takes: 'FOLDER',
    does: 'counts by rule, kind and month',
    load: async () => (await import('./stats.ts')).runStats,
  },
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
  {
    name: 'pipe',
    takes: '',
    does: 'reads records as lines of JSON and answers each with a line',
    load: async () => (await import('./pipe.ts')).runPipe,
  },
  {
    name: 'fold',
    takes: 'FILES…',
    does: 'makes one report of results that were found elsewhere',
    load: async () => (await import('./fold.ts')).runFold,
  },
  {
    name: 'farm',
    takes: 'add|work|status',
    does: 'shares records among machines',
    load: async () => (await import('./farm.ts')).runFarm,
  },
];

/** The command that a word names. A folder of the same name is read as `./name`. */
export function subcommandFor(word: string | undefined): Subcommand | undefined {
  return SUBCOMMANDS.find(({ name }) => name === word);
}
