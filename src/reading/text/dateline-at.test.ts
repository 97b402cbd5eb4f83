import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (language: Language, text: string) =>
  readText(text, language).events.map(({ type, sources, targets, evidence }) =>
    [type, sources.join('+'), targets.join('+'), evidence[0]!.quote].join(' '),
  );

test.each([
  ['en', 'AP - Kenya has condemned Somalia.', 'ACCUSE KEN SOM Kenya has condemned Somalia.'],
  [
    'en',
    'Canadian Press - OTTAWA (CP) - Canada has condemned Belarus.',
    'ACCUSE CAN BLR Canada has condemned Belarus.',
  ],
  ['en', 'By Ann Lee NAIROBI (Reuters) - Kenya has condemned Somalia.', 'ACCUSE KEN SOM Kenya has condemned Somalia.'],
  ['en', 'THE HAGUE: Kenya has condemned Somalia.', 'ACCUSE KEN SOM Kenya has condemned Somalia.'],
  ['en', '# Kenya condemns Somalia (AP)', 'ACCUSE KEN SOM Kenya condemns Somalia'],
  ['fr', 'AFP - Le Kenya a condamné la Somalie.', 'ACCUSE KEN SOM Le Kenya a condamné la Somalie.'],
  ['fr', 'NAIROBI (AFP) – Le Kenya a condamné la Somalie.', 'ACCUSE KEN SOM Le Kenya a condamné la Somalie.'],
  ['fr', '# Le Kenya condamne la Somalie (AFP et Reuters)', 'ACCUSE KEN SOM Le Kenya condamne la Somalie'],
] as const)('the agency in front is no part of it (%s): %s', (language, text, event) => {
  expect(told(language, text)).toEqual([event]);
});

test.each([
  ['en', '# Kenya condemns Somalia (Mogadishu)', '# Kenya condemns Somalia (Mogadishu)'],
  ['fr', '# Le Kenya condamne la Somalie (Mogadiscio)', '# Le Kenya condamne la Somalie (Mogadiscio)'],
] as const)('what else is behind a headline in brackets is read (%s): %s', (language, text, whole) => {
  expect(told(language, text)[0]).toContain(whole.slice(2));
});
