import { foldName } from '../../knowledge/index.ts';
import type { Language, Note } from '../../model/index.ts';
import { spanEvidence } from '../evidence.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { bitsPerChunk } from '../text/chunks.ts';
import { matchesOf } from '../text/matches.ts';
import { needOf } from '../text/needs.ts';
import type { Passage } from '../text/passage.ts';
import { wordSet } from '../text/words.ts';

/** What a careful reader remarks on about the document: damaged words, unnamed experts, superlatives without a source. */
export function findNotes(scene: Scene, attributions: readonly (readonly Attribution[])[]): Note[] {
  const notes: Note[] = [];
  for (const passage of scene.passages) {
    for (const match of damagedIn(passage.text, scene.language)) {
      if (isBrand(match[0]) || isNamed(scene, passage, match)) continue;
      const start = passage.start + match.index;
      notes.push({
        kind: 'damaged-word',
        text: match[0],
        evidence: [spanEvidence(scene, start, start + match[0].length)],
      });
    }
    for (const match of attributions[passage.index]!.length > 0 ? [] : superlativesIn(passage.text, scene.language)) {
      const start = passage.start + match.index;
      notes.push({
        kind: 'unsourced-superlative',
        text: match[0],
        evidence: [spanEvidence(scene, start, start + match[0].length)],
      });
    }
    notes.push(...unnamedIn(scene, passage, attributions[passage.index]!, notes));
  }
  if (!scene.document.published) notes.push({ kind: 'no-date', text: '', evidence: [] });
  return notes;
}

/** Damaged words; the quick looks spare nearly every sentence the patterns, which look round each of its letters. */
const damagedIn = (text: string, language: Language): readonly RegExpExecArray[] => {
  const damage = damageIn(text);
  if (damage === 0) return NOTHING;
  return [
    ...(damage & IS_MIXED ? matchesOf(DAMAGED, text) : []),
    ...(damage & IS_ODD ? matchesOf(UNSPELLABLE[language], text) : []),
  ];
};

const IS_MIXED = 1;
const IS_ODD = 2;

const NOTHING: readonly RegExpExecArray[] = [];
/** Ranges of letters that hold all small ones and all capitals and next to no mark: the classes of Unicode are slow to look up. */
const SMALL = 'a-zªµºß-öø-ÿ\\u0101-\\u1fff\\u2071-\\uffff';
const MIXED = new RegExp(`[${SMALL}](?:[A-ZÀ-ÖØ-Þ\\u0100-\\u0152\\u0154-\\u1fff\\u2070-\\uffff]|:[${SMALL}])`);
const ODD = new RegExp(`([${SMALL}])\\1\\1|ss[b-df-hj-np-rtvxz]|[b-df-hj-np-tv-xz]{7}|[\\ud800-\\udbff]`);

/** Neither goes on behind a blank. */
const damageIn = bitsPerChunk(
  (chunk) =>
    (MIXED.test(chunk) && /\p{Ll}\p{Lu}|\p{Ll}:\p{Ll}/u.test(chunk) ? IS_MIXED : 0) | (ODD.test(chunk) ? IS_ODD : 0),
);

const superlativesIn = (text: string, language: Language): RegExpExecArray[] =>
  SUPERLATIVE_NEEDS[language](text) ? matchesOf(SUPERLATIVE[language], text) : [];

/** Experts without a name, each once in a document. */
function unnamedIn(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  before: readonly Note[],
): Note[] {
  const nouns = wordSet(scene.knowledge.lexicon.attribution.anonymous[scene.language]);
  const isKnown = (word: string): boolean => nouns.has(foldName(word)) || nouns.has(foldName(word).replace(/s$/, ''));
  const seen = new Set(before.flatMap((note) => (note.kind === 'unnamed-expert' ? [note.text] : [])));
  return attributions.flatMap((one): Note[] => {
    if (!one.anonymous || seen.has(one.speaker) || !one.speaker.split(' ').some(isKnown)) return [];
    seen.add(one.speaker);
    return [{ kind: 'unnamed-expert', text: one.speaker, evidence: [spanEvidence(scene, passage.start, passage.end)] }];
  });
}

/** A capital inside a word after small letters («pubLiquement»), or a colon or hyphen run into code. */
const DAMAGED =
  /(?<![\p{L}\p{N}@#/._-])(?:\p{Ll}{2,}\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}+-\p{Ll}+:\p{Ll}+)(?![\p{L}\p{N}@/._])/gu;

/** Letters that never stand together: in French a double s is followed by a vowel; no word has a letter three times. */
const UNSPELLABLE = {
  fr: /(?<![\p{L}\p{N}@#/._-])\p{L}?\p{Ll}*(?:ss[bcdfgjklmnpqrtvxz]|(\p{Ll})\1\1|[bcdfghjklmnpqrstvwxz]{7})\p{Ll}*(?![\p{L}\p{N}@/._])/gu,
  en: /(?<![\p{L}\p{N}@#/._-])\p{L}?\p{Ll}*(?:(\p{Ll})\1\1|[bcdfghjklmnpqrstvwxz]{7})\p{Ll}*(?![\p{L}\p{N}@/._])/gu,
};

/** A name is spelled as it is: one that is known, or any word with a capital inside its sentence. */
function isNamed(scene: Scene, passage: Passage, match: RegExpExecArray): boolean {
  const start = passage.start + match.index;
  const end = start + match[0].length;
  if (scene.mentions[passage.index]!.some((one) => one.start < end && start < one.end)) return true;
  const first = passage.text.slice(0, match.index).replace(/[^\p{L}]/gu, '') === '';
  return /^\p{Lu}\p{Ll}+$/u.test(match[0]) && !first;
}

const isBrand = (word: string): boolean => /^(?:i|e)\p{Lu}/u.test(word) || /^(?:Mac|Mc)\p{Lu}/u.test(word);

const SUPERLATIVE = {
  fr: /l[’']un(?:e)? des (?:plus |principa\p{L}+ |rares |premi\p{L}+ )[\p{L} ’']{3,40}|\bsans précédent\b/giu,
  en: /\bone of the (?:most |few |main |largest )[\p{L} ’']{3,40}|\bunprecedented\b/giu,
};

const SUPERLATIVE_NEEDS = { fr: needOf(SUPERLATIVE.fr), en: needOf(SUPERLATIVE.en) };
