import { formIs } from '../text/memo.ts';

/** «cessez-le-feu», "truce": a word for a halt of fighting, which two agree on by word of mouth as often as in writing. */
export const isTruce = formIs(/^(?:cessez-le-feu|trêves?|armistices?|cease-?fires?|truces?)$/);
