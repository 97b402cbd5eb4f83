import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { isConditional } from './conditional.ts';
import type { Attribution, Sayings } from './said.ts';
import { speakerAt } from './speaker.ts';

/**
 * What is said across sentences: the items of a list that an attributed sentence introduces, the earlier sentences of
 * a quotation whose speaker comes at its end, the quotation above a line that only names who said it, and the
 * journalistic conditional that goes on after an attributed sentence of the same paragraph.
 */
export function carriedOver(scene: Scene, own: Sayings): Attribution[][] {
  const all = own.map((list) => [...list]);
  const whole = (passage: Passage, one: Attribution): Attribution => ({
    ...one,
    start: passage.start,
    end: passage.end,
    verb: -1,
  });
  for (const passage of scene.passages) {
    const list = all[passage.index]!;
    if (passage.intro) {
      for (const one of all[passage.intro.index] ?? []) if (one.verb < 0) list.push(whole(passage, one));
    }
    const speaker = quotedFrom(scene, passage, all);
    if (speaker && !list.some((one) => one.speaker === speaker.speaker)) list.push(whole(passage, speaker));
    if (list.length === 0 && goesOn(scene, passage)) {
      const last = all[passage.index - 1]?.at(-1);
      const same = scene.passages[passage.index - 1]?.blockIndex === passage.blockIndex;
      if (last && same && !isAboutThem(scene, passage, last)) list.push(whole(passage, last));
      const next = list.length === 0 ? ledBy(scene, passage, all) : undefined;
      if (next) list.push(whole(passage, next));
    }
  }
  return all;
}

