import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { readText } from '../read-text.testing.ts';

const { events: rules } = loadKnowledge();

/** Each rule carries an example in both languages: what it is for must be what it finds. */
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(['fr', 'en'] as const)('%s', (language) => {
    const text = rule.examples[language];
    const { events } = readText(text, language);
    const found = events.filter((event) => event.type === rule.type);
    expect(found, text).not.toEqual([]);
    for (const event of found)
      for (const { start, end, quote } of event.evidence) expect(text.slice(start, end)).toBe(quote);
  });
});
