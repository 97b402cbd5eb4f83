import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Found } from './found.ts';

const SUCH_AS =
  /^(notamment|dont|including|namely|comme|tels?|telles?|particulièrement|especially|such|like|parmi|among)$/i;

/**
 * «plusieurs pays africains, notamment le Mali et le Niger», "European states, including Spain": those whom the text names
 * of a group; the states below its noun behind such a word.
 * @param actorsOf the actors of a token with those coordinated with it
 */
export function examplesOf(
  scene: Scene,
  passage: Passage,
  index: number,
  actorsOf: (token: number) => readonly Found[],
): readonly Found[] {
  const named = scene.byHead[passage.index]!;
  const below = childrenBy(passage, index, 'nmod', 'appos', 'acl', 'conj', 'obl').filter(
    (child) => child > index && named.has(child) && isSuch(passage, index, child),
  );
  return below.flatMap(actorsOf).filter(({ id }) => isState(id));
}

/** Such a word stands right before the name, but for its article and preposition. */
function isSuch(passage: Passage, index: number, child: number): boolean {
  for (let at = child - 1; at > index && at >= child - 4; at--) {
    const { form, upos } = passage.tokens[at]!;
    if (SUCH_AS.test(form)) return true;
    if (!/^(DET|ADP|ADJ|SCONJ)$/.test(upos)) return false;
  }
  return false;
}
