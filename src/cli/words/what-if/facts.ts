import type { Fact } from '../../../analysis/index.ts';
import type { Context } from '../../context.ts';
import type { Names } from '../names.ts';

/** What is supposed: «attaque : Chine → Japon (îles Senkaku)». */
export function factIn({ kind, by, against, at }: Fact, names: Names, { t }: Context): string {
  const who =
    against === null ? names.actor(by) : t('fact.towards', { who: names.actor(by), whom: names.actor(against) });
  const said = t('whatIf.fact', { kind: t(`whatIf.kind.${kind}`), who });
  return at === null ? said : t('fact.sure', { type: said, sure: names.place(at) });
}

/** Ids in the order of their names, as the language orders them. */
export function inOrder(ids: readonly string[], names: Names, { language }: Context): readonly string[] {
  return ids.toSorted((a, b) => names.actor(a).localeCompare(names.actor(b), language));
}
