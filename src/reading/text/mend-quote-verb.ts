import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «« … », analyse un ancien ambassadeur», «…, complète Awa Diop»: right behind a quotation a present that looks like a noun or
 * an adjective is the verb of who said it. Other trees are returned as they are.
 */
export function mendQuoteVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({ form, upos }, at) =>
      at > 2 &&
      upos !== 'VERB' &&
      form in SPOKEN &&
      tokens[at - 1]!.form === ',' &&
      (/^[»”"]$/.test(tokens[at - 2]!.form) || closesSentence(tokens, at)) &&
      /^(DET|PROPN|NOUN|ADJ|ADP)$/.test(tokens[at + 1]?.upos ?? ''),
  );
  if (verb < 0) return tokens;
  const above = tokens[verb]!.head;
  const isNominal = (at: number): boolean => /^(NOUN|PROPN)$/.test(tokens[at]?.upos ?? '');
  const speaker =
    above > verb && isNominal(above)
      ? above
      : tokens.findIndex(({ head }, at) => at > verb && head === verb && isNominal(at));
  if (speaker < 0) return tokens;
  const place = above === speaker ? tokens[speaker]! : tokens[verb]!;
  const mended = tokens.map((token, at): Token => {
    if (at === verb)
      return {
        ...token,
        upos: 'VERB',
        lemma: SPOKEN[token.form]!,
        feats: PRESENT,
        head: place.head,
        deprel: place.deprel,
      };
    if (at === speaker) return { ...token, head: verb, deprel: 'nsubj' };
    return token.head === verb && at > verb && at < speaker ? { ...token, head: speaker } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** «Le Ghana est mal vu, note Afi Mensah.»: a name right behind it, and a whole sentence before. */
const closesSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.upos === 'PROPN' && tokens.slice(0, at).some(({ feats }) => feats.VerbForm === 'Fin');

export const isQuoteVerb = (form: string): boolean => form in SPOKEN;

const PRESENT = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' } as const;

const SPOKEN: Readonly<Record<string, string>> = {
  analyse: 'analyser',
  analysent: 'analyser',
  complète: 'compléter',
  critique: 'critiquer',
  accuse: 'accuser',
  juge: 'juger',
  jugent: 'juger',
  note: 'noter',
  commente: 'commenter',
  remarque: 'remarquer',
  résume: 'résumer',
  relève: 'relever',
  tempère: 'tempérer',
  nuance: 'nuancer',
  observe: 'observer',
  estime: 'estimer',
  raconte: 'raconter',
  rappelle: 'rappeler',
  regrette: 'regretter',
  souffle: 'souffler',
  plaide: 'plaider',
  décrypte: 'décrypter',
  abonde: 'abonder',
  constate: 'constater',
  témoigne: 'témoigner',
  tranche: 'trancher',
  ironise: 'ironiser',
  prévient: 'prévenir',
  poursuit: 'poursuivre',
  conclut: 'conclure',
  confie: 'confier',
  glisse: 'glisser',
  insiste: 'insister',
  martèle: 'marteler',
  avance: 'avancer',
  détaille: 'détailler',
  explique: 'expliquer',
};
