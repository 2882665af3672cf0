import type { Finding } from '../../server/src/engine/types.ts';

export interface Labels {
  readonly findings: readonly { readonly rule: string; readonly quote: string; readonly nth?: number; readonly optional?: true }[];
  readonly document?: readonly string[];
  readonly documentOptional?: readonly string[];
}

export interface Judged {
  readonly rule: string;
  readonly how: 'right' | 'wrong' | 'missed';
  readonly where: string;
}

export function judge(record: {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
  readonly findings: readonly Pick<Finding, 'rule' | 'span'>[];
}): Judged[];
