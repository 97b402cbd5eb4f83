import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { bothAt } from '../saying/speaker.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isPactNoun, others, type Parties, pairAt, rootOf } from './parties.ts';
import { eventsIn } from './told.ts';

export interface NotBound {
  readonly trigger: number;
  readonly parties: Parties;
}

/**
 * «Rien, dans le texte, n'oblige à …», "None of it amounts to an alliance", "It stops short of …", «Aucun des deux n'a promis de …»,
 * "The order does not say …": what a pact does not do, or neither of its two sides does. Null where nothing tells so.
 */
export function notBound(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): NotBound | null {
  const opening = OPENS[scene.language].exec(passage.text)?.groups;
  const trigger = verbOf(passage);
  if (trigger < 0 || attributionFor(attributions, passage, trigger)) return null;
  if (eventsIn(passage, events).length > 0) return null;
  if (opening?.both !== undefined) return ofBoth(scene, passage, trigger);
  const isOfPact =
    (opening?.none !== undefined && speaksOfIt(scene, passage, trigger)) ||
    fallsShort(scene, passage, trigger) ||
    isSilentText(scene, passage, trigger);
  if (!isOfPact) return null;
  const sources = pairAt(scene, passage, trigger);
  return sources.length > 0 ? { trigger, parties: { sources, targets: [] } } : null;
}

/** What such a sentence begins with; «Mais», "Yet" may stand before it. */
const OPENS = {
  fr: /^[\s«“"]*(?:(?:mais|or|toutefois|cependant|pourtant|en revanche),?\s)?(?:(?<both>aucune? des (?:deux|parties|signataires|partenaires)|ni l['’]une? ni l['’]autre)|(?<none>rien|aucune? (?:clause|disposition|article|obligation)))(?!\p{L})/iu,
  en: /^[\s“"]*(?:(?:but|yet|still|however),?\s)?(?:(?<both>neither(?: (?:leader|side|government|country|state|capital|party|man|signatory|president|minister|of them|of the two))?(?=\s(?!of|nor)))|(?<none>nothing|none of (?:it|this|that)|no (?:clause|provision|article|part)))(?!\p{L})/iu,
};

/** The root, or where it is no verb the first finite verb. */
const verbOf = (passage: Passage): number => {
  const root = rootOf(passage);
  if (passage.tokens[root]!.upos === 'VERB') return root;
  const at = passage.tokens.findIndex(({ upos, feats }) => upos === 'VERB' && feats.VerbForm === 'Fin');
  return at >= 0 ? at : root;
};

/** "Neither has promised to …": the two that were told last, else the two sides of the text. */
function ofBoth(scene: Scene, passage: Passage, trigger: number): NotBound | null {
  const both = bothAt(scene, passage, 0)?.actors ?? pairAt(scene, passage, 0);
  if (new Set(both.map(({ id }) => id)).size < 2) return null;
  return { trigger, parties: { sources: both, targets: others(scene, passage, both) } };
}

/** "Nothing in it", «Rien, dans ce qui en a été publié,», "No clause …", or what only a text does («n'oblige à»). */
function speaksOfIt(scene: Scene, passage: Passage, trigger: number): boolean {
  const before = passage.tokens.slice(0, trigger);
  const isPart = before.some(({ form }) =>
    /^(it|this|that|en|clause|disposition|article|provision|obligation|part)$/i.test(form),
  );
  return (
    isPart ||
    before.some((_, index) => isPactNoun(scene, passage, index)) ||
    /^(obliger|contraindre|imposer|oblige|bind|compel|require|commit)$/.test(passage.tokens[trigger]!.lemma)
  );
}

/** "It stops well short of an alliance", «Il ne s'agit pas d'une alliance» */
function fallsShort(scene: Scene, passage: Passage, trigger: number): boolean {
  if (!/^(stop|fall)$/.test(passage.tokens[trigger]!.lemma)) return false;
  const behind = passage.tokens.slice(trigger + 1, trigger + 4).map(({ form }) => form.toLowerCase());
  return behind.includes('short') && behind.includes('of') && isItsText(scene, passage, subjectOf(passage, trigger));
}

/** "The order does not say …", «Le décret n'engage personne»: a text that leaves something out. */
function isSilentText(scene: Scene, passage: Passage, trigger: number): boolean {
  const subject = subjectOf(passage, trigger);
  if (subject < 0 || passage.tokens[subject]!.upos !== 'NOUN' || !isItsText(scene, passage, subject)) return false;
  const denies =
    isNegated(passage, trigger) ||
    childrenBy(passage, trigger, 'obj').some((child) => /^(nobody|personne)$/i.test(passage.tokens[child]!.form));
  return denies && TELLS.test(passage.tokens[trigger]!.lemma);
}

const TELLS =
  /^(say|specify|mention|name|define|oblige|bind|compel|commit|require|dire|préciser|mentionner|nommer|définir|obliger|engager|contraindre|imposer)$/;

/** "It", «le texte», "the pledge": the pact, or the paper that it stands in. */
function isItsText(scene: Scene, passage: Passage, subject: number): boolean {
  if (subject < 0 || scene.byHead[passage.index]!.has(subject)) return false;
  const { form, upos } = passage.tokens[subject]!;
  if (upos === 'PRON') return /^(it|this|that|il|elle|cela|celui-ci|celle-ci)$/i.test(form);
  return PAPER.test(form) || isPactNoun(scene, passage, subject);
}

const PAPER = /^(order|pledge|decree|law|memorandum|letter|text|décret|loi|lettre|mémorandum|protocole|serment)$/i;
