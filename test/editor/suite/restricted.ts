import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, Uri, window, workspace } from 'vscode';
import { runSuites } from './support/mocha.ts';
import { openFromFolder } from './support/records.ts';
import { findingOf, silenceOf } from './support/waiting.ts';

/** A folder that nobody has trusted yet, which brings settings of its own, VS Code's and Caselint's, that would keep Caselint from asking. */
const restricted = () =>
  describe('In a folder that is not trusted', () => {
    it('asks all the same: settings that came with the folder wait', async () => {
      assert.equal(workspace.isTrusted, false, 'the window is in Restricted Mode');
      const { document } = await openFromFolder('plan.md');
      await findingOf('ensure-safety', document);
    });

    it('reads files that are no plain text', async () => {
      const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'plan.html');
      await commands.executeCommand('caselint.reviewFile', file);
      const { document } = window.activeTextEditor!;
      assert.equal(document.lineAt(0).text, '# Child protection plan');
      await findingOf('ensure-safety', document);
    });

    it("keeps to the person's own settings", async () => {
      const { document } = await openFromFolder('plan.md');
      await findingOf('engagement-unspecified', document);
      const rules = { 'engagement-unspecified': 'off' };
      await workspace.getConfiguration('caselint').update('rules', rules, ConfigurationTarget.Global);
      await silenceOf('engagement-unspecified', document);
      await findingOf('ensure-safety', document);
    });
  });

export const run = () => runSuites([restricted]);
