import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LARGEST_BYTES = 2_600_000;

describe('The packaged extension', () => {
  let folder: string;
  let vsix: Buffer;

  before(function () {
    this.timeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'caselint-package-'));
    const file = join(folder, 'caselint.vsix');
    execFileSync(process.execPath, ['.build/package.mjs', '--out', file], { cwd: root, stdio: 'pipe' });
    vsix = readFileSync(file);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what it needs and nothing else', () => {
    const files = Object.keys(unzipSync(vsix)).sort();
    const pages = files.filter((file) =>
      /^extension\/(?:docs\/(?:rules|walkthrough)|dictionaries\/templates)\/[A-Za-z0-9-]+\.md$/.test(file),
    );
    for (const page of ['docs/rules/ensure-safety', 'docs/walkthrough/record', 'dictionaries/templates/plan'])
      assert.ok(pages.includes(`extension/${page}.md`), page);
    assert.deepEqual(
      files.filter((file) => !pages.includes(file)),
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/changelog.md',
        'extension/client/snippets/markdown.json',
        'extension/client/snippets/plaintext.json',
        'extension/client/snippets/records.json',
        'extension/dictionaries/schema/config.schema.json',
        'extension/dictionaries/schema/rule.schema.json',
        'extension/dictionaries/schema/team.schema.json',
        'extension/dist/THIRD-PARTY-NOTICES.txt',
        'extension/dist/client.cjs',
        'extension/dist/client.web.cjs',
        'extension/dist/dictionaries.json',
        'extension/dist/pdf.cjs',
        'extension/dist/server.cjs',
        'extension/dist/server.web.js',
        'extension/docs/icon.png',
        'extension/docs/view.svg',
        'extension/l10n/bundle.l10n.cy.json',
        'extension/l10n/bundle.l10n.json',
        'extension/package.json',
        'extension/package.nls.cy.json',
        'extension/package.nls.json',
        'extension/readme.md',
      ],
    );
  });

  it('stays below 2.6 megabytes, with what reads PDFs and the words for comparing records', () => {
    assert.ok(vsix.byteLength < LARGEST_BYTES, `${vsix.byteLength} bytes`);
  });

  it('names the licences of the packages in it', () => {
    const notices = new TextDecoder().decode(unzipSync(vsix)['extension/dist/THIRD-PARTY-NOTICES.txt']);
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'compromise'])
      assert.match(notices, new RegExp(name));
  });
});
