/**
 * What breaks learned coders, held here by construction: a change that means nothing changes nothing, and a change that
 * means something changes exactly that. Read on all texts of the project, in both languages.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Knowledge, loadKnowledge, type State, stateById } from '../../../src/knowledge/index.ts';
import type { DateSpan, Document, Reading } from '../../../src/model/index.ts';
import { read } from '../../../src/reading/index.ts';
import { gist } from './gist.testing.ts';
import { withSwapped } from './swap.testing.ts';
import { ownTexts } from './texts.testing.ts';

const knowledge = loadKnowledge();
let texts: readonly { readonly document: Document; readonly reading: Reading }[] = [];
beforeAll(async () => {
  texts = (await ownTexts()).map((document) => ({ document, reading: read(document, knowledge) }));
});

/** What differs, text by text; empty where nothing does. */
function differences(lines: readonly { document: Document; before: string[]; after: string[] }[]): string[] {
  return lines.flatMap(({ document, before, after }) => {
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
    const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
    return gone.length + come.length > 0 ? [[document.file, ...gone, ...come].join('\n')] : [];
  });
}

describe('rules', () => {
  const differ = (other: Knowledge, back: (json: string) => string = (json) => json): (string | null)[] =>
    texts
      .filter(({ document, reading }) => back(JSON.stringify(read(document, other))) !== JSON.stringify(reading))
      .map(({ document }) => document.file);

  test('in any order give the same reading, byte for byte', () => {
    const backwards = { ...knowledge, events: knowledge.events.toReversed() };
    const middleFirst = knowledge.events.toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
    expect(differ(backwards)).toEqual([]);
    expect(differ({ ...knowledge, events: middleFirst })).toEqual([]);
  });

  test('under other names give the same reading under these names', () => {
    const renamed = knowledge.events.map((rule, index) => ({ ...rule, id: `zz${knowledge.events.length - index}.x` }));
    const old = new Map(renamed.map(({ id }, index) => [id, knowledge.events[index]!.id]));
    expect(
      differ({ ...knowledge, events: renamed }, (json) => json.replace(/\bzz\d+\.x\b/g, (id) => old.get(id)!)),
    ).toEqual([]);
  });
});

describe('actors', () => {
  test('two states in each other’s place are in each other’s place in every fact', () => {
    const swapped = texts.flatMap(({ document, reading }) => {
      for (const [one, other] of pairsIn(reading)) {
        const text = withSwapped(document, one, other);
        if (!text || text.text === document.text) continue;
        const put = (id: string): string => (id === one.id ? other.id : id === other.id ? one.id : id);
        const after = gist(text, read(text, knowledge));
        return [{ document: text, before: gist(document, reading, { actor: put }), after }];
      }
      return [];
    });
    expect(swapped.length).toBeGreaterThan(50);
    expect(differences(swapped)).toEqual([]);
  });

  /** Every two states that facts name. */
  function pairsIn({ events, claims, agreements }: Reading): [State, State][] {
    const ids = [
      ...[...events, ...claims].flatMap(({ sources, targets }) => [...sources, ...targets]),
      ...agreements.flatMap(({ parties }) => parties),
    ];
    const states = [...new Set(ids)].sort().flatMap((id) => stateById(id) ?? []);
    return states.flatMap((one, index) => states.slice(index + 1).map((other): [State, State] => [one, other]));
  }
});

describe('a paragraph that has nothing to do with it', () => {
  const PARAGRAPH = {
    fr: 'Le temps restera sec sur les côtes, et les températures seront douces pour la saison.',
    en: 'The weather will stay dry along the coast, and temperatures will be mild for the season.',
  };

  test('behind the text changes nothing', () => {
    const longer = texts.map(({ document, reading }) => {
      const text = `${document.text}\n\n${PARAGRAPH[document.language as 'fr']}`;
      const block = { kind: 'paragraph', start: document.text.length + 2, end: text.length } as const;
      const after = read({ ...document, text, blocks: [...document.blocks, block] }, knowledge);
      return JSON.stringify(after) === JSON.stringify(reading) ? null : document.file;
    });
    expect(longer.filter((file) => file !== null)).toEqual([]);
  });

  test('before the text moves its facts and changes nothing else', () => {
    const moved = texts.map(({ document, reading }) => {
      const first = PARAGRAPH[document.language as 'fr'];
      const by = first.length + 2;
      const longer: Document = {
        ...document,
        text: `${first}\n\n${document.text}`,
        blocks: [
          { kind: 'paragraph', start: 0, end: first.length },
          ...document.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by })),
        ],
      };
      const after = gist(longer, read(longer, knowledge)).map((line) =>
        line.replace(/^§(\d+)/, (_, block) => `§${Number(block) - 1}`),
      );
      return { document, before: gist(document, reading), after: after.sort() };
    });
    expect(differences(moved)).toEqual([]);
  });
});

describe('the day of publication a year later', () => {
  const nextYear = (day: string): string => day.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  const later = () =>
    texts
      .filter(({ document }) => document.published !== null && !document.published.endsWith('02-29'))
      .map(({ document, reading }) => {
        const moved = { ...document, published: nextYear(document.published!) };
        return { document, reading, after: read(moved, knowledge) };
      });
  const isRelative = (date: DateSpan | null): boolean => date?.basis === 'publication' || date?.basis === 'event';

  test('moves what is told from that day, and nothing else', () => {
    const lens = { date: (date: DateSpan | null) => (isRelative(date) ? 'relative' : JSON.stringify(date)) };
    const lines = later().map(({ document, reading, after }) => ({
      document,
      before: gist(document, reading, lens),
      after: gist(document, after, lens),
    }));
    expect(differences(lines)).toEqual([]);
  });

  test('moves it by a year, weekdays to the same weekday', () => {
    const moves = later().flatMap(({ document, reading, after }) =>
      reading.events.flatMap((event) => {
        const same = after.events.find(({ id }) => id === event.id);
        const [from, to] = [event.date?.from, same?.date?.from];
        if (!isRelative(event.date) || !from || !to) return [];
        const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
        // Counted from an event of a named year it stays where it is.
        return event.date!.basis === 'event' && days === 0 ? [] : [{ file: document.file, days }];
      }),
    );
    expect(moves.length).toBeGreaterThan(50);
    expect(moves.filter(({ days }) => days < 360 || days > 371)).toEqual([]);
  });
});
