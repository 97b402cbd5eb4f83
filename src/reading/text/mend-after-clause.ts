import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "…, four days after gunmen killed 26 people": what has an object of its own is done by the noun before it; it was taken for a
 * participle ("after soldiers killed in the raid were buried" has none). Other trees are returned as they are.
 */
export function mendAfterClause(tokens: readonly Token[]): readonly Token[] {
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    const { upos, deprel, head: noun, feats } = tokens[verb]!;
    if (deprel !== 'acl' || upos !== 'VERB' || noun !== verb - 1 || feats.VerbForm === 'Inf') continue;
    const { deprel: role, head } = tokens[noun]!;
    if (role !== 'obl' || head < 0 || /ing$/.test(tokens[verb]!.form)) continue;
    const after = tokens.findIndex(({ head: of, deprel: kind }) => of === noun && kind === 'case');
    if (after < 0 || !/^(after|before|since)$/i.test(tokens[after]!.form)) continue;
    const object = tokens.findIndex((one, at) => at > verb && one.head === verb && one.deprel === 'obj');
    if (object < 0 || tokens.slice(verb + 1, object).some(({ upos: kind }) => /^(ADP|PUNCT|VERB)$/.test(kind)))
      continue;
    const mended = tokens.map((one, at): Token => {
      if (at === verb) return { ...one, head, deprel: 'advcl' };
      if (at === noun) return { ...one, head: verb, deprel: 'nsubj' };
      if (at === after) return { ...one, head: verb, deprel: 'mark' };
      return one;
    });
    if (isTree(mended)) return mended;
  }
  return afterDoing(turned(besideName(tokens)));
}

/** "Ties have cooled since Chad tore into Togo": who does it was taken for a time, and what he does for an object of the other verb. */
function besideName(tokens: readonly Token[]): readonly Token[] {
  for (let verb = 3; verb < tokens.length - 1; verb++) {
    const { upos, deprel, head, feats, form } = tokens[verb]!;
    if (upos !== 'VERB' || !/^(obj|obl|xcomp|ccomp|parataxis)$/.test(deprel) || head < 0 || head >= verb) continue;
    if (feats.VerbForm === 'Inf' || /ing$/.test(form)) continue;
    const name = tokens.findLastIndex(
      (one, at) => at < verb && one.head === head && one.deprel === 'obl' && /^(PROPN|NOUN)$/.test(one.upos),
    );
    // Nothing but what belongs to the name stands before the verb.
    if (name <= head || tokens.slice(name + 1, verb).some(({ head: of, upos: kind }) => of < name || kind === 'PUNCT'))
      continue;
    const after = tokens.findIndex(({ head: of, deprel: kind }) => of === name && kind === 'case');
    if (after < 0 || !/^(since|after|before|until)$/i.test(tokens[after]!.form)) continue;
    const mended = tokens.map((one, at): Token => {
      if (at === verb) return { ...one, head, deprel: 'advcl' };
      if (at === name) return { ...one, head: verb, deprel: 'nsubj' };
      if (at === after) return { ...one, head: verb, deprel: 'mark' };
      return at > verb && one.head === head && /^(obj|obl|xcomp|ccomp)/.test(one.deprel) ? { ...one, head: verb } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** "fires missiles after protesting drills": what somebody does first was hung on the noun before it. */
function afterDoing(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({ form, upos, deprel, head }, at) =>
      upos === 'VERB' &&
      deprel === 'acl' &&
      head >= 0 &&
      head < at &&
      /ing$/.test(form) &&
      /^(after|before|while|when|despite)$/i.test(tokens[at - 1]!.form) &&
      /^(obj|obl)$/.test(tokens[head]!.deprel) &&
      tokens[tokens[head]!.head]?.upos === 'VERB',
  );
  if (verb < 0) return tokens;
  const above = tokens[tokens[verb]!.head]!.head;
  const mended = tokens.map((one, at): Token => (at === verb ? { ...one, head: above, deprel: 'advcl' } : one));
  return isTree(mended) ? mended : tokens;
}

/** "Markets fell on Monday after Chad blocked the port": the sentence was hung below the clause that tells when it was. */
function turned(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ head, upos }) => head < 0 && upos === 'VERB');
  if (verb < 4) return tokens;
  const own = (at: number, relation: RegExp): boolean => tokens[at]!.head === verb && relation.test(tokens[at]!.deprel);
  if (tokens.some((_, at) => own(at, /^nsubj|^mark$/))) return tokens;
  const main = tokens.findIndex(
    ({ upos, feats }, at) => at < verb && own(at, /^ccomp$/) && upos === 'VERB' && feats.VerbForm === 'Fin',
  );
  const name = tokens.findLastIndex(
    ({ upos }, at) => at > main && at < verb && own(at, /^obl$/) && /^(PROPN|NOUN)$/.test(upos),
  );
  const after = tokens.findIndex(({ head, deprel }) => name > 0 && head === name && deprel === 'case');
  if (main < 1 || after < main || !/^(after|before|since)$/i.test(tokens[after]!.form)) return tokens;
  if (tokens.slice(main, name).some(({ form }) => form === ',')) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === main) return { ...one, head: -1, deprel: 'root' };
    if (at === verb) return { ...one, head: main, deprel: 'advcl' };
    if (at === name) return { ...one, deprel: 'nsubj' };
    return at === after ? { ...one, head: verb, deprel: 'mark' } : one;
  });
  return isTree(mended) ? mended : tokens;
}
