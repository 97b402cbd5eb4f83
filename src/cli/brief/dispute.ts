import type { Brief } from '../../analysis/index.ts';
import type { Contradiction } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { sideIn } from '../words/dispute.ts';
import type { Names } from '../words/names.ts';
import { namesOf } from '../words/support.ts';
import type { WrittenGroup } from './written.ts';

/** A contradiction: each of its values, and who stands behind it. */
export function disputeGroup(
  { sides }: Brief['contradictions'][number],
  { kind, values, voices }: Contradiction,
  names: Names,
  context: Context,
): WrittenGroup {
  const { t } = context;
  return {
    title: t(`web:contradiction.${kind}`),
    lines: values.map((value, at) => {
      const who = namesOf(voices[at]?.origins ?? [], names, context);
      return {
        text: `${sideIn(value, kind, names, context)} · ${t('web:support.accordingTo')} ${who}`,
        sources: sides[at] ?? [],
      };
    }),
  };
}
