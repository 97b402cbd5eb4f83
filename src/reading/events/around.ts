import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isSaidBeside } from '../saying/beside.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isMaker } from './maker.ts';
import { isComeToBe } from './said-of.ts';
import { isSignedIn } from './signed-in.ts';

/** «Il a salué cet accord après un entretien avec Kim»: who is the subject of the clause that the noun stands in. */
import { forWhom } from './spokesman.ts';
import { ownersWithin } from './standing-for.ts';
export function clauseSubject(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  // "restored ties under a deal brokered by Chad": those who do it under the deal.
  const { deprel, head, lemma } = passage.tokens[trigger]!;
  const isOfDeal = deprel.startsWith('acl') && head >= 0 && /^(broker|mediate|négocier|parrainer)$/.test(lemma);
  const clause = clauseOf(passage, isOfDeal ? head : trigger);
  if (clause === trigger || passage.tokens[clause]!.upos !== 'VERB') return [];
  // "commented on the suspension of aid": who tells of a deed has not done it.
  if (TELLS_OF.test(passage.tokens[clause]!.lemma)) return [];
  const accused = accusedOf(scene, passage, clause, trigger);
  if (accused.length > 0) return accused;
  const holder = holderAbove(scene, passage, clause, trigger);
  if (holder.length > 0) return holder;
  // "got the go-ahead": who receives what the noun names does not do it.
  const { receiving } = scene.knowledge.lexicon.roles;
  const isReceived = /^(obj|xcomp)/.test(passage.tokens[trigger]!.deprel) && passage.tokens[trigger]!.head === clause;
  if (isReceived && isWordedAs(passage, clause, receiving[scene.language])) return [];
  if (isComplainedOf(passage, clause, trigger)) return [];
  const subject = subjectOf(passage, clause);
  return subject === trigger ? [] : actorsAt(scene, passage, subject);
}

const TELLS_OF = /^(comment|mention|cite|analyse|analyze|discuss|commenter|mentionner|analyser|évoquer|citer|aborder)$/;

/** "summoned the ambassador over the blockade of Gaza": whoever is upset over a deed has not done it; whoever is sorry has. */
const isComplainedOf = ({ tokens, children }: Passage, clause: number, trigger: number): boolean =>
  /^(nmod|obl)/.test(tokens[trigger]!.deprel) &&
  children[trigger]!.some((child) => /^over$/i.test(tokens[child]!.form)) &&
  !/^(apologi[sz]e|express|face|lose|win|gain|take|hold|keep|boast)$/.test(tokens[clause]!.lemma);

/** "backs Georgia's invitation to talks", «salue la participation de la Géorgie aux pourparlers»: whose the noun above is, does it. */
function holderAbove(scene: Scene, passage: Passage, clause: number, trigger: number): readonly Found[] {
  for (let at = passage.tokens[trigger]!.head; at >= 0 && at !== clause; at = passage.tokens[at]!.head) {
    if (!PART.test(passage.tokens[at]!.lemma)) continue;
    const owners = ownersOf(scene, passage, at);
    if (owners.length > 0) return owners;
  }
  return [];
}

/** What a side has in a deed that it does not do alone. */
const PART =
  /^(invitation|participation|attendance|presence|bid|request|absence|return|présence|candidature|demande|retour)$/;

/**
 * "blamed Chad for its errors, including alleged support for rebels", «a imputé au Tchad une frappe»: what somebody is
 * accused of he has done.
 */
