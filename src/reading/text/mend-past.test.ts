import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string): string[] =>
  readText(text, 'en').events.map(({ type, sources, targets }) => `${type} ${sources[0]} ${targets[0] ?? ''}`);

describe('a past tense is no participle', () => {
  test.each([
    ['Rwandan soldiers wounded three Congolese policemen, officials said.', 'ASSAULT RWA COD'],
    ['Ethiopian troops crossed the border and seized two Sudanese villages, residents said.', 'ASSAULT ETH SDN'],
    ['Pakistani police detained 30 Afghan refugees, the embassy said.', 'COERCE PAK AFG'],
    ['The Turkish army forced out on Tuesday some 300 Syrian refugees.', 'COERCE TUR SYR'],
    ['North Korean hackers stole plans from a South Korean shipyard.', 'COERCE PRK KOR'],
    ['Portuguese jets guard Lithuanian skies.', 'AID PRT LTU'],
    ['Kenyan jets strike al-Shabaab in Somalia', 'ASSAULT KEN org:shebab'],
  ])('%s', (text, deed) => {
    expect(deeds(text)).toContain(deed);
  });
  test('a participle before a noun stays one', () => {
    expect(deeds('The wounded Rwandan soldiers, treated in Kenya, were tired.')).toEqual([]);
  });
});
