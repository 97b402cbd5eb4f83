const longestTitle = 200;
const longestHeading = 120;
const longestLeadIn = 70;

/** Ends as a sentence does: a full stop, also before a closing quotation mark; an ellipsis; a comma goes on. */
const endsSentence = /[.…;,](?:\s?[»”"’)\]])*$/u;
/** A sentence that ends inside the line: «…à Moscou. Le ministre…» */
const innerSentence = /\p{Ll}{2}[.?!…]\s+\p{Lu}/u;
const wholeQuote = /^[«“"].*[»”"]$/u;

const attribution =
  /^(?:[-–—]\s*)?(?:un|une|le|la|l[’']|des|les|a|an|the|one)\s?(?:\p{Ll}[\p{L}’'-]*\s+){0,2}?(?:diplomates?|experts?|expertes?|analystes?|analysts?|responsables?|officials?|officiel|source|sources|porte-parole|spokes(?:man|woman|person)|ministres?|ministers?|présidente?|president|spécialistes?|specialist|cherch(?:eur|euse)s?|researchers?|témoins?|witness|habitante?s?|residents?|politologues?|historienn?e?s?|historian|député|ambassadeur|ambassadrice|ambassador|diplomat|soldats?|soldier|officier|officer|conseill(?:er|ère)|adviser|observat(?:eur|rice)s?|observers?)(?:\s+\p{Ll}[\p{L}’'-]*){0,6}$/u;

/** Who is quoted, alone on a line under the quotation: «Un diplomate occidental». Belongs to the quotation above it. */
export function isAttribution(line: string): boolean {
  if (line.length > 80) return false;
  const first = line.slice(0, 1).toLowerCase() + line.slice(1);
  return attribution.test(first) || /^[—–]\s*\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,8}$/u.test(line);
}

/** Whether the first line of an article is its title. */
export function looksLikeTitle(line: string): boolean {
  if (line.length > longestTitle || endsSentence.test(line) || line.endsWith(':')) return false;
  return !(line.length > longestHeading && /[?!]$/.test(line) && innerSentence.test(line));
}

/**
 * Whether a line is a heading: short, without the full stop of a sentence. A question may be one; a quotation alone
 * on its line is none. With a colon it is one only where it is short and of one piece («Les points en suspens :»):
 * «Selon Kiev, Pyongyang fournirait :» opens a list as a sentence does.
 */
export function looksLikeHeading(line: string): boolean {
  if (line.length > longestHeading || endsSentence.test(line) || innerSentence.test(line)) return false;
  if (!/\p{L}{2}/u.test(line) || !/^[\p{Lu}\d«“"'’([¿¡]/u.test(line) || wholeQuote.test(line)) return false;
  if (line.endsWith(':')) return line.length <= longestLeadIn && !/[,«“"]/u.test(line);
  return true;
}

/** Level of a line in bold letters that stands above a paragraph, below all headings proper. */
export const LABEL_LEVEL = 6;

/** Whether words in bold letters on a line of their own are a label or question, not a sentence set in bold. */
export const isLabelText = (text: string): boolean =>
  text !== '' && text.length <= 120 && !/[.!…:;,]["»”]?$/u.test(text) && /\p{L}|\d/u.test(text);
