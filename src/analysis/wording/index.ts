/** What texts share word for word though none is a version of another. */
export { sharedWording, type Wording } from './shared-wording.ts';
