import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Document, Language } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';
import { buildRecord } from '../../src/record/index.ts';

/** An article of one paragraph per line. */
function article(id: string, text: string, language: Language, published: string): Document {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length };
    at += line.length + 1;
    return block;
  });
  const from = { publisher: null, url: null, published, publishedBasis: 'metadata' as const, language, file: id };
  return { id: `doc:${id.padStart(16, '0')}`, title: null, ...from, text, blocks };
}

const ARTICLES = [
  article(
    '1',
    "Riyad et Islamabad ont signé mercredi un accord de défense mutuelle. Toute agression contre l'un sera tenue pour une agression contre les deux.",
    'fr',
    '2025-09-18',
  ),
  article('2', 'Saudi Arabia and Pakistan signed a mutual defence pact on 17 September 2025.', 'en', '2025-10-02'),
  article('3', "Le pacte de défense entre l'Arabie saoudite et le Pakistan inquiète New Delhi.", 'fr', '2025-10-20'),
];

test('many articles in two languages tell of one pact with one signature', () => {
  const knowledge = loadKnowledge();
  const { agreements } = buildRecord(
    ARTICLES,
    ARTICLES.map((one) => read(one, knowledge)),
    knowledge,
  );
  expect(agreements).toHaveLength(1);
  const [pact] = agreements;
  expect(pact).toMatchObject({ knowledge: 'saudi-pakistan-2025', parties: ['PAK', 'SAU'] });
  expect(pact!.steps).toHaveLength(1);
  expect(pact!.steps[0]).toMatchObject({ step: 'signed', date: { from: '2025-09-17', to: '2025-09-17' } });
  expect(new Set(pact!.steps[0]!.evidence.map(({ document }) => document)).size).toBe(2);
  expect(pact!.obligations.map(({ duty }) => duty)).toContain('assist-as-deemed-necessary');
});
