import type { Results } from '../results.ts';
import { batchPart } from './batch.ts';
import { bigFileTable, editingTable, goals, rulesTable } from './tables.ts';
import { figure, percent } from './words.ts';

/** The page `RESULTS.md`. */
export function pageOf(results: Results): string {
  const { batch, linters, corporaProfile, recordsProfile } = results;
  const { repeats, repeatsInRecords } = batch.corpora;
  return `# How fast Caselint is

Written by \`npm run bench\`; [README.md](README.md) says what each figure means and how to measure again. Figures that
do not say otherwise are of one run: ${results.date}, ${results.machine}, Node ${results.node}, ${figure(results.minutes)} minutes, load ${results.load.map(figure).join(' when it began, ')} when it ended.
Ratios say more than figures: how fast a machine is changes with what else it does, and the linters were measured in turn.

${batchPart(batch)}
## One file of 3 MB, whole process

One run each; who would need more than about a minute is left out.

${bigFileTable(results)}

## Linting again after a one-word edit, in process

In milliseconds. Every linter, Caselint too, is given the whole text again. "First" is the first text that the process
ever lints, with everything cold.

${editingTable(results)}

## Caselint beside its goals

${goals(results)}

## What costs the most

Sentences that reach compromise: ${percent(recordsProfile.tagged / recordsProfile.sentences)} of the ${recordsProfile.sentences} in \`test/records\`, ${percent(corporaProfile.tagged / corporaProfile.sentences)} of the ${corporaProfile.sentences} in the part of the corpora that was watched.

Reading and linting a KB takes ${figure(corporaProfile.total)} ms in a process that is warm. The ten rules that take the most of it:

${rulesTable(corporaProfile, 10)}

Everything that is no rule's own is reading: blocks, sentences, mentions, people, and bringing findings into order.

## Where the comparison is not like for like

No two of these linters look for the same things. Caselint reads who is meant, what is evidence and what stands in which
column, and asks about it; the others look for wording or mistakes that need no context. Each runs as its own
documentation shows, with what is on where nobody sets anything:

${linters.map(({ name, versions, note }) => `- **${name}**${versions ? ` (${versions})` : ''}: ${note}`).join('\n')}

Caselint is its own command, which also finds the files and writes every finding with its words. The peers run in a small
program of ours that calls their library, keeps only how many findings there are, and writes those: they do less here.

## How real the corpora are

Sentences of three words or more that stand word for word elsewhere too: ${percent(repeats.share)} of ${repeats.sentences}, and no file shares more
than ${percent(repeats.mostShared)} with one other. In the repository's own records it is ${percent(repeatsInRecords.share)} and ${percent(repeatsInRecords.mostShared)}.
`;
}
