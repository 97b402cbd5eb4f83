/** The questions of number that the coverage answers. */
export { type BoardQuestion, boardOf } from './board.ts';
