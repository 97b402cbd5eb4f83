import { isAbbreviation } from './abbreviations.ts';
import { lettersOnly } from './letters.ts';
import type { Splitter } from './scan.ts';

const ending = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/iu;
const negated = 'dont wont cant isnt didnt doesnt couldnt wouldnt shouldnt havent hasnt wasnt arent werent'.split(' ');
/** Where words that are written as one are cut. */
const fused: ReadonlyMap<string, number> = new Map([
  ...['cannot', 'gonna', 'wanna', 'gotta'].map((form) => [form, 3] as const),
  ...negated.map((form) => [form, form.length - 2] as const),
]);
const longestFused = 8;
/** Parts before a hyphen that stay with their word in English UD; all other hyphens are cut out. */
const prefix =
  /^(?:e|co|pre|post|non|re|semi|anti|ex|pro|multi|mid|un|sub|vice|inter|ultra|over|pan|neo|counter|bi|de|dis|mis|micro|mini|macro|mega|socio|psycho)$/i;
/** Words written with a hyphen whose parts mean nothing by themselves: cut apart, the verb or noun would be lost. */
const whole =
  /^(?:(?:cold-shoulder|strong-arm|arm-twist|green-light|rubber-stamp|fast-track|stonewall|ill-treat|flight-test|back-pedal)(?:s|ed|ing|led|ling)?|test-fir(?:e|es|ed|ing)|(?:cease-fire|go-ahead|build-up|call-up|stand-off|pull-out|pull-back|draw-down|get-together|war-game|break-in|crack-down|hand-over|show-down|tit-for-tat|sit-in|know-how|op-ed|asylum-seeker|cyber-attack|safe-conduct|self-rule|brush-off|machine-gun|baton-charge)s?)$/i;

/** Cuts a run of letters, digits, hyphens, apostrophes and full stops as the English Web Treebank does. */
export const splitEnglish: Splitter = (text, start, end, push) => {
  // Most runs are letters alone, where only a few known words are cut.
  if (lettersOnly(text, start, end)) {
    word(text.slice(start, end), start, end, push);
    return;
  }
  let from = start;
  let to = end;
  const tail: [number, number][] = [];
  const one = (at: number) => push({ form: text[at]!, start: at, end: at + 1 });
  while (from < to && /^[-‑'’./+°&@·_]$/u.test(text[from]!) && !/^['’]\p{Nd}{2}/u.test(text.slice(from, from + 3)))
    one(from++);
  while (to > from && /^['’./@+&‑-]$/u.test(text[to - 1]!)) {
    if (text[to - 1] === '.' && text[to - 2] !== '.' && isAbbreviation(text, from, to, 'en')) break;
    let first = to - 1;
    while (/[.-]/.test(text[to - 1]!) && text[first - 1] === text[to - 1] && first > from) first--;
    tail.push([first, to]);
    to = first;
  }
  if (from < to) hyphens(text, from, to, push);
  for (const [first, last] of tail.reverse()) push({ form: text.slice(first, last), start: first, end: last });
};

function hyphens(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  const form = text.slice(start, end);
  if (
    form.length > 100 ||
    /[@_]|\.\p{L}{2,4}$|^\p{L}\p{Nd}*\/\p{L}$|^\p{Nd}+\/\p{Nd}/u.test(form) ||
    whole.test(form)
  ) {
    push({ form, start, end });
    return;
  }
  let from = start;
  for (let at = start + 1; at < end - 1; at++) {
    const mark = text[at]!;
    if (mark !== '-' && mark !== '‑' && mark !== '/') continue;
    if (mark !== '/' && prefix.test(text.slice(from, at))) continue;
    contracted(text, from, at, push);
    push({ form: mark, start: at, end: at + 1 });
    from = at + 1;
  }
  contracted(text, from, end, push);
}

/** «don't» = do + n't, one surface token of two words, as in UD. */
function contracted(text: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  if (end <= start) return;
  const form = text.slice(start, end);
  const found = form.length > 40 ? null : ending.exec(form);
  if (found && found.index > 0) {
    push({ form, start, end, words: [form.slice(0, found.index), form.slice(found.index)] });
    return;
  }
  word(form, start, end, push);
}

/** A word without marks: one token, of two words where it is written as one. */
function word(form: string, start: number, end: number, push: Parameters<Splitter>[3]): void {
  const cut = form.length <= longestFused ? fused.get(form.toLowerCase()) : undefined;
  if (cut === undefined) push({ form, start, end });
  else push({ form, start, end, words: [form.slice(0, cut), form.slice(cut)] });
}
