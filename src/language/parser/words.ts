import type { Lemma } from '../lemmas/lemma.ts';
import { hashString } from '../model/hash.ts';
import { numberRows } from '../model/numbers.ts';
import type { Tagging } from '../tagger/tag.ts';
import type { WordShape } from '../tokens/words.ts';
import type { ParserWords } from './state.ts';

/** What of tags and bundles the parser looks at, worked out once for a model. */
export interface TagViews {
  /** Verb form, mood and kind of pronoun of each bundle, as a hash. */
  readonly manner: Int32Array;
  /** Gender and number of each bundle, as a hash. */
  readonly agreement: Int32Array;
  readonly verb: number;
  readonly auxiliary: number;
  readonly punctuation: number;
  readonly coordinator: number;
  readonly subordinator: number;
  readonly pronoun: number;
}

/** From the names of tags («VERB») and bundles («Gender=Fem|Number=Sing»). */
export function tagViews(tags: readonly string[], bundles: readonly string[]): TagViews {
  const view = (pattern: RegExp) =>
    Int32Array.from(bundles, (bundle) =>
      hashString(
        bundle
          .split('|')
          .filter((feature) => pattern.test(feature))
          .join('|'),
      ),
    );
  return {
    manner: view(/^(VerbForm|PronType|Mood=(Cnd|Imp|Sub)|Poss|Voice)/),
    agreement: view(/^(Gender|Number)=/),
    verb: tags.indexOf('VERB'),
    auxiliary: tags.indexOf('AUX'),
    punctuation: tags.indexOf('PUNCT'),
    coordinator: tags.indexOf('CCONJ'),
    subordinator: tags.indexOf('SCONJ'),
    pronoun: tags.indexOf('PRON'),
  };
}

const comma = hashString(',');
const quotes = new Set(['«', '»', '"', '“', '”', '(', ')', '``', "''"].map((mark) => hashString(mark)));
const relative = hashString('PronType=Rel');

/** Rows of numbers that `parserWords` fills. */
export const WORD_ROWS = 13;

/**
 * The numbers of one sentence that the parser's features are made of.
 * @param rowsOf `WORD_ROWS` rows of zeros of a length or longer
 */
export function parserWords(
  shapes: readonly WordShape[],
  tagging: Tagging,
  lemmas: readonly Lemma[],
  views: TagViews,
  source: number,
  rowsOf = (length: number): readonly Int32Array[] => numberRows(WORD_ROWS, length),
): ParserWords {
  const marked = (at: number): boolean => tagging.tags[at] === views.punctuation;
  let length = 0;
  for (let at = 0; at < shapes.length; at++) if (!marked(at)) length++;
  // A sentence of marks alone is parsed as words.
  const all = length === 0;
  if (all) length = shapes.length;
  const marks = shapes.length - length;
  const rows = rowsOf(length + 2);
  const [markPlaces, markAt, markForms] = numberRows(3, marks) as [Int32Array, Int32Array, Int32Array];
  const words = {
    length,
    places: rows[0]!.subarray(0, length),
    markPlaces,
    markAt,
    markForms,
    before: rows[1]!,
    forms: rows[2]!,
    lemmas: rows[3]!,
    clusters: rows[4]!,
    groups: rows[5]!,
    tags: rows[6]!,
    fine: rows[7]!,
    agreement: rows[8]!,
    commas: rows[9]!,
    verbs: rows[10]!,
    links: rows[11]!,
    quotes: rows[12]!,
    punctuation: views.punctuation,
    source,
  };
  let word = 0;
  let mark = 0;
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at]!;
    const form = shape.form;
    if (marked(at) && !all) {
      words.markPlaces[mark] = at;
      words.markAt[mark] = word;
      words.markForms[mark++] = form;
      words.before[word] = form;
      words.commas[word]! += form === comma ? 1 : 0;
      words.quotes[word]! += quotes.has(form) ? 1 : 0;
      continue;
    }
    const tag = tagging.tags[at]!;
    const bundle = tagging.bundles[at]!;
    words.places[word] = at;
    words.forms[word] = form;
    words.lemmas[word] = lemmas[at]!.hash;
    words.clusters[word] = shape.cluster;
    words.groups[word] = shape.group;
    words.tags[word] = tag;
    words.fine[word] = Math.imul(views.manner[bundle]! ^ tag, 0x9e3779b1);
    words.agreement[word] = views.agreement[bundle]!;
    const links =
      tag === views.coordinator ||
      tag === views.subordinator ||
      (tag === views.pronoun && views.manner[bundle] === relative);
    words.verbs[word + 1] = words.verbs[word]! + (tag === views.verb || tag === views.auxiliary ? 1 : 0);
    words.links[word + 1] = words.links[word]! + (links ? 1 : 0);
    words.commas[word + 1] = words.commas[word]!;
    words.quotes[word + 1] = words.quotes[word]!;
    word++;
  }
  words.clusters[length] = words.groups[length] = 2001;
  words.clusters[length + 1] = words.groups[length + 1] = 2002;
  words.tags[length] = 62;
  words.forms[length] = words.lemmas[length] = 11;
  words.tags[length + 1] = 63;
  words.forms[length + 1] = words.lemmas[length + 1] = 13;
  return words;
}
