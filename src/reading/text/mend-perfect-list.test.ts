import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string) =>
  readText(text, 'fr', '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it('participles behind one auxiliary are deeds of one subject', () => {
  expect(
    told("Rome a versé dix millions d'euros d'aide à Tunis, formé ses pilotes et livré des hélicoptères."),
  ).toEqual(['AID ITA>TUN', 'AID ITA>TUN', 'AID ITA>TUN']);
});

it('a participle behind an aside belongs to the auxiliary before it', () => {
  expect(
    told("Rome aide Tunis. L'Italie aurait aussi, d'après plusieurs responsables, financé la base de Bizerte."),
  ).toContain('AID ITA>TUN');
  expect(told('Rome a un plan, inspiré de celui de Tunis.')).toEqual([]);
});
