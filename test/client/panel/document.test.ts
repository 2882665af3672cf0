import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { panelPage, review, savedPage } from '../../../client/src/panel/html/document.ts';
import { jump, placeFrom } from '../../../client/src/panel/html/jump.ts';
import { panelModel } from '../../../client/src/panel/panelModel.ts';
import { invented } from './invented.ts';

const DAY = '4 March 2026';
const live = panelPage(panelModel(invented()));
const saved = savedPage(panelModel(invented()), DAY);

const kept = (name: string, page: string) => {
  const file = fileURLToPath(new URL(`snapshots/${name}.html`, import.meta.url));
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, page);
  assert.equal(page, readFileSync(file, 'utf8'), 'The page has changed. Where the change is right: npm run snapshots');
};

describe('The pages of the review', () => {
  it('are as they were kept, to the letter', () => {
    kept('panel', live);
    kept('saved', saved);
    kept('saved-with-words', savedPage(panelModel(invented({}, true)), DAY));
  });

  it('let in their own style and script, and nothing else from anywhere', () => {
    for (const [page, parts] of [
      [live, ['style', 'script']],
      [saved, ['style']],
    ] as const) {
      const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
      assert.match(policy, /^default-src 'none';/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
      for (const part of parts) {
        const [, text = ''] = new RegExp(`<${part}>([\\s\\S]*?)</${part}>`).exec(page) ?? [];
        const hash = createHash('sha256').update(text).digest('base64');
        assert.ok(policy.includes(`${part}-src 'sha256-${hash}'`), part);
      }
      assert.doesNotMatch(page, /\sstyle="|\son\w+="|https?:\/\/|<img|<link|@import/);
    }
    assert.doesNotMatch(saved.replace(/<style>[\s\S]*<\/style>/, ''), /<script|<button|<input|data-place/);
  });

  it('show what a record says as text, whatever stands in it', () => {
    assert.ok(live.includes('Minutes &lt;draft&gt; &amp; &quot;notes&quot;'));
    assert.doesNotMatch(live, /<draft>/);
  });

  it('give each thing a name of its own, and every name that is referred to is there', () => {
    for (const page of [live, saved]) {
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      const wanted = [...page.matchAll(/\saria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(([, list]) =>
        list!.split(' '),
      );
      assert.deepEqual(
        wanted.filter((id) => !ids.includes(id)),
        [],
      );
    }
  });

  it('say beside the button what the file will hold, and in the file what it holds', () => {
    assert.match(live, /holds no sentences of the record unless you tick/);
    assert.match(saved, /names people and headings and holds no sentences of the record/);
    assert.match(savedPage(panelModel(invented({}, true)), DAY), /holds words of the record/);
  });

  it('ask for a record where there is none', () => {
    assert.match(review(undefined), /^<h1>.*Open a plan, minutes/);
  });
});

describe('A place that a page sends back', () => {
  it('is the one that it was given', () => {
    const place = { start: { line: 3, character: 1 }, end: { line: 4, character: 0 } };
    const [, written] = /data-place="([^"]+)"/.exec(jump('line 4', place, 'x', true).source) ?? [];
    assert.deepEqual(placeFrom(written), place);
  });

  it('is nothing where it is none', () => {
    for (const other of ['1:2-3', '1:2-3:x', '-1:0-1:0', '', 7, undefined, {}])
      assert.equal(placeFrom(other), undefined);
  });
});
