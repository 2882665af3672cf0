import type {Check} from './index.ts'; export const unnamedAdult: Check = () => [];
