import { commands, type Disposable, type MessageItem, window } from 'vscode';
import { SHOW_QUESTIONS, type ShowQuestionsArguments } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';
import { OPEN_RULE_PAGE } from './rulePage.ts';

/** "Questions to ask" from the lightbulb: shows them in one piece, with the way to the rule's page. */
export function registerQuestions(): Disposable {
  return commands.registerCommand(SHOW_QUESTIONS, showQuestions);
}

async function showQuestions({ rule, title, questions }: ShowQuestionsArguments): Promise<void> {
  // A dialog and not a notification: questions have several lines, and are to stay until they are read.
  const dialog = { modal: true, detail: questions };
  const answer = await window.showInformationMessage(title, dialog, back, readMore);
  if (answer === readMore) await commands.executeCommand(OPEN_RULE_PAGE, rule);
}

const back: MessageItem = { title: l10n.t('Back to the record'), isCloseAffordance: true };
const readMore: MessageItem = { title: l10n.t('Why this matters') };
