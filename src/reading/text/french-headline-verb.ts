import type { KnownName } from '../../language/index.ts';
import type { ModelName } from './models.ts';

/**
 * The verb of a French sentence right behind the name that it opens with, where it looks like a noun: «La Turquie livre ses drones
 * au Tchad», «Paris somme Bamako de partir». Before an article, a possessive, a number or another name it is the verb.
 * @param names the known names of the text, in order
 */
export function frenchHeadlineVerb(text: string, names: readonly KnownName[]): ModelName[] {
  const first = names[0];
  if (!first || !/^\W*(?:l[ae] |l['’])?$/i.test(text.slice(0, first.start))) return [];
  const word = /^ (\p{Ll}+)(?= )/u.exec(text.slice(first.end, first.end + LONGEST))?.[1];
  const lemma = word === undefined ? undefined : VERBS[word];
  if (lemma === undefined) return [];
  const start = first.end + 1;
  const end = start + word!.length;
  const isFollowed = names.some((name) => name.start === end + 1) || BEHIND.test(text.slice(end, end + LONGEST));
  return isFollowed ? [{ start, end, as: 'prend', lemma }] : [];
}

const LONGEST = 24;
const BEHIND = /^ (?:l['’]|(?:les?|la|un|une|des|ses|son|sa|leurs?|ce|cet|cette|ces|deux|trois|quatre|cinq|dix|\d+) )/;

/** Presents that are nouns as well. */
const VERBS: Readonly<Record<string, string>> = {
  livre: 'livrer',
  arme: 'armer',
  offre: 'offrir',
  menace: 'menacer',
  frappe: 'frapper',
  attaque: 'attaquer',
  aide: 'aider',
  cible: 'cibler',
  commande: 'commander',
  critique: 'critiquer',
  demande: 'demander',
  presse: 'presser',
  somme: 'sommer',
  signe: 'signer',
  ferme: 'fermer',
  finance: 'financer',
  charge: 'charger',
  rencontre: 'rencontrer',
  visite: 'visiter',
  vote: 'voter',
  forme: 'former',
  force: 'forcer',
  prête: 'prêter',
  double: 'doubler',
  réserve: 'réserver',
  limite: 'limiter',
  gêne: 'gêner',
  blâme: 'blâmer',
  juge: 'juger',
  garde: 'garder',
  relance: 'relancer',
};
