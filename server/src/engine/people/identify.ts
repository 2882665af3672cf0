import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import type { RecordBlock } from '../types.ts';
import type { Human } from './human.ts';
import { placeOf, type Sighting } from './sightings.ts';

/** How many sentences after a description may say who it was. */
const REACH = 2;

/**
 * Finds who a description turns out to be: "A male was on the settee; it's her cousin Scott Venables", "Noah's father:
 * Rebecca named him as Phil", "two visitors: health visitor Alison Peake and her student". Joins the two, or marks the
 * description as a professional's.
 */
export function identify(sightings: readonly Sighting[], humans: Human[], language: Language): void {
  const inBlock = new Map<RecordBlock, Sighting[]>();
  for (const sighting of sightings) remember(inBlock, sighting.block, () => []).push(sighting);
  const at = new Map<Sighting, Human>();
  for (const human of humans) for (const sighting of human.sightings) at.set(sighting, human);
  for (const human of [...humans]) {
    const other = claimed(human);
    if (other) join(other, human);
  }
  for (const human of [...humans]) {
    const known = namedBefore(human);
    if (known) join(known, human);
  }
  for (const human of [...humans]) {
    if (human.name || human.child || human.professional) continue;
    for (const sighting of human.sightings) {
      const found = nameAfter(sighting, human);
      if (!found) continue;
      const known = at.get(found);
      if (!known) human.professional = found.mention.kind === 'professional';
      else if (known !== human) join(known, human);
      break;
    }
  }

  /** "A lad who said he was Jackie's nephew", "a man who said he was the lodger": two descriptions of one. */
  function claimed(human: Human): Human | undefined {
    if (human.name || human.child || !human.ties.some((t) => t.relation === 'man' || t.relation === 'woman'))
      return undefined;
    for (const sighting of human.sightings) {
      const { facts, mention, base } = sighting;
      for (const next of inBlock.get(sighting.block) ?? []) {
        const other = at.get(next);
        if (next.base !== base || !other || other === human || other.child || next.mention.start < mention.end)
          continue;
        if (next.mention.kind !== 'kin' && next.mention.kind !== 'stranger') continue;
        const between = facts.text.slice(mention.end, next.mention.start);
        if (
          /\b(?:said|says|saying|claim\w*|stated)\b[^.;]{0,12}\b(?:was|is|he's|she's)\b[^.;]{0,6}$/.test(between) &&
          between.length < 60
        )
          return other;
      }
    }
    return undefined;
  }

  /** "Gary Leech (Gaz), mum's partner, …", "Bisi dropped in, cousin, has Kemi …": what somebody named is, said behind. */
  function namedBefore(human: Human): Human | undefined {
    const [sighting] = human.sightings;
    if (human.name || human.child || human.professional || !sighting || sighting.mention.kind === 'pronoun')
      return undefined;
    const { facts, mention, base } = sighting;
    const before = inBlock.get(sighting.block)?.findLast((s) => s.base === base && s.mention.end <= mention.start);
    const known = before && at.get(before);
    if (!known?.name || known.child || known.professional || clashes(known, human)) return undefined;
    if (!/^(?:[,;.)]|$)/.test(facts.text.slice(mention.end))) return undefined;
    const between = facts.text.slice(before!.mention.end, mention.start);
    const alias = /^["”’']?\), $/.test(between) && /\(["“‘']?$/.test(facts.text.slice(0, before!.mention.start));
    // One word without "his" or "a" says what the name before it is; with them somebody else comes in.
    const bare = mention.kind === 'kin' && /^\p{Ll}+$/u.test(mention.norm) && /^(?: \p{Ll}+){1,4}, $/u.test(between);
    return alias || bare ? known : undefined;
  }

  /** The named mention that says who this is, in the rest of its sentence or shortly after. */
  function nameAfter(sighting: Sighting, human: Human): Sighting | undefined {
    if (sighting.mention.kind === 'pronoun') return undefined;
    const { start } = placeOf(sighting);
    const sentences = sighting.block.sentences;
    const here = sighting.sentence ? sentences.indexOf(sighting.sentence) : 0;
    const reachable = sentences.slice(here, here + REACH + 1);
    for (const next of inBlock.get(sighting.block) ?? []) {
      if (placeOf(next).start <= start) continue;
      if (next.sentence && !reachable.includes(next.sentence)) break;
      if (!(isNamed(next) || isParent(next)) || clashes(at.get(next), human)) continue;
      const same = next.base === sighting.base;
      if (same ? namesInSentence(sighting, next) : introduced(next)) return next;
    }
    return undefined;
  }

  function namesInSentence(sighting: Sighting, next: Sighting): boolean {
    const between = sighting.facts.text.slice(sighting.mention.end, next.mention.start);
    // "Mum says this is Adil": somebody else.
    if (
      /^,? (?:also )?(?:said|says|told|states?|stated|reports?|reported|confirmed|confirms|thinks|believes)\b/i.test(
        between,
      )
    )
      return false;
    // A list after a plural: "older cousins, Patrick (22) and Mikey".
    if (/^(?:,|:| ?\(| [–-]) ?["“']?$/.test(between) && /s$/.test(sighting.mention.norm)) return true;
    // "Neighbour at 29 (Mrs Deacon)"
    if (/^ (?:at|from|of|in) [^.(]{1,24} ?\($/.test(between)) return true;
    return (
      introduced(next) ||
      (/(?:: ?|\b(?:was|is) )$/.test(between) &&
        (sighting.mention.kind === 'stranger' ||
          /^the (?:fella|feller|boyfriend|girlfriend)$/.test(sighting.mention.norm)))
    );
  }

  /** Whether words that introduce a name stand right before it. */
  function introduced({ facts, mention }: Sighting): boolean {
    const quote = facts.tokens[mention.tokens[0] - 1]?.word === false ? 1 : 0;
    return facts.tokens.some(
      (_, i) =>
        i < mention.tokens[0] &&
        language
          .classEnds('identified-as', facts, i)
          .some((end) => end === mention.tokens[0] || (quote && end === mention.tokens[0] - 1)),
    );
  }

  /** "The woman was identified as mum". */
  function isParent(sighting: Sighting): boolean {
    const { relation } = sighting.mention;
    return (relation === 'mother' || relation === 'father') && at.has(sighting) && introduced(sighting);
  }

  function isNamed(sighting: Sighting): boolean {
    return (
      sighting.mention.name !== undefined &&
      (at.get(sighting)?.name !== undefined || sighting.mention.kind === 'professional')
    );
  }

  function clashes(known: Human | undefined, human: Human): boolean {
    return (
      known !== undefined &&
      ((known.child &&
        human.ties.every((t) => t.relation !== 'man' && t.relation !== 'woman' && t.relation !== 'friend')) ||
        (known.gender !== undefined && human.gender !== undefined && known.gender !== human.gender))
    );
  }

  function join(known: Human, human: Human): void {
    known.sightings.push(...human.sightings);
    known.sightings.sort((a, b) => placeOf(a).start - placeOf(b).start);
    if (!known.professional) known.ties.push(...human.ties);
    if (!known.gender && human.gender) known.gender = human.gender;
    for (const sighting of human.sightings) at.set(sighting, known);
    humans.splice(humans.indexOf(human), 1);
  }
}
