import { foldName, type Knowledge, type Lexicon, type Treaty } from '../../knowledge/index.ts';
import { type DateSpan, isState, type Step } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { perKnowledge } from '../text/memo.ts';
import type { Draft } from './drafts.ts';
import { dayOf, SLACK } from './signed.ts';

/**
 * The known treaty that a pact of these parties is, by what its name says («accord d'accès réciproque») and when it was
 * signed; null where none or several fit.
 */
export function identified(
  scene: Scene,
  { parties, kinds }: Draft,
  steps: readonly Step[],
  names: readonly string[],
): string | null {
  if (parties.length < 2 || !parties.every(isState) || names.length === 0) return null;
  const key = [...parties].sort().join();
  const signed = steps.find(({ step, date }) => step === 'signed' && date?.from && date.to)?.date;
  const fitting = (treatiesByParties(scene.knowledge).get(key) ?? []).filter((treaty) => {
    if (kinds.size > 0 && !treaty.kind.some((kind) => kinds.has(kind))) return false;
    return !signed || (treaty.signed !== null && isNear(signed, treaty.signed));
  });
  return nearest(scene, fitting, names);
}

/**
 * The treaty of whose names most is told. Of two between Japan and the Philippines, both hold the names of the two states:
 * the words beside them decide. At least two are told, and as many of no other.
 */
function nearest(scene: Scene, treaties: readonly Treaty[], names: readonly string[]): string | null {
  const told = treaties.map((treaty) => Math.max(...names.map((name) => wordsTold(scene, treaty, name))));
  const most = Math.max(2, ...told);
  const [one, other] = treaties.filter((_, at) => told[at] === most);
  return one && !other ? one.id : null;
}

/** The treaties of the same states, by their codes. */
const treatiesByParties = perKnowledge(({ treaties }: Knowledge) =>
  Map.groupBy(treaties, ({ parties }) => [...new Set(parties.map(({ state }) => state))].sort().join()),
);

/**
 * The signature told is that of the table, or off by what outlets are off by: a day or a month told by some days, a year alone
 * by one. The difference is then shown.
 */
function isNear(told: DateSpan, signed: string): boolean {
  const slack = told.precision === 'year' ? 366 : SLACK;
  const days = (from: string, to: string): number => (Date.parse(from) - Date.parse(to)) / 86_400_000;
  return days(told.from!, endOf(signed)) <= slack && days(dayOf(signed).from!, told.to!) <= slack;
}

const endOf = (edtf: string): string => `${edtf}${'-12-31'.slice(edtf.length === 4 ? 0 : edtf.length === 7 ? 3 : 6)}`;

const commonNouns = perKnowledge(
  ({ agreements: { nouns } }: Lexicon): ReadonlySet<string> => new Set([...nouns.fr, ...nouns.en].map(foldName)),
);

/** How many words that tell one pact from another, beside «accord» and «défense», stand in both names. */
function wordsTold(scene: Scene, { names, called }: Treaty, name: string): number {
  const common = commonNouns(scene.knowledge.lexicon);
  const wordsOf = (text: string): string[] =>
    foldName(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4 && !common.has(word) && !/^(defen[cs]e|mutual|mutuelle|strateg)/.test(word));
  const told = new Set(wordsOf(name));
  const known = [names.fr, names.en, ...(called?.fr ?? []), ...(called?.en ?? [])];
  return Math.max(...known.map((one) => new Set(wordsOf(one).filter((word) => told.has(word))).size));
}
