import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English sentences that begin with a name and a verb in the present which was taken for a plural noun ("Brasilia
 * backs Angola's bid", "Baghdad demands that Ankara withdraw"). Other trees are returned as they are.
 */
export function mendEnglishPresent(tokens: readonly Token[]): readonly Token[] {
  const said = saidByMany(tokens) ?? saidByOne(tokens);
  if (said) return said;
  const verb = tokens.findIndex(({ form }, at) => PRESENTS.test(form) || (at > 1 && WEIGHING.test(form)));
  if (verb < 1 || verb > 4) return tokens;
  // "Uganda general threatens invasion": taken for an adjective of what it threatens.
  const isAmod = tokens[verb]!.upos === 'VERB' && tokens[verb]!.deprel === 'amod';
  if (tokens[verb]!.upos !== 'NOUN' && !isAmod) return tokens;
  // "This alliance raises questions": a definite noun weighs as a name acts.
  const isThing = WEIGHING.test(tokens[verb]!.form) && DEFINITE.test(tokens[0]!.form);
  if (!(isAmod || tokens[verb - 1]!.upos === 'PROPN' || (isThing && tokens[verb - 1]!.upos === 'NOUN'))) return tokens;
  const opens = tokens.slice(0, verb).every(({ upos }) => /^(PROPN|DET|ADJ|NOUN|PRON)$/.test(upos));
  // "hosts nearly 500 soldiers"
  const isAbout = tokens[verb + 1]?.upos === 'ADV' && tokens[verb + 2]?.upos === 'NUM';
  const next = tokens[isAbout ? verb + 2 : verb + 1];
  if (
    !opens ||
    !next ||
    !(/^(PROPN|DET|PRON|ADJ|SCONJ|NUM|NOUN)$/.test(next.upos) || (isThing && /ing$/.test(next.form)))
  )
    return tokens;
  const mended = tokens[verb]!.head < 0 ? atTop(tokens, verb) : below(tokens, verb);
  return mended && isTree(mended) ? mended : tokens;
}

/** Whether a form is one of the verbs that are asked about. */
export const isEnglishPresent = (form: string): boolean =>
  PRESENTS.test(form) || WEIGHING.test(form) || OF_MANY.test(form) || OF_ONE.test(form);

/** "Analysts doubt that Hungary will back the plan": a plural and a verb that looks like a noun. */
function saidByMany(tokens: readonly Token[]): readonly Token[] | null {
  const verb = tokens.findIndex(({ form }) => OF_MANY.test(form));
  const before = tokens[verb - 1];
  if (verb < 1 || verb > 4 || tokens[verb]!.upos !== 'NOUN' || !/^that$/i.test(tokens[verb + 1]?.form ?? ''))
    return null;
  if (!/s$/.test(before!.form) || !/^(NOUN|PROPN)$/.test(before!.upos) || tokens[verb]!.head >= 0) return null;
  const mended = atTop(tokens, verb);
  return mended && isTree(mended) ? mended : null;
}

/** "A retired Kenyan general predicts that …": a role that looks like an adjective, and a verb that looks like a noun. */
function saidByOne(tokens: readonly Token[]): readonly Token[] | null {
  const verb = tokens.findIndex(({ form }) => OF_ONE.test(form));
  if (verb < 2 || verb > 7 || tokens[verb]!.upos !== 'NOUN' || tokens[verb]!.head >= 0) return null;
  // "Old fears that war would come": a noun with its clause.
  if (!/^(an?|one|another|the|this|its|his|her)$/i.test(tokens[0]!.form) || /s$/.test(tokens[verb - 1]!.form))
    return null;
  if (!/^that$/i.test(tokens[verb + 1]?.form ?? '') || !/^(NOUN|PROPN|ADJ)$/.test(tokens[verb - 1]!.upos)) return null;
  const mended = atTop(tokens, verb)?.map((token, at): Token => {
    if (at === verb - 1 && token.upos === 'ADJ') return { ...token, upos: 'NOUN' };
    if (at === verb) return { ...token, feats: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' } };
    return token.head === verb && at > verb && /^(acl|acl:relcl)$/.test(token.deprel)
      ? { ...token, deprel: 'ccomp' }
      : token;
  });
  return mended && isTree(mended) ? mended : null;
}

/** "Baghdad demands that Ankara withdraw": the clause was hung on the noun as a relative one. */
function atTop(tokens: readonly Token[], verb: number): Token[] | null {
  const clause = tokens.findIndex(({ head, deprel }, at) => at > verb && head === verb && deprel.startsWith('acl'));
  const object = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > verb &&
      head === verb &&
      /^(obj|nmod|appos|flat|dep|compound)$/.test(deprel) &&
      /^(NOUN|PROPN)$/.test(upos) &&
      !hasCase(tokens, at),
  );
  if (clause < 0 && object < 0 && !tokens.some(({ head, deprel }) => head === verb && deprel === 'ccomp')) return null;
  const isThat = clause >= 0 && /^that$/i.test(tokens[verb + 1]!.form);
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB' };
    if (at === verb - 1) return { ...token, head: verb, deprel: 'nsubj' };
    if (token.head === verb && at < verb) return { ...token, head: verb - 1 };
    if (at === verb + 1 && isThat) return { ...token, upos: 'SCONJ', head: clause, deprel: 'mark' };
    if (at === clause && isThat) return { ...token, deprel: 'ccomp' };
    if (at === clause && at === verb + 1) return { ...token, deprel: 'xcomp' };
    return at === object ? { ...token, deprel: 'obj' } : token;
  });
}

