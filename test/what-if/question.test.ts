import { describe, expect, test } from 'vitest';
import { parseQuestion, QuestionProblem } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const knowledge = loadKnowledge();

/** «attack CHN>JPN @senkaku-islands», one per fact. */
function read(question: string, on = '2026-11-21'): string[] {
  return parseQuestion(question, knowledge, on).map(
    ({ kind, by, against, at }) =>
      `${kind} ${by}${against === null ? '' : `>${against}`}${at === null ? '' : ` @${at}`}`,
  );
}

const questions: readonly (readonly [string, ...string[]])[] = [
  ['KOR attacks PRK', 'attack KOR>PRK'],
  ['kor attacks prk', 'attack KOR>PRK'],
  ['South Korea attacks North Korea', 'attack KOR>PRK'],
  ['la Corée du Sud attaque la Corée du Nord', 'attack KOR>PRK'],
  ['What if North Korea invaded South Korea?', 'attack PRK>KOR'],
  ['Et si la Corée du Nord envahissait la Corée du Sud ?', 'attack PRK>KOR'],
  ['China attacks Japan at the Senkaku Islands', 'attack CHN>JPN @senkaku-islands'],
  ['China attacks the Senkaku Islands', 'attack CHN>JPN @senkaku-islands'],
  ['China attacks Japan’s Senkaku Islands', 'attack CHN>JPN @senkaku-islands'],
  ['la Chine attaque le Japon aux îles Senkaku', 'attack CHN>JPN @senkaku-islands'],
  ['Pékin frappe les îles Senkaku', 'attack CHN>JPN @senkaku-islands'],
  ['North Korea strikes Guam', 'attack PRK>USA @guam'],
  ['la Corée du Nord bombarde Guam', 'attack PRK>USA @guam'],
  ['UKR attacks RUS at kursk', 'attack UKR>RUS @kursk'],
  ['l’Ukraine attaque la Russie à Koursk', 'attack UKR>RUS @kursk'],
  ['Iran attacks American bases in Qatar', 'attack IRN>USA @QAT'],
  ['l’Iran attaque des bases américaines au Qatar', 'attack IRN>USA @QAT'],
  ['China attacks a Philippine ship in the South China Sea', 'attack CHN>PHL @south-china-sea'],
  ['la Chine attaque un navire philippin en mer de Chine méridionale', 'attack CHN>PHL @south-china-sea'],
  ['JNIM attacks Mali', 'attack org:jnim>MLI'],
  ['le JNIM attaque le Mali', 'attack org:jnim>MLI'],
  ['Russia threatens Estonia', 'threat RUS>EST'],
  ['Russia threatens to attack Estonia', 'threat RUS>EST'],
  ['la Russie menace d’attaquer l’Estonie', 'threat RUS>EST'],
  ['Estonia is threatened by Russia', 'threat RUS>EST'],
  ['l’Estonie est attaquée par la Russie', 'attack RUS>EST'],
  ['Japan is attacked by China at the Senkaku Islands', 'attack CHN>JPN @senkaku-islands'],
  ['the United States sanctions North Korea', 'sanction USA>PRK'],
  ['les États-Unis imposent des sanctions à la Corée du Nord', 'sanction USA>PRK'],
  ['Armenia asks Russia for help', 'request ARM>RUS'],
  ['l’Arménie demande l’aide de la Russie', 'request ARM>RUS'],
  ['Ukraine is at war with Russia', 'war UKR>RUS'],
  ['l’Ukraine est en guerre contre la Russie', 'war UKR>RUS'],
  ['a rebellion breaks out in Kazakhstan', 'internal-disorder KAZ'],
  ['une insurrection éclate au Kazakhstan', 'internal-disorder KAZ'],
  ['Niger faces a coup', 'internal-disorder NER'],
  ['a Russian attack on Estonia', 'attack RUS>EST'],
  ['an attack by Russia on Estonia', 'attack RUS>EST'],
  ['une attaque de la Russie contre l’Estonie', 'attack RUS>EST'],
  ['Russia and Belarus attack Poland', 'attack RUS>POL', 'attack BLR>POL'],
  ['Russia attacks Poland and Lithuania', 'attack RUS>POL', 'attack RUS>LTU'],
  ['Croatia attacks Bosnia and Herzegovina', 'attack HRV>BIH'],
  ['North Korea attacks South Korea and China attacks Taiwan', 'attack PRK>KOR', 'attack CHN>TWN'],
  ['la Corée du Nord attaque la Corée du Sud et la Chine attaque Taïwan', 'attack PRK>KOR', 'attack CHN>TWN'],
  [
    'Russia attacks Poland and Lithuania and China attacks Taiwan',
    'attack RUS>POL',
    'attack RUS>LTU',
    'attack CHN>TWN',
  ],
  ['Azerbaijan attacks Armenia and Armenia asks Russia for help', 'attack AZE>ARM', 'request ARM>RUS'],
  ['Russia attacks Poland and threatens Lithuania', 'attack RUS>POL', 'threat RUS>LTU'],
  ['ARE attacks IRN, IRN attacks ARE', 'attack ARE>IRN', 'attack IRN>ARE'],
  ['EST attacks AND and AND attacks EST', 'attack EST>AND', 'attack AND>EST'],
  ['Japan is attacked at the Senkaku Islands by China', 'attack CHN>JPN @senkaku-islands'],
  ['le Japon est attaqué aux îles Senkaku par la Chine', 'attack CHN>JPN @senkaku-islands'],
  ['Moscow attacks Kyiv', 'attack RUS>UKR @kyiv'],
  ['Pyongyang threatens Seoul', 'threat PRK>KOR'],
  ['Washington sanctionne Téhéran', 'sanction USA>IRN'],
  ['Israel strikes Hezbollah in Lebanon', 'attack ISR>org:hezbollah @LBN'],
  ['China blockades Taiwan', 'attack CHN>TWN'],
  ['la Turquie abat un avion grec au-dessus de la mer Égée', 'attack TUR>GRC @aegean-sea'],
  ['North Korea threatens Japan with missiles', 'threat PRK>JPN'],
  ['Russia attacks the Baltic states', 'attack RUS>EST', 'attack RUS>LVA', 'attack RUS>LTU'],
  ['l’invasion de Taïwan par la Chine', 'attack CHN>TWN'],
  ['attaque nord-coréenne contre le Japon', 'attack PRK>JPN'],
  ['Est-ce que la Russie attaque la Moldavie ?', 'attack RUS>MDA'],
  ['Armenia requests Russian help', 'request ARM>RUS'],
  ['coup d’État au Mali', 'internal-disorder MLI'],
  [
    'si la Russie attaquait la Moldavie et que la Roumanie demandait l’aide des États-Unis',
    'attack RUS>MDA',
    'request ROU>USA',
  ],
];

