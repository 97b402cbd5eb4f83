import { hashString } from '../model/hash.ts';
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
const marks = new Set(['«', '»', '"', '“', '”', '(', ')', '``', "''"].map((mark) => hashString(mark)));
const relative = hashString('PronType=Rel');

/** The numbers of one sentence that the parser's features are made of. */
export function parserWords(
  shapes: readonly WordShape[],
  tagging: Tagging,
  lemmas: readonly string[],
  views: TagViews,
  source: number,
): ParserWords {
  const length = shapes.length;
  const size = length + 2;
  const words = {
    length,
    forms: new Int32Array(size),
    lemmas: new Int32Array(size),
    tags: new Int32Array(size),
    fine: new Int32Array(size),
    agreement: new Int32Array(size),
    commas: new Int32Array(size),
    verbs: new Int32Array(size),
    links: new Int32Array(size),
    quotes: new Int32Array(size),
    punctuation: views.punctuation,
    source,
  };
  for (let at = 0; at < length; at++) {
    const form = shapes[at]!.form;
    const tag = tagging.tags[at]!;
    const bundle = tagging.bundles[at]!;
    words.forms[at] = form;
    words.lemmas[at] = hashString(lemmas[at]!);
    words.tags[at] = tag;
    words.fine[at] = Math.imul(views.manner[bundle]! ^ tag, 0x9e3779b1);
    words.agreement[at] = views.agreement[bundle]!;
    const links =
      tag === views.coordinator ||
      tag === views.subordinator ||
      (tag === views.pronoun && views.manner[bundle] === relative);
    words.commas[at + 1] = words.commas[at]! + (form === comma ? 1 : 0);
    words.verbs[at + 1] = words.verbs[at]! + (tag === views.verb || tag === views.auxiliary ? 1 : 0);
    words.links[at + 1] = words.links[at]! + (links ? 1 : 0);
    words.quotes[at + 1] = words.quotes[at]! + (marks.has(form) ? 1 : 0);
  }
  words.tags[length] = 62;
  words.forms[length] = words.lemmas[length] = 11;
  words.tags[length + 1] = 63;
  words.forms[length + 1] = words.lemmas[length + 1] = 13;
  return words;
}
