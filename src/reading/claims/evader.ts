import type { Found } from '../actors/found.ts';
import { inOwnWords } from '../saying/according.ts';
import { speakerAt } from '../saying/attribution.ts';
import type { Speaker } from '../saying/said.ts';
import { bothAt } from '../saying/speaker.ts';
import { parted } from '../saying/subject.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { others, rootOf } from './parties.ts';

/** Who evades: the subject, a person or state; for «personne, à Moscou» the place that is named. */
export function whoEvades(scene: Scene, passage: Passage, trigger: number): Speaker | null {
  const clause = clauseOf(passage, trigger);
  for (const subject of [
    parted(passage, trigger),
    subjectOf(passage, trigger),
    subjectOf(passage, clause),
    subjectOf(passage, rootOf(passage)),
  ]) {
    if (subject < 0) continue;
    // «Aucun commentaire n'est venu de Pékin»: whom none came from.
    if (/^(personne|nul|nobody|none|commentaire|réaction|comment|word|reaction)$/i.test(passage.tokens[subject]!.form))
      return plainSpeaker(others(scene, passage, []));
    const speaker =
      speakerAt(scene, passage, subject) ?? neitherSide(scene, passage, subject) ?? people(scene, passage, subject);
    if (speaker) return speaker;
  }
  const noSubject = [trigger, clause].every((node) => subjectOf(passage, node) < 0);
  // "Neither confirmed the deal": the two that were told last.
  if (noSubject && /^neither$/i.test(passage.tokens[0]!.form))
    return bothAt(scene, passage, 0) ?? plainSpeaker(pairAs(scene, passage, 0));
  return noSubject ? plainSpeaker(others(scene, passage, []).slice(0, 1)) : null;
}

/** «Les rebelles n'ont pas confirmé …»: people of whom nothing else is known. */
const people = (scene: Scene, passage: Passage, subject: number): Speaker | null =>
  passage.tokens[subject]!.feats.Number === 'Plur' && PEOPLE.test(passage.tokens[subject]!.form)
    ? inOwnWords(scene, passage, subject)
    : null;

const PEOPLE =
  /^(rebelles?|insurgés?|séparatistes?|miliciens?|putschistes?|négociateurs?|opposants?|rebels?|insurgents?|separatists?|militants?|negotiators?|organi[sz]ers?|organisateurs?|signatories|signataires|parties)$/i;

/** «aucune des deux parties», "neither side": the document's two states. */
function neitherSide(scene: Scene, passage: Passage, subject: number): Speaker | null {
  const { form } = passage.tokens[subject]!;
  const negated = (passage.children[subject] ?? []).some((child) =>
    /^(neither|aucun|aucune|ni)$/i.test(passage.tokens[child]!.form),
  );
  if (!negated && !/^(aucun|aucune|neither)$/i.test(form)) return null;
  return plainSpeaker(pairAs(scene, passage, subject));
}

/** The document's two states, as a word takes them up. */
export function pairAs({ pair }: Scene, passage: Passage, index: number): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  return pair.map((id) => ({ id, start, end, text: form, how: 'pair' as const }));
}

function plainSpeaker(actors: readonly Found[]): Speaker | null {
  const [first] = actors;
  return first ? { speaker: first.id, actors, anonymous: false } : null;
}
