import { organisationById, type Rule } from '../../knowledge/index.ts';
import { aideActors } from '../actors/aide.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isActingSummit } from '../actors/summit.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import { isMatter } from './matter.ts';
import type { Argument } from './moved.ts';

/** True where the words around a trigger are what its rule asks for. */
export function fits(scene: Scene, passage: Passage, trigger: number, rule: Rule, args: readonly Argument[]): boolean {
  const { language } = scene;
  const { upos, feats } = passage.tokens[trigger]!;
  if (rule.type === 'REQUEST' && asksWhether(passage, trigger)) return false;
  // "alleged terrorists": what they are said to be is nobody's accusation here.
  if (rule.type === 'ACCUSE' && isAlleged(passage, trigger)) return false;
  if (rule.singular && upos === 'NOUN' && feats.Number === 'Plur') return false;
  if (UNDOABLE.has(rule.type) && !isEndedVisit(passage, trigger, rule) && isUndone(scene, passage, trigger, rule))
    return false;
  if (rule.type === 'ASSAULT' && upos === 'NOUN' && isAnyBlow(scene, passage, trigger)) return false;
  if (LAID.has(rule.type) && isLifted(scene, passage, trigger)) return false;
  if (isMatter(scene, passage, trigger, rule)) return false;
  if (rule.type === 'CONSULT' && isActingSummit(scene, passage, trigger)) return false;
  const qualifiers = (): readonly number[] => childrenBy(passage, trigger, 'amod', 'compound', 'acl', 'nmod', 'conj');
  if (rule.about && !isAbout(scene, passage, rule.about, args)) return false;
  if (rule.notAbout && listOf(rule.notAbout).some((one) => isAbout(scene, passage, one, args))) return false;
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
  if (rule.commands && !isCommand(passage, trigger)) return false;
  if (rule.ofSides && !isOfSides(scene, passage, trigger)) return false;
  if (rule.subjectClass) {
    const passive = isPassive(passage, trigger);
    const subjects = args.filter((one) => one.role === 'subj' || (passive && one.role === 'obj'));
    // «Un conseiller d'Emmanuel Macron» is one who speaks for him, not a soldier.
    const ofClass = subjects.some(
      ({ token }) =>
        !aideActors(scene, passage, token).length &&
        subtree(passage, token).some((node) =>
          classesOf(passage.tokens[node]!, scene.knowledge.lexicon, language).includes(rule.subjectClass!),
        ),
    );
    if (!ofClass) return false;
  }
  return true;
}

