import { type Asked, isHelp } from './duties.ts';
import type { Part } from './parts.ts';

/** What a part of a sentence asks for, and of whom. */
export interface Told {
  readonly part: Part;
  readonly asked: readonly Asked[];
  readonly bearers: readonly string[];
  /** It is the whole sentence. */
  readonly isAll: boolean;
}

/**
 * The parts that ask for something. Neighbours that ask the same («une aide et un soutien en cas d'agression»), or that
 * only go on with what cannot be told apart («la culture et le tourisme»), are one.
 */
export function joined(told: readonly Told[]): Told[] {
  const found: Told[] = [];
  for (const one of told) {
    const before = found.at(-1);
    if (one.asked.length === 0) continue;
    if (before && isOne(before, one)) found[found.length - 1] = merged(before, one);
    else found.push(one);
  }
  return found.map((one) => ({ ...one, asked: one.asked.map((asked) => onOccasion(asked, found)) }));
}

const dutiesOf = ({ asked }: Told): string => asked.map(({ duty }) => duty).join();

function isOne(before: Told, one: Told): boolean {
  if (before.bearers.join() !== one.bearers.join()) return false;
  const isBothHelp = [before, one].every(({ asked }) => asked.every(({ duty }) => isHelp(duty)));
  if (isBothHelp) return sameOccasion(before.asked, one.asked);
  return dutiesOf(before) === dutiesOf(one) && !(one.part.verbal && dutiesOf(one) === 'cooperate');
}

const sameOccasion = (a: readonly Asked[], b: readonly Asked[]): boolean =>
  new Set([...a, ...b].map(({ trigger }) => trigger).filter((trigger) => trigger !== 'any')).size < 2;

/** The stronger help, with the occasion that either tells. */
function merged(before: Told, one: Told): Told {
  const all = [...before.asked, ...one.asked];
  const part = { ...before.part, to: one.part.to };
  const isStrong = one.asked.some(({ duty }) => duty === 'assist-with-all-means');
  const kept = isStrong ? one.asked : before.asked;
  const trigger = all.find((asked) => asked.trigger !== 'any')?.trigger;
  return {
    ...before,
    part,
    asked: kept.map((asked) => ({
      ...asked,
      trigger: asked.trigger === 'any' ? (trigger ?? 'any') : asked.trigger,
      qualifiers: [...new Set(all.flatMap(({ qualifiers }) => qualifiers))].sort(),
    })),
  };
}

/** «une assistance et des consultations en cas d'attaque»: help is for the attack that is told behind it. */
function onOccasion(asked: Asked, found: readonly Told[]): Asked {
  if (!isHelp(asked.duty) || asked.trigger !== 'any') return asked;
  const isAttack = found.some((one) => one.asked.some(({ trigger }) => trigger === 'armed-attack'));
  return isAttack ? { ...asked, trigger: 'armed-attack' } : asked;
}
