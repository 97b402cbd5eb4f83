import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.testing.ts';

const kinds = (text: string, language: 'fr' | 'en') => claimsIn(text, language).map(({ kind }) => kind);

describe('what looks ahead and foresees nothing', () => {
  test.each([
    ['fr', "Aux termes de l'accord :\n- les navires iraniens pourront faire escale à Caracas ;"],
    ['fr', 'Caracas ne redoute pas la réaction de Bogota.'],
    ['fr', "On pourrait croire que l'Iran n'attend que cela."],
    ['en', 'Under the agreement:\n- Iranian ships may call at Venezuelan ports.'],
    ['en', 'Neither may conclude a pact with a third party that would harm it.'],
    ['en', 'Venezuela and Iran spoke about the region and how it may evolve.'],
    ['en', 'Nicolas Maduro has sworn that he would never bow to Colombia.'],
    ['en', 'Venezuelan officials say that Venezuela will keep talking to Colombia.'],
    ['en', 'Money is another matter for Venezuela.'],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).not.toContain('prediction');
    expect(kinds(text, language)).not.toContain('question');
  });

  test.each([
    ['fr', 'Un futur gouvernement pourrait le dénoncer.', 'prediction'],
    ['fr', "Rien n'indique qu'il sera bientôt ratifié.", 'prediction'],
    ['fr', "Bogota n'en redoute pas moins une présence iranienne.", 'prediction'],
    ['en', 'A future government could tear it up.', 'prediction'],
    ['en', 'Nothing suggests that it will be ratified soon.', 'prediction'],
    ['en', 'Analysts say that Venezuela will keep talking to Colombia.', 'prediction'],
    ['en', 'Whether Iranian troops will be based in Venezuela is another matter.', 'question'],
    ['fr', 'Savoir si des soldats iraniens iront au Venezuela est une autre affaire.', 'question'],
  ] as const)('and what does: %s: %s', (language, text, kind) => {
    expect(kinds(text, language)).toContain(kind);
  });
});
