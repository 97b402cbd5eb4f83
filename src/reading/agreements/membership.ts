import { foldName, organisationById } from '../../knowledge/index.ts';
import { isState, type Step } from '../../model/index.ts';
import { type Found, idsOf } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { argumentsOf } from '../events/arguments.ts';
import { evidenceOf } from '../evidence.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import { perList } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isListed, isOneOf, setOf, wordSet } from '../text/words.ts';
import { bodyAt, bodyBefore, bodyMeant, isAlliance, isUnion, onlyAlliance } from './body.ts';
import { type Draft, draftOfStep } from './drafts.ts';
import { prospectOf } from './prospect.ts';
import { stepDate } from './step-date.ts';
import { stepsOfWord, stepWordAt } from './step-words.ts';
import { takersOf } from './takers.ts';

/**
 * Steps towards bodies of states, which rest on a founding treaty: who leaves one («se retirer de la Cédéao») withdraws
 * from it, those who form one sign it into being ("formed the Alliance of Sahel States").
 */
export function addMemberships(scene: Scene, drafts: Draft[]): void {
  for (const passage of scene.passages) {
    if (!mayTellMembership(scene, passage)) continue;
    for (let index = 0; index < passage.tokens.length; index++) {
      const left = leftAt(scene, passage, index);
      if (left) add(drafts, [left.body], 'cooperation', left.step, true);
      const joined = joining(scene, passage, index) ?? depositing(scene, passage, index);
      if (joined) add(drafts, [joined.body], isAlliance(joined.body) ? 'defence' : 'cooperation', joined.step, true);
      const made = founding(scene, passage, index);
      if (made) add(drafts, made.by.filter(isState).sort(), 'defence', made, false);
    }
  }
}

/** Words at which one of the four may be told. */
const mayTellMembership = anyWord((lexicon, language) => {
  const { members, joining: joins, founding: founds } = lexicon.agreements;
  const others = isListed(
    setOf([...wordSet(members[language]), ...wordSet(joins[language]), ...headsOf(founds[language])]),
  );
  const steps = stepsOfWord(lexicon, language);
  return (keys) =>
    others(keys) ||
    DEPOSITS.test(keys.unfolded) ||
    ADMITS.test(keys.unfolded) ||
    ALLY.test(keys.form) ||
    steps(keys).some((step) => step === 'withdrawn' || step === 'suspended');
});

function add(drafts: Draft[], parties: string[], kind: 'cooperation' | 'defence', step: Step, apart: boolean): void {
  const same = drafts.find((one) => one.era === 'now' && one.parties.toSorted().join() === parties.join());
  const body = apart
    ? drafts.find((one) => one.era === 'now' && one.parties.some((id) => !isState(id) && parties.includes(id)))
    : undefined;
  const known = same ?? body;
  if (known) {
    const told = known.steps.some(
      (other) => other.step === step.step && other.evidence[0]!.start === step.evidence[0]!.start,
    );
    if (!told) known.steps.push(step);
  } else drafts.push(draftOfStep(parties, kind, step));
}

/** «se retirer de la Cédéao» withdraws, «geler sa participation à l'OTSC» suspends. */
function leftAt(scene: Scene, passage: Passage, index: number): { body: string; step: Step } | null {
  const word = stepWordAt(scene, passage, index);
  if (word === 'withdrawn') return leaving(scene, passage, index, word);
  if (word !== 'suspended') return null;
  const isOwn = childrenBy(passage, index, 'obj', 'nmod', 'nsubj').some((child) =>
    /^(participation|adhésion|appartenance|membership)$/i.test(passage.tokens[child]!.form),
  );
  return isOwn ? leaving(scene, passage, index, word) : null;
}

