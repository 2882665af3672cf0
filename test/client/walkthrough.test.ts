import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spelledOut } from '../../.build/manifest.mjs';
import { actionGaps } from '../../server/src/lsp/lenses/actionGaps.ts';
import { openWords } from '../../server/src/lsp/lenses/words.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { root, sourceOf } from '../support/sources.ts';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
}

const { contributes } = spelledOut(sourceOf('package.json'), sourceOf('package.nls.json'));
const steps: readonly Step[] = contributes.walkthroughs[0].steps;
const page = (id: string) => sourceOf(`docs/walkthrough/${id}.md`);
const RECORD = page('record');

describe('The walk through the first five minutes', () => {
  const document = { uri: 'untitled:Untitled-1', text: RECORD, format: 'markdown' } as const;
  const result = builtInLinter().lint(document, { rules: {}, packs: [] }, ['actions']);
  const found = result.findings.map(({ text }) => text);

  it('has a page for each step, and leads to commands that there are', () => {
    const commands = contributes.commands.map(({ command }: { command: string }) => command);
    for (const { media, description } of steps) {
      assert.ok(existsSync(join(root, media.markdown)), media.markdown);
      for (const [, command = ''] of description.matchAll(/\(command:(caselint\.\w+)/g))
        assert.ok(commands.includes(command), command);
    }
  });

  it('shows wording that its record has and that is underlined there', () => {
    for (const id of ['read', 'rewrite']) {
      const [, words = ''] = /^> .*?\*\*([^[\]]+?)\*\*/m.exec(page(id)) ?? [];
      assert.ok(RECORD.includes(words) && found.some((text) => text.startsWith(words)), `${id}: ${words}`);
    }
  });

  it('shows an action of its record with what it leaves open', () => {
    const [, title = '', action = ''] = /> \*(.+)\*\n>\n> (.+?) \|/.exec(page('gaps')) ?? [];
    const gap = actionGaps(result).find(({ action: { what } }) => RECORD.slice(what.start, what.end) === action);
    assert.equal(gap && openWords(gap.open), title);
  });

  it('names the shapes that can be put in', () => {
    const named = [...page('write').matchAll(/`(;;\w+)`/g)].map(([, prefix = '']) => prefix);
    const offered = ['records', 'markdown'].flatMap((file) =>
      Object.values(JSON.parse(sourceOf(`client/snippets/${file}.json`)) as Record<string, { prefix: string }>).map(
        ({ prefix }) => prefix,
      ),
    );
    assert.ok(named.length > 0);
    for (const prefix of named) assert.ok(offered.includes(prefix), prefix);
  });
});
