/** The questions of number that the coverage answers. */
export { boardOf } from './board.ts';
