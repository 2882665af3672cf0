import type { Batch } from './batch.ts';
import type { BigFileFigures } from './measure/bigFile.ts';
import type { EditFigures } from './measure/editing.ts';
import type { Linter } from './measure/linters.ts';
import type { OneFileFigures } from './measure/oneFile.ts';
import type { ServerFigures } from './measure/server.ts';
import type { Profile } from './measure/watched.ts';

/** Everything one run measured; kept in `results.json` so that the next one can be compared with it. */
export interface Results {
  /** The day, as 2026-01-31. */
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  /** How many programs wanted to run, a minute's mean, when the run began and ended. */
  readonly load: readonly [number, number];
  readonly minutes: number;
  readonly linters: readonly Linter[];
  /** May be of a later run than the rest. */
  readonly batch: Batch;
  readonly bigFile: readonly BigFileFigures[];
  readonly editing: readonly EditFigures[];
  readonly server: ServerFigures;
  readonly oneFile: OneFileFigures;
  readonly corporaProfile: Profile;
  readonly recordsProfile: Profile;
}
