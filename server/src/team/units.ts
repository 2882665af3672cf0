import { mistakesOfForm } from '../checking/form.ts';
import type { Mistake, Path, Source } from '../checking/source.ts';
import { MOST } from './bounds.ts';
import { SHORT_NAMES } from './lists.ts';

/** The least part of a team's dictionary that holds or is left out by itself. */
export interface Unit {
  readonly source: Source;
  /** Where it stands in its file. */
  readonly path: Path;
  readonly value: unknown;
}

/** What the files hold, sorted by what it is. */
export interface Units {
  /** Words and phrases, each with the list that it goes into. */
  readonly words: readonly (Unit & { readonly list: string; readonly value: string })[];
  readonly rules: readonly Unit[];
  /** Changes of Caselint's own rules, each with the rule's id. */
  readonly changes: readonly (Unit & { readonly rule: string })[];
  readonly mistakes: readonly Mistake[];
}

/** Takes files apart. A part whose form is wrong is left out and named among the mistakes; an empty file has no parts. */
export function unitsOf(sources: readonly Source[]): Units {
  const apart = sources.map(takeApart);
  return {
    words: apart.flatMap(({ words }) => words),
    rules: apart.flatMap(({ rules }) => rules),
    changes: apart.flatMap(({ changes }) => changes),
    mistakes: apart.flatMap(({ mistakes }) => mistakes),
  };
}

function takeApart(source: Source): Units {
  const nothing = { words: [], rules: [], changes: [] };
  if (source.mistakes.length > 0) return { ...nothing, mistakes: source.mistakes };
  if (source.value === null) return { ...nothing, mistakes: [] };
  const wrong = mistakesOfForm(source, 'team', MOST.mistakes);
  if (wrong.length === MOST.mistakes) return { ...nothing, mistakes: wrong };
  const isRight = ({ path }: Unit) =>
    !wrong.some((mistake) => isPart(path, mistake.path) || isPart(mistake.path, path));
  const unit = (...path: Path): Unit => ({ source, path, value: path.reduce(step, source.value) });
  const below = (name: string) => keysOf(step(source.value, name));
  const words = [
    ...Object.entries(SHORT_NAMES).flatMap(([name, lists]) =>
      below(name).flatMap((key) => lists.map((list) => ({ ...unit(name, key), list }))),
    ),
    ...below('words').flatMap((list) =>
      keysOf(unit('words', list).value).map((key) => ({ ...unit('words', list, key), list: String(list) })),
    ),
  ].filter(isRight);
  return {
    words: words as (Unit & { list: string; value: string })[],
    rules: below('rules')
      .map((key) => unit('rules', key))
      .filter(isRight),
    changes: below('change')
      .map((rule) => ({ ...unit('change', rule), rule: String(rule) }))
      .filter(isRight),
    mistakes: wrong,
  };
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

function keysOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** Whether one path leads along the other to its end. */
function isPart(whole: Path, part: Path): boolean {
  return part.length <= whole.length && part.every((name, depth) => name === whole[depth]);
}
