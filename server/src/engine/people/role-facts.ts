import type { Language } from '../language/language.ts';
import type { RecordBlock } from '../types.ts';
import type { Human } from './human.ts';
export function addRoleFacts(_b: readonly RecordBlock[], _h: readonly Human[], _l: Language): void {}
