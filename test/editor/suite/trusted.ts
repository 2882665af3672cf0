import { choosing } from './choosing.ts';
import { circulating } from './circulating.ts';
import { explaining } from './explaining.ts';
import { recovering } from './recovering.ts';
import { rewriting } from './rewriting.ts';
import { runSuites } from './support/mocha.ts';
import { tracing } from './tracing.ts';
import { typing } from './typing.ts';

/** Everything a person does with a record, in a window of a folder they trust. */
export const run = () => runSuites([typing, explaining, rewriting, choosing, circulating, recovering, tracing]);
