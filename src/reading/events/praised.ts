import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { stateOf } from '../actors/link.ts';
import { type Attribution, isAnswer } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { needsOf } from '../text/needs.ts';
import type { Passage } from '../text/passage.ts';
import type { Sides } from './found.ts';

/**
 * «« L'Algérie est pour nous un partenaire clé », a lancé le président», "called the pact a milestone": whoever says of
 * another, of what ties the two or of what they did together that it is good, praises the other. The verb of saying and the
 * sides; null where nobody named says so of another.
 */
export function praised(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
): { readonly trigger: number; readonly sides: Sides } | null {
  if (passage.block.kind === 'heading' || !MAY_PRAISE[scene.language](passage.text)(0)) return null;
  for (const said of attributions) {
    if (said.kind !== 'assert' || said.anonymous || said.verb < 0 || isAnswer(said)) continue;
    const words = passage.text.slice(said.start - passage.start, said.end - passage.start);
    if (!PRAISE[scene.language].test(words) || NOT_SO[scene.language].test(words)) continue;
    const sides = sidesOf(scene, passage, said);
    if (sides) return { trigger: said.verb, sides };
  }
  return null;
}

/** The speaker, and the other that the words name, or the other of the text's two states. */
function sidesOf(scene: Scene, passage: Passage, said: Attribution): Sides | null {
  const own = said.actors.filter(({ id }) => isState(id)).map(({ id }) => id);
  if (own.length === 0) return null;
  const { start, end, form, lemma } = passage.tokens[said.verb]!;
  const between = (from: number, to: number): Found[] =>
    scene.mentions[passage.index]!.flatMap((mention): Found[] => {
      const id = mention.start >= from && mention.end <= to ? stateOf(mention, scene.knowledge) : null;
      const { start, end, text } = mention;
      return id && isState(id) && !own.includes(id) ? [{ id, start, end, text, how: 'name' }] : [];
    });
  // "We stand with you," he told the Kenyan president: to whom it is said.
  const told = /^(tell|dire|assurer)$/.test(lemma) ? between(end, end + NEAR) : [];
  const inside = between(said.start, said.end);
  const named = inside.length > 0 ? inside : told;
  // Whoever stands outside names whom it means.
  const partner = scene.pair.length === 2 && own.some((id) => scene.pair.includes(id)) ? scene.pair : [];
  const targets =
    named.length > 0
      ? named.slice(0, 1)
      : partner.filter((id) => !own.includes(id)).map((id): Found => ({ id, start, end, text: form, how: 'pair' }));
  return targets.length > 0 ? { sources: said.actors, targets } : null;
}

/** So many letters behind the verb stands to whom it is said. */
const NEAR = 45;

const anyOf = (wordings: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${wordings.join('|')})`, 'iu');

const PRAISE = {
  fr: anyOf([
    '(?:partenaires?|alliée?s?|voisins?|amie?s?) (?:clés?|stratégiques?|fiables?|fidèles?|sûrs?|privilégiée?s?|essentiels?|naturels?|de confiance|irremplaçables?|majeurs?|de premier plan|indéfectibles?|précieux)',
    '(?:grande?s?|véritables?|vraie?s?|chers?|vieille?s?) (?:amie?s?|frères?)',
    'pays (?:amis?|frères?)',
    '(?:relations?|amitié|alliance|partenariat|coopération|liens?|entente)(?= |,)[^.;]{0,45}(?:solides?|fortes?|forts?|excellente?s?|exemplaires?|indéfectibles?|inébranlables?|fraternel(?:le)?s?|sans limites?|étroite?s?|au beau fixe)',
    '(?:jour|journée|moment|étape|tournant|accord|pacte|traité|pas|visite|date|partenariat) (?:est |marque |constitue |fera |représente )?(?:un |une )?(?:jour |moment |étape |tournant |pas )?(?:historiques?|décisi(?:f|ve)s?)',
    '(?:jalon|moment charnière|nouveau chapitre|nouvelle ère|nouvelle page)',
    '(?:à (?:vos|ses|leurs) côtés|avec vous)',
  ]),
  en: anyOf([
    '(?:key|strategic|trusted|reliable|close|closest|valued|steadfast|important|indispensable|natural|dependable|loyal|great|true|dear|good|old) (?:[a-z]+ )?(?:partner|ally|allies|partners|friend|friends|neighbour|neighbor)(?!\\p{L})',
    '(?:relationship|relations|ties|friendship|partnership|alliance|bond|bonds|cooperation)(?= |,)[^.;]{0,45}(?:strong|stronger|solid|excellent|unbreakable|rock-solid|ironclad|unshakeable|no limits|close|closer|historic|unprecedented)(?!\\p{L})',
    '(?:historic|momentous|pivotal|landmark|defining) (?:[a-z]+ )?(?:day|moment|step|agreement|treaty|pact|milestone|visit|occasion|instrument|partnership|deal)',
    '(?:milestone|new chapter|new era|new heights|shoulder to shoulder|testament to)',
    '(?:stand|are|be|am|is) (?:always )?(?:with|by) you',
  ]),
};

/** The quick looks for the words of praise. */
const MAY_PRAISE = { fr: needsOf([PRAISE.fr]), en: needsOf([PRAISE.en]) };

/** Of what is gone, or is not so. */
const NOT_SO = {
  fr: /(?<!\p{L})(?:n['’]est (?:plus|pas)|ne sont (?:plus|pas)|n['’]était|ne fut|n['’]a (?:pas|plus)|étaient|était autrefois|ancien(?:ne)?|si)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is not|are not|was not|no longer|isn['’]t|aren['’]t|used to be|never was|former|once|would|could|if)(?!\p{L})/iu,
};
