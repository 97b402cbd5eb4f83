import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';
import { plainPast } from './mend-plain-past.ts';

/**
 * Mends English clauses whose past tense was taken for a participle below a noun, wherever they stand in the sentence:
 * "Rebels wounded two soldiers, police said.", "Troops crossed the border, residents said.", "killed two and wounded
 * five others"; and headlines whose present was taken for a noun ("Kenyan jets strike …").
 */
export function mendPast(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (index === 0 || mended[index]!.deprel !== token.deprel || mended[index]!.head !== token.head) continue;
    const next =
      perfect(mended, index) ??
      hyphened(mended, index) ??
      headline(mended, index) ??
      present(mended, index) ??
      (isPast(token)
        ? (plainPast(mended, index) ??
          inside(mended, index) ??
          behind(mended, index) ??
          swallowed(mended, index) ??
          unowned(mended, index) ??
          alone(mended, index) ??
          aloneBehind(mended, index))
        : null);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

/** "rebels wounded two soldiers": no participle stands before a number or an article inside one noun phrase. */
function inside(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head: object } = tokens[verb]!;
  if (!/^(amod|compound)$/.test(deprel) || object <= verb || !opensPhrase(tokens[verb + 1])) return null;
  const before = tokens[verb - 1]!;
  if (before.upos === 'CCONJ') return conjoined(tokens, verb, object);
  if (!/^(NOUN|PROPN)$/.test(before.upos)) return null;
  const above = tokens[object]!.head;
  if (above >= 0 && (above <= verb || !hasSpeaker(tokens, above, object))) return null;
  const subject = topOf(tokens, verb - 1, verb);
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: above, deprel: above < 0 ? 'root' : 'ccomp' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (token.head !== object) return token;
    if (at < verb) return { ...token, head: subject };
    return /^(punct|nmod|advcl|parataxis)$/.test(token.deprel) && at > object && above < 0
      ? { ...token, head: verb }
      : token;
  });
}

/** "killed two and wounded five others": the second verb was taken for an adjective of its object. */
function conjoined(tokens: readonly Token[], verb: number, object: number): Token[] | null {
  if (tokens[object]!.deprel !== 'conj') return null;
  let first = tokens[object]!.head;
  while (first >= 0 && tokens[first]!.upos !== 'VERB') first = tokens[first]!.head;
  if (first < 0 || first > verb) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: first, deprel: 'conj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    return at === verb - 1 ? { ...token, head: verb } : token;
  });
}

/** "Troops crossed the border, residents said.": a participle of the passive has no object. */
function behind(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head: below } = tokens[verb]!;
  if (deprel !== 'acl' || below < 0 || below >= verb) return null;
  // "The minister and a group of deputies held talks": the first of those who do it.
  const noun = tokens[below]!.deprel === 'conj' ? tokens[below]!.head : below;
  const children = tokens.flatMap((token, at) => (token.head === verb ? [at] : []));
  const object = children.find(
    (at) =>
      at > verb &&
      at <= verb + 6 &&
      (tokens[at]!.deprel === 'obj' ||
        (/^obl/.test(tokens[at]!.deprel) &&
          tokens[at]!.upos === 'NOUN' &&
          !hasCase(tokens, at) &&
          isCounted(tokens, at))),
  );
  if (object === undefined || children.some((at) => /^(aux|mark|nsubj)/.test(tokens[at]!.deprel))) return null;
  const above = tokens[noun]!.head;
  if (above >= 0 && (above <= verb || !hasSpeaker(tokens, above, noun))) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: above, deprel: above < 0 ? 'root' : 'ccomp' };
    if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, deprel: 'obj' };
    return (token.head === noun || token.head === below) && at > verb ? { ...token, head: verb } : token;
  });
}

