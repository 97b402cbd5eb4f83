import { expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { read, readerOf } from './index.ts';
import { documentOf } from './read-text.testing.ts';

const documents = [
  documentOf(
    'Le ministre turc a signé un accord de défense avec la Géorgie à Tbilissi. Il y restera deux jours.',
    'fr',
    '2024-11-05',
  ),
  documentOf('Kenya sent 200 officers to Haiti on Monday, its president said.', 'en', '2024-11-05'),
  documentOf('Prague a livré vingt chars à Kiev, selon « Le Monde ».', 'fr', null),
  documentOf('Norway and Finland held talks in Oslo.', 'en', '2023-02-01'),
];

test('documents that are at hand together are read as each by itself', () => {
  const readOne = readerOf(documents, loadKnowledge());
  for (const document of documents) {
    const alone = read(document, loadKnowledge());
    expect(alone.actors.length, document.text).toBeGreaterThan(0);
    expect(readOne(document)).toEqual(alone);
  }
});

test('a document that has changed or is not among them is read by itself', () => {
  const readOne = readerOf(documents, loadKnowledge());
  const [first] = documents;
  const changed = { ...first!, text: first!.text.replace('la Géorgie', 'la Moldavie'.padEnd(10)) };
  expect(changed.text).toContain('Moldavie');
  expect(readOne(changed)).toEqual(read(changed, loadKnowledge()));
  const another = documentOf('Chad expelled the French ambassador.', 'en', '2024-11-05');
  expect(readOne(another)).toEqual(read(another, loadKnowledge()));
  const later = { ...first!, published: '2022-03-01' };
  expect(readOne(later)).toEqual(read(later, loadKnowledge()));
});
