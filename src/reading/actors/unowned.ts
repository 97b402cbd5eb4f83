import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore } from './antecedent.ts';
import { stateOfOpening } from './opening-town.ts';

/** How many sentences back the state may stand of which the text goes on to tell an office. */
const NEAR = 2;

/**
 * «La semaine a été difficile pour le Kenya. Vendredi, le président a condamné …», "On Friday, the foreign ministry …":
 * whose office it is that does something in a text which told one state right before. Null where several states, a body
 * or somebody whom nobody knows were told, or where the words beside the office tell whose it is.
 * @param words where the words of the office start and end
 */
export function stateOfUnowned(
  scene: Scene,
  passage: Passage,
  head: number,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const { deprel, feats } = passage.tokens[head]!;
  if (!deprel.startsWith('nsubj') || feats.Number === 'Plur' || !isDefinite(passage, head)) return null;
  const isTold = childrenBy(passage, head, 'amod', 'compound', 'nmod', 'appos', 'flat', 'acl', 'conj').some(
    (child) => passage.tokens[child]!.start >= end || passage.tokens[child]!.deprel === 'nmod:poss',
  );
  if (isTold) return null;
  const opened = stateOfOpening(scene, passage);
  if (opened) return opened;
  const near = antecedentsBefore(scene, start, passage.index - NEAR);
  if (near.some((one) => one.passage === passage.index || one.ids.some((id) => !isState(id)))) return null;
  const before = scene.passages.slice(Math.max(0, passage.index - NEAR), passage.index);
  if (before.some((one) => hasStranger(scene, one))) return null;
  const states = new Set(near.flatMap(({ ids }) => ids));
  const [only, ...more] = states;
  return only !== undefined && more.length === 0 ? only : null;
}

/** «le ministère des Affaires étrangères», "the foreign ministry", of no state: that of the one told right before. */
export function stateOfMinistry(scene: Scene, passage: Passage, index: number): string | null {
  if (!/^(ministère|ministry)$/i.test(passage.tokens[index]!.form)) return null;
  const { portfolios } = scene.knowledge.lexicon.descriptions;
  const fields = childrenBy(passage, index, 'amod', 'compound', 'nmod').filter((child) =>
    isOneOf(passage.tokens[child]!, wordSet(portfolios[scene.language])),
  );
  // Which ministry it is must be told: there are others in companies' reports and in old texts.
  if (fields.length === 0) return ministryBefore(scene, passage, index);
  // «À Lima, la porte-parole du ministère des Affaires étrangères a …»
  const isSpokesman = SPOKESMAN.test(passage.tokens[passage.tokens[index]!.head]?.form ?? '');
  if (isSpokesman && isDefinite(passage, index)) return stateOfOpening(scene, passage);
  const words = fields.flatMap((field) => [field, ...childrenBy(passage, field, 'amod', 'nmod', 'conj', 'compound')]);
  const end = Math.max(...words.map((at) => passage.tokens[at]!.end));
  return stateOfUnowned(scene, passage, index, { start: passage.tokens[index]!.start, end });
}

const SPOKESMAN = /^(porte-parole|spokes(?:man|woman|person))$/i;

/** "Chad's foreign ministry issued a statement. The (same) ministry had accused …": of whom the last ministry was, where it acts. */
function ministryBefore(scene: Scene, passage: Passage, index: number): string | null {
  const { deprel, start, feats } = passage.tokens[index]!;
  if (!/^nsubj/.test(deprel) || feats.Number === 'Plur' || !isDefinite(passage, index)) return null;
  if (childrenBy(passage, index, 'nmod', 'compound', 'flat', 'acl').length > 0) return null;
  for (let at = passage.index; at >= Math.max(0, passage.index - NEAR); at--) {
    const { tokens } = scene.passages[at]!;
    const last = tokens.findLast((one) => one.start < start && /^(ministère|ministry)$/i.test(one.form));
    if (!last) continue;
    const ids = scene.antecedents.find((one) => one.start === last.start)?.ids ?? [];
    const [state] = ids.filter(isState);
    return state ?? null;
  }
  return null;
}

/** "Jane Doe flew to Accra. The president …": somebody whom nobody knows may hold it. */
const hasStranger = (scene: Scene, { index, tokens }: Passage): boolean =>
  tokens.some(
    ({ deprel, upos, start, end }) =>
      upos === 'PROPN' &&
      deprel.startsWith('nsubj') &&
      !scene.mentions[index]!.some((one) => one.start < end && one.end > start),
  );
