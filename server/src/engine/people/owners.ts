import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { antecedentOf, childBefore } from './antecedents.ts';
import type { Human, Owner } from './human.ts';
import type { Reading } from './reading.ts';
import type { Sighting } from './sightings.ts';

const POSSESSIVES: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/** Whose the person is: "Tilly's dad", "her partner", "a friend of Mum's", "father of Jaydon and Tilly". */
export interface Owners {
  /** @param kinFor gives an owner who is kin ("Mum's") to somebody */
  ownerOf(sighting: Sighting, kinFor: (sighting: Sighting) => Human): Owner;
  /** The owners after the first: "Tilly" in "father of Jaydon and Tilly". */
  moreOwners(sighting: Sighting): readonly Human[];
}

export function createOwners(reading: Reading, language: Language): Owners {
  const onlyOwners = new Map<string, Human>();
  return { ownerOf, moreOwners };

  function ownerOf(sighting: Sighting, kinFor: (sighting: Sighting) => Human): Owner {
    const { mention, facts } = sighting;
    if (!mention.of) return ownerByPronoun(sighting);
    const { start, end } = mention.of;
    const inner = language.read(facts.text.slice(start, end)).mentions[0];
    if (inner?.name) {
      const titled = inner.kind === 'name' && inner.norm.length > inner.name.length;
      return (
        named(inner.name, mention.relation) ??
        (inner.kind === 'child' ? 'child' : titled ? grownUp(inner.name) : undefined)
      );
    }
    if (inner?.kind === 'child') return 'child';
    if (inner?.kind !== 'kin') return undefined;
    return kinFor({ ...sighting, mention: { ...inner, start: inner.start + start, end: inner.end + start } });
  }

  /** "Ms Kerr's mother" of somebody spoken of nowhere else: a grown-up all the same. */
  function grownUp(name: string): Human {
    return remember(onlyOwners, name, () => ({
      sightings: [],
      ties: [],
      facts: [],
      name,
      givenNames: new Set(),
      surnames: [name],
      child: false,
      professional: false,
    }));
  }

  function ownerByPronoun(sighting: Sighting): Owner {
    const { mention, facts } = sighting;
    const pronoun = POSSESSIVES[facts.tokens[mention.tokens[0]]?.norm ?? ''];
    if (!pronoun) return undefined;
    const child = mention.norm.includes(' own ') ? undefined : childBefore(sighting, pronoun, reading);
    return child ?? childlike(antecedentOf(sighting, pronoun, reading), mention.relation);
  }

  function moreOwners(sighting: Sighting): Human[] {
    const { mention, facts } = sighting;
    if (mention.of?.end !== mention.end) return [];
    const more: Human[] = [];
    let { end } = mention;
    for (const next of reading.beside(sighting)) {
      if (next.mention.start < end) continue;
      if (!/^(?:,| and| &|, and) $/.test(facts.text.slice(end, next.mention.start))) break;
      const human = reading.personAt(next);
      if (human) more.push(human);
      ({ end } = next.mention);
    }
    return more;
  }

  /**
   * A first name of which nothing else is known is a child's where "X's dad" is spoken of; "X's mum" is more often a
   * grown-up's.
   */
  function named(name: string, relation: string | undefined): Owner {
    return childlike(byName(name), relation);
  }

  function childlike(human: Human | undefined, relation: string | undefined): Owner {
    if (!human?.name || human.child || relation !== 'father') return human;
    const unknown = human.ties.length === 0 && !human.professional && human.age === undefined;
    return unknown && human.surnames.length === 0 ? 'child' : human;
  }

  function byName(name: string): Human | undefined {
    const whole = name.toLowerCase().replace(/[’‘]/g, "'");
    const words = whole.split(/[\s.]+/);
    return reading.humans.find(
      (h) => h.name && (h.name.toLowerCase() === whole || words.every((word) => h.givenNames.has(word))),
    );
  }
}
