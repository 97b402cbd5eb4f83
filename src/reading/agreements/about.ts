import type { StepKind } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import type { Pact } from './pact.ts';
import { stepWordAt } from './step-words.ts';
import { isTruce } from './truce.ts';

const WEAK_STEPS: readonly StepKind[] = ['signed', 'announced', 'suspended', 'in-force', 'ratified', 'approved'];
const DECLARED: readonly StepKind[] = ['signed', 'ratified', 'approved', 'in-force'];

/** The word does to this pact what the step says. */
export function isAbout(scene: Scene, pact: Pact, trigger: number, step: StepKind): boolean {
  const { passage, token } = pact;
  if (pact.by === 'weak' && !WEAK_STEPS.includes(step)) return false;
  const isAgreedOn = step === 'announced' && isTruce(passage.tokens[token]!);
  if (pact.by === 'declaration' && !DECLARED.includes(step) && !isAgreedOn) return false;
  if (pact.by === 'accession' && step !== 'ratified' && step !== 'approved') return false;
  if (isAside(passage, token, trigger)) return false;
  if (step === 'ended' && endsAnother(scene, passage, token, trigger)) return false;
  if (step === 'announced' && announcesAnother(scene, pact, trigger)) return false;
  if (step === 'in-force' && (!tellsForce(passage, trigger) || restoresAnother(passage, token, trigger))) return false;
  if (step === 'withdrawn' && leavesNoPact(scene, passage, trigger)) return false;
  if (isOfLawAgainst(scene, pact, trigger, step)) return false;
  if (step === 'denounced' && isBlamed(passage, trigger)) return false;
  const isVerb = passage.tokens[trigger]!.upos === 'VERB';
  const isSubject = isVerb && subjectOf(passage, trigger) === token;
  // «les instruments de ratification», «la loi de ratification» are no ratification yet.
  if (step === 'ratified' && relation(passage.tokens[trigger]!) !== 'root') {
    const head = passage.tokens[passage.tokens[trigger]!.head];
    const { decrees } = scene.knowledge.lexicon.agreements;
    if (head && isOneOf(head, wordSet(decrees[scene.language]))) return false;
  }
  // What replaces is the later pact, what is replaced the earlier one.
  if (step === 'superseded') return !isSubject || isPassive(passage, trigger);
  // The treaty does not sign, ratify or leave; it is signed. It enters into force and ends by itself.
  const byItself: readonly StepKind[] = ['in-force', 'ended', 'exchanged'];
  // "The accord sailed through parliament." "The pact stalled."
  if (isSubject && !byItself.includes(step))
    return (
      isPassive(passage, trigger) ||
      isFronted(passage, trigger) ||
      /^(?:sail|stall)$/.test(passage.tokens[trigger]!.lemma)
    );
  return true;
}

/**
 * «a annoncé la rupture de l'accord», "finalised its withdrawal from the pact", "announced that troops will come should the
 * alliance …": what is announced is another act or deed, not the pact. Of a pact one announces the pact, or that it is made.
 */
function announcesAnother(scene: Scene, { passage, token, by }: Pact, trigger: number): boolean {
  const { tokens } = passage;
  if (by === 'pronoun')
    return !isPassive(passage, trigger) && !isFronted(passage, trigger) && !OF_PACTS.test(tokens[trigger]!.lemma);
  // «Annoncé en 2021, le pacte …»: whatever the parser takes the participle for.
  const isBare = childrenBy(passage, trigger, 'aux', 'obj', 'nsubj', 'ccomp').length === 0;
  if ((isBare && trigger < token) || subtree(passage, token).includes(trigger)) return false;
  const made = scene.knowledge.lexicon.agreements.making[scene.language];
  // "finalised its pullout from the pact": whatever «from the pact» was hung on.
  const object = childrenBy(passage, trigger, 'obj').find(
    (child) => child !== token && stepWordAt(scene, passage, child),
  );
  if (object !== undefined && !isOneOf(tokens[object]!, wordSet(made))) return true;
  for (let at = token, hops = 0; at >= 0 && at !== trigger && hops < 5; at = tokens[at]!.head, hops++) {
    if (at === token || relation(tokens[at]!) === 'conj' || isOneOf(tokens[at]!, wordSet(made))) continue;
    const { nouns } = scene.knowledge.lexicon.agreements;
    if (!isOneOf(tokens[at]!, wordSet(nouns[scene.language]))) return true;
  }
  return false;
}

/** «conclu les négociations sur un traité», "sealed talks on a pact": the talks end there, nothing is signed. */
export const concludesTalks = (passage: Passage, token: number, trigger: number): boolean =>
  childrenBy(passage, trigger, 'obj').some(
    (child) =>
      child !== token &&
      /^(?:négociations?|pourparlers|discussions?|talks|negotiations?|discussions?)$/i.test(
        passage.tokens[child]!.form,
      ),
  );

/** «dénonce l'accord comme une atteinte», "keeps denouncing the deal": it is blamed, not ended. */
const isBlamed = (passage: Passage, trigger: number): boolean =>
  /^(?:denounce|dénoncer)$/i.test(passage.tokens[trigger]!.lemma) &&
  (isKeptUp(passage.tokens[passage.tokens[trigger]!.head]) || isCalled(passage, trigger));

const isKeptUp = (above: { readonly lemma: string } | undefined): boolean =>
  above !== undefined && /^(?:cesser|continuer|persister|keep|continue|persist)$/.test(above.lemma);

