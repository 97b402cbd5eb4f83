/**
 * Folds a name for look-up: lower case, no accents, `'` for every apostrophe, a space for every hyphen
 * (non-breaking ones and dashes too) and every run of white space. The length may change: never use it for offsets.
 */
export function foldName(name: string): string {
  // Most words of an English text and half of those of a French one are folded as they stand.
  if (PLAIN.test(name)) return name;
  const known = folded.get(name);
  if (known !== undefined) return known;
  const result = fold(name);
  // Words come again and again, whole sentences seldom do.
  if (name.length <= LONGEST) {
    if (folded.size >= MOST) folded.clear();
    folded.set(name, result);
  }
  return result;
}

const LONGEST = 64;
const MOST = 50_000;
const folded = new Map<string, string>();

const PLAIN = /^[a-z0-9]+$/;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };
const ACCENTS = /\p{M}+/gu;
/** Apostrophes, hyphens, dashes and blanks of other kinds, letters that hold no accent: in one pass. */
const CHANGED = /[’‘ʼ`´]|[-\u2010-\u2015\u2212\u00ad]|[^\S ]|[œæłøđıß]/gu;

function fold(name: string): string {
  const plain = name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(CHANGED, changed).trim();
  return plain.includes('  ') ? plain.replace(/ +/g, ' ') : plain;
}

function changed(found: string): string {
  return LETTERS[found] ?? (/[’‘ʼ`´]/.test(found) ? "'" : ' ');
}
