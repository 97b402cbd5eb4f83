const french = new Set(
  'm. mm. mme. mmes. mlle. dr. pr. me. st. ste. av. apr. j.-c. j.c. etc. cf. p. pp. vol. no. n°. art. chap. éd. ed. env. ex. fig. hab. janv. févr. juil. sept. oct. nov. déc. tél. boul. bd. c-à-d. c.-à-d. mgr. gal. col. lt. sgt. jr. sr. vs. op. cit. ibid. al. mr. mrs.'.split(
    ' ',
  ),
);
const english = new Set(
  'mr. mrs. ms. dr. st. jr. sr. vs. etc. inc. co. corp. ltd. gen. lt. col. sgt. capt. maj. rev. hon. pres. gov. sen. rep. reps. sens. prof. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. no. nos. vol. pp. p. fig. dept. est. ft. mt. ave. blvd. rd. e.g. i.e. a.m. p.m. u.s. u.k. u.n. d.c. ph.d. a.k.a. p.s. p.o. al. cf. approx. messrs. adm. cmdr. brig. ext. min. max.'.split(
    ' ',
  ),
);

/** Titles and the like, that stand before a name: a sentence does not end behind them. */
const opening = new Set(
  'm. mm. mme. mmes. mlle. dr. pr. me. st. ste. mgr. gal. col. lt. sgt. mr. mrs. ms. gen. capt. maj. rev. hon. pres. gov. sen. rep. prof. messrs. adm. cmdr. brig. no. n°. art. cf. p. pp. vol. fig. vs. e.g. i.e. av. env.'.split(
    ' ',
  ),
);

/**
 * Whether the word that ends at `end` is one token with its full stop: a known abbreviation, an initial, or initials
 * («U.S.», «J.-C.»). At the end of the text titles, months and initials end the sentence: the stop is its own.
 */
export function isAbbreviation(text: string, start: number, end: number, language: 'fr' | 'en'): boolean {
  if (end - start > 14) return false;
  const word = text.slice(start, end).replace(/^(?:l|d|qu)['’]/i, '');
  if (/^\p{L}(?:\.-?\p{L})+\.$/u.test(word) || /^etc\.$/iu.test(word)) return true;
  // «no. 4» numbers; "Seoul says no." does not.
  if (/^nos?\.$/i.test(word) && !/^\s?\d/.test(text.slice(end, end + 2))) return false;
  const known = (language === 'fr' ? french : english).has(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word);
  return known && !(language === 'fr' && /^[\s»”")]{0,4}$/.test(text.slice(end, end + 5)));
}

/** Whether a sentence goes on after this abbreviation whatever follows. */
export const opensName = (word: string): boolean => opening.has(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word);
