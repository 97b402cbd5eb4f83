import { foldName } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { inOwnWords } from '../saying/according.ts';
import { type Attribution, isAnswer, reportingClass, speakerAt } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Speaker } from '../saying/said.ts';
import { parted } from '../saying/subject.ts';
import { isVerbOf, mayBeVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isListed, isOneOf, setOf, type Word, wordSet } from '../text/words.ts';
import { accusers } from './accuser.ts';
import { contentOf } from './content.ts';
import { disavows } from './disavowal.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { others, partiesOf } from './parties.ts';
import { eventsIn } from './told.ts';

/** «Moscou dément», "dismissed the idea as fake news", "replied that it had not": about what is told here or just before. */
export function denials(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  // «ne dément ni ne confirme», "neither confirmed nor denied": nothing is denied.
  if (/\b(?:ni|neither|nor)\b/i.test(passage.text) && /confirm/i.test(passage.text)) return [];
  const seen = new Set<string>();
  const denying = !mayDeny(scene, passage)
    ? []
    : passage.tokens.flatMap((_, index) => {
        const speaker = denierAt(scene, passage, attributions, index);
        return speaker ? [{ index, speaker }] : [];
      });
  const disavowing = attributions
    .filter((said) => !isAnswer(said) && disavows(scene, passage, said))
    .map((said) => ({ index: said.verb >= 0 ? said.verb : contentOf(passage, said), speaker: said as Speaker }));
  return [...denying, ...disavowing].flatMap(({ index, speaker }) => {
    if (seen.has(speaker.speaker)) return [];
    seen.add(speaker.speaker);
    const sources =
      speaker.actors.length > 0 ? speaker.actors : partiesOf(scene, passage, contentBelow(passage, index)).sources;
    if (sources.length === 0) return [];
    return [
      claimOf(scene, passage, {
        kind: 'denial',
        rule: 'claim.denial',
        trigger: index,
        sources,
        targets: deniedTo(scene, passage, index, sources, events),
        attribution: speaker,
        factuality: 'CT-',
        mood: 'asserted',
        about: eventsNear(scene, passage, events).map((one) => one.event.id),
        date: dateFor(scene, passage, index, () => false),
      }),
    ];
  });
}

/** How many sentences back a charge may stand that is denied. */
const CHARGED_WITHIN = 2;

/** Whom a denial answers: who is named beside it or made the charge that is taken up, else who accused the denier last. */
function deniedTo(
  scene: Scene,
  passage: Passage,
  index: number,
  sources: readonly Found[],
  events: readonly FoundEvent[],
): readonly Found[] {
  const named = [...others(scene, passage, sources), ...accusers(scene, passage, sources)];
  if (named.length > 0) return named;
  const own = new Set(sources.map(({ id }) => id));
  const charge = events.findLast(
    (one) =>
      one.event.type === 'ACCUSE' &&
      one.passage < passage.index &&
      one.passage >= passage.index - CHARGED_WITHIN &&
      one.event.targets.some((id) => own.has(id)),
  );
  const { start, end, form } = passage.tokens[index]!;
  return (charge?.event.sources ?? [])
    .filter((id) => isState(id) && !own.has(id))
    .map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}

/** Those of the passage and of the one before. */
function eventsNear({ passages }: Scene, passage: Passage, events: readonly FoundEvent[]): readonly FoundEvent[] {
  const before = passages[passage.index - 1];
  return [...(before ? eventsIn(before, events) : []), ...eventsIn(passage, events)];
}

/** Words at which someone may deny: what `denierAt` asks of the word itself. */
const mayDeny = anyWord(({ claims, attribution }, language) => {
  const denies = mayBeVerbOf(attribution.verbs.deny[language]);
  const turns = isListed(setOf(attribution.verbs.deny[language].map((entry) => foldName(entry.replace(/\+.*$/, '')))));
  const names = mayBeVerbOf(claims.naming[language]);
  return (keys) =>
    denies(keys) ||
    turns(keys) ||
    names(keys) ||
    /^(?:dementi|nie$|nient$|defend)/.test(keys.form) ||
    REFUSES.test(keys.unfolded) ||
    TURNS_DOWN.test(keys.lemma);
});

/** What is denied, where it is a clause. */
const contentBelow = (passage: Passage, index: number): number =>
  childrenBy(passage, index, 'ccomp', 'xcomp').at(0) ?? index;

