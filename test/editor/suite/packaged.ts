import assert from 'node:assert/strict';
import { commands, extensions, type Uri, workspace } from 'vscode';
import { runSuites } from './support/mocha.ts';
import { openFromFolder, openRecord } from './support/records.ts';
import { findingOf } from './support/waiting.ts';

/** A window in which Caselint is installed from its package, as people install it. */
const packaged = () =>
  describe('Installed from its package', () => {
    it('is the packaged extension that runs, and not the repository', () => {
      const extension = extensions.getExtension('caselint.caselint');
      assert.ok(extension, 'Caselint is installed');
      assert.match(extension.extensionPath, /caselint\.caselint-\d+\.\d+\.\d+/);
    });

    it('starts with the first record and underlines', async () => {
      const { document } = await openFromFolder('plan.md');
      await findingOf('ensure-safety', document);
    });

    it('has the page of the rule with it', async () => {
      const { document } = await openRecord('# Plan\n\nMum will ensure that the children are safe.\n');
      const { code } = await findingOf('ensure-safety', document);
      const page = await workspace.openTextDocument((code as { target: Uri }).target);
      assert.match(page.getText(), /^# .+/m);
      assert.doesNotMatch(page.getText(), /There is no page about this rule/);
    });

    it('has the check before circulation', async () => {
      const editor = await openFromFolder('plan.md');
      await findingOf('ensure-safety', editor.document);
      await commands.executeCommand('caselint.nextQuestion');
      assert.match(editor.document.lineAt(editor.selection.start.line).text, /ensure/);
    });
  });

export const run = () => runSuites([packaged]);
