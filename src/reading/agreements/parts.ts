import { actorsAt } from '../actors/resolve.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';

/** A part of a sentence that asks for one thing: its tokens, the last one left out. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /**
   * It begins with a verb or an act of its own («à livrer», "will train", «la levée des droits»), so that it stands for a
   * duty whatever it is about.
   */
  readonly verbal: boolean;
}

/** The verb that opens the parts, -1 where the sentence is a list or a formula; whether it is itself what is asked for. */
interface Opener {
  readonly at: number;
  readonly own?: boolean;
  /** Where what it opens is over, the first token behind: a relative clause ends before the sentence does. */
  readonly end?: number;
}

/** The words between two commas or conjunctions. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Behind «et», "and" or a semicolon. */
  readonly joined: boolean;
}

/**
 * The parts of a sentence that ask for one thing each: «prévoit une assistance immédiate, des consultations en cas de
 * menace et l'échange de renseignements», "commits both to share intelligence, to refrain from force and to consult".
 * What stands before the verb that opens them belongs to the first one.
 * @param asks whether some words tell a duty
 */
export function partsOf(
  scene: Scene,
  passage: Passage,
  { at: opener, own = false, end }: Opener,
  asks: (text: string) => boolean,
): Part[] {
  // A row or an item without a verb is one thing to its author: «Modernisation et exercices communs».
  if (opener < 0 && passage.block.kind !== 'paragraph' && passage.tokens.every(({ feats }) => feats.VerbForm !== 'Fin'))
    return [{ from: 0, to: passage.tokens.length, verbal: false }];
  const pieces = piecesOf(passage, opener, end ?? passage.tokens.length);
  const [first, ...rest] = pieces;
  if (!first) return [];
  const marker = markerIn(passage, opener + 1, first.to);
  const parts: Part[] = [{ ...first, verbal: own || (opener >= 0 && marker !== null) }];
  let pending = isBare(passage, opener, first);
  let held = -1;
  for (const piece of rest) {
    if (isOccasion(passage, piece.from)) {
      // «…, et, en cas de menace, à se consulter»: an occasion goes with what follows it, else with what it ends.
      if (piece.joined) held = piece.from;
      else if (!pending) widen(parts, piece.to);
      continue;
    }
    const kind = pending ? null : startOf(scene, passage, piece, marker, asks);
    if (kind === null) {
      if (pending) pending = isBare(passage, opener, { ...first, to: piece.to });
      widen(parts, piece.to);
      if (parts.length === 1) parts[0] = { ...parts[0]!, verbal: parts[0]!.verbal || verbAt(passage, piece) !== null };
    } else parts.push({ from: held >= 0 ? held : piece.from, to: piece.to, verbal: kind !== 'noun' });
    held = -1;
  }
  return parts;
}

const widen = (parts: Part[], to: number): void => {
  parts.push({ ...parts.pop()!, to });
};

const BETWEEN = /^(?:[,;:]|that|et|and|ainsi|que|as|well|mais|but|puis|then|ni|nor|also|plus|&|[-–—•])$/i;
const JOINT = /^(?:[,;:]|et|and|mais|but|puis|then|ni|nor|&)$/i;

function piecesOf({ tokens }: Passage, opener: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joined = false;
  for (let at = Math.max(opener + 1, 1); at <= last; at++) {
    const isEnd = at === last;
    // «Consultation : réunion immédiate»: a label is no part.
    if (!isEnd && (!isJoint(tokens, at) || (opener < 0 && tokens[at]!.form === ':'))) continue;
    if (at > from) pieces.push({ from, to: at, joined });
    if (isEnd) break;
    let next = at;
    while (next < last && BETWEEN.test(tokens[next]!.form)) next++;
    joined = tokens.slice(at, next).some(({ form }) => /^(?:et|and|;)$/i.test(form));
    from = next;
    at = next - 1;
    if (next === last) break;
  }
  return pieces;
}

