import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Ambiguous } from '../ambiguous.ts';
import { Cameo } from '../cameo.ts';
import { Capability } from '../capability.ts';
import { CowState } from '../cow-state.ts';
import { Group } from '../group.ts';
import type { Knowledge } from '../knowledge.ts';
import { Lexicon } from '../lexicon.ts';
import { Obligations } from '../obligations.ts';
import { Office } from '../office.ts';
import { Organisation } from '../organisation.ts';
import { Person } from '../person.ts';
import { Place } from '../place.ts';
import { Reliability } from '../reliability.ts';
import { Rule } from '../rules.ts';
import { Scale } from '../scale.ts';
import { State } from '../state.ts';
import { Treaty } from '../treaty.ts';
import { War } from '../war.ts';
import { checkClauses } from './clauses.ts';
import { collect, type Origins, single } from './collect.ts';
import { checkFileNames } from './file-names.ts';
import { describeIssues, KnowledgeError } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkSharedNames } from './shared-names.ts';
import type { Source } from './sources.ts';
import { checkTerms } from './terms.ts';

/**
 * Sources → packed knowledge: every entry checked against its schema, ids unique, references sound.
 * Deterministic: the same sources give the same bytes.
 * @throws KnowledgeError listing every problem found, not only the first.
 */
export function packKnowledge(sources: readonly Source[]): Knowledge {
  const origins: Origins = new Map();
  const problems: string[] = [];
  const sorted = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  const below = (folder: string) => sorted.filter(({ file }) => file.startsWith(`${folder}/`));
  const named = (file: string) => sources.find((source) => source.file === file);

  const table = <T extends object>(from: readonly Source[], key: string | null, schema: z.ZodType<T>): T[] => {
    const { entries, problems: found } = collect(from, key, schema, origins);
    problems.push(...found);
    return entries;
  };
  const whole = <T>(file: string, schema: z.ZodType<T>, inherit?: string): T | undefined => {
    const { value, problems: found } = single(named(file), file, schema, inherit);
    problems.push(...found);
    return value;
  };
  const list = (file: string) => sources.filter((source) => source.file === file);

  const states = table(below('states'), null, State);
  const people = table(below('people'), 'people', Person);
  const offices = table(list('offices.yaml'), 'offices', Office);
  const organisations = table(below('organisations'), 'organisations', Organisation);
  const places = table(below('places'), 'places', Place);
  const groups = table(list('groups.yaml'), 'groups', Group);
  const treaties = table(below('treaties'), null, Treaty);
  const wars = table(list('wars.yaml'), 'wars', War);
  const capabilities = table(below('capabilities'), 'capabilities', Capability);
  const cowStates = table(list('cow-states.yaml'), 'states', CowState);
  const ambiguous = whole('ambiguous.yaml', Ambiguous);
  const reliability = whole('reliability.yaml', Reliability, 'figures');
  const obligations = whole('obligations.yaml', Obligations);
  const scale = whole('scale.yaml', Scale);
  const cameo = whole('cameo.yaml', Cameo);
  const events = below('events').flatMap((source) => {
    const family = stem(source.file);
    return table([source], 'rules', Rule).map((rule) => {
      const withFamily = { ...rule, family };
      origins.set(withFamily, `knowledge/${source.file}, entry ${rule.id}`);
      return withFamily;
    });
  });
  const words = Object.fromEntries(below('lexicon').map(({ file, data }) => [stem(file), data]));
  const lexicon = Lexicon.safeParse(words);
  if (!lexicon.success) {
    for (const issue of lexicon.error.issues) {
      const [file, ...path] = issue.path;
      problems.push(...describeIssues(`lexicon/${String(file)}.yaml`, '(file)', new z.ZodError([{ ...issue, path }])));
    }
  }
  problems.push(
    ...checkSharedNames(people, origins),
    ...checkTerms(people, origins),
    ...checkClauses(treaties, origins),
  );
  problems.push(...checkFileNames(states, people, organisations, places, treaties, origins));
  if (!ambiguous || !reliability || !obligations || !scale || !cameo || !lexicon.success || problems.length > 0) {
    throw new KnowledgeError(problems);
  }

  const content = {
    states: byId(states),
    people: byId(people),
    offices,
    organisations: byId(organisations),
    places: byId(places),
    groups: byId(groups),
    treaties: byId(treaties),
    wars: [...wars].sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1)),
    obligations,
    ambiguous,
    reliability,
    capabilities: [...capabilities].sort((a, b) => (a.state < b.state ? -1 : 1)),
    cowStates: [...cowStates].sort((a, b) => a.code - b.code),
    scale,
    cameo,
    events,
    lexicon: lexicon.data,
  };
  const broken = checkReferences(content, origins);
  if (broken.length > 0) throw new KnowledgeError(broken);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { hash, ...content };
}

/** The text of `knowledge/packed.json`: one table a line, so that a change shows in a diff without drowning it. */
export function packedText(knowledge: Knowledge): string {
  const lines = Object.entries(knowledge).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
