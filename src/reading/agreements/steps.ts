import { isState, type Step, type StepKind } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { perList, perPassage, perToken } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, setOf, wordSet } from '../text/words.ts';
import { isChamber } from './chamber.ts';
import { gappedActs } from './gapped.ts';
import type { Pact } from './pact.ts';
import { prospectOf } from './prospect.ts';
import { stepDate } from './step-date.ts';
import { stepWordAt } from './step-words.ts';
import { stepPlace, type Takers, takersOf } from './takers.ts';
import { isUponAct } from './upon.ts';

/** The steps that a sentence tells of a pact: its verb or noun above, a participle or «en vigueur» below it. */
export function stepsOf(scene: Scene, pact: Pact, parties: readonly string[]): Step[] {
  const { passage } = pact;
  const found: Step[] = [];
  const seen = new Set<string>();
  for (const trigger of candidates(scene, pact)) {
    const step = stepAt(scene, pact, trigger, parties);
    const key = step && `${step.step} ${step.by.join(' ')}`;
    if (!step || seen.has(key!)) continue;
    seen.add(key!);
    const acts = step.step === 'approved' ? gappedActs(scene, passage, trigger, step, parties) : [];
    for (const one of [step, ...acts]) found.push({ ...one, evidence: [evidenceOf(scene, passage)] });
  }
  return found;
}

/** A step word that speaks of the pact, read in full; null where it is asked, imagined or no step of this pact. */
function stepAt(scene: Scene, pact: Pact, trigger: number, parties: readonly string[]): Omit<Step, 'evidence'> | null {
  const { passage, token } = pact;
  const word =
    pact.by === 'vote' ? 'approved' : (stepWordAt(scene, passage, trigger) ?? pendingAt(scene, passage, trigger));
  if (!word || !isAbout(scene, pact, trigger, word)) return null;
  const prospect = prospectOf(scene, passage, trigger);
  const isPending = pact.by !== 'vote' && stepWordAt(scene, passage, trigger) === null;
  // «n'est pas encore entré en vigueur»: the tree may hang the negation on «encore».
  if (word === 'in-force' && prospect?.factuality === 'CT+' && isNegated(passage, clauseOf(passage, trigger)))
    return null;
  if (!prospect || (isPending && prospect.factuality === 'CT+')) return null;
  // What was not signed is worth telling; that a pact was not left or replaced is no step of its life.
  if (prospect.factuality === 'CT-' && (passage.tokens[trigger]!.upos !== 'VERB' || !DENIED.includes(word)))
    return null;
  if (isOwnContract(scene, passage, trigger)) return null;
  const takers = takersOf(scene, passage, actorOf(scene, passage, trigger), token, word, parties);
  const kind = kindFor(scene, pact, trigger, word, takers.chamber);
  if (!kind) return null;
  return {
    step: kind,
    by: signers(takers, kind, parties),
    date: stepDate(scene, passage, trigger),
    place: stepPlace(scene, passage, trigger, token),
    factuality: prospect.factuality === 'CT+' && isUponAct(passage, trigger) ? 'PR+' : prospect.factuality,
  };
}

/** «a promulgué la loi portant ratification du traité», «a signé la loi autorisant la ratification»: who makes the law. */
function actorOf(scene: Scene, passage: Passage, trigger: number): number {
  if (passage.tokens[trigger]!.upos !== 'NOUN' || stepWordAt(scene, passage, trigger) !== 'ratified') return trigger;
  const laws = wordSet(scene.knowledge.lexicon.agreements.decrees[scene.language]);
  const { tokens } = passage;
  for (let at = tokens[trigger]!.head, hops = 0; at >= 0 && hops < 3; at = tokens[at]!.head, hops++)
    if (tokens[at]!.upos === 'NOUN' && isOneOf(tokens[at]!, laws)) {
      const { head } = tokens[at]!;
      const step = head >= 0 && tokens[head]!.upos === 'VERB' ? stepWordAt(scene, passage, head) : null;
      return step === 'signed' || step === 'ratified' ? head : trigger;
    }
  return trigger;
}

/** "The Argentine midfielder signed a four-year contract with a Turkish club": what a private person signs binds no state. */
function isOwnContract(scene: Scene, passage: Passage, trigger: number): boolean {
  const signer = subjectOf(passage, trigger);
  const words = wordSet(scene.knowledge.lexicon.classes.privatePeople[scene.language]);
  return signer >= 0 && passage.tokens[signer]!.upos === 'NOUN' && isOneOf(passage.tokens[signer]!, words);
}

