export { STYLE } from '../../../../server/src/pictures/style.ts';
