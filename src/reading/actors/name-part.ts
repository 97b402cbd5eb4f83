import { organisationById } from '../../knowledge/index.ts';
import type { Mention } from './sense.ts';

/** Words with a capital that stand before a name without being part of it: titles, and what opens a sentence. */
const NO_FIRST_NAME =
  /^(?:M|Mr|Mrs|Ms|Mme|Dr|Pr|Sir|Président|Présidente|President|Ministre|Minister|Secretary|Chancelier|Chancellor|Général|General|Maréchal|Marshal|King|Roi|Emir|Premier|Leader|Ambassador|Ambassadeur|Senator|Colonel|Chairman|Selon|Pour|Mais|Avec|Et|Or|Si|Quand|Comme|Après|Avant|Depuis|Par|De|À|Chez|Contre|Entre|Sur|Lors|Outre|Malgré|Puis|Car|Que|Who|When|But|And|As|If|After|Before|While|For|By|With|To|From|On|In|At|Since|Then|Both|Yet)\.?$/u;

/** True where the word before is another's first name. */
export function isPartOfName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}-]*\.?)\s$/u.exec(before)?.[1];
  return word !== undefined && !NO_FIRST_NAME.test(word);
}

/** "Francis “Chiz” Escudero": the first name of whoever has the nickname behind it. */
export const isNicknamed = ({ text, end, senses }: Mention, part: string, offset: number): boolean =>
  senses[0]!.kind === 'person' &&
  !text.includes(' ') &&
  /^\s["“«‘'(]\s?\p{Lu}[\p{L}-]+\s?["”»’')]\s\p{Lu}\p{Ll}/u.test(part.slice(end - offset, end - offset + 40));

const GIVEN_NAMES = new Set(
  'Jordan Chad Georgia Paris India Israel Kenya China Sydney Florence Lourdes Nasser Tito Mao'.split(' '),
);

/** "the Kenya Defence Forces", "India Army chief": what stands behind is a land's own body, and no family name. */
const OWN_BODY =
  /^\s(?:Army|Navy|Air|Armed|Defen[cs]e|Forces?|Police|Ports?|Coast|Border|National|Central|Foreign|Ministry|Ambassador|Embassy|Development|Security|Revenue|Maritime|Shipbuilding|Aerospace|State|Red|Daily|Today)(?!\p{L})/u;

/** Names of states, towns and the dead that are given names too: "Jordan Clarke" is nobody's kingdom. */
export function isFirstName(mention: Mention, next: Mention | undefined, part: string, offset: number): boolean {
  if (!GIVEN_NAMES.has(mention.text)) return false;
  const behind = part.slice(mention.end - offset);
  if (OWN_BODY.test(behind) || /(?<!\p{L})the\s$/iu.test(part.slice(0, mention.start - offset))) return false;
  const isName =
    /^\s\p{Lu}\p{Ll}+(?![\p{L}])/u.test(behind) && !NO_FIRST_NAME.test(/^\s(\p{L}+)/u.exec(behind)?.[1] ?? '');
  return isName && (next === undefined || next.start > mention.end + 1);
}

/** «Thérèse Kayikwamba Wagner», «le Somali Guardian»: the last word of a longer name is no group and no paper. */
export function isLastName(mention: Mention, before: Mention | undefined, part: string, offset: number): boolean {
  const [sense] = mention.senses;
  if (sense!.kind !== 'organisation' || !/^\p{Lu}\p{Ll}+$/u.test(mention.text)) return false;
  if (!/^(armed-group|company|media)$/.test(organisationById(sense!.id)?.kind ?? '')) return false;
  if (before && before.end >= mention.start - 1) return false;
  const word = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}-]*)\s$/u.exec(part.slice(0, mention.start - offset));
  return word !== null && word.index > 0 && !NO_FIRST_NAME.test(word[1]!);
}
