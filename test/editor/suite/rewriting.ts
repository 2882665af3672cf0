import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type TextEditor, workspace } from 'vscode';
import { openRecord, ruleOf } from './support/records.ts';
import { findingOf, findings, silenceOf, until } from './support/waiting.ts';

const PLAN = '# Child protection plan\n\nDad engaged well with the Freedom Programme.\n';

export const rewriting = () =>
  describe('Choosing from the lightbulb', () => {
    it('rewrites in place and goes through the blanks with the tab key', async () => {
      const editor = await openRecord(PLAN);
      const rewrite = (await offered(editor, 'engagement-unspecified')).find(({ edit }) => edit);
      assert.ok(rewrite?.edit, 'a rewrite is offered');
      assert.ok(await workspace.applyEdit(rewrite.edit));
      const { document } = editor;
      assert.match(document.getText(), /Dad attended \[number\] of \[number\]/);
      const first = await until('the first blank is selected', () => document.getText(editor.selection));
      assert.equal(first, '[number]');
      const from = editor.selection.start;
      await commands.executeCommand('jumpToNextSnippetPlaceholder');
      await until('the next blank is selected', () => editor.selection.start.isAfter(from));
      assert.equal(document.getText(editor.selection), '[number]');
      await silenceOf('engagement-unspecified', document);
    });

    it('asks for the blanks that a rewrite left, and for nothing else in it', async () => {
      const editor = await openRecord(PLAN);
      const rewrite = (await offered(editor, 'engagement-unspecified')).find(({ edit }) => edit);
      assert.ok(rewrite?.edit && (await workspace.applyEdit(rewrite.edit)));
      await findingOf('unfilled-placeholder', editor.document);
      assert.deepEqual([...new Set(findings(editor.document).map(ruleOf))], ['unfilled-placeholder']);
    });

    it('offers the questions to ask, and to turn the rule off', async () => {
      const editor = await openRecord(PLAN);
      const asked = (await offered(editor, 'engagement-unspecified')).map(({ command }) => command?.command);
      assert.ok(asked.includes('caselint.showQuestions'));
      assert.ok(asked.includes('caselint.turnOffRule'));
    });
  });

/** What the lightbulb offers where a rule was found. */
async function offered(editor: TextEditor, rule: string): Promise<CodeAction[]> {
  const { range } = await findingOf(rule, editor.document);
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    range,
    CodeActionKind.QuickFix.value,
  );
}
