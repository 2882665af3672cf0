import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { root } from '../support/sources.ts';

const FIVE_MB = 5_000_000;
const NETWORK_CALL = /\b(?:fetch|sendBeacon)\s*\(|\bnew\s+(?:WebSocket|XMLHttpRequest|EventSource)\b/;

/** The page as `npm run page` writes it. */
function made(name: string): string {
  const file = join(root, 'out/page', name);
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' };
  execFileSync(process.execPath, ['.build/page.mjs', '--out', file], { cwd: root, stdio: 'pipe', env });
  return readFileSync(file, 'utf8');
}

describe('the one page', function () {
  this.timeout(120_000);
  let page: string;

  before(() => {
    page = made('once.html');
  });

  it('is one file of less than 5 MB, and says which version it is and of what day', () => {
    assert.ok(Buffer.byteLength(page) < FIVE_MB, `${Buffer.byteLength(page)} bytes`);
    assert.match(page, /Caselint \d+\.\d+\.\d+, 1 January 2026\./);
    assert.ok(page.includes('nor the child&#39;s safety') || page.includes("nor the child's safety"));
  });

  it('is the same to the letter when it is made again', () => assert.ok(made('again.html') === page));

  it('asks for nothing, and lets in the one script and the one style that it is made with', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [head = '', ...rest] = policy.split('; ');
    assert.equal(head, "default-src 'none'");
    assert.deepEqual(rest, [
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const markup = page
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<pre class="licences"[\s\S]*?<\/pre>/, '');
    assert.doesNotMatch(markup, /https?:|\b(?:src|href)="(?!#)|\bstyle="|\bon[a-z]+="/);
  });

  it('holds two whole programs, and none of them reaches for a network, keeps anything or makes code', () => {
    const programs = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, program = '']) => program);
    assert.equal(programs.length, 2);
    for (const program of programs) {
      new Script(program);
      assert.doesNotMatch(program, NETWORK_CALL);
      assert.doesNotMatch(program, /\blocalStorage\b|\bindexedDB\b|\bserviceWorker\b|document\.cookie/);
    }
  });

  /** How a policy names what stands between two tags, as a browser reckons it. */
  function hashOf(tag: string): string {
    const [, inner = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
    return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;
  }
});
