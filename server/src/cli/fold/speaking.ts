import type { Severity } from '../../engine/types.ts';
import type { Settings } from '../../settings.ts';
import { isAtLeast } from '../levels.ts';

/** Lets findings speak as settings say; those of rules that are off are left out. */
export type Speaking = <Found extends { readonly rule: string; readonly severity: Severity }>(
  findings: readonly Found[],
) => Found[];

/**
 * For findings that were made elsewhere. A setting moves a rule as it does where records are read: what already speaks lower
 * than its rule keeps that, unless the setting is lower still. So it does no harm where the settings were heeded there, too.
 * @param declared how each rule speaks by itself
 */
export function speakingAs(
  rules: Settings['rules'],
  declared: readonly { readonly id: string; readonly severity: Severity }[],
): Speaking {
  const own = new Map(declared.map(({ id, severity }) => [id, severity]));
  return (findings) =>
    findings.flatMap((finding) => {
      const chosen = rules[finding.rule];
      if (chosen === 'off') return [];
      const { severity } = finding;
      const keeps = chosen === undefined || (severity !== own.get(finding.rule) && isAtLeast(chosen, severity));
      return [keeps ? finding : { ...finding, severity: chosen }];
    });
}
