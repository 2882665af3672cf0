import type { Block, Story } from './block.ts';

/** What stands beside the body, in the order in which it follows the body in the record. */
const KINDS = ['footnote', 'endnote', 'text box', 'header', 'footer'] as const;
export type StoryKind = (typeof KINDS)[number];

/** What every page shows again. */
const ONE_FOR_ALL_PAGES: readonly StoryKind[] = ['header', 'footer'];

export interface Stories<Origin> {
  add(kind: StoryKind, blocks: readonly Block<Origin>[]): void;
  /** The body and what was added. What the first page repeats of the others is there once. */
  after(body: readonly Block<Origin>[]): Story<Origin>[];
}

/** Collects what stands beside the body of a file, and names it for people: "footnote 3", "header". */
export function createStories<Origin>(): Stories<Origin> {
  const added: { readonly kind: StoryKind; readonly blocks: readonly Block<Origin>[] }[] = [];
  return {
    add(kind, blocks) {
      if (blocks.length > 0) added.push({ kind, blocks });
    },
    after: (body) => [{ blocks: body }, ...KINDS.flatMap((kind) => namedStories(kind))],
  };

  function namedStories(kind: StoryKind): Story<Origin>[] {
    const stories = added.filter((story) => story.kind === kind).map(({ blocks }) => blocks);
    if (!ONE_FOR_ALL_PAGES.includes(kind))
      return stories.map((blocks, index) => ({ name: `${kind} ${index + 1}`, blocks }));
    const known = new Set<string>();
    return stories.flatMap((blocks) => {
      const words = wordsOf(blocks);
      if (known.has(words)) return [];
      known.add(words);
      return [{ name: kind, blocks }];
    });
  }
}

function wordsOf(blocks: readonly Block<unknown>[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : [block]))
    .map(({ stretches }) =>
      stretches
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join('\n');
}
