import { version } from '../../package.json';

/** The version of Caselint, as in its package. */
export const VERSION: string = version;
