import type { OverviewFinding } from '../../../server/src/lsp/protocol.ts';
import * as l10n from '../l10n.ts';
import type { WordsAt } from './row.ts';

/** What the list of questions shows. Kept in memory only, for its words may be those of a record. */
export interface Filter {
  /** Words that a question, or the wording it is about, has to have; '' for any. */
  readonly words: string;
  /** The severity that is shown, and all above it. */
  readonly least: OverviewFinding['severity'];
}

export const EVERYTHING: Filter = { words: '', least: 'hint' };

const LOUDEST_FIRST: readonly OverviewFinding['severity'][] = ['error', 'warning', 'information', 'hint'];

export function passes(finding: OverviewFinding, { words, least }: Filter, wordsAt: WordsAt): boolean {
  if (LOUDEST_FIRST.indexOf(finding.severity) > LOUDEST_FIRST.indexOf(least)) return false;
  const wanted = words.trim().toLowerCase();
  const said = [finding.title, finding.message, finding.questions ?? '', wordsAt(finding.range)];
  return wanted === '' || said.some((text) => text.toLowerCase().includes(wanted));
}

/** "all but notes, with “seen”": what is shown, in a few words; '' where nothing is held back. */
export function inWords({ words, least }: Filter): string {
  const parts = [LEAST_IN_WORDS[least], words.trim() === '' ? '' : l10n.t('with “{0}”', words.trim())];
  return parts.filter(Boolean).join(', ');
}

/** How far down the list goes, for who chooses and for who reads what was chosen. */
export const LEAST_IN_WORDS: Readonly<Record<OverviewFinding['severity'], string>> = {
  error: l10n.t('only what to settle before circulation'),
  warning: l10n.t('what to settle and what to think about'),
  information: l10n.t('all but notes'),
  hint: '',
};
