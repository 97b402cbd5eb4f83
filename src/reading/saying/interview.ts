import type { Found } from '../actors/found.ts';
import { stateOf } from '../actors/link.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Attribution, Speaker } from './said.ts';
import { speakerAt } from './speaker.ts';

/** The marker of what is said by whoever answers the questions of a text. */
export const ANSWERING = 'interview';

/** Fewer questions than this make no interview. */
const QUESTIONS = 2;

/**
 * The answers of an interview: passages between paragraphs that are questions, in a text that calls itself one, with
 * who answers, who is introduced before the first question. Empty for any other text: an explainer that asks itself
 * questions is its author's.
 */
export function answersOf(scene: Scene): ReadonlyMap<number, Attribution> {
  const answers = new Map<number, Attribution>();
  const { passages } = scene;
  const first = passages.findIndex((passage) => isAsked(scene, passage));
  const asked = new Set(passages.filter((passage) => isAsked(scene, passage)).map(({ blockIndex }) => blockIndex));
  if (first < 0 || asked.size < QUESTIONS) return answers;
  const intro = passages.slice(0, first);
  // «Propos recueillis par …» stands at the end, among what is no text of the article.
  const isCalled = intro.some(({ text }) => CALLS_ITSELF.test(text)) || SIGNED.test(scene.document.text.slice(-120));
  if (!isCalled) return answers;
  const speaker = introduced(scene, intro) ?? explaining(scene, intro);
  if (!speaker) return answers;
  for (const passage of passages.slice(first)) {
    if (asked.has(passage.blockIndex) || passage.block.kind !== 'paragraph') continue;
    const { start, end } = passage;
    answers.set(passage.index, { ...speaker, kind: 'assert', marker: ANSWERING, start, end, verb: -1 });
  }
  return answers;
}

const CALLS_ITSELF =
  /(?<!\p{L})(?:interview|entretien avec|propos recueillis|(?:spoke|speaks|talked|talks) to us|answer(?:s|ed) our questions|we (?:asked|spoke to|talked to)|(?:nous a|a) répondu à nos questions|répond à nos questions|s['’]est entretenue? avec nous|nous avons interrogé|a accordé un entretien)(?!\p{L})/iu;

const SIGNED = /(?<!\p{L})(?:propos recueillis|entretien réalisé|interview(?:ed)?|conducted) (?:par|by)(?!\p{L})/iu;

/** A block that is one question. */
function isAsked(scene: Scene, { block }: Passage): boolean {
  const { kind, start, end } = block;
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  const text = scene.document.text.slice(start, end);
  return text.length < 260 && /\?[\s*_»”"]*$/u.test(text);
}

/** «Awa Diop, ancienne diplomate sénégalaise, …», "Arjun Mehrotra, a retired Indian commodore who …": who is introduced. */
function introduced(scene: Scene, intro: readonly Passage[]): Speaker | null {
  for (const passage of intro) {
    for (const [index, token] of passage.tokens.entries()) {
      if (token.upos !== 'PROPN' || token.deprel.startsWith('flat')) continue;
      const comma = passage.tokens.findIndex(({ upos }, at) => at > index && upos !== 'PROPN');
      if (passage.tokens[comma]?.form !== ',' || !OPENS.test(passage.tokens[comma + 1]?.form ?? '')) continue;
      const mention = scene.byHead[passage.index]!.get(index);
      if (mention && mention.senses[0]!.kind !== 'person') continue;
      const speaker = speakerAt(scene, passage, index);
      if (
        speaker &&
        /\s/.test(passage.text.slice(token.start - passage.start, passage.tokens[comma]!.start - passage.start))
      )
        return speaker.actors.length > 0 ? speaker : { ...speaker, actors: countryOf(scene, passage, comma) };
      if (speaker?.speaker.includes(' '))
        return speaker.actors.length > 0 ? speaker : { ...speaker, actors: countryOf(scene, passage, comma) };
    }
  }
  return null;
}

/** «La chercheuse Awa Diop en décrypte la portée», "The historian Arjun Mehrotra explains": a name that explains. */
function explaining(scene: Scene, intro: readonly Passage[]): Speaker | null {
  for (const passage of intro) {
    for (const [index, token] of passage.tokens.entries()) {
      if (!EXPLAINS.test(token.lemma)) continue;
      const name = passage.tokens.findLastIndex(({ upos }, at) => at < index && upos === 'PROPN');
      if (name < 0 || index - name > 4) continue;
      let first = name;
      while (passage.tokens[first - 1]?.upos === 'PROPN') first--;
      const mention = scene.byHead[passage.index]!.get(first);
      if (mention && mention.senses[0]!.kind !== 'person') continue;
      const speaker = speakerAt(scene, passage, first);
      if (speaker?.speaker.includes(' ') || speaker?.speaker.startsWith('person:')) return speaker;
    }
  }
  return null;
}

const EXPLAINS =
  /^(décrypter|analyser|expliquer|répondre|décortiquer|éclairer|revenir|détailler|explain|answer|analy[sz]e|discuss|unpack|decode)$/;

const OPENS =
  /^(an?|the|who|une?|le|la|l['’]|qui|ancien|ancienne|ex|former|professor|professeure?|chercheu\p{L}+|director|directeur|directrice|spécialiste|auteure?|author|historienn?e?|politologue|analyste|analyst|fellow|senior)$/iu;

/** "a retired Indian commodore": the state that the words behind a name give. */
function countryOf(scene: Scene, passage: Passage, comma: number): readonly Found[] {
  for (let at = comma + 1; at < Math.min(comma + 7, passage.tokens.length); at++) {
    const mention = scene.byHead[passage.index]!.get(at);
    if (mention?.senses[0]?.kind !== 'demonym') continue;
    const id = stateOf(mention, scene.knowledge);
    const { start, end, text } = mention;
    return id ? [{ id, start, end, text, how: 'demonym' }] : [];
  }
  return [];
}
