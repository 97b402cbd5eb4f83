import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Past forms of verbs that are nothing without an object: where none follows, their subject underwent it. */
const UNDERGONE =
  /^(kidnapped|abducted|hijacked|arrested|detained|jailed|imprisoned|freed|rescued|killed|wounded|injured|slain|shot dead|beheaded|executed|assassinated|murdered|hanged|deported|expelled|ousted|remanded|extradited|convicted|sentenced|indicted|tortured|captured|held)$/i;

/** What may stand between such a verb and the end of what it says of its subject: "shot dead", "held hostage". */
const ITS_OWN = /^(dead|hostage|captive|prisoner|alive|again|together|overnight)$/i;

/** What opens where, when and how it happened. */
const BEHIND =
  /^(in|at|near|on|by|during|after|before|outside|inside|since|last|this|yesterday|today|overnight|when|while|as|amid|for|with|without|(?:mon|tues|wednes|thurs|fri|satur|sun)day|early|late|and|,|-|–|—|\.|;|:)$/i;

/**
 * Mends English passives without an auxiliary that were taken for the active: headlines ("Kenyan, two Ugandans kidnapped
 * in Goma") and participles behind the verb of their sentence ("searched for doctors kidnapped last month").
 */
export function mendUndergone(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let verb = 1; verb < tokens.length; verb++) {
    const token = mended[verb]!;
    if (token.upos !== 'VERB' || !UNDERGONE.test(token.form) || !isOver(mended, verb)) continue;
    const next =
      behindAnother(mended, verb) ?? withSubject(mended, verb) ?? heldAs(mended, verb) ?? behindNoun(mended, verb);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

/** Nothing that is done to somebody follows. */
function isOver(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (at < tokens.length && (ITS_OWN.test(tokens[at]!.form) || tokens[at]!.upos === 'ADV')) at++;
  if (/^held$/i.test(tokens[verb]!.form) && at === verb + 1) return false;
  return (
    (at === tokens.length || (BEHIND.test(tokens[at]!.form) && !isAtLeast(tokens, at))) &&
    !tokens.some(
      ({ head, deprel, form }, child) =>
        head === verb &&
        (/^(aux|cop|ccomp)/.test(deprel) || (/^i?obj/.test(deprel) && child > verb && !ITS_OWN.test(form))),
    )
  );
}

/** "killed at least 11 people", "killed as many as 20" */
const isAtLeast = (tokens: readonly Token[], at: number): boolean =>
  /^(least|most|many|few)$/i.test(tokens[at + 1]?.form ?? '');

const PASSIVE = { VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' };

/** "Two Ugandans kidnapped in Goma". */
function withSubject(tokens: readonly Token[], verb: number): Token[] | null {
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj');
  if (subject < 0 || subject > verb) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, feats: PASSIVE };
    if (at === subject) return { ...token, deprel: 'nsubj:pass' };
    return token.head === verb && at > verb && ITS_OWN.test(token.form) ? { ...token, deprel: 'xcomp' } : token;
  });
}

/** "Troops searched for doctors kidnapped last month": the verb of the sentence was taken for the participle. */
function behindAnother(tokens: readonly Token[], verb: number): Token[] | null {
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj');
  const noun = verb - 1;
  if (subject < 0 || subject >= noun || !/^(NOUN|PROPN)$/.test(tokens[noun]!.upos)) return null;
  const first = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      head === subject && deprel === 'acl' && upos === 'VERB' && at > subject && at < noun,
  );
  if (first < 0 || !isBelow(tokens, noun, first)) return null;
  const { head, deprel } = tokens[verb]!;
  return tokens.map((token, at) => {
    if (at === first) return { ...token, head, deprel, feats: { ...token.feats, VerbForm: 'Fin' } };
    if (at === subject) return { ...token, head: first };
    if (at === verb) return { ...token, head: noun, deprel: 'acl', feats: PASSIVE };
    return token.head === verb && /^(punct|parataxis)/.test(token.deprel) ? { ...token, head: first } : token;
  });
}

/** "searched for doctors kidnapped last month": left beside the verb instead of being hung on the noun before it. */
function behindNoun(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel } = tokens[verb]!;
  if (deprel !== 'parataxis' || tokens[verb - 1]?.upos !== 'NOUN') return null;
  if (tokens.some((token) => token.head === verb && token.deprel.startsWith('nsubj'))) return null;
  return tokens.map((token, at) => (at === verb ? { ...token, head: verb - 1, deprel: 'acl', feats: PASSIVE } : token));
}

/** "nurses held hostage in Goma were alive": the captives were taken for the subject of the verb behind. */
function heldAs(tokens: readonly Token[], verb: number): Token[] | null {
  const as = verb + 1;
  const noun = tokens[verb]!.head;
  const captive = tokens[as];
  if (!captive || tokens[verb]!.deprel !== 'acl' || !ITS_OWN.test(captive.form) || captive.head <= as) return null;
  if (!captive.deprel.startsWith('nsubj') || tokens[noun]!.head !== captive.head) return null;
  return tokens.map((token, at) => {
    if (at === as) return { ...token, head: verb, deprel: 'xcomp' };
    if (at === noun) return { ...token, deprel: captive.deprel };
    return token.head === as ? { ...token, head: verb, deprel: token.deprel.replace(/^nmod/, 'obl') } : token;
  });
}

function isBelow(tokens: readonly Token[], node: number, above: number): boolean {
  for (let at = node; at >= 0; at = tokens[at]!.head) if (at === above) return true;
  return false;
}
