import type { RecordKind } from '../../server/src/lsp/protocol.ts';
import * as l10n from './l10n.ts';

export type Kind = RecordKind['kind'];

/** What a reader calls each kind of record. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  plan: l10n.t('Plan'),
  minutes: l10n.t('Minutes'),
  note: l10n.t('Case note'),
  referral: l10n.t('Referral'),
  assessment: l10n.t('Assessment'),
};

/** How Caselint knows the kind of a record, in a few words. */
export const KIND_SOURCES: Readonly<Record<RecordKind['from'], string>> = {
  chosen: l10n.t('chosen by you'),
  settings: l10n.t('from your settings'),
  told: l10n.t('told from the record'),
};