/** "claims to have shot down six aircraft": a participle that is a noun too, behind "have". */
function perfect(tokens: readonly Token[], verb: number): Token[] | null {
  const { upos, form, head, deprel } = tokens[verb]!;
  if (upos !== 'NOUN' || deprel !== 'obj' || head !== verb - 1 || !/^(shot|hit|cut|struck|shut|left)$/i.test(form))
    return null;
  const have = tokens[head]!;
  if (!/^(have|has|had)$/i.test(have.form)) return null;
  const object = tokens.findIndex(
    (token, at) => at > verb && token.head === verb && /^(obl|nmod|obj)/.test(token.deprel),
  );
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', feats: PAST, head: have.head, deprel: have.deprel };
    if (at === head) return { ...token, upos: 'AUX', head: verb, deprel: 'aux' };
    if (at === object) return { ...token, deprel: 'obj' };
    if (token.head === object && /^(up|down|off|out)$/i.test(token.form))
      return { ...token, head: verb, deprel: 'compound:prt' };
    return token.head === head ? { ...token, head: verb } : token;
  });
}

const PAST = { VerbForm: 'Part', Tense: 'Past' };

/** "A bomb attack killed three Iraqi soldiers.": the object was taken for the predicate, its verb for a participle. */
function swallowed(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head: noun } = tokens[verb]!;
  if (deprel !== 'acl' || noun !== verb - 1) return null;
  const object = tokens[noun]!.head;
  if (object <= verb || object > verb + 6 || !tokens[noun]!.deprel.startsWith('nsubj')) return null;
  if (tokens[object]!.upos !== 'NOUN' || tokens.some((token) => token.head === object && token.deprel === 'cop'))
    return null;
  if (tokens.slice(verb + 1, object).some(({ upos }) => !/^(NUM|DET|ADJ|PROPN|NOUN|ADV|PART)$/.test(upos))) return null;
  const { head, deprel: kind } = tokens[object]!;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head, deprel: kind };
    if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    return token.head === object && (at < verb || at > object) ? { ...token, head: verb } : token;
  });
}

/**
 * "Kenyan air defences shot down Somali drones.": a sentence without a verb, whose object was hung on the subject or taken
 * for its owner. A participle of the passive has no noun without a preposition right behind it.
 */
function unowned(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head: noun } = tokens[verb]!;
  if (deprel !== 'acl' || noun !== verb - 1 || !/^(NOUN|PROPN)$/.test(tokens[noun]!.upos)) return null;
  const isTop = tokens[noun]!.head < 0;
  const owns = /^(nmod:poss|compound|list|dep)$/.test(tokens[noun]!.deprel) && tokens[tokens[noun]!.head]!.head < 0;
  if (!isTop && !owns) return null;
  const object = owns
    ? tokens[noun]!.head
    : tokens.findIndex((one, at) => at > verb && one.head === noun && one.deprel === 'obj');
  if (object <= verb || hasCase(tokens, object) || tokens[object]!.upos !== 'NOUN') return null;
  if (tokens.slice(verb + 1, object).some(({ upos }) => !/^(NUM|DET|ADJ|PROPN|NOUN)$/.test(upos))) return null;
  if (tokens.some(({ upos, feats, deprel: kind }) => upos === 'AUX' || kind === 'cop' || feats.VerbForm === 'Fin'))
    return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: 'root' };
    if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (token.head === noun && at > verb) return { ...token, head: verb };
    return token.head === object && at < verb ? { ...token, head: noun } : token;
  });
}

/** "The king and his guest met in Oslo.": a sentence without a verb, whose participle has no passive. */
function alone(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head, form } = tokens[verb]!;
  if (deprel !== 'acl' || !/^(met|clashed|agreed|talked|arrived|quarrelled|argued|resigned|travelled)$/i.test(form))
    return null;
  if (tokens.at(-1)?.form !== '.' || tokens.some(({ upos, feats }) => upos === 'AUX' || feats.VerbForm === 'Fin'))
    return null;
  const top = tokens[head]!.deprel === 'conj' ? tokens[head]!.head : head;
  if (tokens[top]!.head >= 0 || top > verb) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: 'root' };
    if (at === top) return { ...token, head: verb, deprel: 'nsubj' };
    return (token.head === top || token.head === head) && at > verb ? { ...token, head: verb } : token;
  });
}

/**
 * "The Ministry of Foreign Affairs of Moldova called on Chisinau to …": a sentence without a verb, whose past was hung on
 * one of the nouns of its long subject.
 */
