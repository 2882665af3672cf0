import type { Visit } from './visit.ts';

/** One thing that a person does with the page, from opening it to closing it. */
export interface Step {
  readonly name: string;
  /** The folder of its pictures. */
  readonly folder: string;
  readonly take: (visit: Visit) => Promise<void>;
}
