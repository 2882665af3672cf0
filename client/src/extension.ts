import './language.ts';
import { commands, type ExtensionContext } from 'vscode';
import { CirculationCheckUp } from './circulation.ts';
import { registerFiles } from './files/files.ts';
import { KnownTexts } from './files/knownTexts.ts';
import { FolderCheck } from './folder/folderCheck.ts';
import { registerGaps } from './gaps.ts';
import { registerIgnoredFindings } from './ignoredFindings.ts';
import { registerIgnoring } from './ignoring.ts';
import { KindStatus } from './kindStatus.ts';
import { registerLocalWords } from './localWords.ts';
import { ReviewPanel } from './panel/reviewPanel.ts';
import { registerPrivacyCheck } from './privacyCheck.ts';
import { registerQuestions } from './questions.ts';
import { registerRulePages } from './rulePage.ts';
import { Server } from './server.ts';
import { registerTemplates } from './templates.ts';
import { registerTryPhrase } from './tryPhrase.ts';
import { registerTurnOff } from './turnOff.ts';
import { DeskViews } from './view/deskViews.ts';
import { Overviews } from './view/overviews.ts';

let server: Server | undefined;

/** Called by VS Code when a document of any language is opened; the server starts with the first record, not before. */
export function activate({ subscriptions, extensionUri, globalStorageUri }: ExtensionContext): void {
  const texts = new KnownTexts();
  server = new Server(extensionUri, globalStorageUri, texts);
  server.startWithFirstRecord();
  const overviews = new Overviews(server, texts);
  subscriptions.push(
    server,
    texts,
    overviews,
    new KindStatus(server),
    new CirculationCheckUp(server),
    new DeskViews(overviews),
    new ReviewPanel(overviews),
    new FolderCheck(server),
    registerQuestions(),
    registerTurnOff(),
    registerIgnoring(server),
    registerIgnoredFindings(server),
    registerRulePages(extensionUri),
    registerTemplates(extensionUri),
    registerPrivacyCheck(),
    registerGaps(server),
    registerLocalWords(),
    registerTryPhrase(server),
    registerFiles(server, texts),
    commands.registerCommand('caselint.restart', () => server?.restart()),
  );
}

/** Called by VS Code on the way out: waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
