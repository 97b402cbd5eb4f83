import { relativeObject } from './relative.ts';
import { childrenBy, type Tree } from './tree.ts';

/** Verbs whose object, whatever it is, does the infinitive; «renouveler son engagement à défendre» is none. */
const CONTROL =
  /^(accuser|inviter|exhorter|appeler|presser|charger|forcer|contraindre|obliger|autoriser|aider|empêcher|pousser|inciter|encourager|soupçonner|prier|sommer|enjoindre|laisser|accuse|urge|ask|invite|press|order|force|allow|help|call|tell|want|expect|encourage|oblige|require|suspect|warn|let|reproach)$/i;

const OWN_DEED = /^(promise|vow|swear|pledge|promettre|jurer)$/;

/** The object that does the infinitive: «accuse Pékin d'espionner», "urged Kyiv to negotiate"; not «a vu Kiev céder». */
export function controllingObject(tree: Tree, head: number, verb: number): number | undefined {
  const isPerfect = childrenBy(tree, verb, 'aux').some(
    (child) => tree.tokens[child]!.feats.VerbForm === 'Inf' || /^having$/i.test(tree.tokens[child]!.form),
  );
  if (tree.tokens[verb]!.feats.VerbForm === 'Part' && !isPerfect) return undefined;
  // "promised Chad to send troops": who promises does it.
  if (tree.tokens[verb]!.feats.VerbForm !== 'Ger' && OWN_DEED.test(tree.tokens[head]!.lemma)) return undefined;
  const controls = CONTROL.test(tree.tokens[head]!.lemma);
  const relative = controls ? relativeObject(tree, head) : -1;
  if (relative >= 0) return relative;
  return childrenBy(tree, head, 'obj').find(
    (child) =>
      child < verb &&
      (/^(PROPN|PRON)$/.test(tree.tokens[child]!.upos) || (controls && tree.tokens[child]!.upos === 'NOUN')),
  );
}

/** "forced a plane to land", «a contraint un avion à atterrir»: the infinitive hung on the noun that is made to do it. */
export function isMadeTo({ tokens }: Tree, verb: number, noun: number): boolean {
  const { deprel, head } = tokens[noun]!;
  return deprel === 'obj' && head >= 0 && MAKING.test(tokens[head]!.lemma) && tokens[verb]!.feats.VerbForm === 'Inf';
}

const MAKING = /^(force|compel|oblige|urge|enable|forcer|contraindre|obliger|pousser|inciter|sommer|exhorter)$/;

/** "took the step of expelling", "wasted no time in arming", "joined others in condemning": who takes the step does it. */
export function isStepOf({ tokens }: Tree, noun: number, verb: number): boolean {
  const { head, deprel, lemma } = tokens[noun]!;
  if (deprel !== 'obj' || head < 0 || !/ing$/i.test(tokens[verb]!.form)) return false;
  const mark = tokens[verb - 1]!.keys.lower;
  if (mark === 'of') return A_STEP.test(lemma);
  return mark === 'in' && (lemma === 'time' || /^(join|follow)$/.test(tokens[head]!.lemma));
}

const A_STEP = /^(step|move|measure|decision|liberty|lead|initiative|mistake|error|habit|practice|gamble|gesture)$/;
