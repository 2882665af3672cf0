import type { RuleExample, RuleSummary } from '../../engine/types.ts';
import { didYouMean } from '../../nearest.ts';
import { commandLine, parsed } from '../commandLine.ts';
import { createLayout, type Layout } from '../formats/layout.ts';
import { printable } from '../formats/printable.ts';
import { KINDS } from '../words.ts';
import type { CommandContext, RunCommand } from './command.ts';
import { acrossPart, oneLine, reasons, section } from './explainAcross.ts';
import { rulesHere } from './rulesHere.ts';

/** `caselint explain RULE`: what a rule asks, why, on whose word, and examples. Exit code 2 for a rule that there is not. */
export const runExplain: RunCommand = async (argv, context) => {
  const asked = parsed(() => {
    const command = commandLine('caselint explain', context.io)
      .description('Says what a rule asks about, why, which review says so, and what to do, with examples.')
      .argument('<rule>', 'its name, as it stands beside a finding; "caselint rules" lists them')
      .parse(argv, { from: 'user' });
    return { id: command.args[0]! };
  });
  return 'exitCode' in asked ? asked.exitCode : explain(asked.id, context);
};

async function explain(id: string, context: CommandContext): Promise<number> {
  const { stdout, stderr } = context.io;
  const { rules, isWhole } = await rulesHere(context);
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const names = didYouMean(
      id,
      rules.map((each) => each.id),
    );
    const help = [names, '"caselint rules" lists them all.'].filter(Boolean).join(' ');
    stderr.stream.write(`caselint: ${printable(id)}: There is no rule of that name. ${help}\n`);
    return 2;
  }
  stdout.stream.write(`${pageOf(rule, createLayout(stdout.columns, stdout.colours)).join('\n\n')}\n`);
  return isWhole ? 0 : 2;
}

function pageOf(rule: RuleSummary, layout: Layout): string[] {
  const { id, title, severity, kinds, pack, examples } = rule;
  const { bold, dim } = layout.colours;
  const switchedOn = pack === undefined ? [] : [layout.labelled('Off until you say', `--pack ${pack}`, 2)];
  return [
    `${bold(layout.wrap(title))}\n${dim(id)}`,
    [
      layout.labelled('Speaks as', severity, 2),
      layout.labelled('In', kinds.map((kind) => KINDS[kind]).join(', '), 2),
      ...switchedOn,
    ].join('\n'),
    ...reasons(rule, layout),
    ...section(
      'It asks about',
      examples.flagged.map((each) => flagged(each, layout)),
      layout,
    ),
    ...section(
      'It leaves alone',
      examples.silent.map((each) => silent(each, layout)),
      layout,
    ),
    ...acrossPart(rule, layout),
  ];
}

function flagged({ text, words, rewrite }: RuleExample, layout: Layout): string {
  return [
    layout.wrap(oneLine(text), 2),
    ...(words === undefined ? [] : [layout.labelled('The words', `“${oneLine(words)}”`, 4)]),
    ...(rewrite === undefined ? [] : [layout.labelled('Instead', oneLine(rewrite), 4)]),
  ].join('\n');
}

function silent({ text, because }: RuleExample, layout: Layout): string {
  const reason = because === undefined ? [] : [layout.labelled('Because', because, 4)];
  return [layout.wrap(oneLine(text), 2), ...reason].join('\n');
}
