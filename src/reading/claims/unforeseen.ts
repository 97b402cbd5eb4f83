import type { Attribution } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy } from '../text/tree.ts';
import type { Sign } from './prediction-sign.ts';

/** True where a word has the sign of what could come and still nobody foresees anything. */
export const isUnforeseen = (
  scene: Scene,
  passage: Passage,
  index: number,
  sign: Sign,
  covering: Attribution | null,
): boolean =>
  isAllowed(scene, passage, index, covering) ||
  isDauntless(passage, index, sign) ||
  isAnyones(passage, index) ||
  isAboutHow(passage, index) ||
  isSworn(passage, index, covering);

/**
 * «- les navires pourront faire escale» below «Aux termes du texte :», "Neither may …", "…, the order says": what a text
 * allows or lays down.
 */
function isAllowed(scene: Scene, passage: Passage, index: number, covering: Attribution | null): boolean {
  const modal = [index, ...childrenBy(passage, index, 'aux')].map((node) => passage.tokens[node]!);
  if (modal.some(({ form }) => /^shall$/i.test(form))) return true;
  if (/^\s*neither (?:(?:side|party|state|country|signatory|government) )?(?:may|can)\s/i.test(passage.text))
    return true;
  if (covering && A_TEXT.test(covering.speaker)) return true;
  return passage.block.kind === 'list-item' && LAYS_DOWN.test(introOf(scene, passage));
}

/** "the order", «le projet» */
const A_TEXT =
  /(?:^|\s|[’'])(?:order|treaty|text|pact|draft|agreement|document|decree|décret|traité|texte|pacte|projet|accord)$/i;

/** «Aux termes de l'accord :», "Under the deal:", "Key points" */
const LAYS_DOWN =
  /(?<!\p{L})(?:under|according to|pursuant|would|may|provides?|provisions?|allows?|lays? down|sets? out|terms|key points|selon|d['’]après|aux termes|en vertu|prévoi\p{L}+|dispos\p{L}+|stipul\p{L}+|autoris\p{L}+|points clés|pourra|pourraient)(?!\p{L})/iu;

/** The sentence or heading that a list hangs on. */
function introOf({ passages }: Scene, { index }: Passage): string {
  const intro = passages.findLast((one) => one.index < index && one.block.kind !== 'list-item');
  return intro && (intro.block.kind === 'heading' || /:\s*$/.test(intro.text)) ? intro.text : '';
}

/** «Riyad ne redoute pas la réaction»; but «n'en redoute pas moins» fears. */
const isDauntless = (passage: Passage, index: number, sign: Sign): boolean =>
  sign === 'fear' &&
  isNegated(passage, index) &&
  // «n'exclut pas que»: the negation is what leaves it open.
  !/^(exclure|rule)$/.test(passage.tokens[index]!.lemma) &&
  !passage.tokens.slice(index + 1, index + 4).some(({ form }) => /^moins$/i.test(form));

/** "One could easily overstate …", «On pourrait croire que …»: anybody. */
const isAnyones = (passage: Passage, index: number): boolean =>
  /^(one|on|you|vous)$/i.test(passage.tokens[subjectOf(passage, index)]?.form ?? '') &&
  /^(could|may|might|can|pouvoir)$/.test(
    passage.tokens[childrenBy(passage, index, 'aux')[0] ?? index]!.keys.lemma ?? '',
  );

/** "the region and how it may evolve": a question below another clause. */
const isAboutHow = (passage: Passage, index: number): boolean =>
  [index, passage.tokens[index]!.head].some(
    (node) =>
      node >= 0 &&
      passage.tokens[node]!.head >= 0 &&
      childrenBy(passage, node, 'advmod', 'mark').some(
        (child) =>
          /^(how|comment|where)$/i.test(passage.tokens[child]!.form) &&
          // "in the south, where the town may fall" tells more of the south.
          passage.tokens[child - 1]?.form !== ',',
      ),
  );

/** "swore that he would never bow", «a juré qu'il ne céderait pas»: what somebody means to do. */
function isSworn(passage: Passage, index: number, covering: Attribution | null): boolean {
  const above = ancestors(passage, index).find((node) =>
    passage.tokens[node]!.keys.all.some((key) => SWEARS.test(key)),
  );
  if (above === undefined || (covering && covering.verb >= 0 && covering.verb !== above)) return false;
  const own = passage.tokens[subjectOf(passage, index)]?.form ?? '';
  return /^(he|she|it|they|we|il|elle|ils|elles|nous|je|i)$/i.test(own);
}

/** What somebody gives their word for. */
export const SWEARS = /^(swear|vow|pledge|promise|jurer|promettre|engager)$/;
