import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Document } from '../../model/index.ts';

export type Wire = {
  /** The agency, as written, where the text bears the mark of one alone. */
  readonly agency: string | null;
  /** Agencies whose mark it carries: «PYONGYANG, 19 juin (KCNA) –», «AFP – », «(avec AFP)», or that published it. Folded. */
  readonly marks: ReadonlySet<string>;
  /** Agencies of the tables that its sentences name: «rapporte KCNA». Folded. */
  readonly cites: ReadonlySet<string>;
};

const dateline = /^[^\n()]{0,80}\(([^()\n]{2,40})\)\s*[–—:-]/u;
const opening = /^(\p{L}[\p{L} -]{1,30}?) (?:–|—|--|-) /gmu;
const bracket = /[(–—-]\s*(?:avec|with|source\s*:)?\s*(\p{L}[\p{L} -]{1,30}?)\s*(?=[),–—]|$)/gmu;
const quotes = /[«“"]\s*([^»”"«“]{25,}?)\s*[»”"]/g;
const agencies = new WeakMap<Knowledge, { readonly names: ReadonlySet<string>; readonly pattern: RegExp }>();

/** What a text says of the agency it comes from. */
export function wireOf(body: string, { publisher }: Document, knowledge: Knowledge): Wire {
  const { names, pattern } = agenciesOf(knowledge);
  const isAgency = (name: string): boolean => names.has(foldName(name));
  const brackets = [opening, bracket].flatMap((mark) =>
    [...body.matchAll(mark)].map(([, name]) => name!).filter(isAgency),
  );
  const published = publisher !== null && isAgency(publisher) ? [publisher] : [];
  const head = dateline.exec(body);
  const written = [...(head ? [head[1]!.trim()] : []), ...brackets, ...published];
  const marks = new Map(written.toReversed().map((name) => [foldName(name), name]));
  const cites = new Set([...body.matchAll(pattern)].map(([name]) => foldName(name)).filter((name) => !marks.has(name)));
  const agency = marks.size === 1 ? [...marks.values()][0]! : null;
  return { agency, marks: new Set(marks.keys()), cites };
}

function agenciesOf(knowledge: Knowledge) {
  let found = agencies.get(knowledge);
  if (!found) {
    const all = knowledge.organisations
      .filter(({ media }) => media?.agency)
      .flatMap(({ names }) => [...names.fr, ...names.en]);
    const escaped = all
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    found = {
      names: new Set(all.map(foldName)),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    };
    agencies.set(knowledge, found);
  }
  return found;
}

/** What stands between quotation marks, folded, of five words and more. */
export const longQuotes = (body: string): Set<string> =>
  new Set(
    [...body.matchAll(quotes)].map((match) => foldName(match[1]!)).filter((quote) => quote.split(' ').length >= 5),
  );

/** Whether two sets share an item. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
