import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, RuleSummary } from '../engine/types.ts';
import { COMMENT_RULE } from '../ignores/comments.ts';
import type { Client } from './client.ts';
import { mayBeIgnored } from './mayBeIgnored.ts';
import {
  type ClientCommand,
  IGNORE_FINDING,
  type IgnoreFindingArguments,
  type IgnoreScope,
  SHOW_QUESTIONS,
  type ShowQuestionsArguments,
  TURN_OFF_RULE,
  type TurnOffRuleArguments,
} from './protocol.ts';

/** How many characters of the first question stand in the lightbulb's menu. */
const LONGEST_QUESTION = 80;

const IGNORE_TITLES: readonly (readonly [scope: IgnoreScope, words: (title: string) => string])[] = [
  ['finding', (title) => `Ignore this finding: ${title}`],
  ['record', (title) => `Ignore in this record: ${title}`],
  ['folder', (title) => `Ignore in this folder: ${title}`],
];

/** The actions that the client carries out itself; only those whose commands it has. */
export function commandActions(
  { uri }: TextDocument,
  finding: Finding,
  diagnostic: Diagnostic,
  { client, rules }: { readonly client: Client; readonly rules: ReadonlyMap<string, RuleSummary> },
): CodeAction[] {
  const { rule, prompt } = finding;
  const title = rules.get(rule)?.title ?? rule;
  const offer = (label: string, command: ClientCommand, ...given: Command['arguments'] & object): CodeAction[] =>
    client.commands.has(command)
      ? [
          {
            title: label,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            command: { title: label, command, arguments: given },
          },
        ]
      : [];
  const questions: ShowQuestionsArguments[] =
    prompt === null ? [] : [{ uri, range: diagnostic.range, rule, title, questions: prompt }];
  const turnOff: TurnOffRuleArguments = { uri, rule, title };
  const scopes = mayBeIgnored(rule, uri) ? IGNORE_TITLES : [];
  return [
    ...questions.flatMap((given) => offer(`Ask: ${firstQuestion(given.questions)}`, SHOW_QUESTIONS, given)),
    ...scopes.flatMap(([scope, words]) => {
      const given: IgnoreFindingArguments = { uri, range: diagnostic.range, rule, scope };
      return offer(words(title), IGNORE_FINDING, given);
    }),
    ...(rule === COMMENT_RULE ? [] : offer(`Turn off this rule: ${title}`, TURN_OFF_RULE, turnOff)),
  ];
}

function firstQuestion(prompt: string): string {
  const line = prompt
    .trim()
    .split(/\r?\n/, 1)[0]!
    .replace(/^[-*•]\s+/, '');
  const question = /^.*?\?/.exec(line)?.[0] ?? line;
  if (question.length <= LONGEST_QUESTION) return question;
  return `${question.slice(0, LONGEST_QUESTION).replace(/\s+\S*$/, '')} …`;
}
