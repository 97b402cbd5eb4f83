export { type Brief, briefOf } from './brief.ts';
export { numbered } from './numbered.ts';
