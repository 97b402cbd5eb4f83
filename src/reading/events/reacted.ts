import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { findAgreements } from '../agreements/find.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Deed } from './deed.ts';
import { asInherited } from './last-told.ts';
import type { Argument } from './moved.ts';
import { sidesOfState } from './states-of.ts';

/** How many passages back «cette décision» may point. */
const REACH = 2;

const DEED =
  /^(décision|annonce|geste|démarche|initiative|attitude|mesure|choix|comportement|action|acte|attaque|frappe|raid|agression|provocation|retrait|visite|livraison|envoi|opération|revirement|décret|decision|announcement|gesture|initiative|move|step|attitude|measure|choice|behaviour|behavior|action|act|attack|strike|raid|aggression|provocation|withdrawal|visit|delivery|operation|decree)s?$/i;

const THIS = /^(ce|cet|cette|ces|this|that|these|those)$/i;

/**
 * «Niamey a expulsé l'ambassadeur. Bamako s'est réjoui de cette décision.»: praise or blame of a deed that is pointed at is
 * of those who did what was told last before; of the other side where the speaker did it.
 * @param own who praises or blames
 */
export function doersOfThat(deed: Deed, own: readonly string[]): Found[] {
  const { scene, passage, rule, args, earlier } = deed;
  if (rule.type === 'REJECT') return sayersOfThat(deed, own);
  if (rule.type !== 'SUPPORT' && rule.type !== 'ACCUSE') return [];
  const roles: ReadonlySet<string> = new Set(rule.target);
  const isThis = (token: number): boolean =>
    childrenBy(passage, token, 'det').some((child) => THIS.test(passage.tokens[child]!.form));
  const told = args.find(
    ({ role, token, distance }) =>
      (roles.has(role) || role === 'of') &&
      DEED.test(passage.tokens[token]!.form) &&
      (isThis(token) || (distance === 1 && isAlone(scene, passage, token))),
  );
  const isMine = (id: string): boolean => own.includes(id);
  if (!told) return doersOfWhole(deed).filter(({ id }) => !isMine(id));
  const reach = isThis(told.token) ? REACH : 1;
  const last = earlier.findLast(
    (one) => one.passage >= passage.index - reach && one.passage <= passage.index && one.event.sources.length > 0,
  );
  const broken = brokenBefore(scene, passage, reach);
  if (broken && (!last || last.passage <= broken.passage)) {
    const { by, parties } = broken;
    const [doers, others] = by.some(isMine) ? [parties.filter((id) => !by.includes(id)), by] : [by, parties];
    return others.some(isMine) || rule.type === 'SUPPORT' ? asInherited(passage, told.token, doers) : [];
  }
  // What is welcomed is no blow and no blame.
  if (rule.type === 'SUPPORT' && last && UNWELCOME.has(last.event.type)) return [];
  if (!last) return told.role === 'obj' ? otherOfTwo(deed, own, told.token) : [];
  // "the attack" may be any; «cette attaque» is the one that was told.
  if (!isThis(told.token) && (!ONE_SIDED.has(last.event.type) || last.event.sources.some(isMine))) return [];
  const { start, end, form } = passage.tokens[told.token]!;
  const as = (id: string): Found => ({ id, start, end, text: form, how: 'inherited' });
  const doers = last.event.sources.map(as);
  const mine = [...sidesOfState(scene, doers)].some(isMine);
  return mine ? last.event.targets.filter((id) => !isMine(id)).map(as) : doers;
}

/** «Le Pérou a exclu la Bolivie, ce que Cuba a dénoncé», «…, une formule qui a irrité Lima»: who does what the clause before tells. */
function doersOfWhole({ scene, passage, trigger, earlier }: Deed): readonly Found[] {
  const { tokens } = passage;
  const isObject = tokens[trigger]!.upos === 'NOUN' && tokens[trigger]!.deprel === 'obj';
  const { head, deprel } = tokens[isObject ? tokens[trigger]!.head : trigger]!;
  if (!/^acl/.test(deprel)) return [];
  const isWhole = /^ce$/i.test(tokens[head]!.form) && tokens[head - 1]?.form === ',';
  const isSummed =
    SUMS_UP.test(tokens[head]!.form) && tokens[head - 2]?.form === ',' && /^(une?|an?)$/i.test(tokens[head - 1]!.form);
  const verb = tokens[head]!.head;
  if (!(isWhole || isSummed) || verb < 0 || verb > head) return [];
  const last = earlier.findLast((one) => one.passage === passage.index && one.trigger === verb);
  return last ? asInherited(passage, head, last.event.sources) : actorsAt(scene, passage, subjectOf(passage, verb));
}

/** "Chad sold tanks to Togo, which Niger called an act of aggression": what a state is not but a deed is; who has done it. */
export function doersOfWhich({ scene, passage, trigger, rule, earlier }: Deed): readonly Found[] {
  const { tokens } = passage;
  const { head, deprel } = tokens[trigger]!;
  if (!REACTS.has(rule.type) || !/^(acl:relcl|advcl)$/.test(deprel) || head < 0) return [];
  const which = childrenBy(passage, trigger, 'obj').find(
    (child) => child < trigger && /^which$/i.test(tokens[child]!.form),
  );
  if (which === undefined || tokens[which - 1]?.form !== ',' || subjectOf(passage, trigger) < which) return [];
  const isCalled = childrenBy(passage, trigger, 'obj', 'xcomp', 'obl').some(
    (child) => child > trigger && A_DEED.test(tokens[child]!.form),
  );
  if (!isCalled) return [];
  const verb = clauseOf(passage, head);
  if (tokens[verb]!.upos !== 'VERB' || verb > trigger) return [];
  const last = earlier.findLast((one) => one.passage === passage.index && one.trigger === verb);
  return last ? asInherited(passage, which, last.event.sources) : actorsAt(scene, passage, subjectOf(passage, verb));
}