function aloneBehind(tokens: readonly Token[], verb: number): Token[] | null {
  const root = tokens.findIndex(({ head }) => head < 0);
  const { deprel, form } = tokens[verb]!;
  if (root > verb || !/^(acl|amod)$/.test(deprel) || !/^(NOUN|PROPN)$/.test(tokens[root]?.upos ?? '')) return null;
  if (tokens.at(-1)?.form !== '.' || tokens.some(({ upos, feats }) => upos === 'AUX' || feats.VerbForm === 'Fin'))
    return null;
  if (!tokens.slice(0, verb).every(({ upos }) => /^(NOUN|PROPN|ADJ|DET|ADP|PART|CCONJ)$/.test(upos))) return null;
  const next = tokens[verb + 1]!;
  const goesOn = /^(called|appealed|pleaded|agreed|objected|responded|reacted|protested)$/i.test(form)
    ? /^(on|upon|for|to|with|against)$/i.test(next.form)
    : /^(urged|demanded|announced|expressed|voiced|condemned|denounced|welcomed|confirmed|rejected|denied|signed)$/i.test(
        form,
      ) && /^(DET|PROPN|ADJ|NOUN|PRON|SCONJ)$/.test(next.upos);
  if (!goesOn) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: -1, deprel: 'root' };
    if (at === root) return { ...token, head: verb, deprel: 'nsubj' };
    return token.head === root && at > verb ? { ...token, head: verb } : token;
  });
}

/** "Pakistan test-fired a missile": the first half of the verb was taken for a noun with the subject as its compound. */
function hyphened(tokens: readonly Token[], verb: number): Token[] | null {
  const half = verb - 2;
  if (tokens[verb - 1]!.form !== '-' || half < 1 || tokens[verb]!.upos !== 'VERB') return null;
  if (tokens[half]!.head !== verb || !/^(test|flight|air|hand|co|force|carpet|tear)$/i.test(tokens[half]!.form))
    return null;
  if (tokens.some((token, at) => token.head === verb && at !== half && token.deprel.startsWith('nsubj'))) return null;
  const subject = tokens.findIndex(
    (token, at) => at < half && token.head === half && /^(NOUN|PROPN)$/.test(token.upos),
  );
  if (subject < 0) return null;
  return tokens.map((token, at) => {
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === half) return { ...token, upos: 'ADV', deprel: 'advmod' };
    return token;
  });
}

/** "Kenyan jets strike X in Y": a plural in front of a noun that may be a verb, and right behind it what is struck. */
function headline(tokens: readonly Token[], verb: number): Token[] | null {
  const { upos, form, head } = tokens[verb]!;
  const before = tokens[verb - 1]!;
  if (head >= 0 || upos !== 'NOUN' || before.upos !== 'NOUN' || before.head !== verb) return null;
  if (before.deprel !== 'compound' || !isSeveral(before) || !PRESENTS.test(form)) return null;
  if (form !== 'land' && /^(arms|weapons|missiles|sanctions|sports|rights)$/i.test(before.form)) return null;
  const object = tokens.findIndex(
    (token, at) =>
      at > verb && token.head === verb && /^(obj|parataxis|nmod|dep|appos)$/.test(token.deprel) && !hasCase(tokens, at),
  );
  if (object < 0 && !/^(land|march|protest|clash|strike)$/i.test(form)) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB' };
    if (at === verb - 1) return { ...token, deprel: 'nsubj' };
    if (at === object) return { ...token, deprel: 'obj' };
    return token.head === verb && at < verb ? { ...token, head: verb - 1 } : token;
  });
}

const isSeveral = ({ feats, form }: Token): boolean => feats.Number === 'Plur' || /^(police|troops)$/i.test(form);

const A_RULER = /^(war|army|navy|government|military|president|minister|police)$/i;

