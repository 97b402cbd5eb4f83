/** What all documents say together: identity, merging, origins, contradictions, the life of agreements. */
export { buildRecord } from './build.ts';
