import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../server/src/settings.ts';

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const settings: Record<string, Setting> = manifest.contributes.configuration.properties;

describe('The settings that VS Code shows', () => {
  it('have the defaults that Caselint has everywhere', () => {
    const { files, ...others } = DEFAULT_SETTINGS;
    const everywhere = { ...others, 'files.include': files.include, 'files.exclude': files.exclude };
    for (const [name, value] of Object.entries(everywhere))
      assert.deepEqual(settings[`caselint.${name}`]?.default, value, `caselint.${name}`);
  });

  it('are each described', () => {
    for (const [name, { description, markdownDescription }] of Object.entries(settings))
      assert.match(description ?? markdownDescription ?? '', /\w.*[.!?)]$/, name);
  });

  it('wait in a folder that is not trusted', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.deepEqual([...restrictedConfigurations].sort(), Object.keys(settings).sort());
  });
});