/** "Colombia shares intelligence …": in a sentence without a verb, a name and right behind it what may be its present. */
function present(tokens: readonly Token[], verb: number): Token[] | null {
  const { upos, form } = tokens[verb]!;
  if (upos !== 'NOUN') return null;
  const next = tokens[verb + 1];
  const past = PASTS.get(form.toLowerCase());
  const before = tokens[verb - 1]!;
  // "hackers stole plans", "Portuguese jets guard Lithuanian skies"
  const isPlural = isSeveral(before) && (past !== undefined || PRESENTS.test(form));
  if (!(isPlural || past || PRESENTS_S.test(form)) || !next || !/^(DET|ADJ|NUM|PROPN|NOUN|PRON)$/.test(next.upos))
    return null;
  if (/^(sanctions|arms|exports)$/i.test(form) && next.upos === 'NOUN') return null;
  if (!isPlural && before.upos !== 'PROPN' && !A_RULER.test(before.form)) return null;
  if (tokens.some((token) => token.upos === 'AUX' || (token.upos === 'VERB' && token.feats.VerbForm === 'Fin')))
    return null;
  const root = tokens.findIndex((token) => token.head < 0);
  const own = tokens.findIndex(
    (token, at) => at > verb && token.head === verb && !hasCase(tokens, at) && /^(NOUN|PROPN)$/.test(token.upos),
  );
  const object = root > verb ? root : own;
  if (object < 0 || root < verb - 1) return null;
  const subject = topOf(tokens, verb - 1, verb);
  return tokens.map((token, at) => {
    if (at === verb)
      return {
        ...token,
        upos: 'VERB',
        lemma: past ?? form.toLowerCase().replace(/s$/, ''),
        feats: past ? PRETERITE : FINITE,
        head: -1,
        deprel: 'root',
      };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (at < verb && (token.head === root || token.head === verb)) return { ...token, head: subject };
    return token.head === verb || (token.head === root && root < verb) ? { ...token, head: object } : token;
  });
}

/** Pasts that are taken for nouns, with their verb. */
const PASTS: ReadonlyMap<string, string> = new Map([
  ['stole', 'steal'],
  ['sank', 'sink'],
  ['struck', 'strike'],
  ['shot', 'shoot'],
  ['slew', 'slay'],
  ['drew', 'draw'],
]);

const PRETERITE = { VerbForm: 'Fin', Tense: 'Past', Mood: 'Ind' };
const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };

/** Presents that are plurals too, as press language uses them. */
const PRESENTS_S =
  /^(hosts|shares|pits|backs|supports|visits|arms|aids|funds|tests|moves|strikes|attacks|raids|hits|bans|blocks|halts|signs|warns|vows|urges|ships|sends|trains|targets|boycotts|protests|fights|fires|shells|bombs|plans|offers|promises|pledges|demands|requests|talks|deals|exports|imports|orders|supplies|trades|sanctions|fears|doubts|slams|welcomes|praises|seizes|captures|arrests|deports|withdraws|ends|lifts|mobilises|mobilizes|cuts|masses|lands|rallies|marches|honours|honors|delays|rejects|returns|releases|rescues|invades|hails|eyes|seeks|answers|courts|counters)$/i;

/** Nouns that are also the present of a verb of force, as headlines use it. */
const PRESENTS =
  /^(land|shot|strike|attack|raid|hit|bomb|shell|clash|arrest|fire|storm|ambush|assault|besiege|ram|torch|march|protest|test|train|guard|shield|escort|back)$/i;

const isPast = (token: Token): boolean =>
  (token.upos === 'VERB' || token.upos === 'ADJ' || /^shot$/i.test(token.form)) &&
  token.feats.VerbForm !== 'Ger' &&
  /ed$|^(?:sent|met|withdrew|flew|held|struck|sold|bought|led|left|sought|built|lent|shot|hit|took|beat|blew|cut|shut|threw)$/i.test(
    // "shot dead three protesters" is read as one word.
    token.form.split(' ')[0]!,
  );

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'NUM' || /^(an?|the|its|their|his|her|several|dozens|hundreds|some)$/i.test(token.form));

const hasCase = (tokens: readonly Token[], index: number): boolean =>
  tokens.some((token) => token.head === index && token.deprel === 'case');

const isCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens.some((token) => token.head === index && token.deprel === 'nummod');

/** A verb of telling with a subject of its own, to which the clause belongs. */
const hasSpeaker = (tokens: readonly Token[], verb: number, clause: number): boolean =>
  tokens[verb]!.upos === 'VERB' &&
  tokens.some((token, at) => token.head === verb && token.deprel === 'nsubj' && at > clause && at !== clause);

function topOf(tokens: readonly Token[], index: number, before: number): number {
  let at = index;
  while (tokens[at]!.head >= 0 && tokens[at]!.head < before) at = tokens[at]!.head;
  return at;
}
