import type { RecordBlock } from '../types.ts';
import type { Human } from './human.ts';
import { placeOf, type Sighting } from './sightings.ts';

/** Who has been found so far, and what stands before a place, while a record's people are told apart. */
export interface Reading {
  readonly humans: Human[];
  personAt(sighting: Sighting): Human | undefined;
  /** Gives a sighting to somebody. */
  give(sighting: Sighting, human: Human): void;
  /** The sightings of the same block that stand before this one, in order. */
  before(sighting: Sighting): readonly Sighting[];
  /** Those of the same sentence or label, in order. */
  beside(sighting: Sighting): readonly Sighting[];
}

/** @param humans those found by their names; their sightings are theirs already */
export function createReading(sightings: readonly Sighting[], humans: Human[]): Reading {
  const owners = new Map<Sighting, Human>();
  for (const human of humans) for (const sighting of human.sightings) owners.set(sighting, human);
  const byBlock = new Map<RecordBlock, Sighting[]>();
  for (const sighting of sightings) {
    const list = byBlock.get(sighting.block);
    if (list) list.push(sighting);
    else byBlock.set(sighting.block, [sighting]);
  }
  return { humans, personAt, give, before, beside };

  function personAt(sighting: Sighting): Human | undefined {
    return owners.get(sighting);
  }

  function give(sighting: Sighting, human: Human): void {
    human.sightings.push(sighting);
    owners.set(sighting, human);
  }

  function before(sighting: Sighting): readonly Sighting[] {
    const { start } = placeOf(sighting);
    return (byBlock.get(sighting.block) ?? []).filter((s) => placeOf(s).start < start);
  }

  function beside(sighting: Sighting): readonly Sighting[] {
    return (byBlock.get(sighting.block) ?? []).filter((s) => s.base === sighting.base);
  }
}
