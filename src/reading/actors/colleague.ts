import { formIs } from '../text/memo.ts';

/** Who holds an office beside somebody: of the same state, and told by a name behind the noun. */
export const isColleague = formIs(/^(colleague|collègue)$/);
