import type { AllianceRecord, Shift } from '../model/index.ts';
import { clash, type Figure, figuresOf, quantityText, questionOf, voicesApart } from '../record/index.ts';
import { type Published, shiftId, voiceOf } from './shift-voice.ts';

/** Numbers given for one question on different days, each out of the range of the one before. */
export function numberShifts(
  { events, claims }: AllianceRecord,
  stateOf: (id: string) => string,
  published: Published,
): Shift[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const questions = Map.groupBy(figuresOf(events, claims), (fact) => questionOf(fact, byId, { stateOf }) ?? '');
  return [...questions]
    .filter(([asked]) => asked !== '')
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

function stagesOf(figures: readonly Figure[], published: Published): Shift['stages'] {
  const dated = figures
    .flatMap((figure) => {
      const [day] = published(figure.evidence);
      return day === undefined ? [] : [{ day, figure }];
    })
    .sort((a, b) => (`${a.day} ${a.figure.id}` < `${b.day} ${b.figure.id}` ? -1 : 1));
  const stages: (typeof dated)[] = [];
  for (const one of dated) {
    const last = stages.at(-1);
    if (!last) stages.push([one]);
    else if (!clash(last[0]!.figure.quantity, one.figure.quantity)) last.push(one);
    else if (isLater(last.at(-1)!, one)) stages.push([one]);
  }
  return stages.map((same) => ({
    value: quantityText(same[0]!.figure.quantity),
    ...voiceOf(
      same.map(({ figure }) => figure),
      published,
    ),
  }));
}

/** Another number of the same voice on a later day, or of anyone a month later: sooner, two who differ contradict. */
function isLater(before: { day: string; figure: Figure }, after: { day: string; figure: Figure }): boolean {
  const days = (Date.parse(after.day) - Date.parse(before.day)) / 86_400_000;
  return days > 31 || (days > 0 && !voicesApart(before.figure, after.figure));
}
