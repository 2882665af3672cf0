import type { Language } from '../language/language.ts';
import { once, remember } from '../language/remember.ts';
import type { RecordBlock, RecordSentence, RoleSlot, SentenceFacts } from '../types.ts';
import { isHouseholdList } from './household-list.ts';
import type { Human } from './human.ts';
import { placeOf, type Sighting } from './sightings.ts';
import { labelOf } from './traits.ts';

const SLOTS: readonly (readonly [className: string, slot: RoleSlot, after: boolean])[] = [
  ['fact-lives', 'lives', false],
  ['fact-lives-of', 'lives', true],
  ['fact-nights', 'nights', false],
  ['fact-time', 'time', false],
  ['fact-alone', 'alone', false],
  ['fact-care', 'care', false],
  ['fact-contact', 'contact', false],
  ['fact-contact-of', 'contact', true],
  ['fact-supervised', 'supervised', false],
  ['fact-checks', 'checks', false],
  ['fact-checks-of', 'checks', true],
  ['fact-spoken-to', 'spoken-to', false],
  ['fact-spoken-to-of', 'spoken-to', true],
  ['fact-absent', 'absent', false],
  ['fact-absent-of', 'absent', true],
];

const CLASSES = SLOTS.map(([name]) => name);
const SLOT_OF = new Map(SLOTS.map(([name, slot, after]) => [name, { slot, after }]));

/** How many sentences back a sentence without a subject of its own may look for one. */
const REACH = 3;

/**
 * Adds to each adult what the record says of their part in the children's lives: where they live, nights, time, care,
 * being alone with a child, contact, checks, who spoke to them, and why they are not there.
 */
