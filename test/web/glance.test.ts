import { describe, expect, it } from 'vitest';
import { littleStage } from './little-stage.ts';

const stage = littleStage();
const SENTENCE = '.article, .pane .quote, .quote';

/** What someone asks who never saw the program, and what stands under it on the first page. */
const asked = {
  'fr-FR': ['Combien de soldats ?', 'Le traité est-il en vigueur ?', 'Qui serait tenu en cas d’attaque ?'],
  'en-GB': ['How many soldiers?', 'Is the treaty in force?', 'Who would be bound in an attack?'],
};

describe('the first page answers what one comes with', () => {
  it.each(Object.entries(asked))('in %s, with the sentence or the clause one click away', async (locale, questions) => {
    const { page, complaints } = await stage.page({ viewport: { width: 1280, height: 900 }, locale });
    for (const question of questions) {
      await page.goto('/');
      const heading = page.locator('h2', { hasText: new RegExp(question.replace(/[ ?]+/g, '\\s*.?')) });
      const answer = page.locator('.glance > div', { has: heading });
      await answer.locator('a').first().click();
      await page.waitForURL((url) => url.pathname !== '/');
      await page.locator(`${SENTENCE}, .bond`).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
