import { beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal/width.ts';
import { excerpt } from '../../src/cli/words/excerpt.ts';
import { AllianceRecord } from '../../src/model/index.ts';
import { littleRecord } from '../api/little-record.ts';
import { entente, littleDb } from './entente.ts';

let db = '';
beforeAll(async () => {
  db = await littleDb();
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  entente([...args, '--db', db], env);
const lists = ['timeline', 'agreements', 'claims', 'actors', 'documents', 'contradictions', 'promises'] as const;
const folded = (text: string) => text.replace(/\s+/g, ' ');

describe.each(lists)('%s', (name) => {
  test.each([
    ['fr', 44],
    ['en', 80],
    ['fr', 150],
  ])('in %s stays within %i columns, without colours or control characters', async (lang, width) => {
    const { code, stdout } = await run([name, '--lang', lang], { COLUMNS: String(width) });
    const lines = stdout.split('\n');
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(40);
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  });

  test('gives JSON and nothing else', async () => {
    const { stdout, stderr } = await run([name, '--json']);
    const list = JSON.parse(stdout) as unknown[];
    expect(stderr).toBe('');
    expect(list.length).toBeGreaterThan(0);
    if (name !== 'timeline') expect(list).toEqual(littleRecord[name]);
  });
});

test('colours go where they are asked for, and nowhere where they are refused', async () => {
  for (const args of [['timeline'], ['agreements'], ['explain', 'troops-kursk']]) {
    expect((await run(args, { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
    expect((await run([...args, '--no-color'], { FORCE_COLOR: '1' })).stdout).not.toContain('\u001b');
    expect((await run(args, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  }
});

test('the locale of the machine chooses the language', async () => {
  expect((await run(['actors'], { LC_ALL: 'fr_FR.UTF-8' })).stdout).toContain('Corée du Nord');
  expect((await run(['actors'], { LANG: 'de_DE.UTF-8' })).stdout).toContain('North Korea');
});

test('a timeline says dates, numbers and doubt as each language does', async () => {
  const french = folded((await run(['timeline', '--lang', 'fr'], { COLUMNS: '200' })).stdout);
  expect(french).toContain('19 juin 2024');
  expect(french).toContain('environ 11 000 soldats');
  expect(french).toContain('Aide matérielle (non confirmé)');
  const english = folded((await run(['timeline', '--lang', 'en'], { COLUMNS: '200' })).stdout);
  expect(english).toContain('June 2024');
  expect(english).toContain('about 11,000 soldiers');
  expect(english).toContain('Material aid (unconfirmed)');
  const [troops] = littleRecord.events.filter(({ id }) => id === 'troops-kursk');
  expect(english).toContain(excerpt(troops!.evidence[0]!.quote).slice(0, 20));
});

test('an agreement shows its steps in order and who is bound to what', async () => {
  const { stdout } = await run(['agreements', '--lang', 'fr', '--actor', 'RUS']);
  const text = folded(stdout);
  expect(text).toContain('signé · 19 juin 2024 · Corée du Nord et Russie · Pyongyang ratifié · novembre 2024');
  expect(text).toContain(
    'Russie et Corée du Nord, l’un envers l’autre : aider par tous les moyens · en cas d’attaque armée',
  );
});

describe('filters', () => {
  const ids = async (...args: string[]) => {
    const { stdout } = await run(['timeline', '--json', ...args]);
    return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
  };

  test('take actors by code, id, and name in either language', async () => {
    const byCode = await ids('--actor', 'PRK', '--actor', 'RUS');
    expect(byCode).toContain('troops-kursk');
    expect(byCode).not.toContain('hostile-talks');
    expect(await ids('--actor', 'Corée du Nord', '--actor', 'Russia')).toEqual(byCode);
    expect(await ids('--actor', 'coree du nord', '--actor', 'Moscou')).toEqual(byCode);
    expect(await ids('--actor', 'Putin')).toEqual(['visit-2024-06']);
  });

  test('take years, months and days, both ends included', async () => {
    expect(await ids('--from', '2024-11-04', '--to', '2024-11-04')).toContain('kremlin-2024-11-04');
    expect(await ids('--from', '2024-06', '--to', '2024-06')).toEqual(
      expect.arrayContaining(['visit-2024-06', 'concern-japan', 'prk-rus-2024']),
    );
    expect(await ids('--from', '2025')).toEqual(expect.not.arrayContaining(['visit-2024-06']));
  });

  test('say so where nothing passes', async () => {
    const { code, stdout, stderr } = await run(['timeline', '--from', '1815', '--to', '1815']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('No event passes these filters.');
    expect((await run(['timeline', '--json', '--from', '1815', '--to', '1815'])).stdout.trim()).toBe('[]');
  });

  test('of documents look at the day of publication', async () => {
    const { stdout } = await run(['documents', '--json', '--from', '2024-10', '--to', '2024-11']);
    const published = (JSON.parse(stdout) as { published: string }[]).map((one) => one.published);
    expect(published.sort()).toEqual(['2024-10-24', '2024-11-12']);
  });
});

describe('explain', () => {
  test('shows the sentence, the article, the rule and where each part was found', async () => {
    const { stdout } = await run(['explain', 'troops-kursk', '--lang', 'fr']);
    const text = folded(stdout.replaceAll('│', ''));
    expect(text).toContain('Aide matérielle : Corée du Nord → Russie, environ 11 000 soldats, Koursk');
    expect(text).toContain('Troupes : [selon Kiev, environ 11 000 soldats nord-coréens seraient déployés');
    expect(text).toContain('La Tribune du Soir · 12 novembre 2024');
    expect(text).toContain('Règle test.rule');
    expect(text).toContain('mot déclencheur : « selon »');
    expect(text).toContain('Dit par : Ukraine');
    expect(text).toContain('– Ukraine (non confirmé), depuis le 24 octobre 2024, par Le Matin → Agence');
    expect(text).toContain('– 24 octobre 2024 : allégué (Ukraine)');
    const english = folded((await run(['explain', 'troops-kursk', '--lang', 'en'])).stdout);
    expect(english).toContain('– Ukraine (unconfirmed), since 24 October 2024, through Le Matin → Agence');
    expect(english).toContain('– 24 October 2024: alleged (Ukraine)');
  });

  test('takes the id of a fact in one document, and the beginning of an id', async () => {
    const [mention] = littleRecord.events[0]!.mentions;
    const local = await run(['explain', `${mention!.fact}@${mention!.document}`, '--json']);
    expect(JSON.parse(local.stdout)).toMatchObject({ kind: 'event', fact: { id: littleRecord.events[0]!.id } });
    expect(JSON.parse((await run(['explain', 'troops', '--json'])).stdout)).toMatchObject({
      fact: { id: 'troops-kursk' },
    });
  });

  test('tells agreements, claims, contradictions and promises too', async () => {
    const { agreements, claims, contradictions, promises } = littleRecord;
    for (const { id } of [agreements[0]!, claims[0]!, contradictions[0]!, promises[0]!]) {
      const { code, stdout } = await run(['explain', id]);
      expect([id, code]).toEqual([id, 0]);
      expect(stdout).toContain('│');
    }
  });

  test('has a suggestion for an id that is nearly one', async () => {
    const { code, stderr } = await run(['explain', 'troops-kurks']);
    expect([code, stderr.trim()]).toEqual([
      1,
      'entente: No fact of the record has the id “troops-kurks”. Did you mean “troops-kursk”?',
    ]);
  });

  test('an article cannot move the cursor, whatever stands in it', async () => {
    const { stdout } = await run(['explain', 'hostile-talks']);
    expect(stdout.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
  });
});

test('export writes the record that the schema promises, whole and filtered', async () => {
  const whole = await run(['export', '--format', 'json']);
  expect(AllianceRecord.parse(JSON.parse(whole.stdout))).toEqual({ ...littleRecord, shifts: [] });
  const part = JSON.parse((await run(['export', '--actor', 'JPN'])).stdout) as AllianceRecord;
  expect(part.events.map(({ id }) => id)).toEqual(['concern-japan']);
});

test('search finds in both languages, marks nothing with codes in a pipe, and says where it found nothing', async () => {
  const french = await run(['search', 'Corée', 'du', 'Nord', 'troupes', '--lang', 'fr'], { COLUMNS: '80' });
  expect(french.code).toBe(0);
  expect(french.stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  const { stdout } = await run(['search', 'North', 'Korea', '--json']);
  const found = JSON.parse(stdout) as { actors: { items: { actor: { id: string } }[] }; facts: { total: number } };
  expect(found.actors.items[0]!.actor.id).toBe('PRK');
  expect(found.facts.total).toBeGreaterThan(3);
  expect((await run(['search', 'zzyzx'])).stderr).toContain('Nothing in the record');
  expect((await run(['search', 'treaty', '--limit', 'many'])).code).toBe(2);
});
