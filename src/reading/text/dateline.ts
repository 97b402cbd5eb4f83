const DATELINE = /^\p{Lu}[\p{Lu}\s'’.-]{2,40}(?:,\s[^–—]{0,30}?)?\s?(?:\([^)]{2,40}\)\s*)?(?:–|—|--|-)\s/u;

/** «PRAIA – », "NEW DELHI - ": nothing but a town. */
const A_TOWN = /^\p{Lu}[\p{Lu}\s'’-]{3,20}\s(?:–|—|--|-)\s$/u;

/**
 * The length of «BAMAKO, 17 septembre 2023 (Agence) –» at the head of a dispatch, 0 where there is none: it is no part
 * of the sentence, and its day is the day of nothing that is told.
 */
export function datelineLength(text: string): number {
  const match = DATELINE.exec(text);
  if (!match) return 0;
  const isDated = /\d/.test(match[0]) || match[0].includes('(');
  return isDated || A_TOWN.test(match[0]) ? match[0].length : 0;
}
