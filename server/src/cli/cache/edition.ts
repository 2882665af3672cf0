import { FACT_NAMES } from '../../engine/collection.ts';
import type { Dictionaries } from '../../engine/linter.ts';
import { ACTION_SLOTS, ADULT_SLOTS, DOCUMENT_KINDS, RECIPIENTS, SEVERITIES } from '../../engine/types.ts';

/** What tells one build of Caselint from another, and the rules that it speaks with. */
export interface Edition {
  /** Differs whenever the program or a dictionary does. */
  readonly fingerprint: string;
  readonly dictionaries: Pick<Dictionaries, 'rules' | 'disclosure' | 'collection'>;
}

/**
 * The fixed parts of everything that an edition says, in an order that is the same for the same edition: names, and the
 * sentences of the rules cut where words of a record are filled in. None of it comes from a record.
 */
export function partsOf({ dictionaries }: Edition): string[] {
  const declarations = [...dictionaries.rules, ...(dictionaries.disclosure ?? [])];
  const said = declarations.flatMap(({ value }) => spoken(value, ''));
  const parts = said.flatMap((sentence) => sentence.split(FILLED_IN)).filter((part) => part !== '');
  // The blank after a name is often taken from the record together with the name.
  const begun = parts.map((part) => part.trimStart());
  return [...new Set([...SIGNS, ...NAMES, ...said, ...parts, ...begun, ...parts.map(withCapital)])].filter(Boolean);
}

/** `{name}`, and the marks around what may be left out: see `engine/rewrites/template.ts`. */
const FILLED_IN = /\{[^}]*\}|<<|>>/;

/** What a declaration holds for people to read, and its id. */
const SPOKEN = ['id', 'title', 'message', 'ask', 'question', 'with', 'future', 'after', 'append'];

/** Spells nothing, and a record may have none of it: figures for the ids of people and the numbers of what was held back. */
const SIGNS = [...' .,;:!?-–—…()[]/&"\'“”‘’0123456789'];

/** Names of a result that come again and again. One that is missing here costs room, and nothing else. */
const NAMES = [
  ...['kind', 'findings', 'suppressed', 'suppressedByRule', 'failures', 'rule', 'span', 'start', 'end', 'text'],
  ...['severity', 'message', 'rewrites', 'title', 'edits', 'newText', 'safety', 'safe', 'review', 'prompt', 'related'],
  ...['people', 'id', 'label', 'part', 'presumed', 'relation', 'named', 'forms', 'mentions', 'facts', 'missing'],
  ...['mother', 'father', 'partner', 'grandmother', 'grandfather', 'aunt', 'uncle', 'brother', 'sister', 'cousin'],
  ...[
    'about',
    'absent',
    'row',
    'item',
    'sentence',
    'by',
    'child',
    'adult',
    'professional',
    'actions',
    'context',
    'what',
    'owner',
    'measure',
    'contingency',
  ],
  ...['disclosures', 'concerns', 'question', 'recipients', ...RECIPIENTS, ...FACT_NAMES],
  ...[...SEVERITIES, ...DOCUMENT_KINDS, ...ADULT_SLOTS, ...ACTION_SLOTS],
];

function spoken(value: unknown, name: string): string[] {
  if (typeof value === 'string') return SPOKEN.includes(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => spoken(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'examples' ? [] : spoken(each, key)));
}

function withCapital(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
