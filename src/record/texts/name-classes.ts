import { foldName, type Knowledge } from '../../knowledge/index.ts';
import { soundOf } from '../name-key.ts';

type NameClasses = {
  /** Parts of names that stand in any article: states, their peoples and capitals, days, offices, ranks. */
  readonly everyday: ReadonlySet<string>;
  /** Parts of names of persons, bodies and places of the tables: many articles hold them. */
  readonly known: ReadonlySet<string>;
};

const calendar = [
  'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche',
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
];

const classes = new WeakMap<Knowledge, NameClasses>();

/** How much a part of a name tells, as it sounds: what is in neither class is rare. Built once for a knowledge. */
export function nameClasses(knowledge: Knowledge): NameClasses {
  let found = classes.get(knowledge);
  if (!found) {
    found = makeClasses(knowledge);
    classes.set(knowledge, found);
  }
  return found;
}

function makeClasses({ states, offices, people, organisations, places, lexicon }: Knowledge): NameClasses {
  const both = ({ fr, en }: { readonly fr: readonly string[]; readonly en: readonly string[] }) => [...fr, ...en];
  const { ranks, portfolios, institutions } = lexicon.descriptions;
  const everyday = [
    ...calendar,
    ...states.flatMap(({ names, capital, demonyms, other_demonyms }) => [
      ...both(names),
      ...both(capital),
      ...[demonyms.fr, ...(other_demonyms?.fr ?? [])].flatMap((forms) =>
        Object.values(forms).filter((form) => form !== undefined),
      ),
      ...[demonyms.en, ...(other_demonyms?.en ?? [])].flatMap((forms) =>
        Object.values(forms).filter((form) => form !== undefined),
      ),
    ]),
    ...offices.flatMap(({ words }) => words.flatMap(both)),
    ...[ranks, portfolios, institutions].flatMap(both),
  ];
  const known = [
    ...people.flatMap(({ names, aliases }) => [names.fr, names.en, ...aliases]),
    ...[...organisations, ...places].flatMap(({ names }) => both(names)),
  ];
  return { everyday: parts(everyday), known: parts(known) };
}

const parts = (names: readonly string[]): Set<string> =>
  new Set(
    names.flatMap((name) =>
      foldName(name)
        .split(/[^a-z0-9]+/)
        .map(soundOf),
    ),
  );
