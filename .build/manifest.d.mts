import type { RuleSummary } from '../server/src/engine/types.ts';

export function manifestWith(text: string, rules: readonly Pick<RuleSummary, 'id' | 'title' | 'severity' | 'pack'>[]): string;

export function spelledOut(manifest: string, strings: string): any;
