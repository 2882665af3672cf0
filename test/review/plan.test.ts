import assert from 'node:assert/strict';
import type { Finding, Rewrite, TextEdit } from '../../server/src/engine/types.ts';
import { planRemarks } from '../../server/src/review/plan.ts';
import { smallest } from '../../server/src/review/smallest.ts';

const TEXT = 'Mum will ensure that Kofi attends nursery every day.';

describe('a suggested change', () => {
  const kept = (words: string, newText: string) => {
    const start = TEXT.indexOf(words);
    const edit = smallest({ start, end: start + words.length, newText }, TEXT);
    return edit && [TEXT.slice(edit.start, edit.end), edit.newText];
  };

  it('leaves words that stay where they are', () => {
    assert.deepEqual(kept('ensure that Kofi', 'take [steps] so that Kofi'), ['ensure', 'take [steps] so']);
    assert.deepEqual(kept('nursery every day', 'nursery on [days]'), ['every day', 'on [days]']);
  });

  it('takes words out, puts words in and leaves what is the same', () => {
    assert.deepEqual(kept('nursery every day', 'nursery day'), ['every ', '']);
    assert.deepEqual(kept('nursery day'.slice(0, 7), 'nursery [which one]'), ['', ' [which one]']);
    assert.equal(kept('every day', 'every day'), null);
  });

  it('never takes a blank apart', () => {
    assert.deepEqual(kept('every day', '[how many] every day'), ['', '[how many] ']);
    const text = 'by [date], [name]';
    assert.deepEqual(smallest({ start: 3, end: 17, newText: '[date or event], [name]' }, text), {
      start: 3,
      end: 9,
      newText: '[date or event]',
    });
  });
});

describe('what becomes of rewrites', () => {
  const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });
  const rewrite = (title: string, ...edits: TextEdit[]): Rewrite => ({ title, edits, safety: 'review' });
  const finding = (start: number, end: number, ...rewrites: Rewrite[]): Finding => ({
    ...{ rule: 'a-rule', severity: 'warning', message: 'Seen.', prompt: null, related: [] },
    ...{ span: { start, end }, text: TEXT.slice(start, end), rewrites },
  });
  const anywhere = () => true;
  const titles = (findings: readonly Finding[], canChange: (edit: TextEdit) => boolean = anywhere, only = false) =>
    planRemarks(findings, TEXT, canChange, only).map(({ change, told }) => [
      change?.rewrite.title ?? null,
      told.map(({ title }) => title),
    ]);

  it('the first becomes the change, the others are told', () => {
    const one = finding(9, 15, rewrite('first', edit(9, 15, 'see')), rewrite('second', edit(9, 15, 'try')));
    assert.deepEqual(titles([one]), [['first', ['second']]]);
  });

  it('of two findings that would change the same words the first does', () => {
    const one = finding(9, 15, rewrite('one', edit(9, 15, 'see')));
    const other = finding(0, 20, rewrite('other', edit(4, 12, 'may')));
    const further = finding(34, 41, rewrite('further', edit(34, 41, 'school')));
    assert.deepEqual(titles([one, other, further]), [
      ['one', []],
      [null, ['other']],
      ['further', []],
    ]);
  });

  it('two that would put words at the same place are not both put there', () => {
    const one = finding(9, 15, rewrite('one', edit(20, 20, ' [who]')));
    const other = finding(16, 20, rewrite('other', edit(20, 20, ' [when]')));
    assert.deepEqual(titles([one, other]), [
      ['one', []],
      [null, ['other']],
    ]);
  });

  it('what cannot be changed in the file is told, and so is everything where only comments are wanted', () => {
    const one = finding(9, 15, rewrite('one', edit(9, 15, 'see')));
    assert.deepEqual(
      titles([one], () => false),
      [[null, ['one']]],
    );
    assert.deepEqual(titles([one], anywhere, true), [[null, ['one']]]);
  });
});
