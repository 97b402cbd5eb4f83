/** «, 17 septembre 2023», «(Malaisie)», "(Wire)", then a dash. */
const REST =
  '(?:\\s?\\([^)\\n]{2,40}\\))?(?:,\\s[^–—\\n]{0,30}?)?(?:\\s?\\([^)\\n]{2,40}\\))?\\s?(?:(?:–|—|--|-)\\s|(?<=\\)\\s?)(?:–|—|-)(?=["«“\\p{Lu}]))';

/** A town in capitals, or two that are parted by a stroke. */
const IN_CAPITALS = new RegExp(`^(\\p{Lu}[\\p{Lu}\\s'’./-]{2,40}?)${REST}`, 'u');

/** «PRAIA – », "NEW DELHI - ", "WILMINGTON, Delaware - ", "DOVER, Del. - ": nothing but a town. */
const A_TOWN = /^\p{Lu}[\p{Lu}\s'’/-]{3,30}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)?\s(?:–|—|--|-)\s$/u;

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

const DAY = '(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}\\.?)(?:,?\\s(?:19|20)\\d{2})?';

/** "Kampala, Nov. 12 (Wire): ", "Kampala, Nov. 12 (Wire) Uganda …", "KAMPALA, Nov 12: ": a day, and no dash. */
const DAY_WITHOUT_DASH = [
  new RegExp(`^(\\p{Lu}[\\p{L}\\s'’/-]{2,30}),\\s${DAY}\\s?\\([\\p{L} /&-]{2,30}\\)(?:\\s?:)?\\s(?=["«“\\p{Lu}])`, 'u'),
  new RegExp(`^(\\p{Lu}[\\p{Lu}\\s'’/-]{2,30}),\\s${DAY}\\s?:\\s(?=["«“\\p{Lu}])`, 'u'),
];

/** "By Ann Lee KAMPALA (Wire) - ": who wrote it, in front of the town. */
const BYLINE =
  /^(?:By|Par)\s(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?=\p{Lu}{3}[\p{Lu}\s'’/-]*(?:,\s\p{Lu}[\p{L}.]+)?\s?\([\p{L} /&-]{2,30}\)\s?[–—-])/u;

/** «AFP - », "Daily Wire — ": a name before a dash, of whatever; the town of the dispatch may come behind it. */
const BEFORE_DASH = /^(\p{Lu}[\p{L}.'’&-]*(?:\s[\p{L}.'’&-]+){0,4}?)\s(?:–|—|--|-)\s(?=["«“‘'(\p{Lu}\d])/u;

/** "DailyWire.com - ". */
const A_PAGE = /^[\p{L}\d-]+\.(?:com|org|net|info)$/iu;

/** "Daily Wire - KAMPALA Leaders …": behind the agency the town needs no mark but its capitals. */
const IN_CAPITALS_ALONE = /^(\p{Lu}[\p{Lu}'’-]{3,30})\s(?=\p{Lu}\p{Ll})/u;

/** The town at the head of a dispatch, null where it is only told which agency's it is, and the length of it all. */
export interface Dateline {
  readonly town: string | null;
  readonly length: number;
}

/** Whether what stands from an offset up to another is the name of such a thing. */
type IsName = (start: number, end: number) => boolean;

/**
 * «BAMAKO, 17 septembre 2023 (Agence) –», «AFP - » at the head of a dispatch, null where there is neither: it is no part
 * of the sentence, its agency does nothing of what is told, and its day is the day of nothing.
 * @param isTown for towns that are not in capitals
 * @param isMedium for agencies in front
 */
export function datelineOf(text: string, isTown: IsName, isMedium: IsName): Dateline | null {
  const head = agencyHeadOf(text, isMedium);
  const rest = text.slice(head);
  const within: (length: number) => boolean = (length) => isTown(head, head + length);
  const alone = head > 0 ? IN_CAPITALS_ALONE.exec(rest) : null;
  const town =
    townOf(rest, within) ?? (alone && within(alone[1]!.length) ? { town: alone[1]!, length: alone[0].length } : null);
  if (town) return { town: town.town, length: head + town.length };
  return head > 0 ? { town: null, length: head } : null;
}

function agencyHeadOf(text: string, isMedium: IsName): number {
  const byline = BYLINE.exec(text);
  if (byline) return byline[0].length;
  const name = BEFORE_DASH.exec(text);
  return name && (A_PAGE.test(name[1]!) || isMedium(0, name[1]!.length)) ? name[0].length : 0;
}

function townOf(text: string, isTown: (length: number) => boolean): { town: string; length: number } | null {
  const dated = [WITH_DATE, ...DAY_WITHOUT_DASH].map((pattern) => pattern.exec(text)).find((match) => match !== null);
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
