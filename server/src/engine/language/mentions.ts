import type { OpenMention, SentenceFacts } from '../types.ts';
import type { Language } from './language.ts';

export function findMentions(_facts: SentenceFacts, _language: Language): OpenMention[] {
  return [];
}
