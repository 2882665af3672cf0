import type { Random } from './random.ts';
import { alike, MONTHS, type NameKind, nameOf, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';

/** Says the same of other people, places, days and things. One for each file, so that names hold from its first line to its last. */
export interface Voice {
  vary(text: string): string;
  /** The sentence with a beginning of its own, or a note such as a cell of a table or a heading may end with. */
  freshened(sentence: string): string;
}

/** A name for somebody or somewhere. */
export type Naming = (kind: NameKind) => string;

const PIECES = /\d{1,2}[:.]\d{2}(?!\d)|\d+|\p{L}+/gu;

/**
 * @param names the words that are names
 * @param naming who and what they may name instead; anybody and anywhere, where it is not given
 */
export function createVoice(
  names: ReadonlyMap<string, NameKind>,
  random: Random,
  naming: Naming = (kind) => nameOf(kind, random),
): Voice {
  const chosen = new Map<string, string>();
  return {
    vary: (text) => text.replace(PIECES, vary),
    freshened: (sentence) => freshened(sentence, random, naming),
  };

  function vary(piece: string): string {
    if (/^\d/.test(piece)) return figure(piece, random);
    const kind = names.get(piece);
    if (kind) return named(piece, kind);
    for (const words of [MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS])
      if (words.includes(piece)) return random.pick(words);
    return alike(piece, random) ?? piece;
  }

  function named(word: string, kind: NameKind): string {
    const known = chosen.get(word);
    if (known) return known;
    const name = naming(kind);
    chosen.set(word, name);
    return name;
  }
}

/** A number that could stand there instead: a time stays a time, a year a year, anything else keeps its length. */
function figure(piece: string, random: Random): string {
  const time = /^\d{1,2}([:.])\d{2}$/.exec(piece);
  if (time)
    return `${random.between(8, 19)}${time[1]}${random.pick(['00', '05', '10', '15', '20', '30', '40', '45', '50'])}`;
  if (/^20[12]\d$/.test(piece)) return String(random.between(2019, 2026));
  if (/^0[1-9]$/.test(piece)) return `0${random.between(1, 9)}`;
  if (piece.length === 1) return String(random.between(1, 9));
  if (piece.length === 2) return String(random.between(10, Number(piece) <= 12 ? 12 : Number(piece) <= 31 ? 28 : 99));
  return piece[0] + [...piece.slice(1)].map(() => random.below(10)).join('');
}

const OPENERS = [
  ...['On D', 'At T', 'By D', 'Around T on W', 'In P', 'At the visit on D', 'From P', 'After the call at T', 'Since M'],
  ...[
    'When G rang on W',
    'At G’s request',
    'While G was at P',
    'Before G left on D',
    'As noted on D',
    'In the week of D',
  ],
  ...[
    'When G F came to P',
    'With G F there',
    'As G had asked on W',
    'Outside P at T',
    'Back in M',
    'Half an hour after T',
  ],
];
const CLOSERS = [
  'D',
  'G',
  'G F',
  'P',
  'W',
  'from D',
  'with G',
  'G, D',
  'P, W',
  'see note of D',
  'G F, P',
  'told to G on W',
];

/** Words that are capital only because a sentence begins with them. */
const SMALL = /^(?:The|She|He|They|It|An?|This|That|There|We|His|Her|Their|No|All|Both|Not|When|If|Nobody|Some)\b/;

function freshened(sentence: string, random: Random, naming: Naming): string {
  const [, start = '', rest = ''] = /^((?:[\s>#*•–-]|\d+[.)]|[a-z]\))*)(.*)$/s.exec(sentence) ?? [];
  if (/[.!?]["”’')]*$/.test(rest) && /^\p{Lu}/u.test(rest)) {
    return `${start}${filled(random.pick(OPENERS), random, naming)}, ${rest.replace(SMALL, (word) => word.toLowerCase())}`;
  }
  return `${sentence.trimEnd()} (${filled(random.pick(CLOSERS), random, naming)})`;
}

function filled(pattern: string, random: Random, naming: Naming): string {
  return pattern.replace(/\b[DTWPGFM]\b/g, (slot) => {
    if (slot === 'D') return `${random.between(1, 28)} ${random.pick(MONTHS)}`;
    if (slot === 'T') return `${random.between(8, 19)}.${random.pick(['05', '10', '15', '20', '35', '40', '50'])}`;
    if (slot === 'W') return random.pick(WEEKDAYS);
    if (slot === 'M') return random.pick(MONTHS);
    return naming(slot === 'P' ? 'place' : slot === 'G' ? 'given' : 'family');
  });
}
