import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

/** The events of a text as "TYPE source > target", states and bodies only. */
const told = (text: string): string[] =>
  readText(text, 'en', '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${sources.filter(isSide).join('+')} > ${targets.filter(isSide).join('+')}`,
  );

const isSide = (id: string): boolean => /^[A-Z]{3}$/.test(id);

describe('what answers what was told', () => {
  it.each([
    ['Armenia accused Azerbaijan of shelling a village. Armenian forces returned fire.', 'ASSAULT ARM > AZE'],
    ['Pakistani gunners shelled Indian villages. Indian troops fired back, the ministry said.', 'ASSAULT IND > PAK'],
    ['Russia closed a consulate on Monday, prompting Poland to expel two diplomats.', 'SANCTION POL > RUS'],
    ['India retaliates against Chinese tariffs.', 'SANCTION IND > CHN'],
    ['Brazil vowed retaliatory tariffs after Chile raised duties on its steel.', 'THREATEN BRA > CHL'],
    ['Indonesian patrol boats chased Malaysian trawlers. Malaysia lodged a protest.', 'ACCUSE MYS > IDN'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('who did it to whom', () => {
  it.each([
    ['Kenya said it had brokered talks between Sudan and Egypt.', 'CONSULT KEN > SDN+EGY'],
    ['Uganda said a Rwandan patrol was ambushed by its forces near the border.', 'ASSAULT UGA > RWA'],
    ['Three Eritrean soldiers were killed on the border after an Ethiopian attack.', 'ASSAULT ETH > ERI'],
    ['Ugandan forces destroyed six tanks that Belgium had handed over to Rwanda.', 'ASSAULT UGA > RWA'],
    ['Mali has forbidden Algerian planes from flying over its territory.', 'SANCTION MLI > DZA'],
    ['Italy announced the withdrawal of $20 million in economic aid to Kenya.', 'SANCTION ITA > KEN'],
    ['Armenia reported the release of ten soldiers by Azerbaijan.', 'RETREAT AZE > ARM'],
    [
      'Angola will not pull its troops until Zambian soldiers withdraw, the general told reporters.',
      'REJECT AGO > ZMB',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('where and when it was said', () => {
  it.each([
    ['In a phone call with the Kenyan president, the Togolese president pleaded for calm.', 'CONSULT TGO > KEN'],
    [
      'In a phone call with the Kenyan president, the Togolese president urged him to free the crew.',
      'REQUEST TGO > KEN',
    ],
    ['India said Pakistan had moved guns to the border, calling it a provocation.', 'ACCUSE IND > PAK'],
    ['Peru will withdraw its troops from Bolivia on Monday, the minister told reporters.', 'RETREAT PER > BOL'],
    ['Trump said he was ordering a 25% tariff on all Peruvian exports to the U.S.', 'SANCTION USA > PER'],
    ['Fiji has decided against renewing the police agreement with China.', 'REJECT FJI > CHN'],
    ['The Peruvian president has reversed his decision to reject flights from Chile.', 'CONCEDE PER > CHL'],
    ["Ecuador's police broke into the Peruvian embassy in Quito.", 'COERCE ECU > PER'],
    ['North Korea fires ballistic missiles after protesting US drills', 'ACCUSE PRK > USA'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('takes nothing that is taxed for trade, nothing that is no longer rejected for rejected', () => {
    const text =
      'Trump said he was ordering a 25% tariff on all Peruvian exports to the U.S. ' +
      'The Peruvian president has reversed his decision to reject flights from Chile.';
    expect(told(text).filter((one) => /^(COOPERATE|REJECT)/.test(one))).toEqual([]);
  });
});

describe('charges, and who makes them', () => {
  it.each([
    ["Burundi's president accused Rwanda of backing the group, an accusation Rwanda has denied.", 'ACCUSE BDI > RWA'],
    ['Chad has accused Sudan of shelling a village, a charge Khartoum denies.', 'ACCUSE TCD > SDN'],
    ['A spokesman claimed that the Pakistani military opened fire on Afghan forces.', 'ASSAULT PAK > AFG'],
    ['The Ministry of Foreign Affairs of Moldova called on the Russian leadership to help.', 'REQUEST MDA > RUS'],
    ['The Canadian minister said that India had refused to cooperate in the inquiry.', 'REJECT IND > CAN'],
    [
      'Kenya condemned Uganda, saying Ugandan police beat ten Kenyan sailors, damaged their gear and seized a boat.',
      'ASSAULT UGA > KEN',
    ],
    [
      'Belarusian helicopters entered Lithuania. The Belarusian ambassador was summoned to the ministry.',
      'ACCUSE LTU > BLR',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    'The talks failed because Kigali supports Burundian rebels.',
    'The European Union adopted sanctions, targeting two hundred Russian ships.',
  ])('tells no backing and no blow: %s', (text) => {
    expect(told(text).filter((one) => /^(SUPPORT|ASSAULT)/.test(one))).toEqual([]);
  });
});

describe('whose deed is told behind', () => {
  it.each([
    [
      'Norway has condemned the actions of a Russian jet after it dropped flares near a Norwegian ship.',
      'ACCUSE NOR > RUS',
    ],
    ['Kenya criticised Uganda after it closed the border.', 'SANCTION UGA > KEN'],
    ["Mali condemned Algeria's downing of a Malian drone.", 'ASSAULT DZA > MLI'],
    ["Fiji expressed regret at Tonga's ending of diplomatic ties.", 'ACCUSE FJI > TON'],
    ['Fiji said it would immediately cease all official exchanges with Tonga.', 'SANCTION FJI > TON'],
    ['Chad then deported the Libyan ambassador.', 'SANCTION TCD > LBY'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('tells neither what is denied nor an accusation by whom the main clause names', () => {
    expect(told("South Sudan's minister denied the presence of Ugandan forces in Juba.")).toEqual([]);
    expect(
      told("Kenya opened an embassy in Mali, while Uganda's foreign minister accused Rwanda of lying.").filter((one) =>
        one.startsWith('ACCUSE'),
      ),
    ).toEqual(['ACCUSE UGA > RWA']);
  });
});
