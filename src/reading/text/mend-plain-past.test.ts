import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

/** The blows of a text as "doer > struck". */
const blows = (text: string): string[] =>
  readText(text, 'en')
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ sources, targets }) => `${sources.filter(isState).join('+')} > ${targets.filter(isState).join('+')}`);

const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id);

describe('a past right behind the noun that opens a clause', () => {
  it.each([
    ['Kenya says Ugandan border guards fired mortar shells towards its territory.', 'UGA > KEN'],
    ['The Somali army claimed Ethiopian troops fired into Somali territory on Sunday.', 'ETH > SOM'],
    ['Eritrean troops shelled Ethiopian villages, officials said.', 'ERI > ETH'],
    ['Tensions rose after Azerbaijani soldiers shelled Armenian villages.', 'AZE > ARM'],
    ['On Sunday, Turkish jets attacked two Syrian bases.', 'TUR > SYR'],
    ['Turkish jets shot down a Syrian drone, the ministry said.', 'TUR > SYR'],
  ])('tells the deed: %s', (text, expected) => {
    expect(blows(text)).toEqual([expected]);
  });

  it.each([
    'Kenya said soldiers wounded in the raid were home.',
    'Officials said weapons seized off Yemen last week came by sea.',
    'Kenyan officials said troops sent home last month were well.',
  ])('leaves a participle as it is: %s', (text) => {
    expect(blows(text)).toEqual([]);
  });
});
