import { distinct, type Found } from '../actors/found.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Attribution, isAnswer } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import { isWeak } from '../saying/reporting.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { passesOn } from './asked.ts';
import { contentOf } from './content.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { isPactNoun, others, partiesOf, rootOf } from './parties.ts';
import { eventsIn, eventsWithin, isDeed, tellsAgreement, tellsClause } from './told.ts';

/** What a named or unnamed speaker says, where neither an event nor a step of the sentence carries it. */
export function statements(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (tellsClause(scene, passage)) return [];
  const step = tellsAgreement(scene, passage);
  const seen = new Set<string>();
  return attributions.flatMap((said) => {
    if (!['assert', 'allege', 'foresee'].includes(said.kind) || seen.has(said.speaker) || isAnswer(said)) return [];
    // «a lancé» with a quotation says; it launches nothing.
    if (said.verb >= 0 && isDeed(scene, passage, said.verb) && !isWeak(scene, passage, said.verb)) return [];
    if (
      eventsWithin(passage, events, said).some(
        ({ trigger }) => !isMatter(scene, passage, trigger, contentOf(passage, said)),
      ) ||
      eventsIn(passage, events).some((one) => one.trigger === said.verb)
    )
      return [];
    if (said.end - said.start < 12) return [];
    const content = contentOf(passage, said);
    if (step && !(said.verb >= 0 && content !== said.verb && isBesideStep(passage, content))) return [];
    seen.add(said.speaker);
    const rest = others(scene, passage, said.actors);
    const parties = partiesOf(scene, passage, content, said.actors);
    // Whoever has no name stands for nobody: what is said is about those it speaks of.
    const sources = distinct(
      said.actors.length === 0 || said.anonymous
        ? [...said.actors, ...parties.sources.filter((one) => isTold(one, said))]
        : said.actors,
    );
    if (sources.length === 0) return [];
    const stance = stanceOf(scene, passage, content);
    // A judgement of what will be («serait une erreur», «ne changera rien») is asserted, a deed to come is planned.
    const { upos } = passage.tokens[content]!;
    const planned = stance.mood === 'planned' && upos === 'VERB' && stance.factuality.endsWith('+');
    return [
      claimOf(scene, passage, {
        kind: 'statement',
        rule: 'claim.statement',
        trigger: said.verb >= 0 ? said.verb : rootOf(passage),
        sources,
        targets: whomSaid(rest, said),
        attribution: said,
        ...(planned ? { stance } : {}),
        factuality: passesOn(passage) ? 'Uu' : planned ? 'PR+' : 'CT+',
        mood: planned ? 'planned' : 'asserted',
        date: said.verb >= 0 ? dateFor(scene, passage, said.verb, () => false) : null,
      }),
    ];
  });
}

/** «répond que sa coopération avec Lima est ordinaire», "the pact is about cooperation": of a deed told by a noun, and not that it is done. */
function isMatter(scene: Scene, passage: Passage, trigger: number, content: number): boolean {
  if (passage.tokens[trigger]!.upos !== 'NOUN' || isNegated(passage, content)) return false;
  const subject = subjectOf(passage, content);
  if (
    subject >= 0 &&
    passage.tokens[subject]!.upos === 'NOUN' &&
    subject !== trigger &&
    isPactNoun(scene, passage, subject)
  )
    return true;
  return (
    trigger !== content &&
    /^(ADJ|NOUN)$/.test(passage.tokens[content]!.upos) &&
    childrenBy(passage, content, 'cop').length > 0
  );
}

/**
 * «a assuré que le traité signé en 2009 restait valable», « Nous avons signé les yeux ouverts »: what is said of a pact of which
 * the sentence tells a step on its way; not "said that the pact was signed".
 */
function isBesideStep(passage: Passage, content: number): boolean {
  const { lemma, upos } = passage.tokens[content]!;
  const subject = subjectOf(passage, content);
  if (/^(nous|we|je|j['’]|i)$/i.test(passage.tokens[subject]?.form ?? '')) return true;
  return (upos === 'VERB' || childrenBy(passage, content, 'cop').length > 0) && !TAKES_STEP.test(lemma);
}

const TAKES_STEP =
  /^(signer|conclure|ratifier|approuver|adopter|entrer|parapher|annoncer|suspendre|dénoncer|rompre|quitter|retirer|mettre|finaliser|parvenir|atteindre|expirer|échanger|promulguer|voter|valider|remplacer|prendre|sign|conclude|ratify|approve|adopt|enter|initial|announce|suspend|denounce|withdraw|leave|quit|end|finali[sz]e|reach|expire|exchange|vote|replace|come|take|agree|strike|seal|join|inscrire|renouveler|prolonger|renew|extend|negotiate|négocier)$/;

/** Whom the words speak of; where they name nobody, whom the sentence names beside them. */
function whomSaid(named: readonly Found[], { start, end, anonymous }: Attribution): readonly Found[] {
  const within = named.filter((one) => one.start >= start && one.start < end);
  // "a researcher in Quito": where he is, and not whom he speaks of.
  return within.length > 0 || anonymous ? within : named;
}

/** Told within what is said, or not named in the sentence at all. */
const isTold = ({ start, how }: Found, said: Attribution): boolean =>
  how === 'inherited' || (start >= said.start && start < said.end);
