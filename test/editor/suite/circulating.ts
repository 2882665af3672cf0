import assert from 'node:assert/strict';
import { commands, type TextEditor } from 'vscode';
import { listening } from './support/listening.ts';
import { pick } from './support/picking.ts';
import { openRecord, putCursorIn } from './support/records.ts';
import { findingOf, until } from './support/waiting.ts';

const LAST_WORD = "Caselint has no more questions about this record. It does not judge the child's safety.";
const PLAN = [
  '# Child protection plan',
  '',
  'Mum will ensure that the children are safe.',
  '',
  'Dad engaged well with services.',
  '',
  'The next visit is on [date].',
  '',
].join('\n');

export const circulating = () =>
  describe('Checking before circulation', () => {
    it('goes from one question to the next, in the order of the record, and round to the first', async () => {
      const editor = await openRecord(PLAN);
      await findingOf('unfilled-placeholder', editor.document);
      const lines = [];
      for (let step = 0; step < 4; step += 1) lines.push(await lineAfter('caselint.nextQuestion', editor));
      assert.deepEqual(lines, [2, 4, 6, 2]);
      assert.equal(await lineAfter('caselint.previousQuestion', editor), 6);
    });

    it('selects a placeholder, so that the answer can be typed over it', async () => {
      const editor = await openRecord(PLAN);
      putCursorIn(editor, 'The next visit');
      await commands.executeCommand('caselint.nextQuestion');
      assert.equal(editor.document.getText(editor.selection), '[date]');
    });

    it('jumps to the question that is picked from the list', async () => {
      const editor = await openRecord('# Plan\n\nNothing here.\n\nMum will ensure that the children are safe.\n');
      await findingOf('ensure-safety', editor.document);
      await pick('caselint.checkBeforeCirculation', 0);
      assert.equal(editor.selection.start.line, 4);
    });

    it('asks again from the start each time: what has been answered is not asked any more', async () => {
      const editor = await openRecord(PLAN);
      await findingOf('ensure-safety', editor.document);
      await replaceLine(editor, 2, 'Mum will ring Gran at six.');
      assert.equal(await lineAfter('caselint.nextQuestion', editor), 4);
    });

    it('ends with its last word and no judgement', async () => {
      const editor = await openRecord('# Visit\n\nThe next visit is on [date].\n');
      await findingOf('unfilled-placeholder', editor.document);
      await replaceLine(editor, 2, 'The next visit is on 4 May.');
      assert.deepEqual(await saidBy('caselint.nextQuestion'), [LAST_WORD]);
      assert.deepEqual(await saidBy('caselint.checkBeforeCirculation'), [LAST_WORD]);
    });

    it('says that a file has not been checked when it is not a record', async () => {
      await openRecord('echo Mum will ensure it\n', 'bat');
      const [said] = await saidBy('caselint.checkBeforeCirculation');
      assert.match(said ?? '', /has not been checked/);
    });
  });

async function lineAfter(command: string, editor: TextEditor): Promise<number> {
  await commands.executeCommand(command);
  return editor.selection.start.line;
}

async function replaceLine(editor: TextEditor, line: number, words: string): Promise<void> {
  await editor.edit((edit) => edit.replace(editor.document.lineAt(line).range, words));
}

/** What a command tells the person. */
async function saidBy(command: string): Promise<string[]> {
  return listening('showInformationMessage', undefined, async (said) => {
    await commands.executeCommand(command);
    await until(`${command} says something`, () => said.length);
  });
}
