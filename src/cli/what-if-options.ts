import type { Assumption, SimulationOptions } from '../analysis/index.ts';
import { WrongUse } from './errors.ts';

export interface WhatIfOptions {
  readonly on?: string;
  readonly assume?: readonly string[];
  readonly treaties?: readonly string[];
  readonly simulate?: string;
  readonly honour?: string;
  readonly open?: string;
  readonly seed?: string;
  readonly dormant?: boolean;
  readonly graph?: string;
}

const answers: Readonly<Record<string, boolean>> = {
  yes: true,
  oui: true,
  true: true,
  no: false,
  non: false,
  false: false,
};

/** An answer given in advance: the id of a question, which then holds, or `id=no`. @throws WrongUse */
export function assumptionOf(given: string): Assumption {
  const at = given.lastIndexOf('=');
  if (at < 0) return { question: given, holds: true };
  const holds = answers[given.slice(at + 1).toLowerCase()];
  if (holds === undefined) throw new WrongUse('usage.badAssumption', { value: given });
  return { question: given.slice(0, at), holds };
}

/** How often, and by which rates, a war is to be played through; undefined where it was not asked for. @throws WrongUse */
export function simulationOf({ simulate, honour, open, seed }: WhatIfOptions): SimulationOptions | undefined {
  if (simulate === undefined) {
    const left = Object.entries({ honour, open, seed }).find(([, value]) => value !== undefined);
    if (left !== undefined) throw new WrongUse('usage.onlySimulated', { option: `--${left[0]}` });
    return undefined;
  }
  if (honour === undefined) throw new WrongUse('usage.honourNeeded');
  return {
    runs: whole('--simulate', simulate, 1, 1_000_000),
    honour: rate('--honour', honour),
    ...(open !== undefined && { open: rate('--open', open) }),
    ...(seed !== undefined && { seed: whole('--seed', seed, 0, 2 ** 32 - 1) }),
  };
}

function whole(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new WrongUse('usage.badWhole', { option, value, least, most });
  return number;
}

/** A share between 0 and 1, with a point or a comma; no default is assumed for a rate that nobody chose. */
function rate(option: string, value: string): number {
  const number = /^[01](?:[.,]\d+)?$|^[.,]\d+$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
  if (!(number >= 0 && number <= 1)) throw new WrongUse('usage.badRate', { option, value });
  return number;
}
