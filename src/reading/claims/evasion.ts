import { foldName } from '../../knowledge/index.ts';
import { dateFor } from '../dates/attach.ts';
import { type Attribution, AUTHOR } from '../saying/attribution.ts';
import { isVerbOf, mayBeVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { perList, perWord } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { accusers } from './accuser.ts';
import { ASKED } from './asked.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { pairAs, whoEvades } from './evader.ts';
import { others, rootOf } from './parties.ts';
import { isKeptBack } from './untold.ts';

/** «Le Kremlin reste évasif», "declined to comment", «n'a donné aucun chiffre»: neither confirmed nor denied. */
export function evasions(scene: Scene, passage: Passage, attributions: readonly Attribution[]): FoundClaim[] {
  const trigger =
    worded(scene, passage) ??
    silent(scene, passage, attributions) ??
    turnsAside(scene, passage) ??
    saysOnly(scene, passage) ??
    likewise(scene, passage);
  if (trigger === null || breaksSilence(passage, trigger) || isOfMatter(passage, trigger)) return [];
  if (isAside(passage, trigger) || NAMELESS.test(passage.text.slice(passage.tokens[trigger]!.start - passage.start)))
    return [];
  // «« … », a éludé le responsable»
  const speaker = attributions.find((one) => one.verb === trigger) ?? whoEvades(scene, passage, trigger);
  if (!speaker) return [];
  const named = speaker.actors.length > 0 ? speaker.actors : others(scene, passage, []);
  // «Les responsables n'ont fourni aucune explication»: of the two that the text is about.
  const sources = named.length > 0 ? named : pairAs(scene, passage, trigger);
  return [
    claimOf(scene, passage, {
      kind: 'evasion',
      rule: 'claim.evasion',
      trigger,
      sources,
      targets: [...others(scene, passage, sources), ...accusers(scene, passage, sources)],
      attribution: speaker,
      // Silence is told by the author; whoever keeps it is not the origin of that.
      origin: speaker.anonymous ? undefined : AUTHOR,
      factuality: 'Uu',
      date: dateFor(scene, passage, trigger, () => false),
      mood: 'asserted',
    }),
  ];
}

/** "…, who declined to be named, said": he speaks. */
const NAMELESS =
  /^(?:declin|refus)\p{L}+\s(?:to be|d['’]être)\s(?:named|identified|quoted|nommée?|identifiée?|citée?)(?!\p{L})/iu;

/**
 * «a promis des armes, sans plus de précisions», "vowed to help, without giving details": what is told beside it stands,
 * and nobody was asked. «a confirmé l'envoi, sans en préciser la nature» and "without saying what they would be" evade.
 */
function isAside({ tokens }: Passage, trigger: number): boolean {
  const from = Math.max(0, trigger - 4);
  const lead = tokens.findLastIndex(({ form }, at) => at >= from && at <= trigger && /^(sans|without)$/i.test(form));
  if (lead < 0 || tokens.slice(0, lead).some(({ lemma }) => CONFIRMS.test(lemma))) return false;
  const verb = tokens.findIndex(({ upos }, at) => at > lead && upos === 'VERB');
  const tells = verb > 0 && verb < lead + 4 && /^(préciser|dire|specify|say)$/.test(tokens[verb]!.lemma);
  return !(tells && verb < tokens.length - 2 && !/^(more|anything|plus|davantage)$/i.test(tokens[verb + 1]!.form));
}

const CONFIRMS = /^(confirmer|reconnaître|admettre|confirm|acknowledge|admit)$/;

/** «ne pourrait plus se taire», "could no longer keep silent": whoever would speak evades nothing. */
const breaksSilence = (passage: Passage, trigger: number): boolean =>
  [trigger, passage.tokens[trigger]!.head].some(
    (at) =>
      at >= 0 &&
      // «n'a pas tardé à réagir», "lost no time in answering"
      /^(taire|garder|rester|tarder|hésiter|attendre|hesitate|keep|stay|remain|maintain|silent|silence|muet|quiet)$/.test(
        passage.tokens[at]!.lemma,
      ) &&
      (isNegated(passage, at) ||
        /^(no longer)$/i.test(`${passage.tokens[at - 2]?.form} ${passage.tokens[at - 1]?.form}`)),
  );

/** "evade sanctions", «esquiver l'embargo»: what is got round is no question. */
const isOfMatter = (passage: Passage, trigger: number): boolean =>
  /^(evade|dodge|sidestep|esquiver|éluder)$/.test(passage.tokens[trigger]!.lemma) &&
  childrenBy(passage, trigger, 'obj').some((child) =>
    /^(sanction|embargo|contrôle|control|tariff|droit|tax|impôt|radar|attaque|attack|arrest|justice|missile|drone|détection|detection|capture|restriction|vote|veto)s?$/i.test(
      passage.tokens[child]!.form,
    ),
  );

/** A fixed wording; the token of its longest word. */
function worded(scene: Scene, passage: Passage): number | null {
  if (!mayBeWorded(scene, passage)) return null;
  const openedBy = wordingsOf(scene.knowledge.lexicon.claims.evasions[scene.language]);
  let best: Wording | null = null;
  for (let start = 0; start < passage.tokens.length; start++)
    for (const one of openedBy(passage.tokens[start]!.keys))
      if (!(best && best.order <= one.order) && inOrder(passage, start, one.words)) best = one;
  if (!best) return null;
  const words = best.words.filter((word) => word.length > 3);
  const at = passage.tokens.findIndex(({ keys }) => words.includes(keys.lemma) || words.includes(keys.form));
  return at < 0 ? rootOf(passage) : at;
}

interface Wording {
  /** Place in the list: the first that fits counts. */
  readonly order: number;
  readonly words: readonly string[];
}

/** The wordings by their first word. */
const wordingsOf = perList((list) => {
  const wordings = list.map((one, order): Wording => ({ order, words: foldName(one).split(' ') }));
  return perWord(({ all }): readonly Wording[] => wordings.filter(({ words }) => all.includes(words[0]!)));
});

const mayBeWorded = anyWord(({ claims }, language) => {
  const openedBy = wordingsOf(claims.evasions[language]);
  return (keys) => openedBy(keys).length > 0;
});

/** From a token on the words in order, as lemmas or as they stand, at most two words apart. */
function inOrder(passage: Passage, start: number, words: readonly string[]): boolean {
  let at = start;
  return words.every((word, step) => {
    const reach = step === 0 ? [start] : wordsFrom(passage, at + 1);
    const next = reach.find((index) => passage.tokens[index]?.keys.all.includes(word));
    if (next !== undefined) at = next;
    return next !== undefined;
  });
}

/** The next three words, whatever stops and quotation marks stand between. */
function wordsFrom(passage: Passage, from: number): number[] {
  const next: number[] = [];
  for (let at = from; at < passage.tokens.length && next.length < 3; at++)
    if (passage.tokens[at]!.upos !== 'PUNCT') next.push(at);
  return next;
}

/** A verb of speaking that is negated, or of giving with «aucun chiffre», "no date". */
function silent(scene: Scene, passage: Passage, attributions: readonly Attribution[] = []): number | null {
  if (!mayBeSilent(scene, passage)) return null;
  const { claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const at = passage.tokens.findIndex((token, index) => {
    if (token.upos !== 'VERB') return false;
    if (isDeclined(passage, index)) return speaksUp(scene, passage, index);
    if (isWithout(passage, index)) return keepsBack(scene, passage, index);
    if (!isNegated(passage, index)) return false;
    // «dit ne pas y voir un adversaire»: what is said is negated.
    if (/^(ne|n['’])$/i.test(passage.tokens[index + 1]?.form ?? '')) {
      const below = passage.tokens.find(({ upos }, at) => at > index + 1 && (upos === 'VERB' || upos === 'AUX'));
      return /^(connaître|savoir|pouvoir|vouloir|souhaiter|être|disposer)$/.test(below?.lemma ?? '');
    }
    // «assure que la signature ne répond à aucun événement» is what someone says, and no silence.
    if (
      attributions.some(
        (one) => one.verb >= 0 && one.verb !== index && one.start <= token.start && token.end <= one.end,
      )
    )
      return false;
    // "Seoul says no" is an answer.
    const [next, after] = [passage.tokens[index + 1], passage.tokens[index + 2]];
    if (/^(no|non)$/i.test(next?.form ?? '') && (after?.upos ?? 'PUNCT') === 'PUNCT') return false;
    // «une alliance qui ne dit pas son nom»: what it is called.
    if (
      token.lemma === 'dire' &&
      childrenBy(passage, index, 'obj').some((child) => /^nom$/i.test(passage.tokens[child]!.form))
    )
      return false;
    // «chiffre jamais confirmé»: of a thing, and nobody is asked.
    if (relation(token) === 'acl' && token.feats.VerbForm === 'Part' && subjectOf(passage, index) === token.head)
      return false;
    const [never, noun] = [passage.tokens[index - 1], passage.tokens[index - 2]];
    if (/^(jamais|pas|never|not)$/i.test(never?.form ?? '') && noun?.upos === 'NOUN' && token.feats.VerbForm === 'Part')
      return false;
    // «n'a cessé de démentir», "has never stopped denying"
    if (relation(token) === 'xcomp' && /^(cesser|arrêter|cease|stop)$/.test(passage.tokens[token.head]!.lemma))
      return false;
    // «n'a pas répondu favorablement» is an answer.
    if (childrenBy(passage, index, 'advmod').some((child) => ANSWERED.test(passage.tokens[child]!.form))) return false;
    // "said it had nothing to do with it": what is said is negated, not the saying.
    const content = childrenBy(passage, index, 'ccomp').at(0);
    if (content !== undefined && !isNegatedItself(passage, index)) return false;
    // «Aucune note n'est parvenue, a précisé une source»: what stands before it is negated, not the saying.
    if (attributions.some((one) => one.verb === index && one.end <= token.start)) return false;
    // «Le lieu n'a pas été précisé»: nobody is told to keep silent.
    if (isKeptBack(scene, passage, index)) return false;
    if (isVerbOf(passage, index, claims.silences[language], language)) return !recognises(scene, passage, index);
    const gives = isVerbOf(passage, index, claims.giving[language], language);
    return (
      gives &&
      subtree(passage, index).some(
        (node) => node > index && isOneOf(passage.tokens[node]!, wordSet(claims.information[language])),
      )
    );
  });
  return at < 0 ? null : at;
}

/** «a refusé de répondre», "declined to name": what is refused is to speak. */
const isDeclined = (passage: Passage, index: number): boolean => {
  const { head, deprel } = passage.tokens[index]!;
  return (
    deprel.startsWith('xcomp') &&
    head >= 0 &&
    // «n'a pas voulu dire», and «a refusé de dire»
    (/^(refuser|décliner|éviter|garder|abstenir|decline|refuse|avoid|refrain)$/.test(passage.tokens[head]!.lemma)
      ? !isNegated(passage, head)
      : /^(vouloir|souhaiter|wish|want)$/.test(passage.tokens[head]!.lemma) && isNegated(passage, head))
  );
};

/** «sans en révéler le montant», "without disclosing the price": a verb below «sans» or "without". */
const isWithout = (passage: Passage, index: number): boolean =>
  /^(Inf|Ger|Part)$/.test(passage.tokens[index]!.feats.VerbForm ?? '') &&
  childrenBy(passage, index, 'mark', 'case').some((child) => /^(sans|without)$/i.test(passage.tokens[child]!.form));

/** Of a verb of speaking or giving: what it would tell is a price, a date, a reason. */
function keepsBack(scene: Scene, passage: Passage, index: number): boolean {
  const { silences, giving, information, details } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  if (![silences, giving].some((list) => isVerbOf(passage, index, list[language], language))) return false;
  return subtree(passage, index).some(
    (node) =>
      node > index &&
      (/^(how|what|when|where|why|combien|comment|quand|pourquoi)$/i.test(passage.tokens[node]!.form) ||
        [information, details].some((list) => isOneOf(passage.tokens[node]!, wordSet(list[language])))),
  );
}

/** A verb of speaking, and no answer by deeds («répondre aux frappes»). */
const speaksUp = (scene: Scene, passage: Passage, index: number): boolean =>
  isVerbOf(passage, index, scene.knowledge.lexicon.claims.silences[scene.language], scene.language) &&
  !recognises(scene, passage, index) &&
  !ANSWERED.test(passage.tokens[index + 1]?.form ?? '') &&
  !(/^(répondre|réagir|respond|react|reply)$/.test(passage.tokens[index]!.lemma) && isOfDeeds(passage, index));

const isOfDeeds = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'obl', 'obj', 'iobj').some((child) =>
    /^(attaque|frappe|provocation|agression|incursion|attack|strike|raid|appel|call|letter|lettre)s?$/i.test(
      passage.tokens[child]!.form,
    ),
  );

const mayBeSilent = anyWord(({ claims }, language) => {
  const [speaks, gives] = [claims.silences, claims.giving].map((list) => mayBeVerbOf(list[language]));
  return (keys) => speaks!(keys) || gives!(keys);
});

const ANSWERED =
  /^(favorablement|positivement|directement|immédiatement|favourably|favorably|positively|militarily|militairement)$/i;

/** The negation stands at the verb, its auxiliary or its subject, and not in what it governs. */
const isNegatedItself = (passage: Passage, verb: number): boolean =>
  passage.tokens.some(
    ({ form }, at) =>
      Math.abs(at - verb) < 5 &&
      at < verb + 3 &&
      /^(pas|not|n['’]t|jamais|never|rien|nothing|yet|ni|neither|nor|personne|nobody|none|aucun|aucune|plus|no)$/i.test(
        form,
      ) &&
      (at < verb || /^(pas|jamais|plus|rien)$/i.test(form)),
  );

/** «n'a pas reconnu la République»: a state that is not recognised is no secret that is kept. */
function recognises(scene: Scene, passage: Passage, verb: number): boolean {
  if (!/^(reconnaître|recognise|recognize)$/i.test(passage.tokens[verb]!.lemma)) return false;
  // "a border that Ankara has never recognised"
  if (passage.tokens[verb]!.deprel.startsWith('acl')) return true;
  return childrenBy(passage, verb, 'obj').some(
    (object) =>
      scene.byHead[passage.index]!.has(object) ||
      /^(république|état|indépendance|souveraineté|republic|state|independence|sovereignty)$/i.test(
        passage.tokens[object]!.form,
      ),
  );
}

/** «Interrogé sur la base, il a préféré parler du climat», "Asked about the price, she only smiled". */
function turnsAside(scene: Scene, passage: Passage): number | null {
  if (!ASKED.test(passage.text)) return null;
  const root = rootOf(passage);
  const { turning } = scene.knowledge.lexicon.claims;
  return isVerbOf(passage, root, turning[scene.language], scene.language) && !isNegated(passage, root) ? root : null;
}

/** "said only that it would study the request", «s'est borné à dire que»: more was asked. */
function saysOnly(scene: Scene, passage: Passage): number | null {
  if (!maySayOnly(scene, passage)) return null;
  const at = SAYS_ONLY[scene.language].exec(passage.text);
  if (!at) return null;
  const from = passage.start + at.index + at[0].indexOf(at.groups!.said!);
  const verb = passage.tokens.findIndex(({ start }) => start >= from);
  return verb < 0 ? null : verb;
}

const SAYS_ONLY = {
  fr: /(?<!\p{L})(?:born|content|limit)\p{L}*\s(?:à|de|d['’])\s?(?<said>dire|répondre|indiquer|déclarer|affirmer|assurer|répéter|rappeler|souligner)(?!\p{L})/iu,
  en: /(?<!\p{L})(?<said>said|says|saying|told \p{L}+|replied)\s(?:only|merely)\sthat(?!\p{L})/iu,
};

const maySayOnly = anyWord(() => (keys) => /^(?:only|merely)$|^(?:born|content|limit)/.test(keys.lower));

/** «Le Nord non plus.», "Nor has the North": what the sentence before says of another. */
function likewise(scene: Scene, passage: Passage): number | null {
  const wording =
    scene.language === 'fr'
      ? /^[^,;:]{2,40}\snon plus\s*\.?$/iu
      : /^(?:nor|neither)\s+(?:has|have|had|did|do|does|is|are|was|were|will|would)\s/iu;
  const before = scene.passages[passage.index - 1];
  if (!before || passage.tokens.length > 9 || !wording.test(passage.text.trim())) return null;
  return (worded(scene, before) ?? silent(scene, before)) === null ? null : rootOf(passage);
}
