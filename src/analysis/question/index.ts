/** Questions as people put them: the facts that one line in English or French supposes. */
export { namedActors } from './names.ts';
export { parseQuestion } from './parse.ts';
export { QuestionProblem } from './problem.ts';
