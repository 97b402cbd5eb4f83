import { endingsOf, lemmaOf, longestEnding, lowered, ruleFor, ruleKey } from '../../src/language/lemmas/lemma.ts';
import type { KnownForm } from './english-forms.ts';
import type { GoldSentence } from './treebank.ts';

/**
 * The table of lemma rules. Whole words vote with their occurrences, endings with one vote a word type; an ending is
 * kept only where it says something else than the shorter ones below it.
 */
export function learnLemmas(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  bundles: readonly string[],
  more: readonly KnownForm[] = [],
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  const vote = (key: string, rule: string, weight: number) => {
    let row = votes.get(key);
    if (!row) {
      row = new Map();
      votes.set(key, row);
    }
    row.set(rule, (row.get(rule) ?? 0) + weight);
  };
  const types = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (word.lemma === '_') continue;
      const type = [word.form, word.lemma, tags.indexOf(word.upos), bundles.indexOf(word.feats)].join('\t');
      types.set(type, (types.get(type) ?? 0) + 1);
    }
  }
  for (const [type, count] of types) {
    const [form, lemma, tagText, bundleText] = type.split('\t') as [string, string, string, string];
    const lower = lowered(form);
    const plain = ruleFor(form, lemma);
    const isName = tags[Number(tagText)] === 'PROPN';
    for (const ending of endingsOf(form)) {
      const whole = ending.startsWith('^');
      const rule =
        ending === `^${form}`
          ? plain
          : whole
            ? wholeRule(plain, lower, lemma)
            : isName && form === lower
              ? plain.replace(/^l/, 'o')
              : plain;
      const weight = whole ? count : 1 + Math.log(count);
      for (const bundle of [Number(bundleText), -1]) vote(ruleKey(Number(tagText), bundle, ending), rule, weight);
    }
  }
  const best = new Map<string, string>();
  for (const [key, row] of votes) {
    let top = '';
    let most = -1;
    for (const [rule, weight] of row) {
      if (weight > most || (weight === most && rule < top)) {
        top = rule;
        most = weight;
      }
    }
    best.set(key, top);
  }
  return withForms(pruned(best), more, tags, bundles, [...types.keys()]);
}

/** How many words a bundle must have been seen with to get the forms that no treebank sentence holds. */
const usual = 30;

/** Adds the forms that no treebank sentence holds and whose lemma the endings get wrong. */
function withForms(
  rules: Map<string, string>,
  more: readonly KnownForm[],
  tags: readonly string[],
  bundles: readonly string[],
  types: readonly string[],
): Map<string, string> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const type of types) {
    const [form, , tag, bundle] = type.split('\t') as [string, string, string, string];
    seen.add(`${tag} ${bundle} ${lowered(form)}`);
    counts.set(`${tag} ${bundle}`, (counts.get(`${tag} ${bundle}`) ?? 0) + 1);
  }
  const all = new Map(rules);
  for (const { form, tag, feature, lemma } of more) {
    const number = tags.indexOf(tag);
    bundles.forEach((bundle, index) => {
      const kind = `${number} ${index}`;
      if (!bundle.includes(feature) || (counts.get(kind) ?? 0) < usual || seen.has(`${kind} ${form}`)) return;
      if (lemmaOf({ rules }, form, number, index) === lemma) return;
      all.set(ruleKey(number, index, `^${form}`), ruleFor(form, lemma));
    });
  }
  return all;
}

/** A known word whose lemma has capitals («I», «French») gets them whatever the case it is written in. */
const wholeRule = (plain: string, lower: string, lemma: string): string =>
  lemma !== lower && lemma.toLowerCase() === lower ? `=${lemma}` : plain;

/** Leaves out each ending whose rule the next shorter ending gives anyway. */
function pruned(best: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [key, rule] of best) {
    const head = key.slice(0, 2);
    let ending = key.slice(2);
    if (ending.startsWith('^')) {
      const lower = `^${lowered(ending.slice(1))}`;
      ending = lower !== ending ? lower : ending.slice(Math.max(1, ending.length - longestEnding));
    } else if (ending !== '') ending = ending.slice(1);
    else {
      kept.set(key, rule);
      continue;
    }
    if (best.get(head + ending) !== rule) kept.set(key, rule);
  }
  return kept;
}
