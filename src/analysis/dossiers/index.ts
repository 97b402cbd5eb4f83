/** The relations that a record tells much about. */
export { dossiersOf } from './dossiers.ts';
