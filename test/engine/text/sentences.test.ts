import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/engine/text/sentences.ts';

/** The sentences of a text, which is written with a bar where one should end. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    marked
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

describe('sentences', () => {
  it('end at stops', () => {
    check('Mum came.| Dad left!| Why?| Nobody knows');
    check('He waited...| She came…| Then he spoke.');
    check('Safe; fed; warm.| Asleep: yes.');
  });

  it('survive abbreviations', () => {
    check('Mr. Hart met Dr. Shah, e.g. on Monday, i.e. early.| He left.');
    check('Seen under s.47 and s. 20, Ref. no. 12, para. 3 and p. 4.| Closed.');
    check('At 3 p.m. they ate.| At 4 p.m. She left.'.replace('p.m. She', 'p.m.| She'));
    check('Toys, books, etc. were out.| Bread, milk etc.| Mum shops on Friday.');
    check('He lives in St. Anne’s Road.| He walks.');
    check('It took approx. 10 min. and cost £4.50 no. 12.| Done.');
  });

  it('survive initials, dates, times and numbers', () => {
    check('J. Smith and Miss T. Ackroyd came on 12.3.24 at 10.30.| They left.');
    check('Signed p.p. S.A. Hart today.| Sent.');
    check('Weight 9.2kg, was 8.7.| Missed x2.| Seen in ward 4.| Home.');
    check('They saw Grace W.| She cried.');
    check('2. Ring the GP.| 3. Weigh him.');
  });

  it('split where the space is missing, and not in addresses', () => {
    check('He left.|She stayed.|I saw it.');
    check('Write to jo.Hart@example.org or www.Hub.org today.');
  });

  it('keep closing quotation marks, brackets and footnote marks', () => {
    check('She said “I am cold.”| He left (at 4.)| "Why?" she asked.| (It rained.)| Then sun.');
    check('She left the house.1| He stayed.[2]| They slept.');
  });

  it('end before lower case only after a whole word', () => {
    check('Part of the day.| ate lunch.');
    check('Home of the temp. accom. team.');
    check('We (?) think so.');
    check('It was at a friend’s.| Kay was there.');
  });

  it('leave out pieces without a word', () => {
    assert.deepEqual(splitSentences('— … ? '), []);
  });

  it('keep offsets with emoji, tabs and CRLF', () => {
    check('👩‍👧 Mum came.|\r\n\tKay 🙂 smiled.');
  });

  it('end at bullets and line marks within a line', () => {
    const text = 'Mum to ring • Dad to wait<br>Kay to sleep';
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      ['Mum to ring', 'Dad to wait', 'Kay to sleep'],
    );
  });

  it('stay in the stretch they are asked for', () => {
    const text = 'One. Two. Three.';
    assert.deepEqual(splitSentences(text, 5, 9), [{ start: 5, end: 9 }]);
  });
});
