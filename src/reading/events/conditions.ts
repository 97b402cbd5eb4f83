import type { Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { clauseOf, isPassive } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import type { Argument } from './arguments.ts';

/** True where the words around a trigger are what its rule asks for. */
export function fits(scene: Scene, passage: Passage, trigger: number, rule: Rule, args: readonly Argument[]): boolean {
  const { language } = scene;
  const { upos, feats } = passage.tokens[trigger]!;
  if (rule.singular && upos === 'NOUN' && feats.Number === 'Plur') return false;
  if (UNDOABLE.has(rule.type) && isUndone(scene, passage, trigger)) return false;
  const qualifiers = (): readonly number[] => childrenBy(passage, trigger, 'amod', 'compound', 'acl', 'nmod', 'conj');
  if (rule.about && !isAbout(scene, passage, rule.about, args)) return false;
  if (rule.notAbout && isAbout(scene, passage, rule.notAbout, args)) return false;
  if (
    rule.qualified &&
    !qualifiers().some((node) => isOneOf(passage.tokens[node]!, wordSet(rule.qualified![language])))
  ) {
    if (passage.tokens[trigger]!.upos !== 'VERB') return false;
  }
  const complements = (): readonly number[] => [
    ...qualifiers(),
    ...childrenBy(passage, trigger, 'xcomp', 'advcl', 'ccomp', 'obj', 'obl'),
  ];
  if (
    rule.unqualified &&
    (passage.tokens[trigger]!.upos === 'VERB' ? complements() : qualifiers()).some((node) =>
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
  if (rule.subjectClass) {
    const passive = isPassive(passage, trigger);
    const subjects = args.filter((one) => one.role === 'subj' || (passive && one.role === 'obj'));
    const ofClass = subjects.some(({ token }) =>
      subtree(passage, token).some((node) =>
        classesOf(passage.tokens[node]!, scene.knowledge.lexicon, language).includes(rule.subjectClass!),
      ),
    );
    if (!ofClass) return false;
  }
  return true;
}

/** Acts that a verb above can call off or ask for; a blow that is repelled has been struck. */
const UNDOABLE = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SANCTION', 'SUPPORT']);

/** «annuler la visite», "ruled out any talks": the verb above says that what the noun names does not take place. */
function isUndone(scene: Scene, passage: Passage, trigger: number): boolean {
  const token = passage.tokens[trigger]!;
  const head = passage.tokens[token.head];
  if (token.upos !== 'NOUN' || head?.upos !== 'VERB') return false;
  const isObject = relation(token) === 'obj' || token.deprel === 'nsubj:pass';
  return isObject && isWordedAs(passage, token.head, scene.knowledge.lexicon.roles.undoing[scene.language]);
}

function isAbout(
  scene: Scene,
  passage: Passage,
  about: NonNullable<Rule['about']>,
  args: readonly Argument[],
): boolean {
  const roles = new Set<string>(about.roles);
  return args.some(
    ({ role, token }) =>
      roles.has(role) && thingsAt(passage, token).some((node) => isThing(scene, passage, node, about)),
  );
}

/** The noun itself, what it measures («des milliers d'obus») and what is coordinated with it. */
export function thingsAt(passage: Passage, token: number, depth = 0): number[] {
  if (depth > 3) return [token];
  return [token, ...childrenBy(passage, token, 'nmod', 'conj').flatMap((child) => thingsAt(passage, child, depth + 1))];
}

function isThing(scene: Scene, passage: Passage, node: number, about: NonNullable<Rule['about']>): boolean {
  const token = passage.tokens[node]!;
  if (isOneOf(token, wordSet(about.words?.[scene.language]))) return true;
  return classesOf(token, scene.knowledge.lexicon, scene.language).some((name) => about.classes?.includes(name));
}
