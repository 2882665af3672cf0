import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { pick } from './support/picking.ts';
import { openRecord } from './support/records.ts';
import { findingOf, findings, silenceOf } from './support/waiting.ts';

const PLAN = '# Child protection plan\n\nMum will ensure that the children are safe.\n';
const CASE_NOTE = 2;
const LET_CASELINT_TELL = 5;

export const choosing = () =>
  describe('Changing what Caselint asks', () => {
    afterEach(async () => {
      for (const setting of ['enable', 'rules', 'files.exclude', 'kinds'])
        await workspace.getConfiguration('caselint').update(setting, undefined, ConfigurationTarget.Global);
    });

    it('asks what belongs to the kind of record that a person chose, until they let Caselint tell', async () => {
      const { document } = await openRecord(PLAN);
      await findingOf('ensure-safety', document);
      await pick('caselint.changeKind', CASE_NOTE);
      await silenceOf('ensure-safety', document);
      await pick('caselint.changeKind', LET_CASELINT_TELL);
      await findingOf('ensure-safety', document);
    });

    it('turns a rule off from the lightbulb, at once and in the settings', async () => {
      const { document } = await openRecord(PLAN);
      await findingOf('ensure-safety', document);
      const given = { uri: document.uri.toString(), rule: 'ensure-safety', title: 'Ensuring safety' };
      await pick('caselint.turnOffRule', 0, given);
      await silenceOf('ensure-safety', document);
      const { globalValue } = workspace.getConfiguration('caselint').inspect('rules') ?? {};
      assert.deepEqual(globalValue, { 'ensure-safety': 'off' });
    });

    it('follows a changed setting without a restart', async () => {
      const { document } = await openRecord(PLAN);
      await findingOf('ensure-safety', document);
      await set('enable', false);
      await silenceOf('ensure-safety', document);
      await set('enable', true);
      await findingOf('ensure-safety', document);
      await set('files.exclude', ['**/record-*.md']);
      await silenceOf('ensure-safety', document);
      await set('files.exclude', undefined);
      await findingOf('ensure-safety', document);
      await set('kinds', { '**/record-*.md': 'note' });
      await silenceOf('ensure-safety', document);
    });

    it('reads a language that is added to the settings, and stops with one that is taken out', async () => {
      const { document } = await openRecord(PLAN, 'log');
      assert.deepEqual(findings(document), []);
      await set('languages', ['log']);
      try {
        await findingOf('ensure-safety', document);
        const plan = await openRecord(PLAN);
        await new Promise((resolve) => setTimeout(resolve, 500));
        assert.deepEqual(findings(plan.document), []);
      } finally {
        await set('languages', undefined);
      }
    });
  });

const set = (setting: string, value: unknown) =>
  workspace.getConfiguration('caselint').update(setting, value, ConfigurationTarget.Global);
