import { commands, Disposable, Uri, workspace } from 'vscode';
import * as l10n from './l10n.ts';

/** Opens the page of the rule whose id it is given. */
export const OPEN_RULE_PAGE = 'caselint.openRulePage';

const SCHEME = 'caselint-rule';
const RULE_ID = /^\/([a-z0-9-]+)\.md$/;
const NO_PAGE = l10n.t('There is no page about this rule.');

/**
 * Where the server says that the pages about rules are. An address of our own and not a file, so that VS Code opens a
 * page as it is to be read: `package.json` asks for the Markdown preview by this scheme (`workbench.editorAssociations`).
 */
export const RULE_PAGES = `${SCHEME}:/`;

/** Lets VS Code read the pages that come with the extension, and nothing else of its folder. */
export function registerRulePages(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (page) => readPage(extensionUri, page),
    }),
    commands.registerCommand(OPEN_RULE_PAGE, (rule: string) =>
      commands.executeCommand('vscode.open', Uri.from({ scheme: SCHEME, path: `/${rule}.md` })),
    ),
  );
}

async function readPage(extensionUri: Uri, page: Uri): Promise<string> {
  const rule = RULE_ID.exec(page.path)?.[1];
  if (!rule) return NO_PAGE;
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`));
    return new TextDecoder().decode(bytes);
  } catch {
    return NO_PAGE;
  }
}
