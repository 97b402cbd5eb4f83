import { clauseOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/**
 * "discussed sanctions on Chad", «Des sanctions contre le Tchad sont une option»: sanctions that nobody is told to impose,
 * that no article points at and of which no verb says that they are in force are only spoken of.
 */
export function isOnlySpokenOf(passage: Passage, noun: number): boolean {
  const { tokens } = passage;
  if (tokens[noun]!.upos !== 'NOUN' && tokens[noun]!.upos !== 'PROPN') return false;
  if (isDefinite(passage, noun) || tokens[noun]!.head < 0) return false;
  // "hit by sanctions", «sous le coup de sanctions», "imposed this year"
  if (childrenBy(passage, noun, 'case').some((child) => STANDING.test(tokens[child]!.form))) return false;
  if (childrenBy(passage, noun, 'acl', 'amod').some((child) => IN_FORCE.test(tokens[child]!.lemma))) return false;
  return !IN_FORCE.test(tokens[clauseOf(passage, noun)]!.lemma);
}

const STANDING = /^(by|under|despite|amid|since|after|par|sous|malgré|depuis|après)$/i;

/** What makes sanctions, keeps them up or shows them at work. */
const IN_FORCE =
  /^(impose|slap|tighten|extend|renew|announce|adopt|approve|decree|face|confront|suffer|endure|maintain|enforce|hit|strangle|cripple|cost|evade|breach|violate|defy|follow|remain|weigh|bite|bar|ban|introduce|place|widen|toughen|keep|new|fresh|existing|current|further|imposer|infliger|durcir|renforcer|prolonger|reconduire|annoncer|adopter|approuver|décréter|maintenir|appliquer|frapper|viser|étrangler|peser|contourner|violer|enfreindre|entrer|rester|demeurer|nouveau|actuel|instaurer|prendre|confronter|affronter|subir|essuyer)$/;

/** How many words may stand between the colon and the noun: «: un dialogue», ": a new direct dialogue". */
const NEAR = 4;

/** «une exigence de Kigali : un dialogue direct», "one condition: the release of the crew": what is asked for is yet to come. */
export function isAskedBehindColon(passage: Passage, noun: number): boolean {
  const { tokens } = passage;
  if (tokens[noun]!.upos !== 'NOUN') return false;
  const colon = tokens.findLastIndex(({ form }, at) => at < noun && at >= noun - NEAR && form === ':');
  return colon > 0 && tokens.some((token, at) => at < colon && token.upos === 'NOUN' && ASKED_FOR.test(token.form));
}

const ASKED_FOR =
  /^(exigences?|demandes?|conditions?|revendications?|propositions?|objectifs?|priorités?|préalables?|demands?|requests?|proposals?|goals?|aims?|priority|priorities|preconditions?|prerequisites?)$/i;

/** «une demande d'aide militaire du Chili», "a plea for help": whoever asks for it gives nothing. */
export function isAskedFor({ tokens }: Passage, noun: number): boolean {
  const { upos, deprel, head } = tokens[noun]!;
  return upos === 'NOUN' && deprel.startsWith('nmod') && head >= 0 && A_REQUEST.test(tokens[head]!.form);
}

const A_REQUEST = /^(demandes?|requêtes?|sollicitations?|appels?|requests?|pleas?|appeals?|bids?)$/i;
