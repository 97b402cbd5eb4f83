import type { Token } from '../../language/index.ts';

/** Where a clause opens, and the verb above it; -1 for a clause that is the sentence, or is told by one who comes behind. */
interface Opening {
  readonly first: number;
  readonly above: number;
  /** "when", "after", "that": the word that opens it; -1 for none. */
  readonly mark: number;
}

/**
 * "Kenya said Ugandan troops crossed the border", "Armenian guards fired shells, officials said", "after soldiers shelled
 * villages": a past right behind the noun with which a clause opens, which was taken for a participle of that noun or of
 * the one behind it. What has an object, or no passive, tells what was done, and the noun before it who did it.
 */
export function plainPast(tokens: readonly Token[], verb: number): Token[] | null {
  const noun = verb - 1;
  if (NO_PAST.test(tokens[verb]!.form)) return null;
  const opening = openingOf(tokens, noun);
  if (!opening || !isDoer(tokens, noun, verb, opening) || isSubject(tokens, noun, verb)) return null;
  const [behind, object] = objectBehind(tokens, verb);
  if (object < 0 && !isAlone(tokens, noun, verb)) return null;
  const above = opening.above >= 0 ? opening.above : tellerBehind(tokens, opening.first, Math.max(verb, object));
  if (above === null) return null;
  const { first, mark } = opening;
  const root = tokens.findIndex((token) => token.head < 0);
  return tokens.map((token, at) => {
    if (at === verb) {
      const deprel = above < 0 ? 'root' : mark >= 0 && !THAT.test(tokens[mark]!.form) ? 'advcl' : 'ccomp';
      return { ...token, upos: 'VERB', head: above, deprel };
    }
    if (at === noun) return { ...token, upos: token.upos === 'ADJ' ? 'NOUN' : token.upos, head: verb, deprel: 'nsubj' };
    if (at === object) return { ...token, head: verb, deprel: 'obj' };
    if (at === mark) return { ...token, head: verb, deprel: 'mark' };
    // "On Sunday, …": what stands in front was taken for the whole.
    if (above < 0 && at === root && at < first) return { ...token, head: verb, deprel: 'obl' };
    if (at >= first && at < noun)
      return token.head >= first && token.head <= noun ? token : { ...token, head: noun, deprel: inPhrase(token) };
    if (at >= behind && at < object)
      return token.head >= behind && token.head <= object ? token : { ...token, head: object, deprel: inPhrase(token) };
    if (token.head === object && OF_NOUN.test(token.deprel)) return token;
    if (above < 0 && at === root && isAddedTo(tokens, at)) return { ...token, head: verb, deprel: 'advcl' };
    const isLoose = token.head === noun || (at > verb && above < 0 && (token.head === root || token.head < 0));
    return isLoose ? { ...token, head: verb } : token;
  });
}

const OF_NOUN = /^(nmod|conj|cc|amod|appos|acl|case|nummod)/;

const inPhrase = ({ upos, deprel }: Token): string =>
  /^(det|amod|nummod|compound|nmod:poss)$/.test(deprel) ? deprel : upos === 'ADJ' ? 'amod' : 'compound';

/** Many of them, or a body: in front of a name or a single thing, a participle is an adjective ("Kenya's armed forces"). */
function isDoer(tokens: readonly Token[], noun: number, verb: number, { first, mark }: Opening): boolean {
  if (noun < 0 || !isNoun(tokens[noun]!)) return false;
  const { upos, form, feats } = tokens[noun]!;
  if ((upos === 'NOUN' && feats.Number === 'Plur') || (upos !== 'PROPN' && BODY.test(form))) return true;
  // "after Iran launched air strikes": a name alone behind the word that opens the clause.
  if (mark >= 0 && first === noun && upos === 'PROPN' && !A_DEMONYM.test(form))
    return !MADE_SO.test(tokens[verb]!.form);
  if (/^(amod|compound)$/.test(tokens[verb]!.deprel))
    return /^(DET|NUM)$/.test(tokens[verb + 1]?.upos ?? '') || /^several$/i.test(tokens[verb + 1]?.form ?? '');
  return true;
}

const A_DEMONYM = /(ish|ese|[^aeiou]ian|aeli|aqi|stani|emeni|audi|aiti|irati)$/i;

/** What is said of the things of a name as well: "after Kenya trained police arrived". */
const MADE_SO = /^(trained|held|made|built|owned|run|flagged|registered|controlled|sponsored|supplied|born|seized)$/i;

const BODY = /^(army|navy|police|military|government|ministry|troops|air force|coast guard|guard|force|parliament)$/i;

/** Participles of whoever is called, given or told something, and those that are adjectives. */
const NO_PAST =
  /^(named|called|dubbed|considered|deemed|labelled|labeled|known|appointed|elected|renamed|promised|offered|denied|allowed|handed|paid|asked|told|granted|awarded|refused|barred|armed|combined|united|allied|occupied|based|disputed|contested|limited|related|alleged|proposed|planned|joint)$/i;

const PART_OF_PHRASE = /^(NOUN|PROPN|ADJ|DET|NUM)$/;
const MARKS = /^(when|after|before|as|while|because|until|since|once|where|that)$/i;
const THAT = /^that$/i;

function openingOf(tokens: readonly Token[], noun: number): Opening | null {
  let first = noun;
  while (first > 0 && isOfPhrase(tokens[first - 1]!)) first--;
  const before = tokens[first - 1];
  if (!before || (before.form === ',' && isSetInFront(tokens, first - 1))) return { first, above: -1, mark: -1 };
  const mark = MARKS.test(before.form) ? first - 1 : -1;
  const above = mark >= 0 ? verbBefore(tokens, mark) : first - 1;
  if (above < 0 || (tokens[above]!.upos !== 'VERB' && !isCopular(tokens, above))) return null;
  const isSaid = mark < 0 || THAT.test(before.form);
  return isSaid && !SAYS.test(tokens[above]!.lemma) ? null : { first, above, mark };
}

