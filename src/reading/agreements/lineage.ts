import type { Scene } from '../scene.ts';
import { holdsWording } from '../text/wordings.ts';
import type { FoundAgreement } from './find.ts';

/** «écho d'une première entente de 1961»: the later pact follows the earlier one where the text says so. */
export function withLineage(scene: Scene, found: readonly FoundAgreement[]): FoundAgreement[] {
  const words = scene.knowledge.lexicon.agreements.lineage[scene.language];
  return found.map((later) => {
    const earlier = found
      .filter(
        (one) =>
          one !== later &&
          yearOf(one) < yearOf(later) &&
          sharesSide(one, later) &&
          [...one.passages].some((index) => holdsWording(scene.passages[index]!.text, words) !== undefined),
      )
      .toSorted((a, b) => yearOf(b) - yearOf(a))
      .at(0);
    return earlier ? { ...later, agreement: { ...later.agreement, predecessor: earlier.agreement.id } } : later;
  });
}

/** The first year that a step is told of; today's pact often has none. */
const yearOf = ({ agreement }: FoundAgreement): number =>
  Math.min(9999, ...agreement.steps.flatMap(({ date }) => (date?.from ? [Number(date.from.slice(0, 4))] : [])));

/** A pact succeeds one of a party of its own. */
const sharesSide = (a: FoundAgreement, b: FoundAgreement): boolean =>
  a.agreement.parties.some((id) => b.agreement.parties.includes(id));