/** The body that is left: the object, or behind «de», "from", wherever the parser has hung it. */
function bodyBelow(scene: Scene, passage: Passage, index: number): string | null {
  const subject = passage.tokens[index]!.upos === 'VERB' ? subjectOf(passage, index) : -1;
  const nodes = subtree(
    passage,
    index,
    (child) =>
      child === subject || ['acl', 'ccomp', 'conj', 'parataxis', 'advcl'].includes(relation(passage.tokens[child]!)),
  );
  for (const node of nodes) {
    const isLeft =
      relation(passage.tokens[node]!) === 'obj' ||
      childrenBy(passage, node, 'case').some((one) => /^(de|d['’]|du|from|of|à|in)$/i.test(passage.tokens[one]!.form));
    const body = isLeft ? bodyMeant(scene, passage, node) : null;
    if (body) return body;
  }
  return null;
}

/** «Affaibli par le départ du Tchad, le G5 Sahel …», "Weakened by Chad's exit, the bloc …": the body to which a member's leaving did something. */
function bodyAbove(scene: Scene, passage: Passage, index: number): string | null {
  const { upos, head, deprel } = passage.tokens[index]!;
  const verb = passage.tokens[head];
  if (upos !== 'NOUN' || !deprel.startsWith('obl') || verb?.upos !== 'VERB' || verb.feats.VerbForm !== 'Part')
    return null;
  if (!childrenBy(passage, index, 'case').some((one) => /^(?:par|by)$/i.test(passage.tokens[one]!.form))) return null;
  const subject = subjectOf(passage, clauseOf(passage, head));
  const main = subject >= 0 || verb.head < 0 ? subject : subjectOf(passage, clauseOf(passage, verb.head));
  return main < 0 ? null : bodyMeant(scene, passage, main);
}

/** "left Hungary as the last of the alliance's members": nobody left the alliance. */
const leavesState = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'VERB' &&
  childrenBy(passage, index, 'obj').some((child) => idsOf(actorsAt(scene, passage, child)).some(isState));

const wasMember = (body: string, id: string): boolean =>
  organisationById(body)?.members?.some(({ state }) => state === id) ?? false;

function leaving(
  scene: Scene,
  passage: Passage,
  index: number,
  kind: 'withdrawn' | 'suspended',
): { body: string; step: Step } | null {
  if (leavesState(scene, passage, index)) return null;
  const below = bodyBelow(scene, passage, index);
  const body = below ?? bodyAbove(scene, passage, index);
  const prospect = body ? prospectOf(scene, passage, index) : null;
  if (!body || !prospect || isNegated(passage, clauseOf(passage, index))) return null;
  const told = takersOf(scene, passage, index, -1, kind).ids;
  const by = (told.length > 0 ? told : spokenBy(scene, passage, index)).filter(
    (id) => id !== body && (isState(id) || id.startsWith('person:')),
  );
  if (!by.some(isState) || (!below && !by.some((id) => wasMember(body, id)))) return null;
  return { body, step: stepOf(scene, passage, index, kind, by, prospect.factuality) };
}

/** «« Nous avons gelé notre participation », a dit le ministre»: whoever says «nous». */
function spokenBy(scene: Scene, passage: Passage, index: number): readonly string[] {
  const subject = passage.tokens[subjectOf(passage, index)];
  if (!subject || !/^(we|nous)$/i.test(subject.form)) return [];
  return attributionsOf(scene, passage).flatMap(({ actors }) => idsOf(actors));
}

/** «a rejoint l'Otan», "became the 31st member of the alliance": the treaty is in force for who joined. */
function joining(scene: Scene, passage: Passage, index: number): { body: string; step: Step } | null {
  const { agreements } = scene.knowledge.lexicon;
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB' && token.upos !== 'NOUN') return null;
  const isAlly = isNextAlly(passage, index);
  const isMember =
    (isAlly || isOneOf(token, wordSet(agreements.members[scene.language]))) && isBecoming(passage, index);
  const isLetIn = isAdmitted(passage, index);
  const isJoin = token.upos === 'VERB' && isOneOf(token, wordSet(agreements.joining[scene.language]));
  if ((!isMember && !isJoin && !isLetIn) || isWished(passage, index)) return null;
  const objects = childrenBy(passage, index, 'obj', 'obl', 'nmod');
  const told = objects
    .map((node) => bodyMeant(scene, passage, node))
    .find((id) => id !== null && (isAlliance(id) || isUnion(id)));
  const body = told ?? (isAlly || isLetIn ? onlyAlliance(scene, token.start) : null);
  const prospect = body ? prospectOf(scene, passage, index) : null;
  if (
    !body ||
    isWithOthers(passage, index) ||
    !prospect ||
    prospect.factuality === 'CT-' ||
    isNegated(passage, clauseOf(passage, index))
  )
    return null;
  const subject = subjectOf(passage, isMember && passage.tokens[index]!.head >= 0 ? memberVerb(passage, index) : index);
  const by = subject < 0 ? [] : idsOf(actorsAt(scene, passage, subject)).filter(isState);
  return by.length > 0 ? { body, step: stepOf(scene, passage, index, 'in-force', by, prospect.factuality) } : null;
}

/** "the 32nd ally", «le 32e allié»: one more of those who are counted. */
const isNextAlly = (passage: Passage, index: number): boolean =>
  ALLY.test(passage.tokens[index]!.form) &&
  childrenBy(passage, index, 'amod', 'nummod').some((child) =>
    /^\d+(?:st|nd|rd|th|e|ème|er)$/i.test(passage.tokens[child]!.form),
  );
const ALLY = /^(?:ally|alli[eé]e?|member|membre)$/i;

/** "was let in last April", «a été admise en avril»: into the one alliance that the text is about, where none is named. */
function isAdmitted(passage: Passage, index: number): boolean {
  const { lemma, upos } = passage.tokens[index]!;
  if (upos !== 'VERB' || !ADMITS.test(lemma) || !isPassive(passage, index)) return false;
  // Into something, or admitted to have done something.
  const isElsewhere = childrenBy(passage, index, 'ccomp', 'xcomp').length > 0;
  const subject = passage.tokens[subjectOf(passage, index)];
  return (
    !isElsewhere &&
    subject?.upos === 'PROPN' &&
    (lemma !== 'let' || /^in$/i.test(passage.tokens[index + 1]?.form ?? ''))
  );
}
const ADMITS = /^(?:let|admit|admettre)$/i;

/** "joined the EU in condemning Russia", «a rejoint l'UE pour condamner»: beside them in a deed, no member. */
const isWithOthers = (passage: Passage, index: number): boolean =>
  passage.tokens.some(
    ({ upos, form }, at) =>
      at > index &&
      upos === 'VERB' &&
      ((/ing$/.test(form) && passage.tokens[at - 1]!.form === 'in') ||
        (passage.tokens[at]!.head === index && /^pour$/i.test(passage.tokens[at - 1]!.form))),
  );

/** «a demandé à rejoindre», "hopes to join": an infinitive that is wished for; «va rejoindre» and "is set to join" are planned. */
function isWished(passage: Passage, index: number): boolean {
  const { head, feats, deprel } = passage.tokens[index]!;
  const isBare = !childrenBy(passage, index, 'aux').some((child) => passage.tokens[child]!.feats.VerbForm === 'Fin');
  if (feats.VerbForm !== 'Inf' || !isBare || deprel.startsWith('root')) return false;
  return !/^(aller|devoir|be|set|due|go|expect|schedule)$/i.test(passage.tokens[head]?.lemma ?? '');
}

/** «est devenue le 31e membre», "became a member": the verb that the noun hangs on. */
const isBecoming = (passage: Passage, index: number): boolean =>
  /^(devenir|become)$/i.test(passage.tokens[memberVerb(passage, index)]?.lemma ?? '');

function memberVerb(passage: Passage, index: number): number {
  const { head } = passage.tokens[index]!;
  if (head >= 0 && passage.tokens[head]!.upos === 'VERB') return head;
  return childrenBy(passage, index, 'cop')[0] ?? head;
}

/** «a remis les instruments d'adhésion», "deposited its instrument of accession": handed over to whoever keeps the treaty. */
function depositing(scene: Scene, passage: Passage, index: number): { body: string; step: Step } | null {
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB' || !DEPOSITS.test(token.lemma)) return null;
  const object = childrenBy(passage, index, 'obj').find((node) =>
    /^(instruments?|papers?|documents?)$/i.test(passage.tokens[node]!.form),
  );
  const isAccession =
    object !== undefined &&
    subtree(passage, object).some((node) => /^(adhésion|accession)$/i.test(passage.tokens[node]!.form));
  const body = isAccession ? bodyBefore(scene, passage, token.start, 6)?.id : undefined;
  const prospect = body && isAlliance(body) ? prospectOf(scene, passage, index) : null;
  if (!body || !prospect) return null;
  const told = takersOf(scene, passage, index, -1, 'exchanged').ids;
  const by = told.some(isState) ? told : [...scene.pair.slice(0, 1), ...told];
  return by.some(isState) ? { body, step: stepOf(scene, passage, index, 'exchanged', by, prospect.factuality) } : null;
}

const DEPOSITS = /^(remettre|déposer|deposit|hand|deliver|submit)$/i;

function founding(scene: Scene, passage: Passage, index: number): Step | null {
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB') return null;
  if (!isOneOf(token, headsOf(scene.knowledge.lexicon.agreements.founding[scene.language]))) return null;
  const body = argumentsOf(scene, passage, index)
    .filter(({ role }) => role === 'obj')
    .map(({ token: object }) => bodyAt(scene, passage, object))
    .find((id) => id !== null);
  const subject = subjectOf(passage, index);
  const by = idsOf(counted(scene, passage, subject) ?? actorsAt(scene, passage, subject));
  const prospect = body && by.filter(isState).length > 1 ? prospectOf(scene, passage, index) : null;
  return prospect ? stepOf(scene, passage, index, 'signed', by, prospect.factuality) : null;
}

/** "The three military governments": all the states that the text is about, where they are as many. */
function counted(scene: Scene, passage: Passage, subject: number): Found[] | null {
  const token = passage.tokens[subject];
  if (!token) return null;
  const words = childrenBy(passage, subject, 'nummod').map((child) => foldName(passage.tokens[child]!.form));
  const count = [
    ['two', 'deux'],
    ['three', 'trois'],
    ['four', 'quatre'],
  ].findIndex((names) => words.some((word) => names.includes(word)));
  if (count < 0 || count + 2 !== scene.pair.length) return null;
  return scene.pair.map((id) => ({ id, start: token.start, end: token.end, text: token.form, how: 'pair' }));
}

/** The first words of entries such as «former+alliance». */
const headsOf = perList((list) => wordSet(list.map((word) => word.replace(/\+.*$/, ''))));

function stepOf(
  scene: Scene,
  passage: Passage,
  index: number,
  step: Step['step'],
  by: readonly string[],
  factuality: Step['factuality'],
): Step {
  const { head } = passage.tokens[index]!;
  // «ont annoncé dimanche qu'ils se retiraient»: the day of the announcement is that of the act it announces.
  const isAnnounced = head >= 0 && ['ccomp', 'xcomp', 'obj'].includes(relation(passage.tokens[index]!));
  const date =
    stepDate(scene, passage, index) ?? (isAnnounced && factuality === 'CT+' ? stepDate(scene, passage, head) : null);
  return { step, by: [...by], date, place: null, factuality, evidence: [evidenceOf(scene, passage)] };
}
