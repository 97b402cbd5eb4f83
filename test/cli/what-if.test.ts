import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { WhatIf } from '../../src/analysis/index.ts';
import { widthOf } from '../../src/cli/terminal/width.ts';
import { entente, folder } from './entente.ts';

const july = fileURLToPath(new URL('../exchange/july-1914.csv', import.meta.url));
const folded = (text: string) => text.replace(/\s+/g, ' ');

async function ask(...args: string[]): Promise<WhatIf> {
  const { stdout, stderr, code } = await entente(['what-if', ...args, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as WhatIf;
}

/** «USA>KOR us-rok-1953/3 triggered», for those bound to fight. */
const fighting = ({ bound }: WhatIf) =>
  bound
    .filter(({ duty }) => duty.startsWith('assist-'))
    .map(({ state, towards, treaty, article, status }) => `${state}>${towards} ${treaty}/${article} ${status}`);

describe('the answer', () => {
  test('is the same in both languages, save for what is put as a question', async () => {
    const english = await ask('North Korea attacks South Korea', '--on', '2026-11-21');
    const french = await ask('la Corée du Nord attaque la Corée du Sud', '--on', '2026-11-21', '--lang', 'fr');
    expect(fighting(english)).toContain('USA>KOR us-rok-1953/3 triggered');
    expect({ ...french, questions: [] }).toEqual({ ...english, questions: [] });
    expect(french.questions.map(({ id }) => id)).toEqual(english.questions.map(({ id }) => id));
    expect(french.questions[0]!.text).not.toBe(english.questions[0]!.text);
  });

  test('has the fields that are promised', async () => {
    const answer = await ask('KOR attacks PRK', '--on', '2026-11-21');
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(['on', 'facts', 'bound', 'questions', 'sides', 'baseRates', 'simulation', 'balance']),
    );
    expect(answer).toMatchObject({ on: '2026-11-21', simulation: null });
    expect(answer.facts).toEqual([{ kind: 'attack', by: 'KOR', against: 'PRK', at: null, on: null }]);
    expect(Object.keys(answer.bound[0]!)).toEqual(
      expect.arrayContaining([
        'state',
        'towards',
        'duty',
        'treaty',
        'article',
        'status',
        'conditions',
        'depth',
        'certainty',
      ]),
    );
  });

  test.each([
    ['en', 60],
    ['fr', 100],
  ])(
    'in words (%s) stays within %i columns and names clause, conditions, questions, sides, figures',
    async (lang, width) => {
      const args = ['what-if', 'China attacks Japan at the Senkaku Islands', '--on', '2026-11-21', '--lang', lang];
      const { stdout, code } = await entente(args, { COLUMNS: String(width) });
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      const text = folded(stdout);
      const told =
        lang === 'en'
          ? ['China → Japan (Senkaku Islands)', 'us-japan-1960/5', 'constitutional processes', 'To be judged', 'GDP']
          : ['Chine → Japon (Îles Senkaku)', 'us-japan-1960/5', 'règles constitutionnelles', 'À juger', 'PIB'];
      for (const words of told) expect(text.toLowerCase()).toContain(words.toLowerCase());
    },
  );

  test('says so where nobody is bound', async () => {
    const { stdout } = await entente(['what-if', 'Brazil threatens Mongolia', '--treaties', 'none']);
    expect(stdout).toContain('No clause in force on that day');
  });
});

describe('questions', () => {
  test('are answered with --assume, by yes and by no', async () => {
    const asked = ['Azerbaijan attacks Armenia', '--on', '2026-11-21'] as const;
    const open = await ask(...asked);
    const csto = (answer: WhatIf) =>
      answer.bound.find(({ state, treaty, article }) => state === 'KAZ' && treaty === 'csto-1992' && article === '4')
        ?.status;
    expect(csto(open)).toBe('conditional');
    const ids = open.questions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['request:ARM', 'freeze:csto-1992:ARM']));
    expect(csto(await ask(...asked, '--assume', 'request:ARM', '--assume', 'freeze:csto-1992:ARM=oui'))).toBe(
      'triggered',
    );
    expect(csto(await ask(...asked, '--assume', 'request:ARM=no'))).toBe('excused');
  });

  test('that are not put cannot be answered', async () => {
    const { code, stderr } = await entente(['what-if', 'Azerbaijan attacks Armenia', '--assume', 'request:ARN']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean “request:ARM”?')]);
  });
});

