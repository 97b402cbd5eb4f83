import type { Knowledge, Lexicon } from '../../knowledge/index.ts';
import { mapped, type Token } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { perLanguage } from './memo.ts';
import type { ModelName } from './models.ts';
import { relation } from './tree.ts';
import { type Word, wordAs } from './words.ts';

/** What the words of a sentence are made with. */
interface Source {
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly models: readonly ModelName[];
  /** From an offset in the text that was annotated to what must be added for the document. */
  readonly offsetAt: (at: number) => number;
}

/** The words of a sentence by what stands around each: taggers take verbs for nouns and adjectives for verbs. */
export function wordsOf(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  { knowledge, language, models, offsetAt }: Source,
): Word[] {
  const irregular = irregularOf(knowledge.lexicon, language);
  return mapped(tokens, (token, index) => {
    const { start, end, upos } = token;
    const offset = offsetAt(start);
    const model = models.length > 0 ? models.find((one) => one.start === start && one.end === end) : undefined;
    if (upos !== 'VERB' && upos !== 'ADJ' && upos !== 'NOUN')
      return wordAs(
        token,
        upos,
        model?.lemma ?? (upos === 'SYM' && token.form.endsWith('$') ? '$' : token.lemma),
        offset,
      );
    if (isReady(tokens, index)) return wordAs(token, 'ADJ', model?.lemma ?? 'prêt', offset);
    const regular = irregular.get(token.form.toLowerCase());
    const isVerb =
      upos === 'VERB' || isCarried(tokens, children[index]!, index, language === 'en' && regular !== undefined);
    const plain = !isVerb && isOwned(tokens, children[index]!, index) ? 'NOUN' : upos;
    const lemma = model?.lemma ?? ((isVerb && regular) || token.lemma);
    return wordAs(token, isVerb ? 'VERB' : plain, lemma, offset);
  });
}

/** Irregular forms → their verb. */
const irregularOf = perLanguage(
  ({ forms }: Lexicon, language): ReadonlyMap<string, string> => new Map(Object.entries(forms.irregular[language])),
);

/** "Jakarta's refusal": what has an owner is a noun. */
const isOwned = (tokens: readonly Token[], children: readonly number[], index: number): boolean =>
  tokens[index]!.upos === 'ADJ' &&
  children.some((child) => tokens[child]!.deprel === 'nmod:poss' && tokens[child]!.upos === 'PROPN');

/** «s'est dite prête», «se dit prête à intervenir»: no form of «prêter». */
function isReady(tokens: readonly Token[], index: number): boolean {
  const { form, upos, deprel } = tokens[index]!;
  if (upos !== 'VERB' || !/^prêtes?$/i.test(form)) return false;
  return deprel === 'xcomp' || (tokens[index + 1]?.form === 'à' && tokens[index + 2]?.feats.VerbForm === 'Inf');
}

/**
 * «a armé», «le gouvernement garde le silence»: an adjective under «avoir», a noun with subject and object is a verb; so
 * is what looks like an English past and has a subject and no copula ("Nicaragua sided with", "both undertook to").
 */
function isCarried(tokens: readonly Token[], children: readonly number[], index: number, isPast: boolean): boolean {
  const { upos, form } = tokens[index]!;
  if (children.length === 0) return false;
  const has = (kind: string, test: (at: number) => boolean = () => true): boolean =>
    children.some((child) => relation(tokens[child]!) === kind && test(child));
  if (upos === 'ADJ' && (isPast || /[a-z]ed$/.test(form)) && has('nsubj', (at) => at < index) && !has('cop'))
    return true;
  if (upos === 'NOUN') return has('nsubj', (at) => at < index) && has('obj', (at) => at > index) && !has('cop');
  return has('aux', (at) => /^(avoir|have)$/.test(tokens[at]!.lemma));
}