export function accusedOf(scene: Scene, passage: Passage, verb: number, trigger: number): readonly Found[] {
  if (/^(imputer|attribuer|impute|attribute|ascribe)$/i.test(passage.tokens[verb]!.lemma))
    return childrenBy(passage, verb, 'obj').some((child) => subtree(passage, child).includes(trigger))
      ? childrenBy(passage, verb, 'obl', 'iobj')
          .filter((child) => prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) === 'to')
          .flatMap((child) => actorsAt(scene, passage, child))
      : [];
  if (
    !/^(accuse|blame|condemn|criticise|criticize|accuser|blâmer|condamner|critiquer)$/i.test(
      passage.tokens[verb]!.lemma,
    )
  )
    return [];
  const object = childrenBy(passage, verb, 'obj')[0];
  if (object === undefined || object > trigger || subtree(passage, object).includes(trigger)) return [];
  const isOf = childrenBy(passage, verb, 'obl', 'advcl', 'xcomp', 'nmod').some(
    (child) =>
      childrenBy(passage, child, 'case', 'mark').some((one) =>
        /^(of|for|de|d['’]|pour)$/i.test(passage.tokens[one]!.form),
      ) && subtree(passage, child).includes(trigger),
  );
  return isOf ? actorsAt(scene, passage, object) : [];
}

/** The actors of the last name before the trigger, where its own syntax gives none. */
export function nearestBefore(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const heads = [...scene.byHead[passage.index]!.keys()].filter((head) => head < trigger).sort((a, b) => b - a);
  const [last] = heads;
  if (last === undefined) return [];
  const token = passage.tokens[last]!;
  return actorsAt(scene, passage, relation(token) === 'conj' ? token.head : last);
}

/** True for what stands in the subject of any verb but the trigger, or is it: who does or tells something else. */
export function isInSubject(passage: Passage, node: number, trigger: number): boolean {
  for (let at = node; at >= 0; at = passage.tokens[at]!.head) {
    if (relation(passage.tokens[at]!) === 'nsubj' && (at === node || passage.tokens[at]!.head !== trigger)) return true;
    if (at === trigger) return false;
  }
  return false;
}

/** The one state below the trigger that is not its subject's; none where there are two. */
export function onlyBelow(scene: Scene, passage: Passage, trigger: number): Found[] {
  const own = actorsAt(scene, passage, subjectOf(passage, trigger)).map((actor) => actor.id);
  const { upos, head } = passage.tokens[trigger]!;
  // «a renouvelé son engagement à défendre l'Estonie»: the infinitive may hang on the verb above the noun.
  const beside = upos === 'NOUN' && head >= 0 ? childrenBy(passage, head, 'xcomp', 'advcl', 'ccomp') : [];
  const below = [trigger, ...beside.filter((child) => child > trigger)];
  const conceded = concededBelow(passage, trigger);
  const others = distinct(below.flatMap((at) => actorsBelow(scene, passage, at, ['nsubj', 'parataxis']))).filter(
    ({ id, start }) =>
      /^[A-Z]{3}$|^org:/.test(id) && !own.includes(id) && !conceded.has(start) && !isMaker(passage, start),
  );
  return others.length === 1 ? others : [];
}

/** «…, même si l'accord ne parle pas du M23», ", although Chad refused", ", accusing Chad": where what is told beside it starts. */
function concededBelow(passage: Passage, trigger: number): ReadonlySet<number> {
  const clauses = childrenBy(passage, trigger, 'advcl', 'conj', 'ccomp').filter(
    (clause) =>
      isSaidBeside(passage, clause) ||
      // "Weakened by Israeli strikes, Iran is seeking support": what was done to whoever acts.
      (clause < subjectOf(passage, trigger) && passage.tokens[clause]!.feats.VerbForm === 'Part') ||
      childrenBy(passage, clause, 'mark', 'advmod').some((child) =>
        /^(si|alors|tandis|quoique|bien|although|though|while|whereas)$/i.test(passage.tokens[child]!.form),
      ),
  );
  return new Set(clauses.flatMap((clause) => subtree(passage, clause).map((node) => passage.tokens[node]!.start)));
}

/** The one other state that the sentence names as no subject; none where there are two. For a verb's goods and blows. */
export function onlyOther(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  if (passage.tokens[trigger]!.upos !== 'VERB') return [];
  const own = actorsAt(scene, passage, subjectOf(passage, trigger)).map((actor) => actor.id);
  // What another verb below tells has its own sides: "missiles that Iran supplied to attack Israel".
  const clauses = childrenBy(passage, trigger, 'xcomp', 'advcl', 'ccomp', 'conj', 'acl', 'parataxis');
  const inOther = new Set(clauses.flatMap((clause) => subtree(passage, clause)));
  const isObjectOfAnother = (head: number): boolean =>
    relation(passage.tokens[head]!) === 'obj' && passage.tokens[head]!.head !== trigger;
  // "ships delivered shells from the North", "contingents from Chad and Togo": where it comes from is not where it goes.
  const comesFrom = (head: number): boolean => {
    const first = relation(passage.tokens[head]!) === 'conj' ? passage.tokens[head]!.head : head;
    const role = prepositionRole(passage, first, scene.knowledge.lexicon, scene.language) ?? '';
    return role === 'from' || role === 'according';
  };
  // «La milice, armée par Lima, a pris la ville»: who does what is told aside.
  const isAgentOfAnother = (head: number): boolean =>
    passage.tokens[head]!.deprel === 'obl:agent' && passage.tokens[head]!.head !== trigger;
  const states = [...scene.byHead[passage.index]!.keys()].flatMap((head) =>
    isInSubject(passage, head, trigger) ||
    inOther.has(head) ||
    isObjectOfAnother(head) ||
    comesFrom(head) ||
    isAgentOfAnother(head) ||
    isSignedIn(passage, head)
      ? []
      : actorsAt(scene, passage, head),
  );
  const others = distinct(states).filter(
    ({ id, start }) => isState(id) && !own.includes(id) && !isMaker(passage, start),
  );
  return others.length === 1 ? others : [];
}

/** "Pashinyan said Azerbaijan had shelled a village": a blow without an address is told by those whom it hits. */
export function tellerOf(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const { deprel, head } = passage.tokens[trigger]!;
  const charging = chargersOf(scene, passage, trigger);
  if (charging.length > 0) return charging;
  // «a dit que le Tchad ne devait pas compter sur lui»: the French modal stands above the verb.
  const isUnderModal = deprel === 'xcomp' && head >= 0 && passage.tokens[head]!.lemma === 'devoir';
  const verb = tellingAround(passage, isUnderModal ? head : trigger);
  if (verb < 0) return heldBy(scene, passage, trigger);
  const subject = subjectOf(passage, verb);
  const named = actorsAt(scene, passage, subject);
  const own = named.length > 0 || subject < 0 ? named : forWhom(scene, passage, subject);
  // "said a statement by the Peruvian ministry", «indique un communiqué de l'armée»: whose words they are.
  return own.length > 0 || subject < 0 || !isText(passage.tokens[subject]!)
    ? own
    : firstTold(ownersOf(scene, passage, subject), () =>
        childrenBy(passage, subject, 'nmod').flatMap((child) => {
          const whose = actorsAt(scene, passage, child);
          return whose.length > 0 ? whose : ownersWithin(scene, passage, child);
        }),
      );
}

/** "Chadian allegations that Togo broke the truce", «les accusations tchadiennes selon lesquelles …»: whose they are. */
function chargersOf(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  for (let at = trigger - 1; at > 1 && at > trigger - 12; at--) {
    const { form } = passage.tokens[at]!;
    if (/^[,;:.]$/.test(form)) return [];
    if (!/^(that|lesquelles)$/i.test(form)) continue;
    const noun = passage.tokens.findLastIndex(({ form: word }, before) => before < at && isCharge(word));
    const gap = passage.tokens.slice(noun + 1, at);
    const isBeside = noun >= 0 && gap.every(({ upos, form: word }) => upos === 'ADJ' || word === 'selon');
    return isBeside ? ownersOf(scene, passage, noun) : [];
  }
  return [];
}

const isCharge = (form: string): boolean =>
  /^(allegations?|claims?|accusations?|charges?|assertions?|suggestions?|complaints?|allégations?|affirmations?)$/i.test(
    form,
  );

const firstTold = (told: readonly Found[], others: () => readonly Found[]): readonly Found[] =>
  told.length > 0 ? told : others();

const isText = formIs(/^(?:statement|communiqu[eé]|note|message|déclaration|d[eé]claration|tweet|texte)$/);

/** «Selon Lima, le Chili est une menace», "For Lima, …": whose view a clause is said to be. */
function heldBy(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const { head, deprel } = passage.tokens[trigger]!;
  const clause = /^(xcomp|obj)$/.test(deprel) && head >= 0 ? head : trigger;
  const { lexicon } = scene.knowledge;
  return childrenBy(passage, clause, 'obl', 'nmod').flatMap((child) => {
    const role = prepositionRole(passage, child, lexicon, scene.language);
    const isFirst = passage.tokens[child - 1]?.deprel === 'case' && child === 1 && passage.tokens[2]?.form === ',';
    return role === 'according' || (role === 'for' && isFirst) ? actorsAt(scene, passage, child) : [];
  });
}

/** The verb of saying above what is told, or behind it: «La France doit partir », a lancé le ministre»; -1 for none. */
export function tellingAround(passage: Passage, trigger: number): number {
  const above = tellingVerb(passage, trigger);
  return above < 0 ? aside(passage, trigger) : above;
}

/** «est une menace », a affirmé jeudi la ministre»: the verb of saying behind what is said, its subject behind it; -1 for none. */
const aside = (passage: Passage, trigger: number): number =>
  childrenBy(passage, trigger, 'parataxis', 'advcl').find((child) => {
    if (child < trigger || passage.tokens[child]!.upos !== 'VERB' || subjectOf(passage, child) < child) return false;
    const first = childrenBy(passage, child, 'aux')[0] ?? child;
    return /^[,»”"]$/.test(passage.tokens[first - 1]?.form ?? '');
  }) ?? -1;

/** "Chad joins the pact as Togo vows revenge", «alors que Lomé promet …»: who is the subject of the clause that it stands beside. */
export function besideSubject(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const { deprel, head, lemma } = passage.tokens[trigger]!;
  // "Chad closed its consulate, prompting Togo to recall its envoy": who brought it on.
  const brings = deprel === 'xcomp' && head >= 0 && PROMPTS.test(passage.tokens[head]!.form) ? head : -1;
  if (brings >= 0) return actorsAt(scene, passage, subjectOf(passage, passage.tokens[brings]!.head));
  // "named bases to which British troops will have access": who does what the clause above tells.
  if (
    deprel === 'acl:relcl' &&
    head >= 0 &&
    /^(obj|parataxis|appos)$/.test(passage.tokens[head]!.deprel) &&
    subjectOf(passage, trigger) > head
  )
    return actorsAt(scene, passage, subjectOf(passage, passage.tokens[head]!.head));
  const isBeside =
    deprel.startsWith('advcl') &&
    head >= 0 &&
    !/^(accuse|suspect|accuser|soupçonner)$/.test(lemma) &&
    childrenBy(passage, trigger, 'mark', 'advmod').some((child) =>
      /^(as|while|alors|tandis)$/i.test(passage.tokens[child]!.form),
    );
  return isBeside ? actorsAt(scene, passage, subjectOf(passage, head)) : [];
}

const PROMPTS =
  /^(prompting|leading|forcing|pushing|causing|driving|poussant|amenant|conduisant|incitant|contraignant)$/i;

const TRIES = /^(try|seek|attempt|continue|keep|want|tenter|chercher|essayer|continuer|vouloir)$/;

/** The verb of saying that a clause or its modal stands under; -1 for none. */
export function tellingVerb(passage: Passage, trigger: number): number {
  let token = passage.tokens[trigger]!;
  if (relation(token) === 'aux' && token.head >= 0) token = passage.tokens[token.head]!;
  // "said that troops had crossed the border and shelled a temple"
  const first = relation(token) === 'conj' ? passage.tokens[token.head] : undefined;
  if (first?.upos === 'VERB' && relation(first) === 'ccomp') token = first;
  // "said that Togo had become a danger", «affirme que le Togo constitue une menace»
  const borne = /^(xcomp|obj)$/.test(relation(token)) && token.upos === 'NOUN' ? token.head : -1;
  if (borne >= 0 && isComeToBe(passage, trigger, borne)) token = passage.tokens[borne]!;
  // "says that Oslo is trying to meddle", «affirme que Lima cherche à nuire»
  const trying = relation(token) === 'xcomp' ? passage.tokens[token.head] : undefined;
  if (trying && TRIES.test(trying.lemma)) token = trying;
  return ['ccomp', 'parataxis'].includes(relation(token)) ? token.head : -1;
}