/** A comma, a conjunction; «ainsi que» and "as well as" in two or three words. */
const isJoint = (tokens: Passage['tokens'], at: number): boolean =>
  JOINT.test(tokens[at]!.form) ||
  (/^ainsi$/i.test(tokens[at]!.form) && /^que$/i.test(tokens[at + 1]?.form ?? '')) ||
  (/^as$/i.test(tokens[at]!.form) && /^well$/i.test(tokens[at + 1]?.form ?? ''));

/** «Le traité prévoit, en cas d'attaque, …», "sets three duties: …": nothing is asked for yet. */
function isBare(passage: Passage, opener: number, { to }: Piece): boolean {
  // "Under Article 5, an attack on one is …"
  if (opener < 0)
    return passage.tokens.slice(0, to).every(({ upos }) => upos !== 'VERB') && OPENS.test(passage.tokens[0]!.form);
  const behind = passage.tokens.slice(opener + 1, to);
  if (behind.every(({ upos }) => !/^(NOUN|VERB|PROPN)$/.test(upos))) return true;
  return isOccasion(passage, opener + 1) || passage.tokens[to]?.form === ':';
}

const OPENS = /^(?:under|in|by|according|pursuant|aux|en|selon|au|dans|conformément|article)$/i;

const OCCASION = /^(?:si|lorsque|lorsqu['’]|quand|if|when|should|once|face)$/i;

/** «en cas de», "if": the words for when a duty holds. */
const isOccasion = ({ tokens }: Passage, at: number): boolean => {
  const [one, two, three] = [tokens[at]?.form ?? '', tokens[at + 1]?.form ?? '', tokens[at + 2]?.form ?? ''];
  if (/^s['’]$/i.test(one) && /^(?:il|ils|elle|elles)$/i.test(two)) return true;
  return OCCASION.test(one) || /^(?:en cas|in case|in the)\b/i.test(`${one} ${two}`)
    ? !/^in the$/i.test(`${one} ${two}`) || /^event$/i.test(three)
    : false;
};

type Start = 'verb' | 'clause' | 'act' | 'noun' | null;

function startOf(
  scene: Scene,
  passage: Passage,
  piece: Piece,
  marker: string | null,
  asks: (text: string) => boolean,
): Start {
  const own = verbAt(passage, piece) ?? gappedAt(scene, passage, piece);
  if (own !== null) {
    if (marker === null || own.marker === marker)
      return own.marker === '' && !isChained(passage, own.verb) ? null : 'verb';
    // "will train pilots and deliver jets", «former des pilotes et livrer …»: without a marker, on the verb before.
    return own.marker === '' && isChained(passage, own.verb) ? 'verb' : null;
  }
  if (isClause(scene, passage, piece)) return 'clause';
  if (isAct(passage, piece)) return 'act';
  return asks(textOf(passage, piece)) || isBond(passage, piece) ? 'noun' : null;
}

/** The words of a part, as they stand in the text. */
export const textOf = ({ tokens, text, start }: Passage, { from, to }: { from: number; to: number }): string =>
  text.slice(tokens[from]!.start - start, tokens[to - 1]!.end - start);

const CLITIC =
  /^(?:ne|n['’]|pas|plus|jamais|y|en|se|s['’]|le|la|l['’]|les|lui|leur|not|never|also|jointly|aussi|mutuellement|également|both|each)$/i;

interface Marked {
  readonly verb: number;
  /** «à», «de», "to", "ing"; empty for an infinitive alone. */
  readonly marker: string;
}

/** The infinitive or gerund that a piece begins with. */
function verbAt({ tokens }: Passage, { from, to }: { from: number; to: number }): Marked | null {
  let marker = '';
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const { form, upos, feats } = tokens[at]!;
    if (!marker && /^(?:à|de|d['’]|to)$/i.test(form)) marker = /^d/i.test(form) ? 'de' : form.toLowerCase();
    else if (upos === 'VERB' || upos === 'AUX') {
      if (feats.VerbForm === 'Inf' || marker === 'to') return { verb: at, marker };
      return !marker && /ing$/i.test(form) && !/^(?:including|during|following)$/i.test(form)
        ? { verb: at, marker: 'ing' }
        : null;
    } else if (!CLITIC.test(form)) return null;
  }
  return null;
}

/** «… et Berlin à construire deux terminaux»: another one, whose verb is not said again. */
function gappedAt(scene: Scene, passage: Passage, { from, to }: Piece): Marked | null {
  if (actorsAt(scene, passage, from).length === 0 && !/^(?:DET|PROPN)$/.test(passage.tokens[from]!.upos)) return null;
  for (let at = from + 1; at < Math.min(to, from + 5); at++) {
    if (passage.tokens[at]!.upos === 'VERB') return null;
    if (/^(?:à|to)$/i.test(passage.tokens[at]!.form)) {
      const own = verbAt(passage, { from: at, to });
      return own && passage.tokens.slice(from, at).some((_, node) => actorsAt(scene, passage, from + node).length > 0)
        ? own
        : null;
    }
  }
  return null;
}

/** How the first verb behind the opener is marked: «s'engage à livrer» by «à». */
function markerIn(passage: Passage, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    if (/^(?:à|de|d['’]|to)$/i.test(passage.tokens[at]!.form) || at === from) {
      const own = verbAt(passage, { from: at, to });
      if (own) return own.marker;
    }
  }
  return null;
}

/** The verb goes on with the one before: "will deliver jets, transfer technology and train pilots". */
const isChained = ({ tokens }: Passage, verb: number): boolean => {
  const { deprel, feats, upos } = tokens[verb]!;
  return (
    (deprel.startsWith('conj') || deprel === 'root' || deprel === 'parataxis') &&
    upos === 'VERB' &&
    feats.VerbForm === 'Inf'
  );
};

const SUBORDINATE =
  /^(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|who|which|that|where|whose|while|because|after|before|unless|until|tandis|alors|comme|afin|pour|as|than)$/i;

/** A clause with a finite verb of its own, hung on no other, and no «indique le texte». */
function isClause(scene: Scene, passage: Passage, { from, to }: Piece): boolean {
  const { tokens } = passage;
  const saying = attributionsOf(scene, passage).some(({ verb }) => verb >= from && verb < to);
  if (saying || /^it (?:has been|is|was)$/i.test(textOf(passage, { from, to: Math.min(to, from + 3) }))) return false;
  for (let at = from; at < to; at++) {
    const { form, upos, feats } = tokens[at]!;
    if (SUBORDINATE.test(form) || isInfinitive(form, feats)) return false;
    if ((upos === 'VERB' || upos === 'AUX') && (feats.VerbForm === 'Fin' || /^(?:will|shall|must|may)$/i.test(form)))
      return true;
  }
  return false;
}

const isInfinitive = (form: string, feats: Passage['tokens'][number]['feats']): boolean =>
  feats.VerbForm === 'Inf' && !/^(?:will|shall|must|may)$/i.test(form);

const ACT_FR =
  /(?:tion|sion|ment|age|ture)s?$|^(?:levée|accès|envoi|achat|vente|prêt|échange|partage|livraison|visite|transfert|octroi|retrait|entrée)s?$/i;
const ACT_EN =
  /(?:tion|sion|ment|ing|ance|ery)s?$|^(?:access|supply|sale|purchase|loan|exchange|transfer|visit|removal|withdrawal|entry|use)s?$/i;

/** «une coopération industrielle», "close cooperation" */
const isBond = ({ tokens }: Passage, { from, to }: Piece): boolean =>
  tokens
    .slice(from, Math.min(to, from + 4))
    .some(({ form }) => /^(?:coop[ée]ration|partenariat|partnership)$/i.test(form));

/** «l'ouverture d'un terminal», "the lifting of duties": an act with what it is done to. */
function isAct({ tokens }: Passage, { from, to }: Piece): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const { form, upos } = tokens[at]!;
    if (/^(?:DET|ADJ)$/.test(upos)) continue;
    if (upos !== 'NOUN' && !(upos === 'VERB' && /ing$/i.test(form))) return false;
    const next = tokens.slice(at + 1, Math.min(to, at + 4)).map((token) => token.form);
    const takes = next.some((word) => /^(?:de|d['’]|du|des|à|au|aux|pour|of|for|to|with)$/i.test(word));
    return takes && (ACT_FR.test(form) || ACT_EN.test(form));
  }
  return false;
}
