import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reviewed } from '../../../client/src/panel/model.ts';
import type { Place } from '../../../client/src/view/row.ts';
import {
  LAST_WORD,
  type OverviewAction,
  type OverviewFinding,
  type OverviewPerson,
  type RecordOverview,
} from '../../../server/src/lsp/protocol.ts';
import { layOut } from '../view/laidOut.ts';

const TEXT = `# Minutes <draft> & "notes"

## Discussion

Leanne engaged well. Mr Lowther will ensure that Yusuf is safe. He came. He left.

## Actions

- Leanne to ring the school by [date]
- Visit at nursery
`;

const document = TextDocument.create('file:///minutes.md', 'markdown', 1, TEXT);

/** The first place with these words, or the one after others. */
function at(words: string, after = ''): Place {
  const start = TEXT.indexOf(words, TEXT.indexOf(after));
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

/** A record laid out by hand, so that what the panel makes of it does not change with the rules. */
export function invented(changes: Partial<RecordOverview> = {}, withWords = false): Reviewed {
  const overview: RecordOverview = {
    version: 1,
    kind: 'minutes',
    check: {
      ...{ total: 3, placeholders: 1, byRule: [], stops: [], disclosures: [] },
      ...{ ignored: 0, old: 0, suppressed: 0, failedRules: [], lastWord: null },
    },
    sections: [
      { range: at('Minutes <draft> & "notes"'), level: 1 },
      { range: at('Discussion'), level: 2 },
      { range: at('Actions'), level: 2 },
    ],
    findings: [
      finding({ title: 'Engaging, or attending?', serves: ['F4'], range: at('engaged well'), section: 1 }),
      finding({
        ...{ title: 'Promising what nobody can promise', serves: ['F2', 'F4'], severity: 'error' },
        ...{ range: at('ensure that Yusuf'), section: 1 },
      }),
      finding({ serves: [], severity: 'error', range: at('[date]'), section: 2, placeholder: true }),
    ],
    people: [
      adult('Leanne', 'mother', [['Leanne', [at('Leanne'), at('Leanne', 'Actions')]]]),
      adult('Mr Lowther', 'partner', [
        ['Mr Lowther', [at('Mr Lowther')]],
        ['He', [at('He came'), at('He left')]],
      ]),
    ],
    together: { seen: [], alone: [], shown: [], words: [] },
    unmentioned: [{ relation: 'father', among: null, askAt: { line: 0, character: 0 } }],
    actions: [
      action('Leanne to ring the school by [date]', {
        people: ['Leanne'],
        owner: at('Leanne', 'Actions'),
        by: at('[date]'),
      }),
      action('Visit at nursery'),
    ],
    ...changes,
  };
  return reviewed(overview, (place) => document.getText(place), document, withWords);
}

/** The overview of a record in which nothing is open. */
export const settled = (): Reviewed => {
  const { overview } = invented();
  return invented({
    findings: [],
    actions: [],
    people: [],
    unmentioned: [],
    check: { ...overview.check, total: 0, placeholders: 0, lastWord: LAST_WORD },
  });
};

/** A record as the server lays it out. */
export async function laidOut(text: string, withWords = false): Promise<Reviewed> {
  const { overview, wordsAt } = await layOut(text);
  return reviewed(overview, wordsAt, TextDocument.create('file:///minutes.md', 'markdown', 1, text), withWords);
}

function reviewed(
  overview: RecordOverview,
  wordsAt: Reviewed['wordsAt'],
  text: TextDocument,
  withWords: boolean,
): Reviewed {
  const partOf = ({ start }: Place) => text.offsetAt(start) / text.getText().length;
  return { name: 'Minutes', overview, wordsAt, partOf, withWords };
}

function finding(given: Partial<OverviewFinding> & Pick<OverviewFinding, 'range'>): OverviewFinding {
  return {
    ...{ id: '1/0', rule: 'a-rule', title: 'A blank that is still to be filled', serves: [], severity: 'warning' },
    ...{ message: 'It quotes the record.', questions: null, section: null, placeholder: false, ignorable: true },
    rewrites: [],
    ...given,
  };
}

function adult(
  label: string,
  relation: string,
  forms: readonly (readonly [string, readonly Place[]])[],
): OverviewPerson {
  return {
    ...{ id: label, label, part: 'adult', presumed: false, relation, named: true, inPassing: false },
    forms: forms.map(([text, mentions]) => ({ text, mentions })),
    ...{ facts: [], missing: [], child: null, askAt: null },
  };
}

function action(words: string, given: Partial<OverviewAction> = {}): OverviewAction {
  return {
    ...{ context: 'item', people: [], range: at(words), what: at(words) },
    ...{ owner: null, by: null, measure: null, contingency: null, missing: [], section: 2 },
    ...given,
  };
}
