import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it('behind an aside stands the object', () => {
  const text = "Le Ghana aurait interrompu, selon la chaîne CNN, l'envoi d'informations à Lomé.";
  const events = readText(text, 'fr', '2024-11-05').events;
  expect(events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`)).toEqual(['SANCTION GHA>TGO']);
});
