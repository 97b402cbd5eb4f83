import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packedText, packKnowledge } from './pack.ts';
import { KnowledgeError } from './problem.ts';
import { readSources, type Source } from './sources.ts';

const root = fileURLToPath(new URL('../../../knowledge/', import.meta.url));
const sources = readSources(root);

/** The real sources with one file changed. */
function changed(file: string, change: (data: never) => unknown): Source[] {
  expect(sources.some((source) => source.file === file)).toBe(true);
  return sources.map((source) =>
    source.file === file ? { file, data: change(structuredClone(source.data) as never) } : source,
  );
}

function problemsOf(broken: readonly Source[]): readonly string[] {
  try {
    packKnowledge(broken);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
  throw new Error('packing accepted what it must refuse');
}

test('packed.json is what the sources give (else: npm run pack)', () => {
  expect(packedText(packKnowledge(sources)) === readFileSync(`${root}packed.json`, 'utf8')).toBe(true);
});

test('packing does not depend on the order of the files, and the hash changes with the content', () => {
  const people = (data: { people: { aliases: string[] }[] }) => {
    data.people[0]?.aliases.push('Someone Else');
    return data;
  };
  const once = packKnowledge(sources);
  expect(packedText(packKnowledge([...sources].reverse())) === packedText(once)).toBe(true);
  expect(once.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(packKnowledge(changed('people/FRA.yaml', people)).hash).not.toBe(once.hash);
});

test('every entry carries origin, day and certainty', () => {
  const { states, people, offices, organisations, places, groups, treaties, capabilities, reliability } =
    packKnowledge(sources);
  const tables = [states, people, offices, organisations, places, groups, treaties, capabilities, reliability.figures];
  for (const entry of tables.flat()) {
    expect(entry.origin).not.toBe('');
    expect(entry.as_of).toMatch(/^\d{4}/);
    expect(['high', 'medium', 'low']).toContain(entry.certainty);
  }
});

describe('what is wrong is named by file, entry and field', () => {
  test('a field of the wrong form', () => {
    const broken = changed('states/PRK.yaml', (data: { article_fr: string }) => ({ ...data, article_fr: 'der' }));
    expect(problemsOf(broken)).toEqual([
      expect.stringMatching(/^knowledge\/states\/PRK\.yaml, entry PRK, field article_fr: /),
    ]);
  });

  test('a field that does not exist', () => {
    const broken = changed('treaties/russia-dprk-2024.yaml', (data: object) => ({ ...data, artices: [] }));
    expect(problemsOf(broken).join()).toContain('artices');
  });

  test('a reference into the void', () => {
    const broken = changed('places/PRK.yaml', (data: { places: { stands_for: string[] }[] }) => {
      data.places[0]?.stands_for.push('XYZ');
      return data;
    });
    expect(problemsOf(broken)).toEqual([
      expect.stringMatching(/^knowledge\/places\/PRK\.yaml, entry .*, field stands_for: XYZ does not exist$/),
    ]);
  });

  test('an id that is taken', () => {
    const broken = changed('groups.yaml', (data: { groups: object[] }) => {
      data.groups.push(structuredClone(data.groups[0] as object));
      return data;
    });
    expect(problemsOf(broken).join()).toContain('exists already');
  });

  test('an entry in the file of another', () => {
    const misplaced = {
      file: 'treaties/elsewhere.yaml',
      data: sources.find((s) => s.file.startsWith('treaties/'))?.data,
    };
    expect(problemsOf([...sources, misplaced]).join()).toContain('belongs in knowledge/treaties/');
  });

  test('a name that two people would share', () => {
    const broken = changed('people/PRK.yaml', (data: { people: { aliases: string[] }[] }) => {
      data.people[0]?.aliases.push('Poutine');
      return data;
    });
    expect(problemsOf(broken).join()).toMatch(/is called “poutine” too/);
  });

  test('two people in one office at once', () => {
    const broken = changed(
      'people/RUS.yaml',
      (data: { people: { id: string; offices: { to: string | null }[] }[] }) => {
        for (const person of data.people)
          if (person.id === 'person:serguei-choigou') for (const term of person.offices) term.to = null;
        return data;
      },
    );
    expect(problemsOf(broken)).toEqual([
      'knowledge/people/RUS.yaml, entry person:andrei-belooussov, field offices: person:serguei-choigou is defence-minister then too',
    ]);
  });

  test.each<[string, string, object, string]>([
    ['a bearer that never was a party', 'us-rok-1953', { bearers: ['JPN'] }, 'JPN bears a duty and is no party'],
    [
      'a place both covered and excluded',
      'us-rok-1953',
      { area: { covers: ['KOR'], excludes: ['KOR'] } },
      'both covered',
    ],
    ['an adversary in words alone', 'dunkirk-1947', { conditions: ['request'] }, '“against: DEU” has no terms'],
    ['allies of nobody', 'us-rok-1953', { or_allied: true }, '“or_allied” without “against”'],
    ['a place that does not exist', 'us-rok-1953', { area: { covers: ['atlantis'] } }, 'atlantis does not exist'],
    ['a word that is no condition', 'us-rok-1953', { conditions: ['if-it-suits'] }, 'terms.conditions.0'],
  ])('terms of a clause: %s', (_, id, terms, told) => {
    const broken = changed(`treaties/${id}.yaml`, (data: { provisions: { terms?: object }[] }) => {
      const [first] = data.provisions;
      return { ...data, provisions: [{ ...first, terms }, ...data.provisions.slice(1)] };
    });
    expect(problemsOf(broken).join()).toContain(told);
  });

  test('a war begun by who was not in it', () => {
    const broken = changed('wars.yaml', (data: { wars: { began: string[] }[] }) => {
      data.wars[0]?.began.push('CHE');
      return data;
    });
    expect(problemsOf(broken).join()).toContain('field began: CHE does not exist');
  });

  test('a file that is missing', () => {
    const without = sources.filter(({ file }) => file !== 'scale.yaml');
    expect(problemsOf(without)).toEqual(['knowledge/scale.yaml: the file is missing']);
  });
});