/** "Brasilia backs Angola's bid": the verb was taken for the subject of its object, or for a part of it. */
function below(tokens: readonly Token[], verb: number): Token[] | null {
  const object = tokens[verb]!.head;
  const { head: above, deprel, upos } = tokens[object]!;
  const isPhrase = /^(NOUN|PROPN)$/.test(upos) && !tokens.some((one) => one.head === object && one.deprel === 'cop');
  if (object < verb || above >= 0 || !isPhrase) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: above, deprel };
    if (at === verb - 1)
      return { ...token, upos: token.upos === 'ADJ' ? 'NOUN' : token.upos, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (at < verb && (token.head === verb || token.head === object)) return { ...token, head: verb - 1 };
    return token.head === object && /^(punct|obl|advcl|parataxis)$/.test(token.deprel)
      ? { ...token, head: verb }
      : token;
  });
}

const hasCase = (tokens: readonly Token[], index: number): boolean =>
  tokens.some((token) => token.head === index && token.deprel === 'case');

/** Verbs that look like nouns behind a plural. */
const OF_MANY = /^(doubt|fear|claim|hope|report|worry|demand|estimate|caution)$/;

/** The same of one who speaks. */
const OF_ONE =
  /^(predicts|argues|claims|fears|warns|hopes|doubts|reports|notes|estimates|believes|suggests|insists|concedes)$/;

const DEFINITE = /^(the|this|that|these|their|its|his|her|such)$/i;

/** Presents of verbs that weigh, which look like plural nouns behind "the pact", "this visit". */
const WEIGHING =
  /^(raises|risks|worries|alarms|signals|marks|reflects|threatens|angers|prompts|sparks|poses|deepens|cements|underlines|underscores|highlights|illustrates|unnerves|rattles|irks|strengthens|weakens|concerns|alters|changes|shifts|tests|shows)$/;

/** Presents of verbs of talk that look like plural nouns. */
const PRESENTS =
  /^(backs|demands|blacklists|urges|warns|slams|condemns|accuses|rejects|vows|pledges|threatens|calls|seeks|offers|orders|hosts|visits|signs|supports|hails|praises|thanks|bans|expels|recalls|blames|rebukes|summons|protests|requests|promises|welcomes|invites|rebuffs|vetoes|blocks|freezes|eases|lifts|names|probes|sues|honours|honors|pardons|endorses|champions|defies|snubs|suspends|halts|cuts|votes|talks|meets|greets)$/;
