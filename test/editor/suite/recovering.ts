import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands } from 'vscode';
import { listening } from './support/listening.ts';
import { openRecord, writeAtEnd } from './support/records.ts';
import { findingOf, until } from './support/waiting.ts';

/** After the fifth death within three minutes the server is not started again by itself. */
const DEATHS_IN_A_ROW = 5;

export const recovering = () =>
  describe('When the server dies', () => {
    it('starts it again and goes on reading', async () => {
      const editor = await openRecord('# Child protection plan\n\n');
      const before = await until('the server runs', serverProcess);
      process.kill(before, 'SIGKILL');
      await until('another one runs', () => otherThan(before));
      await writeAtEnd(editor, 'Mum will ensure that the children are safe. ');
      await findingOf('ensure-safety', editor.document);
    });

    it('starts it again when a person asks for that', async () => {
      const before = await until('the server runs', serverProcess);
      await commands.executeCommand('caselint.restart');
      const after = await until('the server runs', serverProcess);
      assert.notEqual(after, before);
    });

    it('tells the person when it keeps dying, and starts it again when they say so', async () => {
      const editor = await openRecord('# Child protection plan\n\n');
      const said = await listening('showErrorMessage', 'Start Caselint again', async (heard) => {
        let killed: number | undefined;
        for (let death = 0; death < DEATHS_IN_A_ROW; death += 1) {
          killed = await until('a server runs', () => otherThan(killed));
          process.kill(killed, 'SIGKILL');
        }
        await until('it says so', () => heard.length);
      });
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /Your text is not affected/);
      await writeAtEnd(editor, 'Mum will ensure that the children are safe. ');
      await findingOf('ensure-safety', editor.document);
    });
  });

/** The process id of the server that runs, when it is another one. */
function otherThan(before: number | undefined): number | undefined {
  const now = serverProcess();
  return now === before ? undefined : now;
}

/** The process id of Caselint's server among the children of this extension host. */
function serverProcess(): number | undefined {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const line = list
    .split('\n')
    .find((each) => each.includes('server.cjs') && Number(each.trim().split(/\s+/)[1]) === process.pid);
  return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0]);
}
