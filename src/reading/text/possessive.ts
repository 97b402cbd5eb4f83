import { formIs } from './memo.ts';

/** «son», «leurs», "its": of somebody spoken of, whatever a parser took it for. */
export const isPossessive = formIs(/^(son|sa|ses|leurs?|its|his|her|their)$/);
