import assert from 'node:assert/strict';
import { DOCUMENT_KINDS, type SourceDocument } from '../server/src/engine/types.ts';
import { lintSample } from './support/samples.ts';
import { filesBelow, sourceOf } from './support/sources.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const manifest = JSON.parse(sourceOf('package.json'));
const templates = filesBelow('dictionaries/templates', /\.md$/);

/** Every blank is known as one, and nothing else is asked. */
function onlyBlanks(document: SourceDocument): void {
  const { findings, failures } = lintSample(document);
  assert.deepEqual(failures, []);
  assert.deepEqual(
    findings.filter(({ rule }) => rule !== 'unfilled-placeholder').map(({ rule, text }) => `${rule}: ${text}`),
    [],
  );
  const found = findings.map(({ text }) => text);
  const written = [...document.text.matchAll(/\[[^\]]+\]/g)].map(([blank]) => blank);
  assert.deepEqual(found, written);
}

describe('the templates for new records', () => {
  it('are one for each kind of record', () => {
    assert.deepEqual(
      templates,
      [...DOCUMENT_KINDS].sort().map((kind) => `dictionaries/templates/${kind}.md`),
    );
  });

  for (const path of templates) {
    const document: SourceDocument = { uri: 'untitled:Untitled-1', text: sourceOf(path), format: 'markdown' };
    it(`${path} raises nothing but its blanks`, () => onlyBlanks(document));
    it(`${path} is told to be of its kind`, () => assert.ok(path.endsWith(`/${lintSample(document).kind}.md`)));
  }
});

describe('the shapes that VS Code offers while somebody writes', () => {
  const files: { language: string; path: string }[] = manifest.contributes.snippets;
  const shapes = files.flatMap(({ language, path }) =>
    Object.entries(JSON.parse(sourceOf(path.replace('./', ''))) as Record<string, Snippet>).map(([name, snippet]) => ({
      language,
      name,
      snippet,
    })),
  );

  it('are there for plain text and for Markdown: plan, visit, adult, own words', () => {
    for (const language of ['plaintext', 'markdown']) {
      const prefixes = shapes.filter((shape) => shape.language === language).map(({ snippet }) => snippet.prefix);
      for (const prefix of [';;plan', ';;visit', ';;adult', ';;words']) assert.ok(prefixes.includes(prefix), prefix);
      assert.equal(new Set(prefixes).size, prefixes.length);
    }
  });

  for (const { language, name, snippet } of shapes)
    it(`“${name}” (${language}) raises nothing but its blanks`, () => {
      // Nobody writes two semicolons in a record: nothing comes up among ordinary words.
      assert.match(snippet.prefix, /^;;[a-z]+$/);
      const text = `# Plan\n\n${snippet.body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1')}\n`;
      assert.doesNotMatch(text, /[${}]/);
      onlyBlanks({ uri: 'untitled:Untitled-1', text, format: language === 'markdown' ? 'markdown' : 'text' });
    });
});
