/**
 * The number of a sentence: the same for the same words, whatever marks and spaces stand between them. FNV-1a with two
 * beginnings, 53 bits, so that two sentences of a family do not meet by chance. It hides nothing: who knows a sentence
 * knows its number.
 */
export function hashOf(sentence: string): number {
  const words = (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return (fnv(words, 0x811c9dc5) % 0x200000) * 0x100000000 + fnv(words, 0x01000193);
}

function fnv(words: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
