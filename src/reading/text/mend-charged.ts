import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «des soldats de Zambie et d'Angola, chargés d'aider l'armée», "soldiers from Zambia tasked with helping": a participle that
 * says what the noun before is for was taken for one more noun of the list, or for a verb of its own.
 */
export function mendCharged(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isCharged(tokens, index));
  const noun = at < 0 ? -1 : chargedWith(tokens, at);
  if (noun < 0) return tokens;
  // The infinitive says what for.
  const aim = tokens.findIndex(
    ({ feats }, index) => index > at && index < at + 5 && INFINITE.test(String(feats.VerbForm)),
  );
  const mended = tokens.map((one, index): Token => {
    if (index === at)
      return { ...one, upos: 'VERB', feats: { VerbForm: 'Part', Tense: 'Past' }, head: noun, deprel: 'acl' };
    return index === aim ? { ...one, head: at, deprel: 'xcomp' } : one;
  });
  return isTree(mended) ? mended : tokens;
}

const INFINITE = /^(Inf|Ger|Part)$/;

export const charges = (form: string): boolean => CHARGED.test(form);

const CHARGED = /^(chargée?s?|tasked|charged)$/i;

function isCharged(tokens: readonly Token[], at: number): boolean {
  const { form, upos, deprel } = tokens[at]!;
  if (at < 2 || !CHARGED.test(form) || (deprel === 'acl' && upos !== 'NOUN')) return false;
  if (tokens.some(({ head, upos: other }) => head === at && other === 'AUX')) return false;
  const next = tokens[at + 1];
  const isFrench = upos === 'NOUN' && /^d(e|['’])$/i.test(next?.form ?? '');
  const isEnglish = /^(xcomp|parataxis|conj|ccomp|advcl)$/.test(deprel) && /^with$/i.test(next?.form ?? '');
  return isFrench || isEnglish;
}

/** The noun whose phrase ends right before the participle, a comma left out; -1 for none. */
function chargedWith(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]!.form === ',' ? at - 2 : at - 1;
  let noun = -1;
  for (let above = last; above >= 0; above = tokens[above]!.head) {
    if (!/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[above]!.upos)) break;
    if (/^(NOUN)$/.test(tokens[above]!.upos)) noun = above;
  }
  return noun;
}
