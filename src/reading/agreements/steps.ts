import { type DateSpan, isState, type Step, type StepKind } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { perList, perPassage, perToken } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, setOf, wordSet } from '../text/words.ts';
import { concludesTalks, isAbout } from './about.ts';
import { isChamber } from './chamber.ts';
import { gappedActs } from './gapped.ts';
import { isOneWith } from './one-with.ts';
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
    pact.by === 'vote'
      ? votedAs(scene, passage, trigger)
      : (stepWordAt(scene, passage, trigger) ?? pendingAt(scene, passage, trigger));
  if (!word || !(isOneWith(scene, passage, token) || isAbout(scene, pact, trigger, word))) return null;
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
  // "confirmed the signing on Monday": neither who confirms nor the day is the signature's.
  if (pact.by === 'signing') {
    const place = stepPlace(scene, passage, passage.tokens[trigger]!.head, token);
    const isConfirmed = /^confirm/i.test(passage.tokens[passage.tokens[trigger]!.head]!.lemma);
    const date = isConfirmed ? null : stepDate(scene, passage, passage.tokens[trigger]!.head);
    return { step: 'signed', by: [], date, place: isConfirmed ? null : place, factuality: prospect.factuality };
  }
  const takers = takersOf(scene, passage, actorOf(scene, passage, trigger), token, word, parties);
  const told = kindFor(scene, pact, trigger, word, takers);
  if (!told) return null;
  const kind = told === 'signed' && concludesTalks(passage, token, trigger) ? 'announced' : told;
  return {
    step: kind,
    by: signers(takers, kind, parties),
    date: ownDate(scene, pact) ?? stepDate(scene, passage, trigger),
    place: stepPlace(scene, passage, trigger, token),
    factuality: prospect.factuality === 'CT+' && isUponAct(passage, trigger) ? 'PR+' : prospect.factuality,
  };
}

/** A chamber approves as another did; a state that follows suit ratifies. */
const votedAs = (scene: Scene, passage: Passage, verb: number): StepKind => {
  const subject = subjectOf(passage, verb);
  return subject < 0 || isChamber(scene, passage, subject) ? 'approved' : 'ratified';
};

/** "a port agreement with China in March and a rail agreement with India in April": the day that stands behind each. */
function ownDate(scene: Scene, { passage, token, by }: Pact): DateSpan | null {
  if (by !== 'name') return null;
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  const isOther = (index: number): boolean =>
    index !== token && passage.tokens[index]!.upos === 'NOUN' && isOneOf(passage.tokens[index]!, nouns);
  const next = passage.tokens.findIndex((_, index) => index > token && isOther(index));
  const isJoined =
    relation(passage.tokens[token]!) === 'conj' || (next >= 0 && relation(passage.tokens[next]!) === 'conj');
  if (!isJoined) return null;
  const until = next < 0 ? passage.end : passage.tokens[next]!.start;
  const own = scene.dates[passage.index]!.filter(
    ({ start, end }) => start > passage.tokens[token]!.start && end <= until,
  );
  // One day for all stands behind the last of them.
  const all = scene.dates[passage.index]!.filter(({ start }) => start > passage.tokens[token]!.start || next < 0);
  return own.length === 1 && (all.length > 1 || scene.dates[passage.index]!.length > 1) ? own[0]!.span : null;
}

/**
 * «a promulgué la loi portant ratification du traité», "approved the resolution concurring with the ratification", «a autorisé
 * la ratification»: who makes the law or gives leave.
 */
function actorOf(scene: Scene, passage: Passage, trigger: number): number {
  const { tokens } = passage;
  const step = stepWordAt(scene, passage, trigger);
  const isOfLaw = step === 'denounced' ? /^acl/.test(tokens[trigger]!.deprel) : tokens[trigger]!.upos === 'NOUN';
  if (!isOfLaw || (step !== 'ratified' && step !== 'denounced')) return trigger;
  const { decrees, leave } = scene.knowledge.lexicon.agreements;
  const laws = wordSet(decrees[scene.language]);
  const gives = wordSet(leave[scene.language]);
  for (let at = tokens[trigger]!.head, hops = 0; at >= 0 && hops < 4; at = tokens[at]!.head, hops++) {
    const { upos, head } = tokens[at]!;
    if (upos === 'NOUN' && isOneOf(tokens[at]!, laws)) {
      const made = head >= 0 && tokens[head]!.upos === 'VERB' ? stepWordAt(scene, passage, head) : null;
      return made === 'signed' || made === 'ratified' || made === 'approved' ? head : trigger;
    }
    if (upos === 'VERB' && isOneOf(tokens[at]!, gives) && subjectOf(passage, at) >= 0) return at;
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

/** One chamber approves, whatever the verb, and a parliament ratifies where it is said so; who signs the law of ratification ratifies; who praises a pact approves nothing. */
function kindFor(
  scene: Scene,
  pact: Pact,
  trigger: number,
  word: StepKind,
  { chamber, whole }: Takers,
): StepKind | null {
  if (pact.by === 'decree' || pact.by === 'signature')
    return chamber ? 'approved' : word === 'signed' || word === 'ratified' ? 'ratified' : null;
  if (word === 'ratified' && chamber)
    return whole && pact.passage.tokens[trigger]!.upos === 'VERB' ? 'ratified' : 'approved';
  // «Le Sénat scelle l'accord»: by its vote.
  if (word === 'signed' && chamber && /^(?:sceller|seal)$/.test(pact.passage.tokens[trigger]!.lemma)) return 'approved';
  if (word !== 'approved' || chamber) return word;
  const isPlain = /^appro/i.test(pact.passage.tokens[trigger]!.form);
  const hasAgent = !isPassive(pact.passage, trigger) && subjectOf(pact.passage, trigger) >= 0;
  return isPlain && (hasAgent || scene.language === 'fr') ? word : null;
}

/** Steps that are told to be missing. */
const DENIED: readonly StepKind[] = ['signed', 'ratified', 'approved'];

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
  if (isOneWith(scene, passage, token)) return [token - 1];
  return [
    ...new Set([
      ...below(scene, pact),
      ...above(scene, passage, token),
      ...acrossAside(scene, passage, token),
      ...exchangesIn(passage, scene),
    ]),
  ].filter((node) => !isOneWith(scene, passage, node + 1));
}

/** «la signature, à Quito, de l'accord», "the ratification, last week, of the treaty": an aside parts a step noun from its pact. */
function acrossAside(scene: Scene, passage: Passage, token: number): number[] {
  const { tokens, children } = passage;
  const of = children[token]!.find((child) => child < token && /^(?:de|d['’]|du|des|of)$/i.test(tokens[child]!.form));
  if (of === undefined || tokens[of - 1]?.form !== ',') return [];
  for (let at = of - 2; at > Math.max(0, of - 10); at--) {
    if (tokens[at]!.form !== ',') continue;
    const noun = at - 1;
    return tokens[noun]!.upos === 'NOUN' && stepWordAt(scene, passage, noun) ? [noun] : [];
  }
  return [];
}

const ALONE: readonly Pact['by'][] = ['pending', 'vote', 'signature', 'signing', 'instruments'];

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
      // «porte la signature», "awaits ratification", «annonce son retrait»: what the verb does is told by its noun.
      if ([null, 'announced'].includes(stepWordAt(scene, passage, at)))
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