const listOf = <Item>(one: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

/** "Asked if the pact covers the islands, …", «a demandé si …»: a question is put, and nothing is asked for. */
const asksWhether = (passage: Passage, trigger: number): boolean =>
  /^(ask|demander|inquire|interroger)$/i.test(passage.tokens[trigger]!.lemma) &&
  /^(if|whether|why|when|how|what|where|si|s['’]|pourquoi|comment|quand)$/i.test(
    passage.tokens.slice(trigger + 1).find(({ upos }) => upos !== 'PUNCT')?.form ?? '',
  );

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

/** "told Berlin to leave", «veut que Berlin parte»: not what the subject itself does or says. */
function isCommand(passage: Passage, trigger: number): boolean {
  const isOther = (child: number): boolean => childrenBy(passage, child, 'nsubj').length > 0;
  return (passage.children[trigger] ?? []).some((child) => {
    const token = passage.tokens[child]!;
    if (token.upos !== 'VERB' || !/^(xcomp|ccomp|advcl)$/.test(relation(token))) return false;
    const marks = childrenBy(passage, child, 'mark').map((mark) => passage.tokens[mark]!.form.toLowerCase());
    if (/^(tell|dire)$/i.test(passage.tokens[trigger]!.lemma))
      return marks.some((mark) => /^(to|de|d['’])$/.test(mark));
    const controlled = childrenBy(passage, trigger, 'obj', 'iobj').some((one) => one < child);
    return isOther(child)
      ? marks.some((mark) => /^(to|que|qu['’])$/.test(mark))
      : controlled && marks.some((mark) => /^(to|à)$/.test(mark));
  });
}

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

/** Acts that a verb above can call off or ask for; a blow that is repelled has been struck. */
const UNDOABLE = new Set([
  'AGREE',
  'AID',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'REJECT',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

/**
 * «annuler la visite», "declined an offer of talks", "walked out of the talks": the verb above says that what the noun
 * names does not take place.
 */
function isUndone(scene: Scene, passage: Passage, trigger: number, { type }: Rule): boolean {
  if (passage.tokens[trigger]!.upos !== 'NOUN') return false;
  if (type !== 'CONSULT' && type !== 'RETREAT' && isEnded(passage, trigger)) return true;
  const noun = topNoun(passage, trigger);
  const token = passage.tokens[noun]!;
  const head = passage.tokens[token.head];
  // "stayed away from the summit"
  if (head?.upos === 'ADV' && head.form === 'away')
    return head.head >= 0 && isWordedAs(passage, head.head, scene.knowledge.lexicon.roles.leaving[scene.language]);
  if (head?.upos !== 'VERB') return false;
  const { undoing, leaving } = scene.knowledge.lexicon.roles;
  const isObject = relation(token) === 'obj' || token.deprel === 'nsubj:pass' || isPaidIn(passage, noun);
  if (isObject) return isWordedAs(passage, token.head, undoing[scene.language]);
  const prepositions = childrenBy(passage, noun, 'case').map((child) => passage.tokens[child]!.form);
  return (
    relation(token) === 'obl' &&
    prepositions.some((form) => /^(from|of|to|de|d['’]|du|des|à|for)$/i.test(form)) &&
    isWordedAs(passage, token.head, leaving[scene.language])
  );
}

/** «la fin de la présence française», "an end to military aid": the noun above says that it is no more. Talks have been. */
function isEnded(passage: Passage, trigger: number): boolean {
  const { head, deprel } = passage.tokens[trigger]!;
  const above = passage.tokens[head];
  return (
    /^nmod/.test(deprel) &&
    above?.upos === 'NOUN' &&
    AN_END.test(above.form) &&
    childrenBy(passage, trigger, 'case').some((child) => /^(de|d['’]|of|to|à)$/i.test(passage.tokens[child]!.form))
  );
}

const AN_END =
  /^(fin|arrêt|cessation|suspension|gel|interruption|annulation|rupture|end|halt|freeze|cessation|cancellation)$/i;

/** What one side lays on the other until it is lifted. */
const LAID = new Set(['COERCE', 'SANCTION']);

/** «la levée de l'embargo», "the lifting of the embargo" */
function isLifted(scene: Scene, passage: Passage, trigger: number): boolean {
  const { upos, head } = passage.tokens[trigger]!;
  return (
    upos === 'NOUN' && head >= 0 && isWordedAs(passage, head, scene.knowledge.lexicon.roles.lifting[scene.language])
  );
}

/** "froze $300 million in military aid": what the money is. */
const isPaidIn = (passage: Passage, noun: number): boolean =>
  relation(passage.tokens[noun]!) === 'obl' &&
  childrenBy(passage, noun, 'case').some((child) => /^in$/i.test(passage.tokens[child]!.form)) &&
  childrenBy(passage, passage.tokens[noun]!.head, 'obj').some((child) =>
    /^(\$|€|£|dollars?|euros?|millions?|billions?)$/i.test(passage.tokens[child]!.form),
  );

/** "ended a three-day trip", «a achevé sa visite»: what has come to its end has been made. */
function isEndedVisit(passage: Passage, trigger: number, rule: Rule): boolean {
  const { head, upos } = passage.tokens[trigger]!;
  return (
    rule.mode === 'visit' &&
    upos === 'NOUN' &&
    /^(end|finish|achever|terminer)$/.test(passage.tokens[head]?.lemma ?? '')
  );
}

/** "an offer of talks", «l'ouverture de négociations»: the noun that the verb has for its object, three steps up at most. */
function topNoun(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const { head, deprel } = passage.tokens[at]!;
    if (!/^(nmod|compound)/.test(deprel) || passage.tokens[head]?.upos !== 'NOUN') break;
    at = head;
  }
  return at;
}

function isAbout(
  scene: Scene,
  passage: Passage,
  about: NonNullable<Rule['about']>,
  args: readonly Argument[],
): boolean {
  const roles: readonly string[] = about.roles;
  const isAny = !about.classes && !about.words;
  return args.some(
    ({ role, token }) =>
      roles.includes(role) &&
      (isAny ||
        thingsAt(passage, token).some((node) => isThing(scene, passage, node, about)) ||
        (pointsAtThings(passage, token) && isThingBefore(scene, passage, token, about))),
  );
}

/** «les a livrés», «en a livré trois», "delivered them", «les derniers»: an object that only stands for things told before. */
function pointsAtThings(passage: Passage, token: number): boolean {
  const { form, upos, head } = passage.tokens[token]!;
  if (upos === 'PRON') return /^(les|en|them|l['’]|ceux-ci|celles-ci|some|some|more)$/i.test(form);
  const isBare = childrenBy(passage, token, 'nmod', 'compound').every(
    (child) => passage.tokens[child]!.upos === 'PRON',
  );
  if (/^(derniers?|dernières?|premiers?|premières?|last|first)$/i.test(form) && upos !== 'NOUN') return isBare;
  return (
    upos === 'NUM' &&
    isBare &&
    childrenBy(passage, head, 'iobj', 'obj', 'expl', 'obl').some((child) => /^en$/i.test(passage.tokens[child]!.form))
  );
}

/** The sentence before tells such a thing as a noun. */
function isThingBefore(scene: Scene, passage: Passage, token: number, about: NonNullable<Rule['about']>): boolean {
  const before = scene.passages[passage.index - 1];
  const isSuch = (one: Passage, node: number): boolean =>
    one.tokens[node]!.upos === 'NOUN' && isThing(scene, one, node, about);
  return (
    passage.tokens.some((_, node) => node < token - 3 && isSuch(passage, node)) ||
    (before !== undefined && before.block === passage.block && before.tokens.some((_, node) => isSuch(before, node)))
  );
}

const isOfClass = (scene: Scene, token: Passage['tokens'][number], names: readonly string[]): boolean =>
  classesOf(token, scene.knowledge.lexicon, scene.language).some((name) => names.includes(name));

/** «deux cents soldats»: the noun was taken for an adjective of its number. */
const nounsAsAdjectives = (passage: Passage, token: number): readonly number[] =>
  childrenBy(passage, token, 'amod').filter((child) => passage.tokens[child]!.upos === 'NOUN');

/** The noun itself, what it measures («des milliers d'obus») and what is coordinated with it. */
export function thingsAt(passage: Passage, token: number, depth = 0): number[] {
  if (depth > 3) return [token];
  const { upos, feats } = passage.tokens[token]!;
  if (upos === 'PRON' && feats.PronType?.includes('Rel')) {
    // «les armes que Téhéran a livrées»
    const clause = passage.tokens[clauseOf(passage, token)]!;
    return relation(clause) === 'acl' && clause.head >= 0 ? thingsAt(passage, clause.head, depth + 1) : [token];
  }
  const found = [token];
  for (const child of childrenBy(passage, token, 'nmod', 'conj', 'compound'))
    found.push(...thingsAt(passage, child, depth + 1));
  for (const child of nounsAsAdjectives(passage, token)) found.push(...thingsAt(passage, child, depth + 1));
  return found;
}

function isThing(scene: Scene, passage: Passage, node: number, about: NonNullable<Rule['about']>): boolean {
  const token = passage.tokens[node]!;
  // "The European Union called …" is no trade union.
  const sense = scene.byHead[passage.index]!.get(node)?.senses[0];
  if (sense?.kind === 'organisation' && /^(igo|alliance)$/.test(organisationById(sense.id)?.kind ?? '')) return false;
  if (isOneOf(token, wordSet(about.words?.[scene.language]))) return true;
  if (about.classes === undefined) return false;
  return isOfClass(scene, token, about.classes) || (about.classes.includes('people') && isPerson(scene, passage, node));
}

/** A person's name, or a people's («deux Maliens», "thirty Afghans"), but no adjective. */
function isPerson(scene: Scene, passage: Passage, node: number): boolean {
  const { upos, deprel, form } = passage.tokens[node]!;
  // "Three Israelis were stabbed": a plural is no adjective, whatever it was taken for.
  const isNoun = /^(NOUN|PROPN)$/.test(upos) || (upos === 'ADJ' && scene.language === 'en' && /[^s]s$/.test(form));
  if (!isNoun || deprel === 'amod' || deprel === 'compound') return false;
  const sense = scene.byHead[passage.index]!.get(node)?.senses[0];
  return sense?.kind === 'person' || (sense?.kind === 'demonym' && /^\p{Lu}/u.test(passage.tokens[node]!.form));
}
