/** What all documents say together: identity, merging, origins, contradictions, the life of agreements. */
export { buildRecord } from './build.ts';
export { correctionOf, documentsOf } from './corrections/from-request.ts';
export { CorrectionProblem, correctionProblems } from './corrections/problem.ts';
export { type Figure, figuresOf, questionOf } from './number-conflicts.ts';
export { clash, quantityText } from './quantities.ts';
export { voicesApart } from './voices.ts';
