import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';

/** How many sentences back the ambassador may stand. */
const REACH = 2;

/**
 * «L'ambassadeur de Moscou a été convoqué. L'ambassade a rejeté ces critiques.», "The embassy protested": of the state
 * whose ambassador or embassy was told just before. Empty where the noun tells whose it is, or nobody was told.
 */
export function embassyActors(scene: Scene, passage: Passage, index: number): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  if (!isEmbassy(passage.tokens[index]!) || !isDefinite(passage, index)) return [];
  if (ownersOf(scene, passage, index).length > 0) return [];
  for (let at = passage.index - 1; at >= 0 && at >= passage.index - REACH; at--) {
    const before = scene.passages[at]!;
    const told = before.tokens.findLastIndex((token) => /^(ambassad|embassy)/i.test(token.form));
    const owners = told < 0 ? [] : ownersOf(scene, before, told);
    if (owners.length === 1) return [{ id: owners[0]!.id, start, end, text: form, how: 'institution' }];
  }
  return [];
}

const isEmbassy = formIs(/^(ambassade|embassy)$/);
