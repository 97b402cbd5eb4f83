import type { Rule } from '../../knowledge/index.ts';
import { aideActors } from '../actors/aide.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isActingSummit } from '../actors/summit.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { isAbout, isOfClass } from './about.ts';
import { isBare } from './bare.ts';
import { isCommand } from './command.ts';
import { isMatter } from './matter.ts';
import { isMereDate } from './mere-date.ts';
import type { Argument } from './moved.ts';
import { isOccasion } from './occasion.ts';
import { isOwnEnvoy } from './own-envoy.ts';
import { isSettingOut } from './set-out.ts';
import { isAskedBehindColon, isAskedFor } from './spoken-of.ts';
import { isTelephoned } from './telephoned.ts';
import { isLifted, isUndone } from './undone.ts';

/** True where the words around a trigger are what its rule asks for. */
export function fits(scene: Scene, passage: Passage, trigger: number, rule: Rule, args: readonly Argument[]): boolean {
  const { language } = scene;
  const { upos, feats } = passage.tokens[trigger]!;
  if (rule.type === 'REQUEST' && (asksWhether(passage, trigger) || isBoast(passage, trigger))) return false;
  if (rule.type === 'REQUEST' && (isConvened(passage, trigger) || isNaming(passage, trigger))) return false;
  if (isMereDate(passage, trigger, rule)) return false;
  if (isAttempt(passage, trigger) || isOfRefused(passage, trigger)) return false;
  // "alleged terrorists": what they are said to be is nobody's accusation here.
  if (rule.type === 'ACCUSE' && isAlleged(passage, trigger)) return false;
  if ((rule.type === 'AID' || rule.type === 'SUPPORT') && isAskedFor(passage, trigger)) return false;
  if (rule.type === 'SUPPORT' && isMaintained(passage, trigger)) return false;
  if (rule.singular && upos === 'NOUN' && feats.Number === 'Plur') return false;
  if (isUndone(scene, passage, trigger, rule) || isOwnEnvoy(passage, trigger, rule)) return false;
  if (rule.type === 'MOBILIZE' && rule.mode === 'weapons' && isFiredAt(scene, passage, trigger)) return false;
  if (rule.type === 'ASSAULT' && upos === 'NOUN' && isAnyBlow(scene, passage, trigger)) return false;
  if (ON_LEAVE.has(rule.type) && isPermitted(passage, trigger)) return false;
  if (isLifted(scene, passage, trigger, rule)) return false;
  if (isMatter(scene, passage, trigger, rule) || isAskedBehindColon(passage, trigger)) return false;
  if (isSettingOut(scene, passage, trigger, rule, args)) return false;
  if (rule.type === 'CONSULT' && (isActingSummit(scene, passage, trigger) || isOccasion(passage, trigger)))
    return false;
  const qualifiers = (): readonly number[] => childrenBy(passage, trigger, 'amod', 'compound', 'acl', 'nmod', 'conj');
  if (rule.about && !isAbout(scene, passage, rule.about, thingsIn(passage, rule, args))) return false;
  if (rule.notAbout && listOf(rule.notAbout).some((one) => isAbout(scene, passage, one, args, true))) return false;
  if (rule.notBeside && passage.tokens.some((token) => isOfClass(scene, token, rule.notBeside!))) return false;
  if (
    rule.qualified &&
    !qualifiers().some((node) => isOneOf(passage.tokens[node]!, wordSet(rule.qualified![language])))
  ) {
    if (passage.tokens[trigger]!.upos !== 'VERB') return false;
  }
  const complements = (): readonly number[] => [
    ...childrenBy(passage, trigger, 'xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'compound'),
    // "rejected the call, saying …": only what it is refused to do counts, not what is done beside it.
    ...childrenBy(passage, trigger, 'advcl', 'acl').filter((child) => passage.tokens[child]!.feats.VerbForm === 'Inf'),
  ];
  if (
    rule.unqualified &&
    (rule.modal ? modalVerb(passage, trigger) : upos === 'VERB' ? complements() : qualifiers()).some((node) =>
      isOneOf(passage.tokens[node]!, wordSet(rule.unqualified![language])),
    )
  )
    return false;
  if (rule.supported && passage.tokens[trigger]!.upos === 'NOUN') {
    // The verb above, or right in front where the parser has taken it for an adjective.
    const near = [clauseOf(passage, trigger), trigger - 1, trigger - 2, trigger - 3].filter(
      (at) => at >= 0 && at !== trigger,
    );
    if (!near.some((at) => isOneOf(passage.tokens[at]!, wordSet(rule.supported![language])))) return false;
  }
  if (rule.supported && passage.tokens[trigger]!.upos === 'ADJ' && passage.tokens[trigger]!.deprel === 'amod')
    return false;
  if (rule.telephoned && !isTelephoned(passage, trigger)) return false;
  if (rule.bare && !isBare(passage, trigger)) return false;
  if (rule.commands && !isCommand(passage, trigger)) return false;
  if (rule.ofSides && !isOfSides(scene, passage, trigger)) return false;
  if (rule.subjectClass) {
    const passive = isPassive(passage, trigger);
    const subjects = args.filter((one) => one.role === 'subj' || (passive && one.role === 'obj'));
    // «Un conseiller d'Emmanuel Macron» is one who speaks for him, not a soldier.
    const ofClass = subjects.some(
      ({ token }) =>
        !aideActors(scene, passage, token).length &&
        ofItself(passage, token).some((node) =>
          classesOf(passage.tokens[node]!, scene.knowledge.lexicon, language).includes(rule.subjectClass!),
        ),
    );
    if (!ofClass) return false;
  }
  return true;
}

/** "The army killed two, bringing the toll to five": what is given is the object where one is told, and not the giver. */
function thingsIn({ tokens }: Passage, rule: Rule, args: readonly Argument[]): readonly Argument[] {
  const isGiven = ({ role, token, distance }: Argument): boolean =>
    role === 'obj' && distance === 1 && /^(NOUN|PROPN|NUM)$/.test(tokens[token]!.upos);
  return rule.type === 'AID' && rule.about?.roles.includes('obj') && args.some(isGiven)
    ? args.filter(({ role }) => role !== 'subj')
    : args;
}

/** «Bamako soutient que …»: it says so, and backs nobody. */
const isMaintained = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.lemma === 'soutenir' &&
  childrenBy(passage, trigger, 'ccomp').some((child) => childrenBy(passage, child, 'mark').length > 0);

/** A noun with what belongs to it; what its clauses tell is something else: "a plane that left before the army came". */
const ofItself = (passage: Passage, noun: number): readonly number[] =>
  subtree(passage, noun, (child) => /^(acl|advcl|parataxis)/.test(passage.tokens[child]!.deprel));

const listOf = <Item>(one: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

/** "Asked if the pact covers the islands, …", «a demandé si …»: a question is put, and nothing is asked for. */
const asksWhether = (passage: Passage, trigger: number): boolean =>
  /^(ask|demander|inquire|interroger)$/i.test(passage.tokens[trigger]!.lemma) &&
  QUESTION.test(passage.tokens[behindAgent(passage, trigger)]?.form ?? '');

const QUESTION = /^(if|whether|why|when|how|what|where|si|s['’]|pourquoi|comment|quand)$/i;

/** The word right behind a verb, or behind who is told there to do it: "Asked by a deputy when …". */
function behindAgent(passage: Passage, verb: number): number {
  const { tokens } = passage;
  const next = tokens.findIndex(({ upos }, at) => at > verb && upos !== 'PUNCT');
  if (!/^(by|par)$/i.test(tokens[next]?.form ?? '')) return next;
  return (
    Math.max(
      ...subtree(
        passage,
        tokens[next]!.head,
        (child) => QUESTION.test(tokens[child]!.form) || isClause(tokens[child]!),
      ),
    ) + 1
  );
}

const isClause = ({ deprel }: Passage['tokens'][number]): boolean => /^(acl|advcl|ccomp|parataxis)/.test(deprel);

/** «revendique avoir pris deux villages»: what is said to be done is not asked for. */
const isBoast = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.lemma === 'revendiquer' &&
  childrenBy(passage, trigger, 'xcomp').some((child) => childrenBy(passage, child, 'aux').length > 0);

/** "calling the speech a disregard for its laws": called something, and not called for. */
const isNaming = ({ tokens, children }: Passage, trigger: number): boolean => {
  const { lemma, upos } = tokens[trigger]!;
  if (lemma !== 'call' || upos !== 'VERB') return false;
  const behind = children[trigger]!.filter(
    (child) =>
      child > trigger &&
      /^(obj|xcomp|obl|ccomp)/.test(tokens[child]!.deprel) &&
      /^(NOUN|PRON|PROPN|ADJ)$/.test(tokens[child]!.upos) &&
      !children[child]!.some((one) => tokens[one]!.deprel === 'case'),
  );
  return behind.length > 1;
};

/** "The summit was called by the president": nothing is asked of anybody. */
const isConvened = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.lemma === 'call' &&
  isPassive(passage, trigger) &&
  !/^(on|upon|for)$/i.test(passage.tokens[trigger + 1]?.form ?? '');

/** "tried to defy the court": nobody is tried. */
const isAttempt = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.lemma === 'try' && /^to$/i.test(passage.tokens[trigger + 1]?.form ?? '');

/** "vetoed a resolution demanding a pullout", «a rejeté un texte exigeant …»: what a text says that somebody refuses is not his word. */
function isOfRefused({ tokens }: Passage, trigger: number): boolean {
  const { upos, form } = tokens[trigger]!;
  const text = tokens[trigger - 1];
  if (upos !== 'VERB' || !/(ing|ant)$/i.test(form) || text?.upos !== 'NOUN' || text.relation !== 'obj') return false;
  return REFUSES.test(tokens[text.head]!.lemma);
}

const REFUSES =
  /^(veto|reject|oppose|block|refuse|dismiss|ignore|denounce|criticise|criticize|condemn|rejeter|bloquer|refuser|dénoncer|critiquer|condamner|repousser|ignorer)$/;

/** "authorised Ukraine to strike Russia", «autorisé à frapper»: who may strike has not struck. */
const isPermitted = ({ tokens }: Passage, trigger: number): boolean =>
  tokens[trigger]!.upos === 'VERB' &&
  relation(tokens[trigger]!) === 'xcomp' &&
  PERMITS.test(tokens[tokens[trigger]!.head]!.lemma);

/** What somebody may be let do to another, who need not have done it. */
const ON_LEAVE: ReadonlySet<string> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'SANCTION']);

const PERMITS = /^(autoriser|habiliter|authorise|authorize|allow|permit|clear)$/;

const isAlleged = (passage: Passage, trigger: number): boolean =>
  passage.tokens[trigger]!.deprel === 'amod' && /^(alleged|suspected)$/i.test(passage.tokens[trigger]!.form);

/** What one side does to another, as it is warned of. */
const HARM: ReadonlySet<string> = new Set(['violence', 'wrong', 'sanctions']);

/** "warned that it would act", "warned that Chad would pay", "warned that an attack …"; not "that rivers could rise". */
function isOfSides(scene: Scene, passage: Passage, trigger: number): boolean {
  const quoted = childrenBy(passage, trigger, 'parataxis').filter(
    (child) => child < trigger && passage.tokens[child]!.upos === 'VERB',
  );
  return [...childrenBy(passage, trigger, 'ccomp'), ...quoted].every((clause) => {
    const subject = subjectOf(passage, clause);
    if (subject < 0 || passage.tokens[subject]!.upos === 'PRON') return true;
    const isAny = childrenBy(passage, subject, 'det', 'amod').some((child) =>
      /^(any|tout|toute)$/i.test(passage.tokens[child]!.form),
    );
    const isHarm = (): boolean =>
      !/^terroriste?s$/i.test(passage.tokens[subject]!.form) &&
      classesOf(passage.tokens[subject]!, scene.knowledge.lexicon, scene.language).some((name) => HARM.has(name));
    return isAny || isHarm() || actorsAt(scene, passage, subject).length > 0;
  });
}

/** "fired missiles at Tel Aviv": at somebody, and for no show. */
const isFiredAt = (scene: Scene, passage: Passage, trigger: number): boolean =>
  [trigger, ...childrenBy(passage, trigger, 'obj')].some((at) =>
    childrenBy(passage, at, 'obl', 'nmod').some(
      (child) =>
        scene.byHead[passage.index]!.has(child) &&
        childrenBy(passage, child, 'case').some((word) => /^(at|sur|contre)$/i.test(passage.tokens[word]!.form)),
    ),
  );

/** The verb of a modal: its head ("must leave") or what stands below it («doit partir»). */
const modalVerb = (passage: Passage, modal: number): readonly number[] =>
  relation(passage.tokens[modal]!) === 'aux'
    ? [passage.tokens[modal]!.head]
    : childrenBy(passage, modal, 'xcomp', 'obj');

/**
 * «toute agression contre l'un des deux», "an attack on either", "covers armed attacks on its ships": a pact speaks of
 * blows that nobody has struck.
 */
function isAnyBlow(scene: Scene, passage: Passage, trigger: number): boolean {
  const { tokens } = passage;
  if (childrenBy(passage, trigger, 'det', 'amod').some((child) => ANY.test(tokens[child]!.form))) return true;
  const role = (child: number): string =>
    prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) ?? '';
  const isOnAny = childrenBy(passage, trigger, 'nmod', 'obl').some(
    (child) => /^(on|against)$/.test(role(child)) && ONE_OF.test(tokens[child]!.form),
  );
  return isOnAny || COVERS.test(tokens[clauseOf(passage, trigger)]?.lemma ?? '');
}

const ANY = /^(any|every|either|tout|toute|toutes|chaque)$/i;
const ONE_OF = /^(one|either|any|l['’]une?|une?|chacune?|quiconque)$/i;
const COVERS = /^(extend|cover|apply|étendre|couvrir|appliquer)$/i;