/** «Le soutien n'en resterait pas là. Selon Kiev, …»: who is named right behind what is told without certainty. */
function ledBy(scene: Scene, passage: Passage, all: Sayings): Attribution | undefined {
  const next = scene.passages[passage.index + 1];
  if (next?.blockIndex !== passage.blockIndex || next.block.kind === 'list-item') return undefined;
  const one = all[next.index]!.find((said) => said.verb < 0 && said.kind === 'allege' && said.start <= next.start);
  const opens = /^\s*(?:selon|d['’]après|à en croire|de source|according to)(?!\p{L})/iu.test(next.text);
  return one && opens && !isAboutThem(scene, passage, one) ? one : undefined;
}

/** Whether a quotation is begun between two offsets and not ended: more marks open than close, or the straight ones are odd. */
function leavesOpen(text: string, start: number, end: number): boolean {
  let [open, straight] = [0, 0];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // «, “; », ”; ".
    if (code === 0xab || code === 0x201c) open++;
    else if (code === 0xbb || code === 0x201d) open--;
    else if (code === 0x22) straight++;
  }
  return open > 0 || straight % 2 === 1;
}

/** The speaker of a quotation that stands open at the end of a passage and is closed, with its speaker, in a later one. */
function quotedFrom(scene: Scene, passage: Passage, all: Sayings): Attribution | null {
  const { text } = scene.document;
  const { block } = passage;
  const isOpen = (end: number): boolean => leavesOpen(text, block.start, end);
  if (isOpen(passage.end)) {
    for (const later of scene.passages.slice(passage.index + 1, passage.index + 6)) {
      if (later.blockIndex !== passage.blockIndex) break;
      const one = all[later.index]!.find((said) => said.verb >= 0 && said.start <= later.start + 2);
      // «« … . … , note Awa Diop. …»: who speaks may be told before the quotation ends.
      if (isOpen(later.end) && !one) continue;
      if (one) return one;
      break;
    }
  }
  if (isOpen(passage.start)) {
    // The quotation began with its speaker before the colon.
    const opener = scene.passages
      .slice(Math.max(0, passage.index - 5), passage.index)
      .findLast((one) => one.blockIndex === passage.blockIndex && all[one.index]!.some((said) => said.marker === ':'));
    const said = opener && all[opener.index]!.find((one) => one.marker === ':');
    if (said) return said;
  }
  return signature(scene, passage) ?? goesOnQuoting(scene, passage, all);
}

/**
 * A sentence that is a quotation from end to end: of whoever spoke in the sentence before («« … », a dit le ministre.
 * « … »»), else of the person that sentence is about («Le ministre n'a pas caché sa colère. « … »»).
 */
function goesOnQuoting(scene: Scene, passage: Passage, all: Sayings): Attribution | null {
  const before = scene.passages[passage.index - 1];
  if (!before || before.blockIndex !== passage.blockIndex || all[passage.index]!.length > 0) return null;
  const isWhole = /^\s*[«“"][^«»“”"]+[»”"]\s*\.?\s*$/u.test(passage.text);
  const said = all[before.index]!.findLast((one) => one.kind !== 'deny');
  const here = { kind: 'assert' as const, marker: '', start: passage.start, end: passage.end, verb: -1 };
  // «Quant à l'Irak, « il a revu ses relations … »»: mostly in the words of the expert who spoke before.
  if (!isWhole) return said && isVoice(said) && isMostlyQuoted(passage.text) ? { ...said, ...here } : null;
  if (said) return { ...said, ...here };
  const root = before.tokens.findIndex((token) => token.head < 0);
  const subject = root < 0 ? -1 : subjectOf(before, root);
  const speaker = subject < 0 ? null : speakerAt(scene, before, subject, all.slice(0, before.index));
  const { anonymous, persons } = scene.knowledge.lexicon.attribution;
  const isHuman =
    speaker?.speaker.startsWith('person:') ||
    (subject >= 0 &&
      [anonymous, persons].some((list) => isOneOf(before.tokens[subject]!, wordSet(list[scene.language]))));
  return speaker && isHuman ? { ...speaker, ...here } : null;
}

/** A person, known or not: states and bodies are quoted with their name. */
const isVoice = ({ anonymous, speaker }: Attribution): boolean =>
  anonymous || speaker.startsWith('person:') || !/^[A-Z]{3}$|:/.test(speaker);

/** A clause of eight words or more, the better part of the sentence, stands between quotation marks. */
function isMostlyQuoted(text: string): boolean {
  const quotes = [...text.matchAll(/[«“"]([^«»“”"]+)[»”"]/gu)].map(([, words]) => words!);
  const longest = quotes.toSorted((a, b) => b.length - a.length)[0];
  return longest !== undefined && longest.split(/\s+/u).filter(Boolean).length >= 8 && longest.length > text.length / 2;
}

/** «Un diplomate européen» alone on the line below a quotation. */
function signature(scene: Scene, passage: Passage): Attribution | null {
  let behind = passage.index + 1;
  while (scene.passages[behind]?.blockIndex === passage.blockIndex) behind++;
  const next = scene.passages[behind];
  if (!next || next.block.kind === 'title' || next.block.kind === 'heading' || next.block.kind === 'table-cell')
    return null;
  if (
    scene.passages[next.index + 1]?.blockIndex === next.blockIndex ||
    next.tokens.length > 9 ||
    /[.?!:;]\s*$/.test(next.text)
  )
    return null;
  if (next.tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX')) return null;
  const head = next.tokens.findIndex((token) => token.head < 0);
  const { anonymous } = scene.knowledge.lexicon.attribution;
  const speaker = speakerAt(scene, next, head);
  // A line without a verb below plain words may as well be a headline («Poutine à Pékin pour un sommet»).
  const isSomeone =
    speaker &&
    (isOneOf(next.tokens[head]!, wordSet(anonymous[scene.language])) ||
      (speaker.speaker.startsWith('person:') && /[«»“”"]/.test(passage.text)));
  if (!speaker || !isSomeone) return null;
  return { ...speaker, kind: 'assert', marker: '', start: next.start, end: next.end, verb: -1 };
}

/** «Ankara dément. Des navires turcs auraient …»: nobody is the source of what is alleged of them. */
function isAboutThem(scene: Scene, passage: Passage, { actors }: Attribution): boolean {
  const root = passage.tokens.findIndex((token) => token.head < 0);
  const subject = root < 0 ? -1 : subjectOf(passage, root);
  const named = subject < 0 ? [] : [...actorsAt(scene, passage, subject), ...ownersOf(scene, passage, subject)];
  return named.some(({ id }) => actors.some((one) => one.id === id));
}

/** «Quelque 4.700 auraient été tués»: unconfirmed, and no one new is named who says so. */
function goesOn(scene: Scene, passage: Passage): boolean {
  if (scene.language !== 'fr') return /\b(?:reportedly|allegedly)\b/i.test(passage.text);
  // «À Bujumbura, …» tells of another place; «une telle base changerait tout» is imagined.
  if (/^\s*À\s\p{Lu}|(?<!\p{L})(?:une? tel(?:le)?|pareille?)\s/u.test(passage.text)) return false;
  const { conditions } = scene.knowledge.lexicon.factuality;
  if (passage.tokens.some((token) => token.upos === 'SCONJ' && isOneOf(token, wordSet(conditions.fr)))) return false;
  const root = passage.tokens.findIndex((token) => token.head < 0);
  return passage.tokens.some(
    (token, index) =>
      // «…, où seraient stationnés 3.000 hommes»: a relative clause tells its own.
      (index === root || token.head === root) &&
      isConditional(token) &&
      !/^(pouvoir|devoir|falloir|vouloir|risquer)$/.test(token.lemma),
  );
}
