import type { Agreement, Claim, EventCore, Origin, Quantity } from '../../src/model/index.ts';
import type { ExpectedAgreement, ExpectedClaim, ExpectedEvent, ExpectedQuantity } from './expected.ts';
import { type Homes, sameSide, shownSide } from './sides.ts';
import { dateDiffers } from './when.ts';

/** What differs between a fact and what is expected, in words; none where it is the one. */
export type Differences = string[];

export function eventDiffers(expected: ExpectedEvent, found: EventCore, homes: Homes): Differences {
  return [
    ...(found.type === expected.type ? [] : [`type ${found.type}, expected ${expected.type}`]),
    ...sidesDiffer(expected, found, homes),
    ...(expected.mode === undefined || expected.mode === found.mode
      ? []
      : [`mode ${found.mode}, expected ${expected.mode}`]),
    ...askedDiffer(expected, found),
    ...saidDiffers(expected, found, homes),
  ];
}

export function claimDiffers(expected: ExpectedClaim, found: Claim, homes: Homes): Differences {
  return [
    ...(found.kind === expected.kind ? [] : [`kind ${found.kind}, expected ${expected.kind}`]),
    ...sidesDiffer(expected, found, homes),
    ...askedDiffer(expected, found),
    ...saidDiffers(expected, found, homes),
  ];
}

export function agreementDiffers(expected: ExpectedAgreement, found: Agreement, homes: Homes): Differences {
  const wrong: Differences = [];
  if (!sameSide(expected.parties, found.parties, homes))
    wrong.push(`parties ${shownSide(found.parties)}, expected ${shownSide(expected.parties)}`);
  if (expected.knowledge !== undefined && expected.knowledge !== found.knowledge)
    wrong.push(`known as ${found.knowledge}, expected ${expected.knowledge}`);
  for (const kind of expected.kinds ?? [])
    if (!found.kinds.includes(kind)) wrong.push(`kinds ${found.kinds.join(',') || '—'}, expected ${kind}`);
  if (expected.predecessor !== undefined && expected.predecessor !== (found.predecessor !== null))
    wrong.push(`predecessor ${found.predecessor}, expected ${expected.predecessor ? 'one' : 'none'}`);
  for (const step of expected.steps ?? []) {
    const tries = found.steps
      .filter((one) => one.step === step.step)
      .map((one) => [
        ...(step.by === undefined || sameSide(step.by, one.by, homes) ? [] : [`by ${shownSide(one.by)}`]),
        ...askedDiffer(step, one),
      ]);
    if (tries.length === 0)
      wrong.push(`no step ${step.step} (found ${found.steps.map((s) => s.step).join(',') || '—'})`);
    else wrong.push(...fewest(tries).map((words) => `step ${step.step}: ${words}`));
  }
  for (const duty of expected.obligations ?? []) {
    const one = found.obligations.find(
      (o) =>
        (['bearer', 'beneficiary', 'duty', 'trigger', 'reciprocal'] as const).every(
          (key) => duty[key] === undefined || duty[key] === o[key],
        ) && (duty.qualifiers ?? []).every((words) => o.qualifiers.includes(words)),
    );
    if (!one)
      wrong.push(
        `no obligation ${duty.duty ?? ''}/${duty.trigger ?? ''} (found ${found.obligations.map((o) => `${o.duty}/${o.trigger}`).join(' ') || '—'})`,
      );
  }
  return wrong;
}

/** The shortest of some lists of differences: the fact that is nearest. Another type weighs more than all else. */
export const fewest = (tries: readonly Differences[]): Differences =>
  tries.reduce((best, one) => (weight(one) < weight(best) ? one : best));
const weight = (one: Differences): number => one.length + (/^(?:type|kind) /.test(one[0] ?? '') ? 10 : 0);

interface Sides {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

function sidesDiffer(
  expected: { sources?: string[] | undefined; targets?: string[] | undefined; between?: string[] | undefined },
  found: Sides,
  homes: Homes,
): Differences {
  const wrong: Differences = [];
  const both = [...found.sources, ...found.targets];
  if (expected.between && !sameSide(expected.between, both, homes))
    wrong.push(`between ${shownSide([...new Set(both)])}, expected ${shownSide(expected.between)}`);
  for (const side of ['sources', 'targets'] as const) {
    const asked = expected[side];
    if (asked && !sameSide(asked, found[side], homes))
      wrong.push(`${side} ${shownSide(found[side])}, expected ${shownSide(asked)}`);
  }
  return wrong;
}

function askedDiffer(
  expected: { date?: string | null | undefined; place?: string | null | undefined; factuality?: string | undefined },
  found: { date: EventCore['date']; place: string | null; factuality: string },
): Differences {
  const date = expected.date === undefined ? null : dateDiffers(expected.date, found.date);
  return [
    ...(date === null ? [] : [date]),
    ...(expected.place === undefined || expected.place === found.place
      ? []
      : [`place ${found.place}, expected ${expected.place}`]),
    ...(expected.factuality === undefined || expected.factuality === found.factuality
      ? []
      : [`factuality ${found.factuality}, expected ${expected.factuality}`]),
  ];
}

function saidDiffers(
  expected: {
    mood?: string | undefined;
    quantity?: ExpectedQuantity | null | undefined;
    origins?: string[] | undefined;
  },
  found: { mood: string; quantity: Quantity | null; origins: readonly Origin[] },
  homes: Homes,
): Differences {
  const wrong: Differences = [];
  if (expected.mood !== undefined && expected.mood !== found.mood)
    wrong.push(`mood ${found.mood}, expected ${expected.mood}`);
  if (expected.quantity !== undefined && !sameQuantity(expected.quantity, found.quantity))
    wrong.push(`quantity ${shownQuantity(found.quantity)}, expected ${shownQuantity(expected.quantity)}`);
  const origins = found.origins.map((one) => (one.anonymous ? 'anonymous' : one.actor));
  if (expected.origins && !sameSide(expected.origins, origins, homes))
    wrong.push(`origins ${shownSide(origins)}, expected ${shownSide(expected.origins)}`);
  return wrong;
}

const sameQuantity = (asked: ExpectedQuantity | null, found: Quantity | null): boolean =>
  asked === null || found === null
    ? asked === found
    : (Object.keys(asked) as (keyof Quantity)[]).every((key) => asked[key] === found[key]);

export const shownQuantity = (one: ExpectedQuantity | null): string =>
  one === null ? 'none' : `${one.approximate ? '~' : ''}${one.min ?? '..'}/${one.max ?? '..'} ${one.unit ?? ''}`.trim();