/** Two who sign a pact of two are its parties, whoever of them is known by name. */
function signers({ ids, many }: Takers, step: StepKind, parties: readonly string[]): string[] {
  const states = ids.filter((id) => parties.includes(id));
  const isAll = many && step === 'signed' && parties.length <= 4 && parties.every(isState);
  return isAll && states.length > 0 ? [...new Set([...ids, ...parties])] : [...ids];
}

/** A chamber approves, whatever the verb; who signs the law of ratification ratifies; who praises a pact approves nothing. */
function kindFor(scene: Scene, pact: Pact, trigger: number, word: StepKind, chamber: boolean): StepKind | null {
  if (pact.by === 'decree' || pact.by === 'signature')
    return chamber ? 'approved' : word === 'signed' || word === 'ratified' ? 'ratified' : null;
  if (word === 'ratified' && chamber) return 'approved';
  if (word !== 'approved' || chamber) return word;
  const isPlain = /^appro/i.test(pact.passage.tokens[trigger]!.form);
  const hasAgent = !isPassive(pact.passage, trigger) && subjectOf(pact.passage, trigger) >= 0;
  return isPlain && (hasAgent || scene.language === 'fr') ? word : null;
}

/** Steps that are told to be missing. */
const DENIED: readonly StepKind[] = ['signed', 'ratified', 'approved'];

const WEAK_STEPS: readonly StepKind[] = ['signed', 'announced', 'suspended', 'in-force', 'ratified', 'approved'];
const DECLARED: readonly StepKind[] = ['signed', 'ratified', 'approved', 'in-force'];

/** The word does to this pact what the step says. */
function isAbout(scene: Scene, pact: Pact, trigger: number, step: StepKind): boolean {
  const { passage, token } = pact;
  if (pact.by === 'weak' && !WEAK_STEPS.includes(step)) return false;
  if (pact.by === 'declaration' && !DECLARED.includes(step)) return false;
  if (pact.by === 'accession' && step !== 'ratified' && step !== 'approved') return false;
  if (isAside(passage, token, trigger)) return false;
  if (step === 'ended' && endsAnother(passage, token, trigger)) return false;
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
  if (isSubject && !byItself.includes(step)) return isPassive(passage, trigger) || isFronted(passage, trigger);
  return true;
}

