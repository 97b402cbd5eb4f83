import type { KnownName } from '../../language/index.ts';
import { matchesOf } from './matches.ts';

/** What a name may be said to do to whom it stands before, behind a hyphen: "Moscow-led", "Rwanda-backed". */
export const LED_BY =
  'led|backed|brokered|sponsored|mediated|aligned|controlled|dominated|allied|supported|funded|financed|friendly|based';

const WORD = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:North|South|East|West|New|Saudi|Sri|United|Hong)[ -])?\\p{Lu}[\\p{L}.]*-(?:${LED_BY})(?![\\p{L}-])`,
  'gu',
);

/** "the Moscow-led bloc": name and participle are one word that describes the next, read as a common one of its kind. */
export const describedBy = (text: string): KnownName[] =>
  text.includes('-')
    ? matchesOf(WORD, text).map(({ 0: { length }, index: start }) => ({ start, end: start + length, as: 'Western' }))
    : [];
