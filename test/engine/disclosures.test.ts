import assert from 'node:assert/strict';
import type { DisclosureDeclaration } from '../../server/src/engine/disclosure/declaration.ts';
import type { DisclosureResult, Recipient, SourceDocument } from '../../server/src/engine/types.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';

const declarations = (dictionaries.disclosure ?? []).map(({ value }) => value as DisclosureDeclaration);
const document = (text: string): SourceDocument => ({ uri: 'a.txt', text, kind: 'minutes', format: 'text' });

/** Nothing else is looked for, which is faster. */
const NO_RULES = { rules: Object.fromEntries(builtInLinter().rules.map(({ id }) => [id, 'off' as const])), packs: [] };

function disclosures(text: string): readonly DisclosureResult[] {
  return builtInLinter().lint(document(text), NO_RULES, ['disclosures']).disclosures ?? [];
}

/** The words of a kind that a text tells, each between asterisks. */
function marked(text: string, kind: string): string {
  let written = text;
  for (const { span } of disclosures(text)
    .filter((each) => each.kind === kind)
    .reverse())
    written = `${written.slice(0, span.start)}*${written.slice(span.start, span.end)}*${written.slice(span.end)}`;
  return written;
}

describe('what not everybody may learn who gets a record', () => {
  it('is told by at least twenty examples of each kind, and as many that tell nothing', () => {
    assert.ok(declarations.length >= 6);
    for (const { id, examples } of declarations)
      for (const list of [examples.flagged, examples.silent]) assert.ok(new Set(list).size >= 20, id);
  });

  for (const { id, examples } of declarations) {
    for (const text of examples.flagged)
      it(`${id}: ${text}`, () => assert.equal(marked(text.replaceAll('*', ''), id), text));
    for (const text of examples.silent) it(`no ${id}: ${text}`, () => assert.equal(marked(text, id), text));
  }
});

describe('for whom it is a question', () => {
  const RECORD = `Mother: Carly Meek
Father: Dean Sorrell
Child: Tilly Meek (5)

Carly was diagnosed with bipolar disorder. Dean was convicted of supply in 2021.
An anonymous caller rang on 4 May.
`;
  const of = (kind: string): readonly Recipient[] =>
    disclosures(RECORD).find((each) => each.kind === kind)?.recipients ?? [];

  it('is not whoever it is about, and is the other parent', () => {
    assert.ok(of('adult-health').includes('father') && !of('adult-health').includes('mother'));
    assert.ok(of('adult-offence').includes('mother') && !of('adult-offence').includes('father'));
  });

  it('is all of the family where somebody has told of them', () => {
    assert.deepEqual(of('anonymous-source'), ['mother', 'father', 'partner', 'child', 'extended-family']);
  });

  it('says whom it is about by the people of the record', () => {
    const { people = [], disclosures: told = [] } = builtInLinter().lint(document(RECORD), { rules: {}, packs: [] }, [
      'people',
      'disclosures',
    ]);
    const about = (kind: string) =>
      people.find(({ id }) => id === told.find((each) => each.kind === kind)?.concerns)?.label;
    assert.deepEqual([about('adult-health'), about('adult-offence')], ['Carly Meek', 'Dean Sorrell']);
    assert.deepEqual(JSON.parse(JSON.stringify(told)), told);
  });
});
