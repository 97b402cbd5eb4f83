import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';
import { isEnglishPresent } from './mend-english-present.ts';

/**
 * Mends English headlines whose verb was lost: "Denmark to fund Ukrainian plant", whose infinitive was taken for a part
 * of its object, "Colombian president due in Beijing", whose "due" was taken for a preposition, and "… as Moscow warns of
 * a riposte", whose second verb was taken for a noun. Other trees are returned as they are.
 */
export function mendHeadline(tokens: readonly Token[], isStatement: boolean): readonly Token[] {
  const meanwhile = isStatement ? null : asMeanwhile(tokens);
  const clear = meanwhile && isTree(meanwhile) ? meanwhile : tokens;
  const at = clear.findIndex(({ form }) => /^(to|due)$/i.test(form));
  if (at < 1 || !isNominal(clear, at)) return clear;
  const mended = /^due$/i.test(clear[at]!.form) ? asDue(clear, at) : isStatement ? null : asInfinitive(clear, at);
  return mended && isTree(mended) ? mended : clear;
}

/** "… as Moscow warns of a riposte", "… after Beijing slams visit": a clause, not a comparison with «warns». */
function asMeanwhile(tokens: readonly Token[]): Token[] | null {
  const verb = tokens.findIndex(
    (token, at) =>
      at > 2 &&
      token.upos === 'NOUN' &&
      tokens[at - 1]!.upos === 'PROPN' &&
      tokens[at - 1]!.head === at &&
      /^(as|while|after|before)$/i.test(tokens[at - 2]!.form) &&
      tokens[at - 2]!.head === at &&
      isEnglishPresent(token.form),
  );
  if (verb < 0) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', lemma: lemmaOf(token.form), feats: FINITE, deprel: 'advcl' };
    if (at === verb - 1) return { ...token, deprel: 'nsubj' };
    if (at === verb - 2) return { ...token, upos: 'SCONJ', deprel: 'mark' };
    return token.head === verb && at > verb ? { ...token, deprel: token.deprel.replace(/^nmod/, 'obl') } : token;
  });
}

/** "warns" → "warn", "condemns" → "condemn", "denies" → "deny", "presses" → "press". */
const lemmaOf = (form: string): string =>
  form
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** Nothing but a name or an office opens the line. */
const isNominal = (tokens: readonly Token[], end: number): boolean =>
  tokens.slice(0, end).every(({ upos }) => /^(PROPN|NOUN|ADJ|CCONJ|PUNCT|PART)$/.test(upos));

/** "Denmark to fund Ukrainian plant": what stands in front of "to" is the subject, the noun above both the object. */
function asInfinitive(tokens: readonly Token[], to: number): Token[] | null {
  const verb = to + 1;
  const infinitive = tokens[verb];
  if (!infinitive || !/^(NOUN|ADJ|PROPN)$/.test(infinitive.upos) || !VERBS.test(infinitive.form)) return null;
  const object = infinitive.head;
  if (object <= verb || !/^(NOUN|PROPN)$/.test(tokens[object]!.upos)) return null;
  const { head, deprel } = tokens[object]!;
  const subject = lastNoun(tokens, to);
  if (subject < 0) return null;
  return tokens.map((token, at) => {
    if (at === verb)
      return { ...token, upos: 'VERB', lemma: token.form.toLowerCase(), feats: INFINITIVE, head, deprel };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === to) return { ...token, upos: 'PART', head: verb, deprel: 'mark' };
    if (at < to) return token.head >= to ? { ...token, head: subject } : token;
    return token.head === object && /^(punct|obl|advcl|parataxis)/.test(token.deprel)
      ? { ...token, head: verb }
      : token;
  });
}

/** "Colombian president due in Beijing": whoever is due is its subject, the preposition behind it marks the place. */
function asDue(tokens: readonly Token[], due: number): Token[] | null {
  const place = tokens[due]!.head;
  const subject = lastNoun(tokens, due);
  if (tokens[due]!.deprel !== 'case' || place < due || subject < 0 || tokens[place]!.head !== subject) return null;
  const { head, deprel } = tokens[subject]!;
  return tokens.map((token, at) => {
    if (at === due) return { ...token, upos: 'ADJ', head, deprel };
    if (at === subject) return { ...token, head: due, deprel: 'nsubj' };
    if (at === place) return { ...token, head: due, deprel: 'obl' };
    if (token.head === due) return { ...token, head: place };
    return token.head === subject && at > due
      ? { ...token, head: due, deprel: token.deprel.replace(/^nmod/, 'obl') }
      : token;
  });
}

/** The noun that the words before `end` describe. */
function lastNoun(tokens: readonly Token[], end: number): number {
  const last = end - 1;
  return /^(NOUN|PROPN)$/.test(tokens[last]?.upos ?? '') ? last : -1;
}

const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };

const INFINITIVE = { VerbForm: 'Inf' };

/** Verbs that look like nouns behind "to". */
const VERBS =
  /^(fund|arm|train|host|supply|ship|aid|back|help|support|station|lease|base|sanction|recall|finance|equip|ban|double|boost|sign|patrol|protect|guard|lend|loan|gift|grant|house|store|test|deploy|launch|order|target|tax|freeze|shut|close|open|cut|end|halt|pause|drill|staff|man|police|mine|bomb|shell|probe|sue|visit|tour|mediate|broker|chair|lead|join|share|trade|swap|release|free|return|transfer|transport|fly|build|repair|upgrade|refit|service)$/;
