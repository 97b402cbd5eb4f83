import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serve } from '../../src/api/index.ts';
import { loadRooms, readInto } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const shared = 'Rabat n’est plus seule et saura trouver des appuis';

it('words that two articles share stand beside each other and open either article', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-wording-'));
  const quote = `« ${shared} », juge une analyste à Tunis, pour qui la signature change peu de choses.`;
  const voice = `Au marché on l’entend partout : ${shared} nouveaux, quoi qu’en disent les chancelleries du Nord.`;
  const catches = 'Les chalutiers pourront prendre quarante mille tonnes de sardines chaque année au large de Dakhla.';
  const quarrel = 'La presse d’Alger y voit une provocation de plus et rappelle le différend sur la frontière du Sud.';
  await writeFile(join(folder, 'quote.txt'), `Accord de pêche signé avec Madrid\n\n${catches}\n\n${quote}\n`);
  await writeFile(join(folder, 'voice.txt'), `Les voisins du royaume s’inquiètent\n\n${quarrel}\n\n${voice}\n`);
  const store = await openStore(':memory:');
  await readInto(store, [folder], { rooms: await loadRooms() });
  const serving = await serve({ store, port: 0, webRoot: stage.webRoot });
  const { page } = await stage.page({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(`${serving.url}/sources`);
  const places = page.locator('.shared-wording li').first().locator('blockquote');
  await places.first().waitFor();
  expect(await places.locator('.quote b').allTextContents()).toEqual([shared, shared]);
  await places.getByRole('link', { name: 'Les voisins du royaume s’inquiètent' }).click();
  await page.locator('.article').getByText('La presse d’Alger').waitFor();
  await serving.close();
  await store.close();
  await rm(folder, { recursive: true });
});
