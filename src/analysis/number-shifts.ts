import type { AllianceRecord, Quantity, Shift } from '../model/index.ts';
import { clash, type Figure, figuresOf, quantityText, questionOf, voicesApart } from '../record/index.ts';
import { type Published, shiftId, voiceOf } from './shift-voice.ts';

/** Numbers given for one question on different days, each out of the range of the one before or of another size. */
export function numberShifts(
  { events, claims }: AllianceRecord,
  stateOf: (id: string) => string,
  published: Published,
): Shift[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const figures = figuresOf(events, claims);
  const questions = byPlace(figures, (fact, place) => questionOf({ ...fact, place }, byId, { stateOf }), stateOf);
  return [...questions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([asked, figures]) => {
      const stages = stagesOf(figures, published);
      const [first] = figures;
      const event = byId.get(first!.id) ?? first!;
      if (stages.length < 2) return [];
      return [
        {
          id: shiftId('numeric', asked),
          kind: 'numeric' as const,
          type: 'type' in event ? event.type : null,
          dimension: null,
          sources: [...new Set(first!.sources.map(stateOf))].sort(),
          targets: [...new Set(first!.targets.map(stateOf))].sort(),
          unit: first!.quantity.unit,
          stages,
        },
      ];
    });
}

/**
 * Figures by what they answer. Where only one place is told of a question, what names none, or the state itself whose
 * soldiers or soil are meant, answers it as well; of several places each is a question of its own.
 */
function byPlace(
  figures: readonly Figure[],
  questionAt: (figure: Figure, place: string | null) => string | null,
  stateOf: (id: string) => string,
): Map<string, Figure[]> {
  const placeOf = ({ place, sources, targets }: Figure): string | null =>
    place !== null && [...sources, ...targets].some((id) => stateOf(id) === place) ? null : place;
  const matters = Map.groupBy(figures, (figure) => questionAt(figure, null) ?? '');
  const questions = new Map<string, Figure[]>();
  for (const [matter, list] of matters) {
    if (matter === '') continue;
    const places = new Set(list.flatMap((figure) => placeOf(figure) ?? []));
    const [only = null] = places.size === 1 ? places : [];
    for (const [asked, same] of Map.groupBy(list, (figure) => questionAt(figure, placeOf(figure) ?? only)!))
      questions.set(asked, same);
  }
  return questions;
}

/** A figure with the day on which it was first published; null where no text of it has one. */
type Told = { readonly day: string | null; readonly figure: Figure };

function stagesOf(figures: readonly Figure[], published: Published): Shift['stages'] {
  const told = figures.map((figure): Told => ({ day: published(figure.evidence)[0] ?? null, figure }));
  const dated = told.filter(({ day }) => day !== null);
  const stages: Told[][] = [];
  for (const one of dated.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const last = stages.at(-1);
    if (!last) stages.push([one]);
    else if (!differ(last[0]!, one)) last.push(one);
    else if (isLater(last.at(-1)!, one)) stages.push([one]);
  }
  // After them, in no order of time, what texts without a day put otherwise than all others.
  const undated = told.filter(({ day }) => day === null).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const known = stages.length;
  for (const one of undated) {
    if (stages.slice(0, known).some(([first]) => !differ(first!, one))) continue;
    const same = stages.slice(known).find(([first]) => !differ(first!, one));
    if (same) same.push(one);
    else stages.push([one]);
  }
  return stages.map((same) => ({
    value: quantityText(same[0]!.figure.quantity),
    ...voiceOf(
      same.map(({ figure }) => figure),
      published,
    ),
  }));
}

const nameOf = ({ day, figure }: Told): string => `${day} ${figure.id}`;

/** So many times what the other has at least is another size: «thousands» and eleven thousand, not "over 10,000". */
const otherSize = 2;

/** Whether two figures cannot both be right, or one tells a size where the other only had a lower bound far below. */
const differ = ({ figure: { quantity: a } }: Told, { figure: { quantity: b } }: Told): boolean =>
  clash(a, b) || isFarAbove(a, b) || isFarAbove(b, a);

const isFarAbove = (bound: Quantity, other: Quantity): boolean =>
  bound.max === null && bound.min !== null && (other.min ?? 0) >= bound.min * otherSize;

/**
 * Another number of the same voice on a later day, or of anyone a month later: sooner, two who differ contradict. What
 * was only bounded may get its size on any later day.
 */
function isLater({ day: before, figure: one }: Told, { day: after, figure: other }: Told): boolean {
  const days = (Date.parse(after!) - Date.parse(before!)) / 86_400_000;
  return days > 31 || (days > 0 && (!clash(one.quantity, other.quantity) || !voicesApart(one, other)));
}
