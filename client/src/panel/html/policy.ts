export { hashed } from '../../../../server/src/pictures/policy.ts';
