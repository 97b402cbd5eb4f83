import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «l'arrestation par la police turque d'un journaliste», «la saisie par la marine iranienne du pétrolier»: what stands
 * with «de» behind the agent of a noun is what the deed is done to, not the agent's own, and the agent belongs to the noun.
 */
export function mendAgentOfNoun(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let by = 1; by < tokens.length - 2; by++) {
    if (!/^par$/i.test(tokens[by]!.form) || tokens[by - 1]!.upos !== 'NOUN') continue;
    const agent = tokens[by]!.head;
    const of = behindAgent(tokens, agent);
    if (agent <= by || of < 0 || isOffice(tokens, agent, of)) continue;
    const patient = headOfPhrase(tokens, of, agent);
    if (patient < 0) continue;
    const next = mended.map((token, at) => {
      if (at === agent) return { ...token, head: by - 1, deprel: 'nmod' };
      if (at === patient) return { ...token, head: by - 1, deprel: 'nmod' };
      return token;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** The «de» right behind the adjective that tells whose the agent is («la police turque d'…»); -1 without it. */
function behindAgent(tokens: readonly Token[], agent: number): number {
  const adjective = agent + 1;
  const isOwned = tokens[adjective]?.upos === 'ADJ' && tokens[adjective]!.head === agent;
  return isOwned && /^(de|d['’]|du|des)$/i.test(tokens[adjective + 1]?.form ?? '') ? adjective + 1 : -1;
}

/** The noun that «de» belongs to, which the parser hung on the agent. */
function headOfPhrase(tokens: readonly Token[], of: number, agent: number): number {
  const noun = tokens[of]!.head;
  return noun > of && tokens[noun]!.upos !== 'VERB' && tokens[noun]!.head === agent ? noun : -1;
}

/** «par le ministre turc de la Défense»: what an office is for belongs to it; «d'un navire» is for no office. */
const isOffice = (tokens: readonly Token[], agent: number, of: number): boolean =>
  OFFICE.test(tokens[agent]!.lemma) && !/^(un|une|deux|trois)$/i.test(tokens[of + 1]?.form ?? '');

const OFFICE =
  /^(ministre|ministère|chef|président|vice-président|secrétaire|porte-parole|directeur|cour|commission|conseil|agence|service|bureau|comité|ambassadeur|commandant)$/i;
