import type { KnownName } from '../../language/index.ts';
import type { ModelName } from './models.ts';

/**
 * Verbs of French sentences that look like nouns or adjectives: «La Turquie livre ses drones au Tchad», «Selon Lima, le président
 * péruvien presse son homologue», «le ministre de la Défense critique les frappes», «soutient Quito et vise Lima». Behind a
 * name and before an article, a possessive, a number or another name, such a word is the verb.
 * @param names the known names of the text, in order
 */
export function frenchPresents(text: string, names: readonly KnownName[]): ModelName[] {
  const found: ModelName[] = [];
  for (const { 0: match, 1: word, index } of text.matchAll(PRESENTS)) {
    const [start, end] = [index + 1, index + match.length];
    const isFollowed = names.some((name) => name.start === end + 1) || BEHIND.test(text.slice(end, end + LONGEST));
    if (!isFollowed || !isBehindName(text, index, names)) continue;
    found.push({ start, end, as: 'prend', lemma: VERBS[word!] ?? `${word}r` });
  }
  return found;
}

/** Behind a known name, the last word of a longer one («… de la Défense», «Ursula von der Leyen»), or what goes on with «et». */
function isBehindName(text: string, at: number, names: readonly KnownName[]): boolean {
  if (names.some(({ end }) => end === at)) return true;
  // «Le Pérou, allié du Ghana, vise le Chili»: behind an aside that a name opened.
  if (text[at - 1] === ',') {
    const aside = names.findLast(({ end }) => end < at - 1 && text[end] === ',');
    return aside !== undefined && !/[.!?:;»]|\bqui\b/.test(text.slice(aside.end, at));
  }
  const before = /([^\s]*)\s(\p{L}[\p{L}'’-]*)$/u.exec(text.slice(Math.max(0, at - 2 * LONGEST), at));
  if (!before) return false;
  const [, prior, last] = before;
  return last === 'et' || (isName(last!) && prior !== '' && !/[.!?:»«]$/u.test(prior!));
}

const isName = (word: string): boolean =>
  /^(?:[ld]['’])?\p{Lu}/iu.test(word) && /\p{Lu}/u.test(word) && !ARTICLE.test(word);

const ARTICLE = /^(?:L[ae]|Les|Une?|Des|Aux?|Leurs?|Ses|Son|Cette|Ces|Cet?|En|À|Par|Sans|Sous|Pour)$/;

const LONGEST = 30;
const BEHIND =
  /^ (?:(?:désormais|aussi|également|encore|ainsi|déjà|toujours|maintenant|donc|\p{Ll}{3,}ment) )?(?:l['’]|(?:les?|la|un|une|des|ses|son|sa|leurs?|cet|cette|ces|deux|trois|quatre|cinq|dix|plusieurs) (?!\d)|ce (?!qu)|\d+ )/u;

/** Presents that are nouns or adjectives as well, where their infinitive has more than an «r» of its own. */
const VERBS: Readonly<Record<string, string>> = {
  offre: 'offrir',
  inquiète: 'inquiéter',
  célèbre: 'célébrer',
  siège: 'siéger',
};

const PRESENTS = new RegExp(
  ` (${[
    ...Object.keys(VERBS),
    'livre|arme|menace|frappe|attaque|aide|cible|commande|critique|demande|presse|somme|signe|ferme|finance|charge|rencontre',
    'visite|vote|forme|force|prête|double|réserve|limite|gêne|blâme|juge|garde|relance|torture|invite|mine|éponge|manœuvre',
    'trouble|hausse|alarme|offense|formule|vide|patrouille|baisse|téléphone|bombe|sonde|relaxe|fête|taxe|échange|touche|barre',
    'censure|cause|poste|relâche|épaule|massacre|pointe|solde|masse|incendie|chasse|coupe|épargne|accable|fixe|valide|invalide',
    'traite|décharge|entrave|équipe|creuse|exempte|vante|active|alerte|réactive|stimule|brave|complimente|mutile|change|cultive',
    'monte|forge|indigne|vise|base|tance|nomme|annexe|teste|loge|lance|place|prive|cadre|salue',
  ].join('|')})(?= )`,
  'g',
);
