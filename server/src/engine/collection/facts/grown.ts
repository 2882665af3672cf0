import type { PersonRole } from '../../types.ts';

const GROWN: readonly PersonRole[] = ['parent', 'partner', 'relative', 'other-adult'];

/** Whether somebody is known to be grown up and not there for their work. */
export function isGrown(role: PersonRole): boolean {
  return GROWN.includes(role);
}
