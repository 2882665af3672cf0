import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands } from 'vscode';
import { openRecord, writeAtEnd } from './support/records.ts';
import { findingOf, until } from './support/waiting.ts';

export const recovering = () =>
  describe('When the server dies', () => {
    it('starts it again and goes on reading', async () => {
      const editor = await openRecord('# Child protection plan\n\n');
      const before = await until('the server runs', serverProcess);
      process.kill(before, 'SIGKILL');
      await until('another one runs', () => {
        const now = serverProcess();
        return now !== undefined && now !== before;
      });
      await writeAtEnd(editor, 'Mum will ensure that the children are safe. ');
      await findingOf('ensure-safety', editor.document);
    });

    it('starts it again when a person asks for that', async () => {
      const before = await until('the server runs', serverProcess);
      await commands.executeCommand('caselint.restart');
      const after = await until('the server runs', serverProcess);
      assert.notEqual(after, before);
    });
  });

/** The process id of Caselint's server among the children of this extension host. */
function serverProcess(): number | undefined {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const line = list
    .split('\n')
    .find((each) => each.includes('server.cjs') && Number(each.trim().split(/\s+/)[1]) === process.pid);
  return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0]);
}
