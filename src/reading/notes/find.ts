import { foldName } from '../../knowledge/index.ts';
import type { Note } from '../../model/index.ts';
import { spanEvidence } from '../evidence.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { wordSet } from '../text/words.ts';

/** What a careful reader remarks on about the document: damaged words, unnamed experts, superlatives without a source. */
export function findNotes(scene: Scene, attributions: readonly (readonly Attribution[])[]): Note[] {
  const notes: Note[] = [];
  for (const passage of scene.passages) {
    for (const match of passage.text.matchAll(DAMAGED)) {
      if (isBrand(match[0])) continue;
      const start = passage.start + match.index;
      notes.push({
        kind: 'damaged-word',
        text: match[0],
        evidence: [spanEvidence(scene, start, start + match[0].length)],
      });
    }
    for (const match of passage.text.matchAll(SUPERLATIVE[scene.language])) {
      if (attributions[passage.index]!.length > 0) continue;
      const start = passage.start + match.index;
      notes.push({
        kind: 'unsourced-superlative',
        text: match[0],
        evidence: [spanEvidence(scene, start, start + match[0].length)],
      });
    }
    const anonymous = wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]);
    for (const one of attributions[passage.index]!) {
      if (
        !one.anonymous ||
        !one.speaker
          .split(' ')
          .some((word) => anonymous.has(foldName(word)) || anonymous.has(foldName(word).replace(/s$/, '')))
      )
        continue;
      notes.push({
        kind: 'unnamed-expert',
        text: one.speaker,
        evidence: [spanEvidence(scene, passage.start, passage.end)],
      });
    }
  }
  if (!scene.document.published) notes.push({ kind: 'no-date', text: '', evidence: [] });
  return notes;
}

/** A capital inside a word after small letters («pubLiquement»), or a colon or hyphen run into code. */
const DAMAGED =
  /(?<![\p{L}\p{N}@#/._-])(?:\p{Ll}{2,}\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}+-\p{Ll}+:\p{Ll}+)(?![\p{L}\p{N}@/._])/gu;

const isBrand = (word: string): boolean => /^(?:i|e)\p{Lu}/u.test(word) || /^(?:Mac|Mc)\p{Lu}/u.test(word);

const SUPERLATIVE = {
  fr: /l[’']un(?:e)? des (?:plus |principa\p{L}+ |rares |premi\p{L}+ )[\p{L} ’']{3,40}|\bsans précédent\b/giu,
  en: /\bone of the (?:most |few |main |largest )[\p{L} ’']{3,40}|\bunprecedented\b/giu,
};
