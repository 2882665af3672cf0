import type { RecordBlock } from '../types.ts';
import type { Human } from './human.ts';
import { insertInOrder, type Sighting } from './sightings.ts';

/** Who has been found so far, and what stands before a place, while a record's people are told apart. */
export interface Reading {
  readonly humans: Human[];
  personAt(sighting: Sighting): Human | undefined;
  /** Gives a sighting to somebody. */
  give(sighting: Sighting, human: Human): void;
  /** The sightings of the same block that stand before this one, in order, from at most so many sentences back. */
  before(sighting: Sighting, reach: number): readonly Sighting[];
  /** The sightings in the label of the same block. */
  inLabel(sighting: Sighting): readonly Sighting[];
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
  const places = new Map<Sighting, number>();
  for (const list of byBlock.values()) for (const [place, sighting] of list.entries()) places.set(sighting, place);
  return { humans, personAt, give, before, inLabel, beside };

  function personAt(sighting: Sighting): Human | undefined {
    return owners.get(sighting);
  }

  function give(sighting: Sighting, human: Human): void {
    insertInOrder(human.sightings, sighting);
    owners.set(sighting, human);
  }

  function before(sighting: Sighting, reach: number): readonly Sighting[] {
    const list = byBlock.get(sighting.block) ?? [];
    const place = places.get(sighting) ?? 0;
    const oldest = (sighting.sentence?.index ?? 0) - reach;
    let from = place;
    while (from > 0 && (list[from - 1]!.sentence?.index ?? -1) >= oldest) from--;
    return list.slice(from, place);
  }

  function inLabel(sighting: Sighting): readonly Sighting[] {
    const list = byBlock.get(sighting.block) ?? [];
    const end = list.findIndex((s) => s.sentence);
    return list.slice(0, end < 0 ? list.length : end);
  }

  function beside(sighting: Sighting): readonly Sighting[] {
    const list = byBlock.get(sighting.block) ?? [];
    const place = places.get(sighting) ?? 0;
    let from = place;
    while (from > 0 && list[from - 1]!.base === sighting.base) from--;
    let to = place + 1;
    while (to < list.length && list[to]!.base === sighting.base) to++;
    return list.slice(from, to);
  }
}
