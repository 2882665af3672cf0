/** The settings: their shape and defaults, how they are read from what a person wrote, and what their globs say of a file. */
export { isRecord, kindFor } from './settings/globs.ts';
export { overlaid } from './settings/overlay.ts';
export { parseSettings, type SettingsProblem } from './settings/parse.ts';
export { DEFAULT_SETTINGS, type FileSettings, type Settings } from './settings/shape.ts';
