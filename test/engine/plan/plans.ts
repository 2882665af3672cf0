import { createKindTeller, type KindsData } from '../../../server/src/engine/text/kind.ts';
import type { Action, Span } from '../../../server/src/engine/types.ts';
import { dictionaries } from '../../support/dictionaries.ts';
import { recordOf } from '../../support/record.ts';

const tellKind = createKindTeller(dictionaries.kinds as KindsData);

/** One action in the words of its record. */
export type ActionWords = Partial<Record<keyof Action, string>> & { readonly what: string; readonly context: string };

/** The actions of a record, each slot as the words it stands on. */
export function actionsOf(text: string, format: 'text' | 'markdown' = 'text'): ActionWords[] {
  const { actions } = recordOf({ uri: 'minutes.txt', text, format }, tellKind);
  return actions.map(({ context, section: _section, span: _span, ...slots }) => ({
    ...(Object.fromEntries(
      Object.entries(slots as Record<string, Span>).map(([name, { start, end }]) => [name, text.slice(start, end)]),
    ) as { what: string }),
    context,
  }));
}

/** What is to be done, alone. */
export function tasksOf(text: string, format: 'text' | 'markdown' = 'text'): string[] {
  return actionsOf(text, format).map(({ what }) => what);
}
