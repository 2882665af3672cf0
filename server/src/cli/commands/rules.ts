import type { RuleSummary } from '../../engine/types.ts';
import { commandLine, parsed } from '../commandLine.ts';
import { oneOf } from '../values.ts';
import type { CommandContext, RunCommand } from './command.ts';
import { rulesHere } from './rulesHere.ts';

const FORMATS = ['text', 'json'] as const;

/** `caselint rules`: every rule that holds in the current folder, a line each. Exit code 2 where a team's file could not be read. */
export const runRules: RunCommand = async (argv, context) => {
  const asked = parsed(() => {
    const command = commandLine('caselint rules', context.io)
      .description('Lists the rules that hold in this folder, those of its team among them.')
      .option('-f, --format <format>', `how to write the list: ${FORMATS.join(' or ')}`, oneOf(FORMATS), 'text')
      .parse(argv, { from: 'user' });
    return command.opts<{ format: (typeof FORMATS)[number] }>();
  });
  return 'exitCode' in asked ? asked.exitCode : list(asked.format, context);
};

async function list(format: (typeof FORMATS)[number], context: CommandContext): Promise<number> {
  const { rules, isWhole } = await rulesHere(context);
  context.io.stdout.stream.write(format === 'json' ? asJson(rules) : asTable(rules));
  return isWhole ? 0 : 2;
}

function asJson(rules: readonly RuleSummary[]): string {
  const fields = rules.map(({ id, title, severity, pack, finding, kinds }) => ({
    ...{ id, title, severity, pack: pack ?? null },
    ...{ finding, kinds },
  }));
  return `${JSON.stringify(fields, null, 2)}\n`;
}

const HEAD = ['Rule', 'Speaks as', 'Finding', 'Pack', 'What it asks about'] as const;

/** Columns as wide as their longest entry; the last one runs on. */
function asTable(rules: readonly RuleSummary[]): string {
  const rows = [HEAD, ...rules.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return `${rows.map((row) => line(row, widths)).join('\n')}\n\ncaselint explain RULE says why it asks, and on whose word.\n`;
}

function rowOf({ id, title, severity, pack, finding }: RuleSummary): readonly string[] {
  return [id, severity, finding.map((each) => each.slice(1)).join(', '), pack ?? '', title];
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  ');
}
