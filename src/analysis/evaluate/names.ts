import { foldName, type Knowledge } from '../../knowledge/index.ts';

/** Resolves the names of a gold set to actors, projected to states. */
export interface NameIndex {
  /**
   * The state that a name stands for; the id of a group or of an organisation without a state; null where the
   * knowledge does not tell («unspecified», «allies of KOR»).
   */
  readonly resolve: (name: string) => string | null;
  /** The state that an actor id stands for, or the id itself. */
  readonly project: (id: string) => string;
  /** The states that a sentence names by themselves, their capitals, people, bodies or nationalities; sorted. */
  readonly statesIn: (sentence: string) => string[];
}

/** Words around a name that change nothing of whom it means. */
const around = /^(?:the|certain|some|many|several|unnamed|an?|le|la|les|l'|de|des|plusieurs|certains)\s+/;

/** Whoever is at one's side is not oneself. */
const beside = /\b(?:allies|ally|partners?|enemies|neighbours|neighbors|allies|allie|voisins|partenaires)\b/;

/**
 * Builds the look-up from the tables of knowledge and from what the record itself says of its actors.
 * @param of the state of each actor of the record, null for none
 */
export function indexNames(knowledge: Knowledge, of: ReadonlyMap<string, string | null>): NameIndex {
  const states = new Set(knowledge.states.map(({ id }) => id));
  const home = new Map<string, string | null>();
  for (const { id, of: state } of [...knowledge.people, ...knowledge.organisations]) home.set(id, state);
  for (const [id, state] of of) home.set(id, state);

  const project = (id: string): string => {
    if (states.has(id)) return id;
    const state = home.get(id);
    return state === null || state === undefined ? id : state;
  };

  const ids = nameTable(knowledge);
  const demonyms = demonymTable(knowledge);

  const direct = (name: string): string | null => {
    if (states.has(name) || name.includes(':')) return project(name);
    let folded = foldName(name);
    for (let shorter = folded; ; folded = shorter) {
      const id = ids.get(folded);
      if (id !== undefined) return project(id);
      shorter = folded.replace(around, '');
      if (shorter === folded) break;
    }
    if (beside.test(folded)) return null;
    return demonyms.find(([demonym]) => ` ${folded} `.includes(` ${demonym} `))?.[1] ?? null;
  };

  const find = (name: string): string | null => {
    const meant = /=\s*([^();]+)/.exec(name)?.[1];
    const bare = name.replace(/\([^)]*\)/g, ' ').trim();
    return (meant === undefined ? null : direct(meant.trim())) ?? direct(bare);
  };
  const words = [...ids].filter(([name]) => name.length > 3).map(([name, id]) => [` ${name} `, project(id)] as const);
  const marked = [...words, ...demonyms.map(([name, id]) => [` ${name} `, id] as const)];
  const statesIn = (sentence: string): string[] => {
    const plain = ` ${foldName(sentence).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return [
      ...new Set(marked.filter(([name, id]) => states.has(id) && plain.includes(name)).map(([, id]) => id)),
    ].sort();
  };

  const found = new Map<string, string | null>();
  const resolve = (name: string): string | null => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const state = find(name);
    found.set(name, state);
    return state;
  };
  return { resolve, project, statesIn };
}

/** Folded name → actor id. What stands earlier wins: a state over a place, a person over a body. */
function nameTable(knowledge: Knowledge): Map<string, string> {
  const table = new Map<string, string>();
  const add = (name: string, id: string | null | undefined) => {
    const folded = foldName(name);
    if (id !== null && id !== undefined && !table.has(folded)) table.set(folded, id);
  };
  for (const { id, names, capital } of knowledge.states) {
    for (const name of [...names.fr, ...names.en]) add(name, id);
    for (const name of [...capital.fr, ...capital.en]) add(name, id);
  }
  for (const { id, names, aliases } of knowledge.people)
    for (const name of [names.fr, names.en, ...aliases]) add(name, id);
  for (const { id, names, kind } of knowledge.groups) {
    // «The two countries», «both leaders» stand for whom the text spoke of: no actors of their own.
    if (kind !== 'pair' && id !== 'group:two-leaders') for (const name of [...names.fr, ...names.en]) add(name, id);
  }
  for (const { id, names } of knowledge.organisations) for (const name of [...names.fr, ...names.en]) add(name, id);
  for (const { names, stands_for } of knowledge.places) {
    for (const name of [...names.fr, ...names.en]) add(name, stands_for[0]);
  }
  return table;
}

/** Adjectives and nouns of nationality with their state, the longest first: «North Korean» before «Korean». */
function demonymTable(knowledge: Knowledge): [demonym: string, state: string][] {
  const words = knowledge.states.flatMap(({ id, status, names, demonyms: { fr, en } }) => {
    if (status === 'historic') return [];
    const forms = [
      fr.ms,
      fr.fs,
      fr.mp,
      fr.fp,
      en.adjective,
      en.noun_singular,
      en.noun_plural,
      ...names.en,
      ...names.fr,
    ];
    return forms.filter((form) => form !== undefined && form.length > 3).map((form) => [foldName(form!), id] as const);
  });
  return words
    .filter(([word]) => /^[a-z' ]+$/.test(word))
    .map(([word, id]): [string, string] => [word, id])
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}
