import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, window, workspace } from 'vscode';
import { openFromFolder, openRecord, underlined, writeAtEnd } from './support/records.ts';
import { findingOf, findings, silenceOf, until } from './support/waiting.ts';

export const typing = () =>
  describe('Writing a record', () => {
    it('underlines what was typed, from the first to the last word of it', async () => {
      const { document } = await typed('Mum will ensure that the children are safe at all times. ');
      const finding = await findingOf('ensure-safety', document);
      assert.match(underlined(document, finding), /\bensure\b/);
      assert.notEqual(finding.severity, DiagnosticSeverity.Hint);
    });

    it('takes the line away again when the wording is gone', async () => {
      const editor = await typed('Mum will ensure that the children are safe at all times. ');
      await findingOf('ensure-safety', editor.document);
      const line = editor.document.lineAt(editor.document.lineCount - 1);
      await editor.edit((edit) => edit.replace(line.range, 'Mum will ring Gran every evening at six. '));
      await silenceOf('ensure-safety', editor.document);
    });

    it('leaves the sentence that is being typed alone until there is a pause', async () => {
      const { document } = await typed('Dad engaged well with the Freedom');
      assert.deepEqual(findings(document), []);
      await findingOf('engagement-unspecified', document);
    });

    it('reads plain text as it reads Markdown', async () => {
      const { document } = await openRecord('CORE GROUP MINUTES\n\nDad engaged well with services.\n', 'txt');
      await findingOf('engagement-unspecified', document);
    });

    it('reads a record that is not saved yet', async () => {
      const text = '# Core group minutes\n\nDad engaged well with services.\n';
      const document = await workspace.openTextDocument({ language: 'markdown', content: text });
      await window.showTextDocument(document);
      await findingOf('engagement-unspecified', document);
    });

    it('reads a record of the folder, and leaves its README alone', async () => {
      const readme = await openFromFolder('README.md');
      const plan = await openFromFolder('plan.md');
      await findingOf('ensure-safety', plan.document);
      assert.deepEqual(findings(readme.document), []);
    });

    it('forgets a record that is closed', async () => {
      const { document } = await openRecord('# Plan\n\nMum will ensure that the children are safe.\n');
      await findingOf('ensure-safety', document);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await until('its findings are gone', () => findings(document).length === 0);
    });
  });

async function typed(words: string) {
  const editor = await openRecord('# Child protection plan\n\n');
  await writeAtEnd(editor, words);
  return editor;
}
