import { type Disposable, Uri, workspace } from 'vscode';

const SCHEME = 'caselint-rule';
const RULE_ID = /^\/([a-z0-9-]+)\.md$/;
const NO_PAGE = 'There is no page about this rule.\n';

/**
 * Where the server says that the pages about rules are. An address of our own and not a file, so that VS Code opens a
 * page as it is to be read: `package.json` asks for the Markdown preview by this scheme (`workbench.editorAssociations`).
 */
export const RULE_PAGES = `${SCHEME}:/`;

/** Lets VS Code read the pages that come with the extension, and nothing else of its folder. */
export function registerRulePages(extensionUri: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(page: Uri): Promise<string> {
      const rule = RULE_ID.exec(page.path)?.[1];
      if (!rule) return NO_PAGE;
      try {
        const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`));
        return new TextDecoder().decode(bytes);
      } catch {
        return NO_PAGE;
      }
    },
  });
}

/** The address of a rule's page. */
export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}
