import type { Linter } from '../../engine/linter.ts';
import { CONFIG_NAME } from '../../team/folder.ts';
import { commandLine, parsed } from '../commandLine.ts';
import type { CliIo } from '../io.ts';
import { type CliOptions, FAIL_LEVELS } from '../options.ts';
import { withAsking } from '../readingOptions.ts';
import { oneOf } from '../values.ts';

export interface ReviewCommandOptions
  extends Pick<CliOptions, 'paths' | 'kind' | 'rule' | 'pack' | 'failOn' | 'baseline' | 'ignores' | 'config'> {
  readonly commentsOnly: boolean;
  /** A file or a folder for the answers; undefined for beside each record. */
  readonly output?: string;
}

/** What `caselint review` was asked for, or the exit code where there is nothing more to do. */
export function parseReviewOptions(
  argv: readonly string[],
  io: CliIo,
  linter: Linter,
): ReviewCommandOptions | { readonly exitCode: number } {
  return parsed(() => {
    const command = commandLine('caselint review', io)
      .description(
        'Puts what Caselint asks into a copy of each record, as comments and suggested changes: minutes.reviewed.docx beside minutes.docx. The record itself is never changed.',
      )
      .argument('<paths...>', 'Word and OpenDocument files, folders of them, or globs in quotation marks')
      .option('--comments-only', 'suggest no changes in the text; the comments tell what else could be said')
      .option('-o, --output <path>', 'where to write: a file for one record, or a folder');
    withAsking(command, linter)
      .option(
        '--fail-on <level>',
        `exit with 1 from this level on: ${FAIL_LEVELS.join(', ')}`,
        oneOf(FAIL_LEVELS),
        'warning',
      )
      .option(
        '--baseline <file>',
        'leave out what is in this file (default: .caselint/baseline.jsonl, where there is one)',
      )
      .option('--no-ignores', 'ask also what people have set aside')
      .option(
        '--config <file>',
        `settings for every record, and the dictionaries beside them (default: ${CONFIG_NAME} upward from each record)`,
      )
      .option('--no-config', 'leave out the settings and dictionaries that the folders of the records bring along')
      .addHelpText('after', AFTER)
      .parse(argv, { from: 'user' });
    const { rule = [], pack = [], commentsOnly = false, ...given } = command.opts<Given>();
    return { ...given, rule, pack, commentsOnly, paths: command.args };
  });
}

/** As the library gives them: what nobody set and nothing is said about is missing. */
type Given = Omit<ReviewCommandOptions, 'paths' | Unset> & Partial<Pick<ReviewCommandOptions, Unset>>;
type Unset = 'rule' | 'pack' | 'commentsOnly';

const AFTER = `
An answer that Caselint wrote before is written anew. One that somebody has
worked in since is left as it is; name it, as in
"caselint review minutes.reviewed.docx": it keeps what people have written and
gets new comments.

Exit codes: 0 nothing at or above the level of --fail-on, 1 findings, 2 something
could not be read or written, 130 somebody stopped it.
`;
