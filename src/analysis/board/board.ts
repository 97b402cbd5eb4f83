import type { AllianceRecord, EventType, RecordClaim } from '../../model/index.ts';
import { type Figure, figuresOf, quantityText } from '../../record/index.ts';
import { statesByActor } from '../involvement.ts';

/** One number that was asked for, with all that was said of it. */
export interface BoardQuestion {
  readonly unit: string;
  /** Whom it is about: the state or group that most of the figures name first. */
  readonly actors: readonly string[];
  /** Ids of the events and claims that give a number, in order of the day of their first evidence. */
  readonly answers: readonly string[];
  /** Ids of the claims that deny or evade: what is about one of these, or stands beside one in its article. */
  readonly others: readonly string[];
}

/** How long a thing lasts, or what share it is, is another question each time. */
const measures = new Set('minutes hours days weeks months years percent km articles'.split(' '));

/** Deeds that move so many of something; the number in a visit or a refusal is that of another thing. */
const deeds: ReadonlySet<EventType> = new Set<EventType>([
  ...(['COOPERATE', 'AID', 'RETREAT', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const),
]);

/** A denial within so many characters of a figure speaks of it. */
const beside = 450;

/**
 * The questions of number that the coverage answers, that with most answers first. Figures of one unit that name a common
 * state or group answer one question; who named most often gives its name to it.
 */
export function boardOf(record: AllianceRecord, limit: number): BoardQuestion[] {
  const states = statesByActor(record.actors);
  const sidesOf = ({ sources, targets }: Figure): string[] => [
    ...new Set([...sources, ...targets].map((id) => states.get(id) ?? id)),
  ];
  const moved = record.events.filter(({ type }) => deeds.has(type));
  const figures = onePerTelling(figuresOf(moved, record.claims)).filter(({ quantity }) => !measures.has(quantity.unit));
  const days = new Map(record.documents.map(({ id, published }) => [id, published]));
  // The first evidence is that which lists show.
  const dayOf = ({ evidence }: Figure): string => days.get(evidence[0]!.document) ?? '9999';
  const questions = [...Map.groupBy(figures, ({ quantity }) => quantity.unit)].flatMap(([unit, list]) =>
    groupsOf(list, sidesOf).map(({ figures: same, actors }) => ({
      ...{ unit, actors },
      figures: same.sort((a, b) => (`${dayOf(a)} ${a.id}` < `${dayOf(b)} ${b.id}` ? -1 : 1)),
    })),
  );
  const shown = questions
    .sort((a, b) => b.figures.length - a.figures.length || (`${a.unit} ${a.actors}` < `${b.unit} ${b.actors}` ? -1 : 1))
    .slice(0, limit);
  const others = othersOf(
    shown.map(({ figures: same }) => same),
    record.claims.filter(({ kind }) => kind === 'denial' || kind === 'evasion'),
  );
  return shown.map(({ unit, actors, figures: same }, at) => ({
    ...{ unit, actors },
    answers: same.map(({ id }) => id),
    others: others[at]!,
  }));
}

/** A number that one article gives after one origin is one answer, though a deed and a claim both bear it. */
function onePerTelling(figures: readonly Figure[]): Figure[] {
  const tellings = figures.map((figure) => {
    const origins = figure.origins.map(({ actor }) => actor).sort();
    return [`${figure.evidence[0]!.document} ${quantityText(figure.quantity)} ${origins.join(' ')}`, figure] as const;
  });
  return [...new Map(tellings.reverse()).values()];
}

/** Again and again the side that most figures name takes all that name it. */
function groupsOf(list: readonly Figure[], sidesOf: (figure: Figure) => readonly string[]) {
  const groups: { readonly actors: string[]; readonly figures: Figure[] }[] = [];
  let left = list.map((figure) => ({ figure, sides: sidesOf(figure) }));
  while (left.length > 0) {
    const [main] = byNumber(left.flatMap(({ sides }) => sides));
    if (main === undefined) break;
    const same = left.filter(({ sides }) => sides.includes(main));
    const [partner] = byNumber(same.flatMap(({ sides }) => sides.filter((side) => side !== main)));
    const often = same.filter(({ sides }) => partner !== undefined && sides.includes(partner)).length * 2 > same.length;
    groups.push({
      actors: often && partner !== undefined ? [main, partner] : [main],
      figures: same.map(({ figure }) => figure),
    });
    left = left.filter(({ sides }) => !sides.includes(main));
  }
  return groups;
}

function byNumber(ids: readonly string[]): string[] {
  const counts = [...Map.groupBy(ids, (id) => id)];
  return counts.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Who denies and evades, by question: each stands with the figure that it is about, else with the nearest one. */
function othersOf(questions: readonly (readonly Figure[])[], claims: readonly RecordClaim[]): string[][] {
  const found = questions.map((): string[] => []);
  const asked = new Map<string, number>();
  const places = new Map<string, { readonly start: number; readonly question: number }[]>();
  questions.forEach((figures, question) => {
    for (const figure of figures) {
      for (const id of [figure.id, ...('about' in figure ? figure.about : [])]) asked.set(id, question);
      for (const { document, start } of figure.evidence) {
        const here = places.get(document) ?? [];
        here.push({ start, question });
        places.set(document, here);
      }
    }
  });
  for (const { id, about, evidence } of claims) {
    const meant = about.map((fact) => asked.get(fact)).find((question) => question !== undefined);
    const near = evidence
      .flatMap(({ document, start }) =>
        (places.get(document) ?? []).map(({ start: at, question }) => ({ away: Math.abs(at - start), question })),
      )
      .sort((a, b) => a.away - b.away)[0];
    const question = meant ?? (near !== undefined && near.away <= beside ? near.question : undefined);
    if (question !== undefined) found[question]!.push(id);
  }
  return found;
}
