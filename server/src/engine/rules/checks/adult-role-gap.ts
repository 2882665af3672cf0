import type {Check} from './index.ts'; export const adultRoleGap: Check = () => [];
