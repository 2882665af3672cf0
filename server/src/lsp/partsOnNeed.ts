import { type LintResult, RESULT_PARTS, type ResultPart } from '../engine/types.ts';

/**
 * A result whose parts beside the findings are worked out when they are first read: while somebody types, nobody looks
 * at most of them.
 * @param tell gives a part
 */
export function withPartsOnNeed(result: LintResult, tell: (part: ResultPart) => LintResult[ResultPart]): LintResult {
  const whole = { ...result };
  for (const part of RESULT_PARTS) {
    const get = () => {
      const value = tell(part);
      Object.defineProperty(whole, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(whole, part, { get, enumerable: true, configurable: true });
  }
  return whole;
}
