import type { Rule } from '../../knowledge/index.ts';
import { placeById } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { placeAt } from '../actors/place.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { argumentsOf } from './arguments.ts';
import type { FoundEvent } from './found.ts';
import { sidesOfState } from './states-of.ts';
import { rulesAt } from './triggers.ts';

/** Words by which a town is told to be where others met: it stands before them, the meeting behind. */
const SETTINGS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:ser(?:t|vi|vait|vira) de (?:cadre|décor|théâtre|lieu) (?:à|aux?)|(?:accueilli|abrité) (?:une (?:grande |bonne )?partie|l['’]essentiel|la suite|la fin) d(?:es|u|e))(?!\p{L})/u,
  en: /\b(?:serv(?:ed|es|ing) as (?:the |a )?(?:setting|venue|backdrop|scene) (?:for|of)|(?:was|were) the (?:setting|venue|scene) (?:for|of)|hosted (?:part|some|most|the rest) of)\b/u,
};

/** «La station de Sousse a servi de cadre à une partie des entretiens»: the last place named before these words. */
export function settingOf(scene: Scene, passage: Passage, trigger: number, { type }: Rule): string | null {
  if (type !== 'CONSULT' || passage.tokens[trigger]!.upos !== 'NOUN') return null;
  const match = SETTINGS[scene.language].exec(passage.text);
  if (!match) return null;
  const start = passage.start + match.index;
  if (passage.tokens[trigger]!.start < start + match[0].length) return null;
  const before = [...scene.byHead[passage.index]!.values()].filter(({ end }) => end <= start);
  const town = before
    .sort((a, b) => a.start - b.start)
    .at(-1)
    ?.senses.find(({ kind }) => kind === 'place');
  return town?.id ?? null;
}

/** A place, and the passage that tells it. */
export type ToldPlace = { readonly place: string; readonly passage: Passage };

/**
 * «Une rencontre au Caire retient l’attention. Le ministre a été reçu par le président égyptien»: the place of a meeting
 * whose sides only the next sentence tells, where it lies in the land of one of them and nobody else is named beside it.
 */
export function placeAnnounced(
  scene: Scene,
  passage: Passage,
  { type, mode }: Rule,
  actors: Parameters<typeof sidesOfState>[1],
  earlier: readonly FoundEvent[],
): ToldPlace | null {
  const before = scene.passages[passage.index - 1];
  if (type !== 'CONSULT' || mode !== 'meet' || !before) return null;
  if (earlier.some((one) => one.passage === before.index) || scene.byHead[before.index]!.size !== 1) return null;
  const lands = sidesOfState(scene, actors);
  for (const [index, token] of before.tokens.entries()) {
    if (token.upos !== 'NOUN' || !rulesAt(scene, before, index).some((rule) => rule.mode === 'meet')) continue;
    for (const { role, token: at } of argumentsOf(scene, before, index)) {
      const place = role === 'in' || role === 'to' ? placeAt(scene, before, at) : null;
      const land = place === null ? null : placeById(place)?.in;
      if (place !== null && land != null && lands.has(land)) return { place, passage: before };
    }
  }
  return null;
}
