import type { RecordKind } from '../../server/src/lsp/protocol.ts';

export type Kind = RecordKind['kind'];

/** What a reader calls each kind of record. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  plan: 'Plan',
  minutes: 'Minutes',
  note: 'Case note',
  referral: 'Referral',
  assessment: 'Assessment',
};

/** How Caselint knows the kind of a record, in a few words. */
export const KIND_SOURCES: Readonly<Record<RecordKind['from'], string>> = {
  chosen: 'chosen by you',
  settings: 'from your settings',
  told: 'told from the record',
};