/** "signed accords, ending decades of silence", «…, mettant fin à un conflit»: what ends is another thing than the pact. */
function endsAnother(passage: Passage, token: number, trigger: number): boolean {
  const { upos, deprel, head } = passage.tokens[trigger]!;
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

/** «La chambre haute doit examiner le traité»: an approval still to come; null for others than chambers. */
function pendingAt(scene: Scene, passage: Passage, trigger: number): StepKind | null {
  return isPending(scene, passage, trigger) ? 'approved' : null;
}

export const isPending = perToken((scene, passage, verb): boolean => {
  const token = passage.tokens[verb]!;
  if (token.upos !== 'VERB') return false;
  // «sera soumis aux députés», "will be put to lawmakers"
  if (/^(?:soumettre|submit|put|soumis)$/i.test(token.lemma) && submittedTo(scene, passage, verb) >= 0) return true;
  if (!isOneOf(token, pendingWords(scene.knowledge.lexicon.agreements.pending[scene.language]))) return false;
  const subject = subjectOf(passage, verb);
  return subject >= 0 && isChamber(scene, passage, subject);
});

/** The chamber that a text is put to; -1 for none. */
const submittedTo = (scene: Scene, passage: Passage, verb: number): number =>
  childrenBy(passage, verb, 'obl', 'iobj').find((child) => isChamber(scene, passage, child)) ?? -1;

/** The verbs alone, as they are written: without reflexive and without what stands below them. */
const pendingWords = perList((list) => setOf(list.map((word) => word.replace(/^(se |s[’'])|\+.*$/g, ''))));

/** Words for the exchange of instruments, which may stand anywhere in the sentence. */
const exchangesIn = perPassage((passage, scene: Scene): readonly number[] =>
  passage.tokens.flatMap((_, node) => (stepWordAt(scene, passage, node) === 'exchanged' ? [node] : [])),
);

/** Where a step may stand: above the pact up to its clause, and participles below it. */
function candidates(scene: Scene, pact: Pact): number[] {
  const { passage, token } = pact;
  if (ALONE.includes(pact.by)) return [token];
  return [...new Set([...below(scene, pact), ...above(scene, passage, token), ...exchangesIn(passage, scene)])];
}

const ALONE: readonly Pact['by'][] = ['pending', 'vote', 'signature', 'instruments'];

/** Up to the clause, through the first step noun on the way: who denounces a signature does not denounce the pact. */
function above(scene: Scene, passage: Passage, token: number): number[] {
  const found: number[] = [];
  for (let at = passage.tokens[token]!.head, hops = 0; at >= 0 && hops < 4; at = passage.tokens[at]!.head, hops++) {
    const { upos } = passage.tokens[at]!;
    const isVerb = upos === 'VERB' || passage.tokens[at]!.feats.VerbForm === 'Part';
    found.push(at);
    // «La ratification du traité, signé en juin»: hung on the nearer or the farther noun.
    if (!isVerb) found.push(...childrenBy(passage, at, 'acl').filter((child) => child > token));
    if (!isVerb && scene.byHead[passage.index]!.has(at)) break;
    if (isVerb) {
      found.push(
        ...childrenBy(passage, at, 'conj').filter(
          (child) => passage.tokens[child]!.upos === 'VERB' && child > token && !hasOwnObject(scene, passage, child),
        ),
        ...childrenBy(passage, at, 'advcl').filter((child) => child > token && isRelative(passage, child)),
      );
      // «Annoncé en 2021, le pacte …»
      found.push(
        ...childrenBy(passage, at, 'advcl', 'acl').filter(
          (child) =>
            child < token &&
            passage.tokens[child]!.feats.VerbForm === 'Part' &&
            passage.tokens[child]!.feats.Tense !== 'Pres',
        ),
      );
      // «porte la signature», "awaits ratification": what the verb does is told by its noun.
      if (!stepWordAt(scene, passage, at))
        found.push(...childrenBy(passage, at, 'obj', 'xcomp').filter((child) => stepWordAt(scene, passage, child)));
      const before = sharerOf(passage, at);
      if (before >= 0) found.push(before);
      if (!['xcomp', 'acl'].includes(relation(passage.tokens[at]!)) && upos === 'VERB') break;
    } else if (stepWordAt(scene, passage, at)) break;
  }
  return found;
}

/** «a dénoncé l'accord et se retirera de la Cédéao»: what is left or ended there is another thing. */
const hasOwnObject = (scene: Scene, passage: Passage, verb: number): boolean =>
  stepWordAt(scene, passage, verb) === 'withdrawn' &&
  childrenBy(passage, verb, 'obj', 'obl').some(
    (child) =>
      child > verb &&
      (scene.byHead[passage.index]!.has(child) || passage.tokens[child]!.upos === 'PROPN') &&
      !scene.dates[passage.index]!.some(
        ({ start, end }) => start <= passage.tokens[child]!.start && passage.tokens[child]!.end <= end,
      ),
  );

/** «…, que le président a promulgué»: a relative clause that the parser took for one of the verb. */
const isRelative = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'mark', 'obj').some(
    (child) => /^(?:que|qu['’])$/i.test(passage.tokens[child]!.form) && passage.tokens[child - 1]?.form === ',',
  ) && childrenBy(passage, verb, 'nsubj').length > 0;

/** «ont signé puis ratifié un accord»: the verb right before that shares the object of this one; -1 for none. */
function sharerOf(passage: Passage, verb: number): number {
  const { head } = passage.tokens[verb]!;
  const isNext =
    relation(passage.tokens[verb]!) === 'conj' && head >= verb - 3 && passage.tokens[head]?.upos === 'VERB';
  return isNext && childrenBy(passage, head, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp').length === 0 ? head : -1;
}

function below(scene: Scene, { passage, token }: Pact): number[] {
  const { nouns } = scene.knowledge.lexicon.agreements;
  const own = wordSet(nouns[scene.language]);
  const nodes = subtree(passage, token, (child) => {
    const other = passage.tokens[child]!;
    return (other.upos === 'NOUN' && isOneOf(other, own)) || /^(celui|celle)$/i.test(other.form);
  });
  return nodes.filter((node) => {
    if (node === token) return false;
    const kind = relation(passage.tokens[node]!);
    if (['acl', 'amod', 'appos'].includes(kind)) return true;
    // «qui doit encore être approuvé», "which needs approval"
    const head = passage.tokens[passage.tokens[node]!.head]!;
    if (/^(xcomp|obj)$/.test(kind) && relation(head) === 'acl' && stepWordAt(scene, passage, node)) return true;
    if (kind === 'conj')
      return (
        clauseOf(passage, node) === node &&
        ['acl', 'amod'].includes(relation(passage.tokens[passage.tokens[node]!.head]!))
      );
    return /^(nmod|obl|advmod)$/.test(kind) && stepWordAt(scene, passage, node) === 'in-force';
  });
}
