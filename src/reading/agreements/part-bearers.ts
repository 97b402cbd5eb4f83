import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isParty } from './bound.ts';
import { GIVES } from './gives.ts';
import { type Part, textOf } from './parts.ts';
import { stepWordAt } from './step-words.ts';

/**
 * Whom a further part of a sentence binds: the one that does it («… et Berlin à construire», «et Rome formera …»), whom
 * it is done by or for («la livraison d'avions par la France», "access for Ethiopian forces"), else those whom the
 * sentence binds.
 */
export function bearersIn(
  scene: Scene,
  passage: Passage,
  part: Part,
  known: readonly string[],
  { parties, opener }: { readonly parties: readonly string[]; readonly opener: number },
): readonly string[] {
  const partiesAt = (node: number): string[] => [
    ...new Set(
      actorsAt(scene, passage, node)
        .map(({ id }) => id)
        .filter((id) => parties.includes(id)),
    ),
  ];
  for (let at = part.from; at < part.to; at++) {
    const { upos, feats } = passage.tokens[at]!;
    if (upos !== 'VERB' || (feats.VerbForm !== 'Fin' && childrenBy(passage, at, 'aux').length === 0)) continue;
    // Who signs is not yet who is bound: "Greece signed a pact under which each must …".
    if (stepWordAt(scene, passage, at) !== null) continue;
    const subject = subjectOf(passage, at);
    if (subject < part.from) break;
    if (isParty(scene, passage, subject) || EACH.test(passage.tokens[subject]!.form)) return parties;
    const own = partiesAt(subject);
    if (own.length > 0) return own;
    break;
  }
  if (parties.length !== 2) return known;
  const named = new Map<string, number>();
  for (let at = part.from; at < part.to; at++) for (const id of partiesAt(at)) if (!named.has(id)) named.set(id, at);
  const [only, ...more] = [...named];
  if (!only || more.length > 0) return known;
  const [id, at] = only;
  const other = parties.filter((party) => party !== id);
  // «… et Berlin à construire»; «autorise Pékin à envoyer des policiers et ses navires à faire escale»
  if (at <= part.from + 2 && part.verbal && GAPPED.test(textOf(passage, { from: at, to: Math.min(part.to, at + 3) })))
    return opener >= 0 && GIVES.test(passage.tokens[opener]!.lemma) ? other : [id];
  const cases = childrenBy(passage, at, 'case').map((child) => passage.tokens[child]!.form.toLowerCase());
  if (cases.some((word) => word === 'par' || word === 'by')) return [id];
  return cases.some((word) => /^(?:à|aux|pour|to|for)$/.test(word)) ? other : known;
}

const GAPPED = /^\S+ (?:\S+ )?(?:à|to)\b/i;

const EACH = /^(?:ils|elles|they|both|chacun|chacune|each|either|neither|aucune?|deux)$/i;
