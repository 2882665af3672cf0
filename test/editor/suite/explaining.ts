import assert from 'node:assert/strict';
import { commands, type Hover, type MarkdownString, TabInputCustom, type Uri, window, workspace } from 'vscode';
import { openRecord, putCursorIn } from './support/records.ts';
import { findingOf, until } from './support/waiting.ts';

export const explaining = () =>
  describe('Asking why something is underlined', () => {
    it('tells in the hover what was seen, why it matters, where that comes from and what to do', async () => {
      const editor = await openRecord('# Child protection plan\n\nMum will ensure that the children are safe.\n');
      const finding = await findingOf('ensure-safety', editor.document);
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        putCursorIn(editor, 'ensure that'),
      );
      const words = hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value)).join('\n');
      for (const part of ['Why it matters', 'Where this comes from', 'What to do'])
        assert.match(words, new RegExp(part));
      assert.ok(finding.message.length > 0);
    });

    it('opens the page of the rule, as a page to read, from the name of the rule', async () => {
      const { document } = await openRecord('# Child protection plan\n\nMum will ensure that the children are safe.\n');
      const { code } = await findingOf('ensure-safety', document);
      assert.ok(typeof code === 'object', 'the name of the rule is a link');
      await commands.executeCommand('vscode.open', (code as { target: Uri }).target);
      const tab = await until('the page is open', () => {
        const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
        return input instanceof TabInputCustom ? input : undefined;
      });
      assert.equal(tab.viewType, 'vscode.markdown.preview.editor');
      assert.match((await workspace.openTextDocument(tab.uri)).getText(), /^# .+/m);
    });
  });
