import type { Language } from '../language/language.ts';
import type { Human } from './human.ts';
import { placeOf, type Sighting } from './sightings.ts';

/** How often somebody must be spoken of to be taken for the parent whom the record never calls so by name. */
const MENTIONS_OF_A_PARENT = 5;

/** How many words after a label may show that it names a child. */
const LABEL_REACH = 4;

/**
 * What only the people together tell: a "Mum" without a name is the one grown woman whom the record keeps speaking of;
 * a named "husband" is the "daddy"; somebody with the family's surname is no professional.
 */
export function settleFamily(humans: Human[], language: Language): void {
  for (const human of humans) if (isChildlike(human, language)) human.child = true;
  const surnames = familySurnames(humans);
  for (const human of humans) {
    if (human.name && human.ties.length === 0 && human.surnames.some((s) => surnames.has(s)) && !human.child)
      human.professional = false;
  }
  joinParent(humans, 'mother', (h) => h.gender === 'female' && h.ties.length === 0);
  joinParent(humans, 'father', (h) => h.gender === 'male' && h.ties.some((t) => t.relation === 'husband'), 0);
}

/** Surnames of the children and of those said to be their parents. */
export function familySurnames(humans: readonly Human[]): ReadonlySet<string> {
  const parents = humans.filter(
    (h) => h.child || h.ties.some((t) => t.relation === 'mother' || t.relation === 'father'),
  );
  return new Set(parents.flatMap((h) => h.surnames.flatMap((s) => [s, ...s.split('-')])));
}

function joinParent(
  humans: Human[],
  relation: string,
  test: (human: Human) => boolean,
  least = MENTIONS_OF_A_PARENT,
): void {
  const bare = humans.filter((h) => !h.name && h.ties.some((t) => t.relation === relation && ofChild(t.owner)));
  const already = humans.some((h) => h.name && h.ties.some((t) => t.relation === relation && ofChild(t.owner)));
  const candidates = humans.filter(
    (h) => h.name && !h.child && !h.professional && test(h) && h.sightings.length >= least,
  );
  const [only] = candidates;
  if (already || !only || candidates.length > 1 || bare.length === 0) return;
  if (bare.some((human) => isSpokenOfBy(only, human) || isListedWith(only, human))) return;
  for (const human of bare) {
    only.sightings.push(...human.sightings);
    only.ties.push(...human.ties);
    humans.splice(humans.indexOf(human), 1);
  }
  only.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);
}

/** "Tilly said: Lee got mum by the neck", in quotation marks: whoever says it is not mum. */
function isSpokenOfBy(speaker: Human, other: Human): boolean {
  const sentences = new Set(speaker.sightings.filter((one) => !isQuoted(one)).map(({ sentence }) => sentence));
  return other.sightings.some((one) => isQuoted(one) && sentences.has(one.sentence));
}

/** "Imogen, mum + dad in", "mum and Imogen at the table": nobody stands beside herself. */
function isListedWith(one: Human, other: Human): boolean {
  return one.sightings.some((a) =>
    other.sightings.some((b) => {
      if (a.facts !== b.facts || a.mention.kind !== 'name' || b.mention.kind !== 'kin') return false;
      const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
      return /^ ?(?:,|\+|&|and|\/|, and) ?$/.test(a.facts.text.slice(first.mention.end, second.mention.start));
    }),
  );
}

function isQuoted(sighting: Sighting): boolean {
  const { start } = placeOf(sighting);
  const quotations = sighting.sentence?.quotations ?? [];
  return quotations.some(({ kind, span }) => kind === 'speech' && span.start <= start && start < span.end);
}

function ofChild(owner: Human | 'child' | undefined): boolean {
  return owner === undefined || owner === 'child' || owner.child;
}

/** A bare first name that is heard of where children are: at nursery, in the buggy, seen alone. */
function isChildlike(human: Human, language: Language): boolean {
  if (!human.name || human.child || human.professional || human.ties.length > 0 || human.age !== undefined)
    return false;
  return human.sightings.some(({ mention, facts, sentence, block }) => {
    if (mention.kind !== 'name' || /^(?:Mr|Mrs|Ms|Dr)\b/.test(facts.text.slice(mention.start))) return false;
    // "Kayleigh: 4 lates since January": what the label introduces is about her.
    const [told] = sentence ? [] : block.sentences;
    if (told && language.findClass('child-doing', told.facts).some(([from]) => from < LABEL_REACH)) return true;
    const doing = language.findClass('child-doing', facts).some(
      ([from]) =>
        from >= mention.tokens[1] &&
        from <= mention.tokens[1] + 4 &&
        // "Hodan asked to be seen alone", "Kyle does the nappies": a grown-up's wish, and a grown-up's work.
        !facts.tokens
          .slice(mention.tokens[1], from)
          .some(
            ({ norm }, i) =>
              /^(?:ask|want|prefer|request)(?:s|ed)?$/.test(norm) ||
              language.hasWord('does-for-child', facts, mention.tokens[1] + i),
          ) &&
        !facts.mentions.some((m) => m.tokens[0] >= mention.tokens[1] && m.tokens[1] <= from),
    );
    const minded =
      facts.tokens[mention.tokens[0] - 1] !== undefined && language.hasWord('minds', facts, mention.tokens[0] - 1);
    return doing || minded;
  });
}
