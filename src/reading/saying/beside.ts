import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, isVerbal, relation } from '../text/tree.ts';

/** A finite clause that says when, why or like what: as sure as it is told, whatever the clause above is. */
export function isToldBeside(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (!isVerbal(passage, index)) return false;
  // "It is not clear why Chad left", «On ignore pourquoi …»: that it left is taken for granted.
  const asksWhy =
    childrenBy(passage, index, 'advmod', 'mark').some((child) => isWhy(passage.tokens[child]!)) ||
    (token.deprel === 'ccomp' &&
      childrenBy(passage, token.head, 'advmod').some(
        (child) => child > token.head && child < index && isWhy(passage.tokens[child]!),
      ));
  if (relation(token) !== 'advcl' && !asksWhy) return false;
  const finite = [index, ...childrenBy(passage, index, 'aux')].some(
    (node) => passage.tokens[node]!.feats.VerbForm === 'Fin' && passage.tokens[node]!.feats.Mood !== 'Sub',
  );
  return (
    finite &&
    (asksWhy ||
      childrenBy(passage, index, 'mark', 'advmod').some((child) =>
        /^(comme|as|since|because|car|puisque|parce|while|whereas|alors|tandis|after|lorsque|quand|when)$/i.test(
          passage.tokens[child]!.form,
        ),
      ))
  );
}

const isWhy = formIs(/^(why|pourquoi)$/);

/** «a refusé, accusant le Soudan de mentir», "asked for help, saying …": what is said beside a deed is said, whatever is told of it. */
export const isSaidBeside = (passage: Passage, index: number): boolean =>
  isSaying(passage.tokens[index]!) &&
  /^(advcl|ccomp)$/.test(relation(passage.tokens[index]!)) &&
  passage.tokens[index - 1]?.form === ',' &&
  childrenBy(passage, index, 'mark', 'case').length === 0;

const isSaying = formIs(
  /^(accusant|dénonçant|condamnant|critiquant|reprochant|estimant|jugeant|affirmant|déclarant|soulignant|assurant|expliquant|invoquant|regrettant|qualifiant|appelant|exhortant|menaçant|promettant|demandant|saluant|remerciant|accusing|denouncing|condemning|criticising|criticizing|blaming|saying|alleging|calling|urging|warning|threatening|citing|demanding|praising|thanking)$/,
);
