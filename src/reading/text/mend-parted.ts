import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «La Turquie, dont les revendications inquiètent ses voisins, a rejeté …», "after Ethiopia, which has no coast since it lost
 * one in 1993, signed …", "France, home to many Armenians, delivered …": a name that an aside parts from its verb. Whatever the
 * parser has made of the two, the name does what the verb behind the aside says.
 */
export function mendParted(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex((_, at) => opensAside(tokens, at));
  if (name < 0) return tokens;
  const verb = verbBehind(tokens, name);
  if (verb < 0) return tokens;
  if (isSubject(tokens, name, verb)) return withoutSecond(tokens, name, verb);
  if (hasOther(tokens, name, verb)) return tokens;
  const mark = tokens.findIndex((token, at) => at < name && token.head === name && MARK.test(token.form));
  if (tokens.some(({ head, deprel }, at) => head === name && deprel === 'case' && at !== mark)) return tokens;
  const clause = relativeVerb(tokens, name, verb);
  const wasRoot = tokens.findIndex(({ head }) => head < 0);
  const above = mark < 0 ? -1 : tokens[name]!.head;
  // What the sentence hangs on stands before the name, or nothing does.
  if (mark >= 0 ? above < 0 || above >= name : wasRoot < name) return tokens;
  const swapped = /^(amod|compound)$/.test(tokens[verb]!.deprel) && tokens[verb]!.head > verb ? tokens[verb]!.head : -1;
  const mended = tokens.map((token, at): Token => {
    if (at === verb) return { ...token, upos: 'VERB', head: above, deprel: above < 0 ? 'root' : 'advcl' };
    if (at === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === mark) return { ...token, head: verb, deprel: 'mark' };
    const isObject = at === swapped || (at === wasRoot && at > verb && token.upos === 'NOUN' && above < 0);
    if (isObject) return { ...token, head: verb, deprel: 'obj' };
    if (at === clause) return { ...token, head: name, deprel: 'acl:relcl' };
    if (at === wasRoot && above < 0) return { ...token, head: clause < 0 ? name : clause, deprel: 'advcl' };
    if (at > verb && token.head === verb && token.deprel === 'nsubj') return { ...token, deprel: 'obj' };
    const isLoose = token.head === clause || token.head === wasRoot || token.head === name;
    return at > verb && clause >= 0 && isLoose && token.head < verb ? { ...token, head: verb } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const MARK =
  /^(after|before|since|when|while|as|once|because|although|though|que|qu['’]|lorsque|quand|alors|puisque)$/i;

/** A name or noun before a comma behind which an aside about it opens. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const { upos, deprel } = tokens[at]!;
  if (upos !== 'PROPN' || tokens[at + 1]?.form !== ',' || /^(appos|flat|nmod|compound|conj|obj)/.test(deprel))
    return false;
  const [first, second] = [tokens[at + 2]?.form ?? '', tokens[at + 3]?.form ?? ''];
  if (/^(which|who|whose|where|qui|dont|où)$/i.test(first)) return true;
  if (/^home$/i.test(first) && /^to$/i.test(second)) return true;
  return tokens[at + 2]?.upos === 'ADP' && /^(which|whom|qui|laquelle|lequel|lesquels|lesquelles)$/i.test(second);
}

/** The told verb right behind the last comma that no other clause follows; -1 for none. */
function verbBehind(tokens: readonly Token[], name: number): number {
  for (let comma = name + 4; comma < tokens.length - 1; comma++) {
    if (tokens[comma]!.form !== ',') continue;
    let at = comma + 1;
    let isTold = false;
    for (; /^(AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '') || CLITIC.test(tokens[at]?.form ?? ''); at++)
      if (tokens[at]!.upos === 'AUX') isTold = true;
    const { upos, feats, form } = tokens[at] ?? { upos: '', feats: {} as Token['feats'], form: '' };
    if (upos !== 'VERB' || /ing$/.test(form) || feats.VerbForm === 'Inf') continue;
    if (isTold || feats.VerbForm === 'Fin' || /ed$/.test(form)) return at;
  }
  return -1;
}

const CLITIC = /^(l['’]|la|le|les|lui|leur|s['’]|se|y|en|n['’]|ne|not|n['’]t)$/i;

/** "China, which claims the sea, a vital route for trade, threatened …": what a thing is told to be does nothing. */
function withoutSecond(tokens: readonly Token[], name: number, verb: number): readonly Token[] {
  const second = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > name && at < verb && head === verb && deprel === 'nsubj' && upos === 'NOUN',
  );
  const article = tokens[second - 1]?.upos === 'ADJ' ? second - 2 : second - 1;
  if (second < 0 || tokens[article - 1]?.form !== ',') return tokens;
  return tokens.map((token, at) => (at === second ? { ...token, head: name, deprel: 'appos' } : token));
}

const isSubject = (tokens: readonly Token[], name: number, verb: number): boolean =>
  tokens[name]!.head === verb && tokens[name]!.deprel.startsWith('nsubj');

/** Another subject stands right before the verb, or it has one before the name. */
const hasOther = (tokens: readonly Token[], name: number, verb: number): boolean =>
  tokens.some(({ head, deprel }, at) => head === verb && deprel.startsWith('nsubj') && at < name) ||
  tokens.some(
    ({ head, deprel }, at) =>
      head === verb && deprel === 'nsubj' && at > name && at < verb && tokens[at + 1]?.form !== ',',
  );

/** The verb of the aside: the first told one behind the name; -1 where it has none. */
const relativeVerb = (tokens: readonly Token[], name: number, verb: number): number =>
  tokens.findIndex(
    ({ upos, feats }, at) =>
      at > name && at < verb && upos === 'VERB' && (feats.VerbForm === 'Fin' || feats.VerbForm === 'Part'),
  );