const isCalled = (passage: Passage, trigger: number): boolean =>
  subtree(passage, trigger).some(
    (node) =>
      node > trigger &&
      /^(?:as|comme)$/i.test(passage.tokens[node]!.form) &&
      /^(?:a|an|une?|le|la|l['’]|the)$/i.test(passage.tokens[node + 1]?.form ?? ''),
  );

/** What is done to pacts and to little else: "initialled it". */
const OF_PACTS = /^(?:initial|finali[sz]e?|finaliser|hammer|thrash|clinch)/i;

/** «ont rétabli leurs relations dans le cadre de l'accord»: another thing than the pact is restored. */
const restoresAnother = (passage: Passage, token: number, trigger: number): boolean =>
  RESTORES.test(passage.tokens[trigger]!.lemma) &&
  subjectOf(passage, trigger) !== token &&
  passage.tokens[token]!.head !== trigger;

const RESTORES = /^(?:rétablir|réactiver|restore|reinstate|reactivate)$/i;

/** «en vigueur», "in force": not the armed forces in a country, nor an effect in a field. */
function tellsForce({ tokens, text, start }: Passage, trigger: number): boolean {
  const { upos, end, start: from } = tokens[trigger]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return true;
  return FORCE.test(text.slice(Math.max(0, from - start - 14), end - start + 22));
}

const FORCE =
  /(?<!\p{L})(?:(?:en|in|into) (?:full |pleine )?(?:vigueur|application|force|effect)|(?:prise d['’]|prend |takes? )effe[ct]t?)(?!\p{L})/iu;

/** "approved a bill denouncing the treaty", «la loi dénonçant le traité»: the law, and the vote on it, are no approval of the pact. */
function isOfLawAgainst(scene: Scene, { passage, token }: Pact, trigger: number, step: StepKind): boolean {
  if (step !== 'approved' && step !== 'ratified' && step !== 'signed') return false;
  for (let at = passage.tokens[token]!.head, hops = 0; at >= 0 && at !== trigger && hops < 4; hops++) {
    const told = stepWordAt(scene, passage, at);
    if (told === 'denounced' || told === 'withdrawn' || told === 'ended' || told === 'suspended') return true;
    at = passage.tokens[at]!.head;
  }
  return false;
}

/** "ended that war", «a mis fin au conflit»: whatever the parser makes of it. */
const ENDS_FIGHTING =
  /^\p{L}+ (?:fin )?(?:that|the|their|its|a|this|à la|au|aux|à ce|à cette|à leur) (?:\p{L}+[ -]){0,2}(?:war|conflict|fighting|siege|blockade|hostilities|bloodshed|insurgency|guerre|conflit|combats|hostilités|siège|blocus)(?!\p{L})/iu;

/** "has refused to withdraw all its troops", "was left out of the deal": forces leave a land, and nobody leaves a pact. */
const leavesNoPact = (scene: Scene, passage: Passage, trigger: number): boolean =>
  (passage.tokens[trigger]!.lemma === 'leave' && isPassive(passage, trigger)) ||
  childrenBy(passage, trigger, 'obj').some((child) =>
    classesOf(passage.tokens[child]!, scene.knowledge.lexicon, scene.language).includes('troops'),
  );

/** "signed accords, ending decades of silence", «…, mettant fin à un conflit»: what ends is another thing than the pact. */
function endsAnother(scene: Scene, passage: Passage, token: number, trigger: number): boolean {
  const { upos, deprel, head, start } = passage.tokens[trigger]!;
  if (ENDS_FIGHTING.test(passage.text.slice(start - passage.start))) return true;
  if (upos === 'NOUN' && isEndOfTime(scene, passage, trigger)) return true;
  if (upos !== 'VERB' || isPassive(passage, trigger) || subtree(passage, trigger).includes(token)) return false;
  if (/^amod/.test(deprel)) return head > trigger && head !== token;
  return childrenBy(passage, trigger, 'obj', 'obl').some(
    (child) =>
      child > trigger &&
      passage.tokens[child]!.upos === 'NOUN' &&
      !/^(fin|end|terme)$/i.test(passage.tokens[child]!.form) &&
      childrenBy(passage, child, 'case').every((one) => /^(à|au|to|of)$/i.test(passage.tokens[one]!.form)),
  );
}

/** «la fin des années 1960», "the end of the year" */
const isEndOfTime = (scene: Scene, passage: Passage, noun: number): boolean => {
  const { start, end } = passage.tokens[noun]!;
  return scene.dates[passage.index]!.some((date) => date.start <= start + 3 && end < date.end);
};

/** «Annoncé en 2021, le pacte lie …»: a participle in front of the pact tells what was done to it. */
const isFronted = (passage: Passage, trigger: number): boolean => {
  const { feats } = passage.tokens[trigger]!;
  return (
    relation(passage.tokens[trigger]!) === 'advcl' &&
    feats.VerbForm === 'Part' &&
    feats.Tense !== 'Pres' &&
    childrenBy(passage, trigger, 'aux', 'obj').length === 0
  );
};

/** «56 ans après le traité de l'Élysée», "under the pact", «comme le traité de 1961»: named beside what is done. */
const isAside = (passage: Passage, token: number, trigger: number): boolean =>
  trigger !== token &&
  !subtree(passage, token).includes(trigger) &&
  childrenBy(passage, token, 'case').some((child) =>
    /^(after|before|since|following|during|under|like|unlike|despite|besides|alongside|beyond|près|après|avant|depuis|selon|sous|malgré|comme|pendant|durant|outre)$/i.test(
      passage.tokens[child]!.form,
    ),
  );