test.each(questions)('%s', (question, ...facts) => {
  expect(read(question)).toEqual(facts);
});

test('what a body of states decrees its members of the day decree', () => {
  expect(read('l’UE sanctionne la Russie', '2022-06-01')).toHaveLength(27);
  expect(read('the EU sanctions Russia', '2014-08-01')).toContain('sanction GBR>RUS');
});

describe('the day', () => {
  test('tells which state a name means', () => {
    expect(read('the United States attacks Russia', '1970-01-01')).toEqual(['attack USA>SUN']);
    expect(read('Germany attacks Russia', '1914-08-01')).toEqual(['attack DEU>RUS']);
    expect(read('Germany attacks Poland', '1975-01-01')).toEqual(['attack DEU>POL']);
  });

  test('lets states of the past be named', () => {
    expect(read('Austria-Hungary attacks Serbia', '1914-07-28')).toEqual(['attack AUH>SRB']);
    expect(read('l’Autriche-Hongrie attaque la Serbie', '1914-07-28')).toEqual(['attack AUH>SRB']);
    expect(read('Russia attacks the Ottoman Empire', '1914-11-02')).toEqual(['attack RUS>TUR']);
  });
});

describe('what is not understood is said', () => {
  const problem = (question: string) => {
    try {
      return read(question).join();
    } catch (error) {
      if (!(error instanceof QuestionProblem)) throw error;
      return `${error.code}: ${error.words}`;
    }
  };

  test.each([
    ['North Korea and South Korea', 'no-verb: North Korea and South Korea'],
    ['', 'no-verb: '],
    ['North Korea attacks', 'no-target: attacks'],
    ['attacks North Korea', 'no-actor: attacks'],
    ['Ruritania attacks France', 'unknown-name: Ruritania'],
    ['la France attaque la Syldavie', 'unknown-name: la Syldavie'],
    ['NATO attacks Russia', 'body: org:nato'],
    ['Kursk attacks Ukraine', 'no-actor: Kursk'],
    ['Ukraine strikes Crimea', 'itself: UKR'],
    ['the West attacks Russia', 'body: the West'],
    ['China attacks the South China Sea', 'nowhere: the South China Sea'],
  ])('%s', (question, said) => {
    expect(problem(question)).toBe(said);
  });

  test('with every name that would have been', () => {
    try {
      read('Ruritania attacks France');
      throw new Error('it was understood');
    } catch (error) {
      expect([...(error as QuestionProblem).known()]).toEqual(expect.arrayContaining(['romania', 'rou', 'roumanie']));
    }
  });
});

test('every state can be asked about, by code and by its names in both languages', () => {
  const failed = knowledge.states.flatMap(({ id, names }) => {
    const shown = [id, names.en[0], names.fr[0]];
    return shown.flatMap((name) => {
      const other = id === 'FRA' ? 'ITA' : 'FRA';
      try {
        const [fact] = read(`${name} attacks ${other}`, '2027-01-01');
        const [back] = read(`${other} attaque ${name}`, '2027-01-01');
        return fact === `attack ${id}>${other}` && back?.startsWith(`attack ${other}>${id}`)
          ? []
          : [`${name}: ${fact} ${back}`];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    });
  });
  expect(failed).toEqual([]);
});