/** Who denies at a token, or null where it is no denial. */
function denierAt(scene: Scene, passage: Passage, attributions: readonly Attribution[], index: number): Speaker | null {
  const { claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  const turner = token.upos === 'VERB' ? ofCharge(scene, passage, index) : null;
  if (turner) return turner;
  const denying = token.upos === 'VERB' && reportingClass(scene, passage, index) === 'deny';
  if (denying) {
    const again = neverCeases(passage, index);
    if (!again && (isNegated(passage, index) || stanceOf(scene, passage, index).factuality === 'CT-')) return null;
    if (isTurnedDown(scene, passage, index) || isRuled(passage, index)) return null;
    // "was denied by Kigali", «démenti par Kigali»
    const agent = childrenBy(passage, index, 'obl').find((child) => passage.tokens[child]!.deprel === 'obl:agent');
    if (isPassive(passage, index)) return agent === undefined ? null : speakerAt(scene, passage, agent);
    return (
      speakerAt(scene, passage, parted(passage, index)) ??
      speakerAt(scene, passage, subjectOf(passage, index)) ??
      nameBefore(scene, passage, index)
    );
  }
  if (
    token.keys.form.startsWith('dementi') &&
    /^démenti(e|s|es)?$/i.test(token.form) &&
    token.upos !== 'VERB' &&
    !isNegated(passage, index)
  )
    return strayDenier(scene, passage, index);
  // A short «nie» is often taken for an adjective.
  if ((token.keys.lower === 'nie' || token.keys.lower === 'nient') && token.upos !== 'VERB' && index > 0)
    return speakerAt(scene, passage, index - 1);
  if (defends(scene, passage, index) || refusesToCall(scene, passage, index))
    return isNegated(passage, index)
      ? null
      : (speakerAt(scene, passage, subjectOf(passage, index)) ?? nameBefore(scene, passage, index));
  if (!isVerbOf(passage, index, claims.naming[language], language) || isNegated(passage, index)) return null;
  const behind = passage.tokens.slice(index + 1, index + 14);
  if (isCalledWrong(scene, behind))
    return attributions.find((one) => one.verb === index) ?? speakerAt(scene, passage, subjectOf(passage, index));
  if (!behind.some((one) => isOneOf(one, wordSet(claims.rumours[language])))) return null;
  const said = attributions.find((one) => one.verb === index);
  if (said) return said;
  // «juge sans fondement les accusations», "calls the accusations baseless"
  // "calls that untrue", «juge cela infondé»
  const charged = behind.some(
    (one, at) =>
      isOneOf(one, wordSet(claims.charges[language])) || (at < 2 && /^(that|this|it|cela|ça)$/i.test(one.form)),
  );
  return charged ? speakerAt(scene, passage, subjectOf(passage, index)) : null;
}

/** «juge ces chiffres très exagérés», "called the figures outdated": a figure or a report that is not stood by. */
function isCalledWrong(scene: Scene, behind: readonly Word[]): boolean {
  const { figures, wrong } = scene.knowledge.lexicon.claims;
  const [named, faulty] = [figures, wrong].map((list) =>
    behind.findIndex((one) => isOneOf(one, wordSet(list[scene.language]))),
  );
  return named! >= 0 && faulty! >= 0 && Math.abs(named! - faulty!) < 6;
}

/** «n'a cessé de démentir», "has not stopped denying" */
function neverCeases(passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  return head >= 0 && deprel.startsWith('xcomp') && /^(cesser|arrêter|cease|stop)$/.test(passage.tokens[head]!.lemma);
}

/** "a ruling that rejected its claims", «le tribunal a rejeté les accusations»: what judges turn down they do not deny. */
function isRuled(passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  const subject = deprel.startsWith('acl') ? head : subjectOf(passage, index);
  return RULES.test(passage.tokens[subject]?.form ?? '');
}

const RULES = /^(rulings?|verdicts?|judge?ments?|tribunal|court|arrêt|jugement|cour)$/i;

/** «une accusation rejetée par Santiago», "a charge that Doha has always rejected": who turns it down. */
function ofCharge(scene: Scene, passage: Passage, index: number): Speaker | null {
  const { tokens } = passage;
  const { lemma, deprel, head } = tokens[index]!;
  if (!TURNS_DOWN.test(lemma) || isNegated(passage, index)) return null;
  const charges = wordSet(scene.knowledge.lexicon.claims.charges[scene.language]);
  const isCharge = (at: number): boolean => at >= 0 && isOneOf(tokens[at]!, charges);
  if (deprel.startsWith('acl') && isCharge(head)) {
    const agent = childrenBy(passage, index, 'obl').find((child) => child > index);
    const subject = childrenBy(passage, index, 'nsubj').at(0) ?? agent;
    return subject === undefined ? null : (speakerAt(scene, passage, subject) ?? inOwnWords(scene, passage, subject));
  }
  // "…, a charge Santiago has always rejected", where the tree lost the clause
  const name = childrenBy(passage, index, 'nsubj').at(0) ?? -1;
  return name > 1 && isOneOf(tokens[name - 1]!, charges) ? speakerAt(scene, passage, name) : null;
}

const TURNS_DOWN = /^(reject|dismiss|deny|rebut|dispute|rejeter|balayer|récuser|contester|écarter|nier|démentir)$/;

/** "dismissed the gathering as a talking shop": what is dismissed is no charge, and nothing is denied. */
function isTurnedDown(scene: Scene, passage: Passage, index: number): boolean {
  if (!/^(dismiss|balayer|brush)$/.test(passage.tokens[index]!.lemma)) return false;
  const { charges, rumours } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  if (childrenBy(passage, index, 'ccomp', 'xcomp').length > 0) return false;
  const object = childrenBy(passage, index, 'obj', 'nsubj').find((child) => child > index || isPassive(passage, index));
  if (object === undefined || passage.tokens[object]!.upos === 'PRON') return false;
  const within = [object, index].flatMap((top) =>
    subtree(passage, top, (child) => /^(acl:relcl|conj)/.test(passage.tokens[child]!.deprel)),
  );
  return !within.some(
    (node) =>
      // "the general, in charge of the talks"
      !/^(in|en)$/i.test(passage.tokens[node - 1]?.form ?? '') &&
      [charges, rumours].some((list) => isOneOf(passage.tokens[node]!, wordSet(list[language]))),
  );
}

/** «s'en défend», «se défend d'avoir espionné», «s'est défendu de toute ingérence»: clears oneself of a charge. */
function defends(scene: Scene, { tokens }: Passage, index: number): boolean {
  if (scene.language !== 'fr' || !/^défend(ent|ait|aient|re|ue?s?)?$/i.test(tokens[index]!.form)) return false;
  const from = tokens[index - 1]?.lemma === 'être' ? index - 1 : index;
  const [one, two] = [tokens[from - 1]?.form ?? '', tokens[from - 2]?.form ?? ''];
  if (/^en$/i.test(one)) return /^(s['’]|se)$/i.test(two);
  // «se défend toutefois d'avoir»
  const at = tokens[index + 1]?.upos === 'ADV' ? index + 2 : index + 1;
  const mark = tokens[at]?.form ?? '';
  const below = tokens[at + 1];
  return (
    /^(se|s['’])$/i.test(one) &&
    /^(de|d['’])$/i.test(mark) &&
    (below?.feats.VerbForm === 'Inf' || /^toute?s?$/i.test(below?.form ?? ''))
  );
}

/** «refusent d'appeler cela un marché», "refuse to call it a deal" */
function refusesToCall(scene: Scene, passage: Passage, index: number): boolean {
  const { claims } = scene.knowledge.lexicon;
  if (!REFUSES.test(passage.tokens[index]!.lemma)) return false;
  return childrenBy(passage, index, 'xcomp', 'ccomp').some(
    (child) =>
      /^(appeler|call)$/.test(passage.tokens[child]!.lemma) ||
      (/^(qualifier|describe|label|term)$/.test(passage.tokens[child]!.lemma) &&
        isVerbOf(passage, child, claims.naming[scene.language], scene.language)),
  );
}

const REFUSES = /^(refuser|refuse|decline|reject|rejeter)$/;

/** «…, aurait fait marche arrière ; Bujumbura dément»: the name right before the verb, whatever the tree made of it. */
function nameBefore(scene: Scene, passage: Passage, verb: number): Speaker | null {
  const name = verb - 1;
  return name >= 0 && passage.tokens[name]!.upos === 'PROPN' ? speakerAt(scene, passage, name) : null;
}

/** «ce que Kiev a aussitôt démenti», where the parser took the participle for a noun. */
function strayDenier(scene: Scene, passage: Passage, index: number): Speaker | null {
  const auxiliary = [index - 1, index - 2, index - 3].find((at) =>
    /^(a|ont|avait|avaient)$/i.test(passage.tokens[at]?.form ?? ''),
  );
  if (auxiliary === undefined) return null;
  const between = passage.tokens.slice(auxiliary + 1, index).map((token) => token.form);
  if (between.some((form) => /^(pas|jamais|plus|rien)$/i.test(form))) return null;
  const name = [auxiliary - 1, auxiliary - 2].find(
    (at) => at >= 0 && ['PROPN', 'NOUN'].includes(passage.tokens[at]!.upos),
  );
  return name === undefined ? null : speakerAt(scene, passage, name);
}
