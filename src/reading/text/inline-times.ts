import type { KnownName } from '../../language/index.ts';
import { matchesOf } from './matches.ts';

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const YEAR = '(?:19|20)\\d\\d';
const WHEN = `(?:${MONTH}(?: ${YEAR})?|${YEAR})`;

/**
 * «a adressé début mai une lettre», «a reçu mi-novembre le ministre»: a time without a preposition is no object of the
 * verb. Behind a preposition or an article it is built as any noun is.
 */
const BARE = new RegExp(
  `(?<!(?:\\p{L}|[-'’])|(?:^|[^\\p{L}])(?:l[ae]|au|en|de|à|dès|vers|depuis|entre|ce|cette|du|et|ou)\\s)(?:(?:début|fin|courant) ${WHEN}|mi-${MONTH}(?: ${YEAR})?)(?![\\p{L}\\d])`,
  'gu',
);

/** «livre cette semaine au Tchad»: behind a verb, before what it is done to or with. */
const PLAIN_TIME =
  /(?<=(?<!\p{L})(?!(?:que|lorsque|puisque|pendant|durant|depuis|avant|après|dès|pour|dans|jusque|toute|comme|et|ou|mais|ni|est|était|sera|fut|de|à|en|par|vers|cette|ce|la|le)\s)\p{Ll}{4,}(?<!ment)\s)(?:cette (?:semaine|année)|ce (?:matin|week-end|mois-ci)|(?:la semaine|l['’]an|l['’]année|le mois) (?:derni(?:er|ère)|prochaine?))(?=\s(?:aux?|à|contre|avec|sur|vers|les|une?|des|ses|son|sa|leurs?|\d)\s)/gu;

/** «expulsera d'ici à la fin de l'année les soldats» */
const UNTIL = new RegExp(
  `(?<![\\p{L}'’-])d['’]ici (?:à )?(?:(?:la )?fin (?:du mois|de l['’](?:année|été|an)|de la semaine|${WHEN})|l['’](?:été|automne|hiver|an prochain)|${WHEN})(?![\\p{L}\\d])`,
  'gu',
);

/** «les quelque 300 soldats»: about, and no noun. */
const ABOUT = /(?<=(?<!\p{L})(?:les|des|ses|leurs|ces|aux)\s)quelque(?=\s\d)/gu;

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

/** What may stand between a participle and its object. */
const BETWEEN = [
  `il y a (?:plus d[e’'] ?|près d[e’'] ?)?[\\p{L}\\d]+ (?:ans?|mois|semaines?|jours?)`,
  "(?:la semaine|l['’]an|l['’]année|le mois|l['’]été) (?:derni(?:er|ère)|passée?|précédente?)",
  "(?:en|au) (?:début|fin|milieu) (?:de (?:la )?semaine|d['’]année|de mois|du mois|d['’]après-midi|de journée|de matinée|de soirée)",
  `dans (?:la (?:soirée|matinée|journée|nuit)|l['’]après-midi)(?: de ${DAY}(?: à ${DAY})?)?`,
  'dans (?:le même temps|la foulée|un (?:communiqué|message|discours|rapport|tweet|entretien))',
  "à (?:l['’](?:aube|unanimité)|huis clos|nouveau|la surprise générale|cette occasion)",
  `à la mi-${MONTH}`,
  'pour la (?:première|deuxième|seconde|troisième|énième) fois',
  "sous couvert d['’]anonymat",
  'de nouveau|peu (?:après|avant)|ce week-end|cette (?:semaine|année)|au (?:printemps|début du mois)',
].join('|');

/** «a accusé dans la soirée l'Ouganda»: the object behind such words is taken for theirs. */
const AFTER_PARTICIPLE = new RegExp(
  `(?<!\\p{L})(?:a|ont|avait|avaient|aurait|auraient|aura|auront) (?:\\p{L}+ment )?\\p{L}{3,} (${BETWEEN})(?= (?:l['’]|les? |la |une? |des |son |sa |ses |leurs? |aux? |à |contre |avec |sur |vers |pour |quelque |plus |près |deux |trois |quatre |cinq |six |dix |\\d|\\p{Lu}))`,
  'gu',
);

/** French words of time and measure that are read as one adverb. */
export const inlineTimes = (text: string): KnownName[] => [
  ...matchesOf(AFTER_PARTICIPLE, text).map(({ 0: whole, 1: words, index }) => {
    const end = index + whole.length;
    return { start: end - words!.length, end, as: 'hier' };
  }),
  ...(/début|fin|courant|mi-/.test(text) ? readAs(BARE, text, 'hier') : []),
  ...(/d['’]ici/.test(text) ? readAs(UNTIL, text, 'bientôt') : []),
  ...(TIME_NOUN.test(text) ? readAs(PLAIN_TIME, text, 'hier') : []),
  ...(text.includes('quelque ') ? readAs(ABOUT, text, 'environ') : []),
];

const TIME_NOUN = /semaine|matin|week-end|mois|année|l['’]an /;

const readAs = (pattern: RegExp, text: string, as: string): KnownName[] =>
  matchesOf(pattern, text).map(({ 0: { length }, index: start }) => ({ start, end: start + length, as }));
