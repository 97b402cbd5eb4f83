import { expect, it } from 'vitest';
import { cardsOf } from '../../src/api/cards.ts';
import { sampleDocument, sampleRecord } from '../store/samples.ts';

it('a text without a title is called by its first words, one with a title by that alone', () => {
  const [bare, titled] = [sampleDocument('Two fleets met at dawn.'), sampleDocument('Rain.', { title: 'The weather' })];
  const openings = new Map([bare, titled].map(({ id, text }) => [id, text]));
  const cards = cardsOf(sampleRecord([bare, titled], {}), openings);
  expect([cards.get(bare.id)?.opening, cards.get(titled.id)?.opening]).toEqual(['Two fleets met at dawn.', null]);
});