describe('many runs', () => {
  const asked = ['North Korea attacks South Korea', '--on', '2026-11-21', '--simulate', '500'] as const;

  test('are the same for the same seed, and told in words', async () => {
    const [one, again, other] = await Promise.all(
      ['7', '7', '8'].map((seed) => ask(...asked, '--honour', '0,5', '--seed', seed)),
    );
    expect(one!.simulation).toMatchObject({ runs: 500, honour: 0.5, seed: 7 });
    expect(again).toEqual(one);
    expect(other!.simulation).not.toEqual(one!.simulation);
    expect(other!.bound).toEqual(one!.bound);
    const { stdout } = await entente(['what-if', ...asked, '--honour', '1', '--lang', 'fr']);
    expect(folded(stdout)).toContain('500 tirages ; promesses tenues à votre taux de 100 %');
  });

  test.each([
    [['--simulate', '100'], 'needs --honour'],
    [['--honour', '0.5'], '--honour goes with --simulate'],
    [['--simulate', '0', '--honour', '0.5'], 'no whole number from 1'],
    [['--simulate', '10', '--honour', '50%'], 'no rate from 0 to 1'],
    [['--simulate', '10', '--honour', '1.5'], 'no rate from 0 to 1'],
  ])('%j is wrong use', async (options, words) => {
    const { code, stderr, stdout } = await entente(['what-if', 'KOR attacks PRK', ...options]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('a question that is not understood', () => {
  test.each([
    ['North Korea and South Korea', 'does not say what happens', 'ne dit pas ce qui arrive'],
    ['Rusia attacks Estonia', 'Did you mean “russia”?', 'Vouliez-vous dire « russia » ?'],
    ['NATO attacks Russia', 'name the state', 'nommez l’État'],
    ['attacks Estonia', 'does not say who acts', 'ne dit pas qui agit'],
  ])('%s', async (question, english, french) => {
    for (const [lang, words] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const { code, stderr, stdout } = await entente(['what-if', question, '--lang', lang]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.replaceAll('\u00a0', ' ')).toContain(words);
    }
  });
});

test('the chain can be written as a network', async () => {
  const file = join(folder(), 'chain.gexf');
  const { code } = await entente(['what-if', 'PRK attacks KOR', '--on', '2026-11-21', '--graph', file, '--json']);
  const text = readFileSync(file, 'utf8');
  expect(code).toBe(0);
  expect(text).toContain('source="PRK" target="KOR" label="attack"');
  expect(text).toMatch(/source="USA" target="KOR" label="assist-as-deemed-necessary"/);
});

test('a clause that an answer names can be opened', async () => {
  const { stdout, code } = await entente(['explain', 'us-rok-1953/3', '--db', join(folder(), 'none.db')]);
  expect(code).toBe(0);
  expect(folded(stdout)).toContain('article 3 · assist as it deems necessary');
  expect(stdout).not.toContain('article 2');
});

test('an agreement that only the articles tell binds as far as they tell it, and is marked', async () => {
  const [article, db] = [join(folder(), 'pact.md'), join(folder(), 'own.db')];
  writeFileSync(
    article,
    [
      '# France and Georgia bound by a defence treaty',
      'TBILISI, March 5, 2026 - The mutual defence treaty between France and Georgia, signed in Paris on 12 January 2026, entered into force on 3 March 2026, the French foreign ministry said.',
      'Under the treaty, if one of the parties is attacked, the other will provide military assistance by all means.',
    ].join('\n\n'),
  );
  await entente(['read', article, '--db', db]);
  const asked = (...rest: string[]) => ask('Russia attacks Georgia', '--db', db, ...rest);
  const french = ({ bound }: WhatIf) => bound.filter(({ state, towards }) => state === 'FRA' && towards === 'GEO');
  const answer = await asked('--on', '2026-03-10', '--treaties', 'own', '--treaties', 'record');
  expect(french(answer)).toEqual([
    expect.objectContaining({ status: 'triggered', certainty: 'low', fromCoverage: true, article: null }),
  ]);
  expect(french(await asked('--on', '2026-02-10', '--treaties', 'own', '--treaties', 'record'))).toEqual([]);
  expect(french(await asked('--on', '2026-03-10'))).toEqual([]);
});

describe('July 1914, with imported data', () => {
  const db = join(folder(), 'history.db');
  beforeAll(async () => {
    await entente(['import', 'atop', july, '--db', db]);
  });
  const on = (day: string, question: string) => ask(question, '--on', day, '--treaties', 'atop', '--db', db);

  test('Germany attacks Russia: France is bound, Germany’s allies are not', async () => {
    const bonds = fighting(await on('1914-08-01', 'Germany attacks Russia'));
    expect(bonds).toContain('FRA>RUS atop-9040/defense triggered');
    expect(bonds.filter((bond) => /^(AUH|ITA|ROU)>DEU .*triggered$/.test(bond))).toEqual([]);
    expect(bonds.filter((bond) => bond.startsWith('GBR>'))).toEqual([]);
  });

  test('Russia attacks Austria-Hungary: Germany is bound, Italy only if another attacks too', async () => {
    const bonds = fighting(await on('1914-08-01', 'Russia attacks Austria-Hungary'));
    expect(bonds).toContain('DEU>AUH atop-9010/defense triggered');
    expect(bonds).toContain('ITA>AUH atop-9020/defense conditional');
  });

  test('after Austria-Hungary’s own attack on Serbia, whether Russia’s counts as one is a question', async () => {
    const both = 'l’Autriche-Hongrie attaque la Serbie et la Russie attaque l’Autriche-Hongrie';
    const answer = await on('1914-08-06', both);
    expect(fighting(answer)).toContain('DEU>AUH atop-9010/defense conditional');
    expect(answer.questions.map(({ id }) => id)).toContain('joining-counts:AUH');
  });

  test('Austria-Hungary attacks Serbia: no treaty binds Russia; Greece is bound, unless it was provoked', async () => {
    const answer = await on('1914-07-28', 'l’Autriche-Hongrie attaque la Serbie');
    const bonds = fighting(answer);
    expect(bonds).toContain('GRC>SRB atop-9090/defense triggered');
    expect(answer.bound.find(({ state, duty }) => state === 'GRC' && duty.startsWith('assist'))!.conditions).toContain(
      'unprovoked',
    );
    expect(bonds.filter((bond) => bond.startsWith('RUS>SRB'))).toEqual([]);
    expect(bonds.join()).not.toContain('atop-9100');
  });

  test('the Ottoman Empire is bound from the second of August', async () => {
    const ottoman = (answer: WhatIf) => fighting(answer).filter((bond) => bond.startsWith('TUR>DEU'));
    expect(ottoman(await on('1914-08-01', 'Russia attacks Germany'))).toEqual([]);
    expect(ottoman(await on('1914-08-02', 'Russia attacks Germany'))).toEqual(['TUR>DEU atop-9110/defense triggered']);
  });

  test('Italy owes France neutrality where Germany attacks it', async () => {
    const { bound } = await on('1914-08-03', 'Germany attacks France');
    const owed = bound.filter(({ state, towards }) => state === 'ITA' && towards === 'FRA');
    expect(owed.map(({ duty, treaty, status }) => `${duty} ${treaty} ${status}`)).toEqual([
      'stay-neutral atop-9080 triggered',
    ]);
  });
});