/** "the Pakistani military opened fire": a noun that looks like an adjective. */
const isNoun = ({ upos, form }: Token): boolean => /^(NOUN|PROPN)$/.test(upos) || /^military$/i.test(form);

const isCopular = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ head, deprel }) => head === at && deprel === 'cop');

const isOfPhrase = ({ upos, form, lemma }: Token): boolean =>
  PART_OF_PHRASE.test(upos) && !MARKS.test(form) && !SAYS.test(lemma);

/** "On Sunday,": in front of the comma nothing but a phrase of time or place. */
const isSetInFront = (tokens: readonly Token[], comma: number): boolean =>
  /^(on|in|at|during|since|late|early|earlier|meanwhile|separately|last|that|this)$/i.test(tokens[0]!.form) &&
  !tokens.slice(0, comma).some(({ upos }) => /^(VERB|AUX|PUNCT)$/.test(upos));

function verbBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) if (tokens[at]!.upos === 'VERB') return at;
  // "Ties have been tense since …"
  return tokens.findIndex(({ head }, at) => head < 0 && at < from);
}

/** ", officials said": who tells it at the end; -1 for nobody, null where another verb is the whole sentence's. */
function tellerBehind(tokens: readonly Token[], first: number, last: number): number | null {
  const root = tokens.findIndex((token) => token.head < 0);
  if (root <= last) return root < first && tokens[root]!.upos === 'VERB' ? null : -1;
  if (isAddedTo(tokens, root)) return -1;
  const isTeller =
    SAYS.test(tokens[root]!.lemma) && tokens.some((one, at) => one.head === root && at > last && isNominal(one));
  return isTeller ? root : null;
}

/** ", raising fears": what came of it was taken for the whole. */
const isAddedTo = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]ing$/.test(tokens[at]!.form) &&
  tokens[at - 1]?.form === ',' &&
  !tokens.some(({ head, deprel }) => head === at && /^(nsubj:|aux|cop)/.test(deprel));

const isNominal = ({ deprel, upos }: Token): boolean => deprel.startsWith('nsubj') && /^(NOUN|PROPN|PRON)$/.test(upos);

/** "soldiers wounded two days ago were home": the noun has a verb of its own further on. */
function isSubject(tokens: readonly Token[], noun: number, verb: number): boolean {
  const { head, deprel } = tokens[noun]!;
  if (!deprel.startsWith('nsubj') || head < verb) return false;
  if (head === verb || tokens.some((one) => one.head === head && one.deprel === 'cop')) return true;
  if (tokens[head]!.upos !== 'VERB') return false;
  return !tokens.some((one, at) => one.head === head && at > verb && isNominal(one));
}

/** Where the phrase opens that stands behind a verb without a preposition, and its noun; -1 for none. */
function objectBehind(tokens: readonly Token[], verb: number): [first: number, object: number] {
  const first = /^(down|up|off|out|back|dead)$/i.test(tokens[verb + 1]?.form ?? '') ? verb + 2 : verb + 1;
  let at = first;
  while (at < tokens.length && (PART_OF_PHRASE.test(tokens[at]!.upos) || isOwner(tokens[at]!))) at++;
  const object = at - 1;
  if (object < first || !/^(NOUN|PROPN|NUM)$/.test(tokens[object]!.upos)) return [first, -1];
  return NO_OBJECT.test(
    tokens
      .slice(first, at)
      .map(({ form }) => form)
      .join(' '),
  )
    ? [first, -1]
    : [first, object];
}

const isOwner = ({ upos, form }: Token): boolean => upos === 'PART' || /^(its|their|his|her)$/i.test(form);

/** A day or a span of time, or as what and whither somebody was taken. */
const NO_OBJECT =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day$|\b(days?|weeks?|months?|years?|hours?)\b|^(home|ashore|abroad|overseas|hostage|captive|prisoner|responsible|today|yesterday|(19|20)\d\d)$/i;

/** "its troops fled across the border": a verb without a passive, or one of those who cannot be fired. */
const isAlone = (tokens: readonly Token[], noun: number, verb: number): boolean =>
  WITHOUT_PASSIVE.test(tokens[verb]!.form)
    ? /^(acl|amod|xcomp|ccomp|parataxis|obl|root)/.test(tokens[verb]!.deprel)
    : /^(fired|crossed|pushed|opened)$/i.test(tokens[verb]!.form) &&
      PEOPLE.test(tokens[noun]!.form) &&
      /^(ADP|ADV)$/.test(tokens[verb + 1]?.upos ?? '');

const WITHOUT_PASSIVE =
  /^(fled|advanced|retreated|withdrew|arrived|marched|returned|landed|strayed|collided|clashed|flew|sailed|pleaded|appealed|apologi[sz]ed|agreed|vowed|insisted|complained|protested|responded|retaliated|replied|reacted|resigned|talked)$/i;

const PEOPLE =
  /^(troops|soldiers|forces|guards|fighters|gunners|gunmen|police|rebels|militants|servicemen|guns|tanks|boats|ships|warships|jets)$/i;

const SAYS =
  /^(say|tell|claim|state|report|confirm|announce|believe|allege|add|note|warn|insist|acknowledge|admit|maintain|assert|complain|charge|declare)$/;
