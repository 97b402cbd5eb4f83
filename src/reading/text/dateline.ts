/** «, 17 septembre 2023», «(Malaisie)», "(Wire)", then a dash. */
const REST =
  '(?:\\s?\\([^)\\n]{2,40}\\))?(?:,\\s[^–—\\n]{0,30}?)?(?:\\s?\\([^)\\n]{2,40}\\))?\\s?(?:(?:–|—|--|-)\\s|(?<=\\)\\s?)(?:–|—|-)(?=["«“\\p{Lu}]))';

/** A town in capitals, or two that are parted by a stroke. */
const IN_CAPITALS = new RegExp(`^(\\p{Lu}[\\p{Lu}\\s'’./-]{2,40}?)${REST}`, 'u');

/** «PRAIA – », "NEW DELHI - ", "WILMINGTON, Delaware - ": nothing but a town. */
const A_TOWN = /^\p{Lu}[\p{Lu}\s'’/-]{3,30}(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?\s(?:–|—|--|-)\s$/u;

/** «Bucarest – La Moldavie …», "Kyiv (Wire) – Ukraine …": a name, whatever it is of. */
const A_NAME = new RegExp(
  `^(\\p{Lu}\\p{L}+(?:[\\s'’-]\\p{L}+){0,3}?)${REST.replace('\\s?(?:(?:–', '\\s(?:(?:–')}(?=["«“(\\p{Lu}])`,
  'u',
);

/** «(Kinshasa) – », "(Wire) - ". */
const IN_BRACKETS = /^\((\p{Lu}[\p{L}\s'’,.-]{1,30})\)\s?(?:–|—|--|-)\s(?=["«“\p{Lu}])/u;

/** «Sydney, Sept 16 (AFP) Sep 16, 2025 A new treaty …»: the page adds the whole date, and no dash. */
const WITH_DATE =
  /^(\p{Lu}[\p{L}\s'’/-]{2,40}),\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}\.?)\s\([\p{L} /&-]{2,30}\)\s(?:\p{L}{3,9}\.?\s\d{1,2},?|\d{1,2}\s\p{L}{3,9}\.?)\s(?:19|20)\d{2}\s(?=["«“\p{Lu}])/u;

/** "KAMPALA, Uganda: Leaders …", «KAMPALA (Ouganda) : Les dirigeants …»: a town in capitals, its land, and no dash. */
const WITH_COLON =
  /^(\p{Lu}[\p{Lu}\s'’-]{2,30}?)(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|\s\(\p{Lu}[\p{L}\s-]{2,25}\))?\s?:\s(?=["«“\p{Lu}])/u;

/** The town at the head of a dispatch and the length of the whole dateline. */
interface Dateline {
  readonly town: string;
  readonly length: number;
}

/**
 * «BAMAKO, 17 septembre 2023 (Agence) –» at the head of a dispatch, null where there is none: it is no part of the
 * sentence, and its day is the day of nothing that is told.
 * @param isTown whether so many letters from the beginning are the name of a town, for those not in capitals
 */
export function datelineOf(text: string, isTown: (length: number) => boolean): Dateline | null {
  const dated = WITH_DATE.exec(text);
  if (dated) return { town: dated[1]!, length: dated[0].length };
  const match = IN_CAPITALS.exec(text);
  if (match) {
    const isDated = /\d/.test(match[0]) || match[0].includes('(');
    return isDated || A_TOWN.test(match[0]) ? { town: match[1]!, length: match[0].length } : null;
  }
  const parted = WITH_COLON.exec(text);
  if (parted && isTown(parted[1]!.length)) return { town: parted[1]!, length: parted[0].length };
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed) return { town: bracketed[1]!, length: bracketed[0].length };
  const named = A_NAME.exec(text);
  return named && isTown(named[1]!.length) ? { town: named[1]!, length: named[0].length } : null;
}
