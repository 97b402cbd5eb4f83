import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

test.each([
  ['Les deux ministres ont signé le pacte mardi à Moscou.', 'fr'],
  ['The two ministers signed the pact in Moscow on Tuesday.', 'en'],
  ['Die beiden Minister haben den Pakt am Dienstag in Moskau unterzeichnet.', 'de'],
  ['Los dos ministros firmaron el pacto el martes en Moscú, según un comunicado conjunto.', 'es'],
  ['Министры подписали договор во вторник в Москве, говорится в совместном заявлении двух сторон.', 'ru'],
  ['Kim met Putin.', 'und'],
  ['Kim Jong-un, Vladimir Poutine, Choe Son Hui', 'und'],
  ['1234 5678', 'und'],
  ['', 'und'],
])('%s', async (sample, language) => expect(await detectLanguage(sample)).toBe(language));