const REACTS = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);
const A_DEED =
  /^(act|move|step|provocation|violation|attack|decision|mistake|gesture|breach|escalation|betrayal|crime|outrage|insult|blunder|victory|breakthrough)$/i;

const SUMS_UP =
  /^(formule|décision|annonce|geste|mesure|démarche|initiative|choix|refus|déclaration|remarque|attitude|revirement|decision|move|announcement|gesture|step|remark|statement|refusal|comment)$/i;

/** «la décision», "the move": nothing beside the noun says which; «la démarche “regrettable”» says what it is called. */
const isAlone = (scene: Scene, passage: Passage, token: number): boolean =>
  isDefinite(passage, token) &&
  childrenBy(passage, token, 'nmod', 'acl', 'amod', 'compound', 'nummod', 'advcl').every((child) =>
    isOneOf(passage.tokens[child]!, wordSet(scene.knowledge.lexicon.classes.classes.wrong![scene.language])),
  );

/** «a jugé la démarche regrettable»: one of the two whom a text is about speaks of what the other does. */
function otherOfTwo({ scene, passage, rule }: Deed, own: readonly string[], token: number): Found[] {
  const others = scene.pair.filter((id) => !own.includes(id));
  if (rule.type !== 'ACCUSE' || scene.pair.length !== 2 || others.length !== 1 || !isState(others[0]!)) return [];
  return asInherited(passage, token, others);
}

const ONE_SIDED = new Set(['AID', 'ASSAULT', 'COERCE', 'MOBILIZE', 'REJECT', 'RETREAT', 'SANCTION']);

const UNWELCOME: ReadonlySet<string> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'THREATEN']);

/** Steps that one side takes against the others. */
const BREAKING = new Set(['denounced', 'ended', 'suspended', 'withdrawn']);

/** «Tunis a suspendu l'accord avec l'Espagne.»: who broke which pact in the sentences right before; null for nobody. */
function brokenBefore(scene: Scene, passage: Passage, reach: number) {
  for (let at = passage.index - 1; at >= 0 && at >= passage.index - reach; at--) {
    const { start } = scene.passages[at]!;
    for (const { agreement, passages } of findAgreements(scene)) {
      if (!passages.has(at)) continue;
      const step = agreement.steps.find(({ step, evidence }) => BREAKING.has(step) && evidence[0]!.start === start);
      if (step && step.by.length > 0) return { passage: at, by: step.by, parties: agreement.parties };
    }
  }
  return null;
}

/** How many passages back a word may stand that is turned down. */
const SAID_WITHIN = 5;

/** Words that others have said, and the types of event that they are. */
const WORDS =
  /^(critique|accusation|reproche|allégation|menace|offre|proposition|médiation|demande|requête|exigence|condition|préalable|appel|invitation|criticism|accusation|charge|allegation|threat|offer|proposal|mediation|claim|request|demand|call|appeal|plea|invitation|condition|precondition|prerequisite)s?$/i;
const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'REQUEST', 'THREATEN']);

/** «une demande que Lima a rejetée»: the noun before a pronoun that was left without it. */
const behindIt =
  ({ tokens }: Passage) =>
  (one: Argument): Argument =>
    one.role === 'obj' && one.token > 0 && /^(que|qu['’])$/i.test(tokens[one.token]!.form)
      ? { ...one, token: one.token - 1 }
      : one;

/** "has asked Oslo for radars, a request that Norway turned down": the noun says once more what the sentence has told. */
const isBesides = ({ tokens }: Passage, token: number): boolean => {
  const first = /^(an?|une?)$/i.test(tokens[token - 1]?.form ?? '') ? token - 2 : token - 1;
  return tokens[first]?.form === ',';
};

/** «L'Union européenne a rejeté ces critiques», "Lima declined the offer": who said so right before. */
function sayersOfThat({ passage, rule, args, earlier }: Deed, own: readonly string[]): Found[] {
  const roles: ReadonlySet<string> = new Set(rule.target);
  const words = args
    .map(behindIt(passage))
    .find(
      ({ role, token, distance }) =>
        roles.has(role) &&
        distance === 1 &&
        WORDS.test(passage.tokens[token]!.form) &&
        (isDefinite(passage, token) || isBesides(passage, token)),
    );
  if (!words) return [];
  const near = earlier.findLast((one) => one.passage >= passage.index - 1 && SAID.has(one.event.type));
  const isMine = (id: string): boolean => own.includes(id);
  // Said to the one who turns it down, further up.
  const last =
    near && !near.event.sources.some(isMine)
      ? near
      : earlier.findLast(
          (one) =>
            one.passage >= passage.index - SAID_WITHIN && SAID.has(one.event.type) && one.event.targets.some(isMine),
        );
  if (!last || last.event.sources.some(isMine)) return [];
  const { start, end, form } = passage.tokens[words.token]!;
  return last.event.sources.map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}
