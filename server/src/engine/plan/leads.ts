import type { RecordBlock, Span } from '../types.ts';
import { isNobody, namesOnly } from './owner.ts';
import { absolute, type PlanContext } from './slots.ts';

/** A line above a list that says whose tasks it holds. */
export interface Lead {
  readonly owner: Span;
  /** "Tolu will:": what follows is to be done; "Tolu:" says so only under a heading such as "Actions". */
  readonly binds: boolean;
}

const BINDING = new Set([
  'will',
  'to',
  'agreed',
  'agrees',
  'agree',
  'needs',
  'need',
  'must',
  'should',
  'shall',
  'has',
  'have',
  'undertakes',
  'is',
  'are',
  'going',
]);
const NAMING = new Set(['actions', 'action', 'tasks', 'task', 's', "'s"]);

/** "Tolu will:", "Social worker to:", or a heading "Mum": who is to do what the list below holds. */
export function leadOf(block: RecordBlock, { language }: PlanContext): Lead | undefined {
  const { kind } = block.outline;
  const [sentence] = block.sentences;
  if (!sentence || block.sentences.length > 1 || kind === 'list-item' || kind === 'table-row') return undefined;
  if (kind !== 'heading' && !/:[\s*_]*$/.test(block.text.text)) return undefined;
  const words = sentence.facts.tokens.filter((t) => t.word || t.norm === "'s");
  let end = words.length;
  while (end > 0 && (BINDING.has(words[end - 1]!.norm) || NAMING.has(words[end - 1]!.norm))) end--;
  if (end === 0) return undefined;
  const name = sentence.facts.text.slice(0, words[end - 1]!.end);
  const named = language.read(/\([^)]*$/.test(name) ? `${name})` : name);
  if (!namesOnly(named, language) || isNobody(named, [0, named.tokens.length], language)) return undefined;
  const last = sentence.facts.tokens.indexOf(words[end - 1]!) + 1;
  const to = sentence.facts.tokens[last]?.norm === ')' ? last + 1 : last;
  return { owner: absolute(sentence, [0, to]), binds: words.slice(end).some(({ norm }) => BINDING.has(norm)) };
}