export function addRoleFacts(blocks: readonly RecordBlock[], humans: readonly Human[], language: Language): void {
  const bySentence = new Map<RecordSentence, { human: Human; sighting: Sighting }[]>();
  const inLabels = new Map<RecordBlock, Human>();
  const ofFamily = new Map<readonly string[], { readonly is: boolean }>();
  const named = new Map<string, { readonly human: Human | undefined }>();
  for (const human of humans) {
    if (human.child || human.professional) continue;
    for (const sighting of human.sightings) {
      if (!sighting.sentence) inLabels.set(sighting.block, human);
      else remember(bySentence, sighting.sentence, () => []).push({ human, sighting });
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => placeOf(a.sighting).start - placeOf(b.sighting).start);
  for (const block of blocks) {
    // Whoever is listed there lives there.
    if (isHouseholdList(block, language))
      for (const sentence of block.sentences)
        for (const { human } of bySentence.get(sentence) ?? [])
          human.facts.push({ slot: 'lives', span: sentence.span });
    if (speaksOfAdults(block)) for (const sentence of block.sentences) readSentence(sentence);
  }

  function speaksOfAdults(block: RecordBlock): boolean {
    return inLabels.has(block) || block.section !== '' || block.sentences.some((s) => bySentence.has(s));
  }

  function readSentence(sentence: RecordSentence): void {
    const ofRow = subjectOfRow(sentence);
    if (ofRow && saysWhere(sentence)) add(ofRow, 'lives', sentence);
    for (const { name, from, to } of language.findAny(CLASSES, sentence.facts)) {
      const { slot, after } = SLOT_OF.get(name)!;
      const visited = slot === 'time' || slot === 'nights' ? visitedIn(sentence) : undefined;
      add(
        ofRow ??
          visited ??
          (after
            ? firstAfter(sentence, to)
            : (lastBefore(sentence, from) ??
              carriedOver(sentence, from) ??
              (slot === 'lives' ? undefined : firstAfter(sentence, to)))),
        slot,
        sentence,
      );
    }
    for (const human of placed(sentence)) add(human, 'lives', sentence);
    // A husband or wife lives with theirs unless the record says otherwise.
    for (const { human, sighting } of bySentence.get(sentence) ?? []) {
      if (sighting.quoted) continue;
      if (sighting.mention.relation === 'husband' || sighting.mention.relation === 'wife')
        add(human, 'lives', sentence);
    }
    for (const [, to] of language.findClass('household-list', sentence.facts)) {
      if (sentence.facts.tokens[to]?.norm !== ':') continue;
      for (const { human } of bySentence.get(sentence) ?? []) add(human, 'lives', sentence);
    }
  }

  function add(human: Human | undefined, slot: RoleSlot, sentence: RecordSentence): void {
    if (human && !human.facts.some((f) => f.slot === slot && f.span.start === sentence.span.start))
      human.facts.push({ slot, span: sentence.span });
  }

  /** "Roy | Grandfather | Hall Farm | Alone with her while Maureen is at work": the row is about whoever it starts with. */
  function subjectOfRow({ block, cell = 0 }: RecordSentence): Human | undefined {
    if (cell === 0 || !isOfFamily(block.columns)) return undefined;
    const named = block.sentences.find((s) => (s.cell ?? 0) < cell && bySentence.has(s));
    return named && bySentence.get(named)?.[0]?.human;
  }

  function isOfFamily(columns: readonly string[]): boolean {
    return remember(ofFamily, columns, () => ({
      is: columns.some((name) => language.hasClass('column-family', language.read(name))),
    })).is;
  }

  /** A cell filled under "Lives", "Address", "Where they live". */
  function saysWhere({ block, cell = 0, facts }: RecordSentence): boolean {
    const column = block.columns[cell];
    return (
      column !== undefined &&
      language.hasClass('column-of-home', language.read(column)) &&
      !/^(?:not known|unknown|n\/?a|tbc|none|unclear|-)\b/i.test(facts.text)
    );
  }

  /** "Noah sees him in the holidays": the time is that of the one who is seen. */
  function visitedIn(sentence: RecordSentence): Human | undefined {
    for (const [, to] of language.findClass('fact-contact-of', sentence.facts)) {
      const human = firstAfter(sentence, to, 1);
      if (human) return human;
    }
    return undefined;
  }

  /** "is in Gdynia", "lives Calderstow", "Mum - in Carlisle": a place by its name. */
  function placed(sentence: RecordSentence): Human[] {
    const { facts } = sentence;
    return placesNamed(facts).flatMap((at) => {
      const human = language.hasWord('not-a-name', facts, at + 1) ? undefined : lastBefore(sentence, at);
      return human ? [human] : [];
    });
  }

  function lastBefore(sentence: RecordSentence, token: number): Human | undefined {
    const before = (bySentence.get(sentence) ?? []).filter(({ sighting }) => sighting.mention.tokens[0] < token + 1);
    return (before.findLast(({ sighting }) => !isObject(sighting.mention.tokens[0], sentence.facts)) ?? before.at(-1))
      ?.human;
  }

  function firstAfter(sentence: RecordSentence, token: number, reach = 6): Human | undefined {
    return (bySentence.get(sentence) ?? []).find(
      ({ sighting }) => sighting.mention.tokens[1] > token && sighting.mention.tokens[0] <= token + reach,
    )?.human;
  }

  /** "Sees Alfie every other Saturday": the person that the sentence before, the label or the heading was about. */
  function carriedOver(sentence: RecordSentence, token: number): Human | undefined {
    const others = sentence.facts.mentions.filter((m) => m.tokens[1] <= token && m.kind !== 'pronoun');
    if (
      others.some((m) => m.kind === 'professional' || m.kind === 'stranger' || m.kind === 'child' || m.kind === 'name')
    )
      return undefined;
    const { sentences } = sentence.block;
    const index = sentences.indexOf(sentence);
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const earlier = bySentence.get(sentences[i]!);
      if (earlier?.length) return earlier[0]!.human;
    }
    return inLabels.get(sentence.block) ?? underHeading(sentence);
  }

  function underHeading(sentence: RecordSentence): Human | undefined {
    const [first] = sentence.block.sentences;
    if (!first) return undefined;
    const name = labelOf({
      block: sentence.block,
      sentence,
      mention: sentence.facts.mentions[0]!,
      facts: sentence.facts,
      base: 0,
      quoted: false,
    });
    return name === undefined ? undefined : remember(named, name, () => ({ human: adultIn(name) })).human;
  }

  function adultIn(heading: string): Human | undefined {
    return humans.find((h) => !h.child && !h.professional && h.name && heading.includes(h.name.toLowerCase()));
  }

  /** "with Carly", "to Dean": not who the sentence is about. */
  function isObject(token: number, facts: SentenceFacts): boolean {
    return token > 0 && language.hasWord('preposition', facts, token - 1);
  }
}

/** The words right before what is written like the name of a place, where somebody is or lives there. */
const placesNamed = once(({ tokens, mentions }: SentenceFacts): readonly number[] =>
  tokens.flatMap(({ norm }, i) => {
    if (norm !== 'lives' && (norm !== 'in' || !BEING.has(tokens[i - 1]?.norm ?? ''))) return [];
    const isName = /^\p{Lu}\p{Ll}+$/u.test(tokens[i + 1]?.text ?? '');
    return isName && !mentions.some((m) => m.tokens[0] === i + 1 && m.kind !== 'name') ? [i] : [];
  }),
);

const BEING: ReadonlySet<string> = new Set("is be was 's now - – back still living lives over".split(' '));
