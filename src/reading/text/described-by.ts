import { matchesOf } from './matches.ts';
import type { ModelName } from './models.ts';

/**
 * What a name may be said to do to whom it stands before, behind a hyphen: "Moscow-led", "Rwanda-backed". Whoever leads a war
 * or a force acts by it.
 */
export const LED_BY =
  '(?:led|backed|brokered|sponsored|mediated|aligned|controlled|dominated|allied|supported|funded|financed|friendly|based)(?!\\s(?:war|campaign|coalition|operation|offensive|intervention|invasion|force|mission|strike|airstrike|troop|talk|raid|blockade|attack)s?\\b)';

const WORD = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:North|South|East|West|New|Saudi|Sri|United|Hong)[ -])?\\p{Lu}[\\p{L}.]*-(?:${LED_BY})(?![\\p{L}-])`,
  'gu',
);

/** "Visiting Kenyan President …", "Chad's visiting foreign minister": a guest, and not "visiting Kenya". */
const GUEST =
  /(?<!\b(?:is|was|are|were|be|been|while|when|after|before|by|of|for|from|in|on) )\bvisiting(?= (?:\p{Lu}[\p{L}.-]+ ){0,3}(?:president|prime|premier|king|emir|crown|foreign|defen[cs]e|secretary|chancellor|minister|vice|deputy|leader|envoy|delegation|officials?|ministers?|leaders?)\b)/giu;

/**
 * "the Moscow-led bloc": name and participle are one word that describes the next; so does what a guest is called. Both are read
 * as a common adjective.
 */
export function describedBy(text: string): ModelName[] {
  const led = text.includes('-') ? matchesOf(WORD, text) : [];
  const guests = /visiting /i.test(text) ? matchesOf(GUEST, text) : [];
  return [
    ...led.map(({ 0: word, index: start }) => ({ start, end: start + word.length, as: 'Western', lemma: word })),
    ...guests.map(({ 0: word, index: start }) => {
      const as = word[0] === 'V' ? 'Former' : 'former';
      return { start, end: start + word.length, as, lemma: 'visiting' };
    }),
  ];
}
