import { commands, type Disposable, window } from 'vscode';
import { SHOW_QUESTIONS, type ShowQuestionsArguments } from '../../server/src/lsp/protocol.ts';
import { rulePage } from './rulePage.ts';

/** "Questions to ask" from the lightbulb: shows them in one piece, with the way to the rule's page. */
export function registerQuestions(): Disposable {
  return commands.registerCommand(SHOW_QUESTIONS, showQuestions);
}

async function showQuestions({ rule, title, questions }: ShowQuestionsArguments): Promise<void> {
  // A dialog and not a notification: questions have several lines, and are to stay until they are read.
  const readMore = 'Why this matters';
  const answer = await window.showInformationMessage(title, { modal: true, detail: questions }, readMore);
  if (answer === readMore) await commands.executeCommand('vscode.open', rulePage(rule));
}
