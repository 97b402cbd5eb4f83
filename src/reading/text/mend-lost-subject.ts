import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';
import { behindSecretary } from './mend-secretary.ts';

type Tokens = readonly Token[];

/**
 * Gives verbs the subjects that the parser has hung elsewhere: behind a date ("In July 2025 Australia and Britain
 * signed …"), before an aside ("The treaty, signed in 1947, says …"), the second of two names, the first name of a
 * headline ("Australia, Britain sign …").
 */
export function mendSubjects(tokens: Tokens): Tokens {
  let mended = tokens;
  for (let verb = 1; verb < tokens.length; verb++) {
    if (tokens[verb]!.upos !== 'VERB') continue;
    const subjects = subjectsOf(mended, verb);
    const next =
      addressed(mended, verb) ??
      afterTime(mended, verb, subjects) ??
      relativeTaken(mended, verb, subjects) ??
      secondSubject(mended, verb, subjects) ??
      asideTaken(mended, verb, subjects) ??
      (subjects.length > 0
        ? null
        : (behindSecretary(mended, verb) ??
          behindDate(mended, verb) ??
          behindMark(mended, verb) ??
          behindWhen(mended, verb))) ??
      (subjects.every((at) => isClitic(mended[at]!)) ? joinedToVerb(mended, verb) : null);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

function subjectsOf(tokens: Tokens, verb: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.head === verb && isSubject(tokens[at]!)) found.push(at);
  return found;
}

/** "there" and «il» are subjects too, «se» is none. */
const isSubject = ({ deprel, form }: Token): boolean =>
  /^[nc]subj/.test(deprel) || (deprel.startsWith('expl') && !/^s(?:e|['’])$/i.test(form));

/** "three months after Islamabad used the jets": the name behind "after", not the months, does it. */
function afterTime(tokens: Tokens, verb: number, subjects: readonly number[]): Token[] | null {
  const time = subjects.find((at) => at < verb && /^(days|weeks|months|years|hours)$/i.test(tokens[at]!.form));
  if (time === undefined || !/^(after|before)$/i.test(tokens[time + 1]?.form ?? '')) return null;
  const name = tokens.findIndex(
    ({ head, upos }, at) => at > time + 1 && at < verb && head === time && /^(NOUN|PROPN)$/.test(upos),
  );
  if (name < 0) return null;
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === time) return { ...token, deprel: 'obl' };
    if (at === time + 1) return { ...token, head: verb, deprel: 'mark' };
    return at === verb && token.deprel === 'ccomp' ? { ...token, deprel: 'advcl' } : token;
  });
}

/** "Nigeria, which Benin helped, thanked …": a name that was taken for one who is spoken to, though a clause describes it. */
function addressed(tokens: Tokens, verb: number): Token[] | null {
  const below = (isSuch: (token: Token, at: number) => boolean): number =>
    tokens.findIndex((token, at) => at < verb && token.head === verb && isSuch(token, at));
  const name = below(({ deprel, upos }) => deprel === 'vocative' && upos === 'PROPN');
  if (name < 0 || tokens[name + 1]?.form !== ',') return null;
  const pronoun = below(
    ({ deprel, form }, at) => at === name + 2 && /^nsubj/.test(deprel) && /^(which|who|whom|qui|que)$/i.test(form),
  );
  const clause = below(({ deprel }, at) => at > pronoun && deprel.startsWith('acl'));
  if (pronoun < 0 || clause < 0) return null;
  const hasOther = tokens.some(({ head, deprel }) => head === clause && /^nsubj/.test(deprel));
  return tokens.map((token, at) => {
    if (at === name) return { ...token, deprel: 'nsubj' };
    if (at === clause) return { ...token, head: name };
    return at === pronoun ? { ...token, head: clause, deprel: hasOther ? 'obj' : 'nsubj' } : token;
  });
}

/** «… un accord ; la Douma l'a ratifié», "… and the Council approved it": the noun behind the mark opens the clause. */
function behindMark(tokens: Tokens, verb: number): Token[] | null {
  // "Nicosia will supply" is told, "to supply" is not.
  if (tokens[verb]!.feats.VerbForm === 'Inf' && !/^(will|shall|would|must)$/i.test(tokens[verb - 1]!.form)) return null;
  let at = verb - 1;
  while (at > 0 && (/^(ADV|AUX)$/.test(tokens[at]!.upos) || isClitic(tokens[at]!))) at--;
  // «le président serbe a prié»
  while (at > 0 && tokens[at]!.deprel === 'amod' && tokens[at]!.head < at && tokens[at]!.head >= 0) at--;
  const isTold =
    tokens[verb]!.feats.VerbForm === 'Fin' || tokens.slice(at + 1, verb).some(({ upos }) => upos === 'AUX');
  if (!isTold || !/^(NOUN|PROPN)$/.test(tokens[at]!.upos)) return null;
  let noun = at;
  while (tokens[noun]!.head >= 0 && tokens[noun]!.head < noun && !opensClause(tokens, noun)) noun = tokens[noun]!.head;
  if (!opensClause(tokens, noun) || tokens[noun]!.head < 0 || tokens[noun]!.head >= noun) return null;
  const left = leftOf(tokens, noun) - 1;
  const isHung = /^(nmod|conj|appos|obl)/.test(tokens[noun]!.deprel) || tokens[left]!.form === ':';
  if (!isHung || hasCase(tokens, noun)) return null;
  const above = tokens[noun]!.head;
  if (tokens[noun]!.deprel === 'conj' && /^(NOUN|PROPN)$/.test(tokens[above]!.upos)) {
    // "will deliver jets and Nicosia will supply gas": a name is no second object beside a thing.
    const isWhole = tokens[noun]!.upos === 'PROPN' || tokens[left + 1]?.upos === 'DET';
    if (isWhole && isThingOfVerb(tokens, above) && tokens[verb]!.feats.Number !== 'Plur')
      return tokens.map((token, index) => (index === noun ? { ...token, head: verb, deprel: 'nsubj' } : token));
    // «… alors que le Chili et la Bolivie font …»: both are the subject of a plural.
    const forms = tokens.slice(at + 1, verb + 1).filter(({ upos }) => upos === 'AUX' || upos === 'VERB');
    const isBoth = forms.some(({ feats }) => feats.Number === 'Plur') && tokens[noun]!.feats.Number !== 'Plur';
    if (!isBoth || above < left - 2 || hasCase(tokens, above) || tokens[above]!.head < 0) return null;
    return tokens.map((token, index) => (index === above ? { ...token, head: verb, deprel: 'nsubj' } : token));
  }
  return tokens.map((token, index) => {
    if (index === noun) return { ...token, head: verb, deprel: 'nsubj' };
    return index === left && token.upos === 'CCONJ' ? { ...token, head: verb, deprel: 'cc' } : token;
  });
}

/** «… livré des chars», «… perdu un dixième de sa valeur»: a thing that a verb before it has for object, or a part of one. */
function isThingOfVerb(tokens: Tokens, noun: number): boolean {
  const { upos, deprel, head } = tokens[noun]!;
  if (upos !== 'NOUN' || head < 0 || head >= noun) return false;
  if (/^(obj|obl)/.test(deprel)) return tokens[head]!.upos === 'VERB';
  return deprel === 'nmod' && isThingOfVerb(tokens, head);
}

/** «…, Canberra et Wellington s'alarment»: no name is joined to a verb; those right before the next one do what that says. */
function joinedToVerb(tokens: Tokens, verb: number): Token[] | null {
  if (tokens[verb]!.feats.VerbForm !== 'Fin') return null;
  let at = verb - 1;
  while (at > 0 && (/^(ADV|AUX)$/.test(tokens[at]!.upos) || isClitic(tokens[at]!))) at--;
  const isJoined = (name: number): boolean => {
    const { upos, deprel, head } = tokens[name]!;
    return (
      upos === 'PROPN' &&
      deprel === 'conj' &&
      head < name &&
      /^(VERB|AUX)$/.test(tokens[head]?.upos ?? '') &&
      !hasCase(tokens, name)
    );
  };
  if (!isJoined(at)) return null;
  const isPair = tokens[at - 1]!.upos === 'CCONJ' && isJoined(at - 2) && tokens[at - 2]!.head === tokens[at]!.head;
  const first = isPair ? at - 2 : at;
  return tokens.map((token, index) => {
    if (index === first) return { ...token, head: verb, deprel: 'nsubj' };
    return index === at ? { ...token, head: first, deprel: 'conj' } : token;
  });
}

/** "protested after Turkey signed …", "since Rwanda had signed": the name behind the word of time does what follows, not that verb's guest. */
function behindWhen(tokens: Tokens, verb: number): Token[] | null {
  const { head, deprel, feats, form } = tokens[verb]!;
  const isOfVerb = deprel === 'acl' && tokens[head]!.upos === 'VERB';
  if (!(isOfVerb || /^(ccomp|parataxis|advcl)$/.test(deprel)) || feats.VerbForm === 'Inf' || /ing$/.test(form))
    return null;
  if (deprel === 'advcl' && tokens.some((one) => one.head === verb && one.deprel === 'mark')) return null;
  let noun = verb - 1;
  while (noun > 0 && /^(ADV|AUX)$/.test(tokens[noun]!.upos)) noun--;
  let mark = whenBefore(tokens, noun);
  while (mark < 0 && tokens[noun]!.head < noun && tokens[noun]!.head > head) {
    noun = tokens[noun]!.head;
    mark = whenBefore(tokens, noun);
  }
  const { head: above, deprel: kind, upos } = tokens[noun]!;
  if (mark < 0 || head < 0 || head >= noun || !/^(NOUN|PROPN)$/.test(upos)) return null;
  const isGuest = /^obl/.test(kind) ? above === head : kind === 'nmod' && tokens[above]!.head === head;
  if (!isGuest) return null;
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === mark) return { ...token, head: verb, deprel: 'mark', upos: 'SCONJ' };
    return at === verb ? { ...token, deprel: 'advcl' } : token;
  });
}

const whenBefore = (tokens: Tokens, noun: number): number =>
  tokens.findIndex(
    ({ head, deprel, form }) =>
      head === noun && deprel === 'case' && /^(after|before|since|until|once|as)$/i.test(form),
  );

const isClitic = ({ upos, form }: Token): boolean =>
  upos === 'PRON' && /^(se|s['’]|y|en|le|la|les|l['’]|lui|leur|it|them)$/i.test(form);

/** A semicolon, a colon or «et» stands right before the noun phrase. */
const opensClause = (tokens: Tokens, noun: number): boolean => {
  const before = tokens[leftOf(tokens, noun) - 1];
  return before !== undefined && (/^[;:]$/.test(before.form) || /^(et|and|mais|but)$/i.test(before.form));
};

const leftOf = (tokens: Tokens, noun: number): number => {
  let left = noun;
  for (let at = noun - 1; at >= 0 && at >= noun - 6; at--) {
    if (tokens[at]!.head === noun && /^(det|amod|nummod|compound|nmod|flat)/.test(tokens[at]!.deprel)) left = at;
  }
  return left;
};

/** "Ministers John Healey and Richard Marles put their names to it.": the verb was taken for a relative clause of them. */
function relativeTaken(tokens: Tokens, verb: number, subjects: readonly number[]): Token[] | null {
  const { head: noun, deprel, feats } = tokens[verb]!;
  if (!deprel.startsWith('acl') || feats.VerbForm === 'Inf') return null;
  const root = tokens.findIndex(({ head }) => head < 0);
  const isWhole = /^[.!]$/.test(tokens.at(-1)?.form ?? '') && /^(NOUN|PROPN)$/.test(tokens[root]?.upos ?? '');
  if (!isWhole) return null;
  if (noun !== root && !(tokens[noun]!.deprel === 'conj' && tokens[noun]!.head === root)) return null;
  const [subject] = subjects;
  if (subject !== noun + 1 || !/^(NOUN|PROPN)$/.test(tokens[subject]!.upos)) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: 'root' };
    if (at === root) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === subject) return { ...token, head: noun, deprel: 'appos' };
    return token.head === root && at > verb ? { ...token, head: verb } : token;
  });
}

/** "In July 2025 Australia and Britain signed": the noun right before the verb hangs on the date as if it were its own. */
function behindDate(tokens: Tokens, verb: number): Token[] | null {
  let at = verb - 1;
  while (at > 0 && /^(ADV|AUX)$/.test(tokens[at]!.upos)) at--;
  if (!/^(NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') || tokens[verb]!.feats.VerbForm === 'Inf') return null;
  for (let node = at, hops = 0; node >= 0 && hops < 6; node = tokens[node]!.head, hops++) {
    const { head, deprel } = tokens[node]!;
    if (head < 0 || head >= node || !isDate(tokens[head]!)) continue;
    if (!/^(nmod|appos|flat|compound|dep|conj)/.test(deprel) || hasCase(tokens, node) || isDate(tokens[node]!))
      return null;
    let top = head;
    while (tokens[top]!.head >= 0 && tokens[top]!.head < verb) top = tokens[top]!.head;
    if (tokens[top]!.head !== verb) return null;
    return tokens.map((token, index) => (index === node ? { ...token, head: verb, deprel: 'nsubj' } : token));
  }
  return null;
}

const DATE =
  /^(\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/i;
const isDate = (token: Token): boolean => DATE.test(token.form);

const hasCase = (tokens: Tokens, noun: number): boolean =>
  tokens.some((token) => token.head === noun && token.deprel === 'case');

/** "The treaty, signed in 1947, says …": the participle took the subject of the verb behind it. */
function asideTaken(tokens: Tokens, verb: number, subjects: readonly number[]): Token[] | null {
  const { form, feats, head: main } = tokens[verb]!;
  if (tokens[verb - 1]!.form !== ',' || main <= verb || tokens[main]!.upos !== 'VERB') return null;
  if (feats.VerbForm === 'Fin' && !/ed$/i.test(form)) return null;
  const [subject, ...others] = subjects;
  if (subject === undefined || others.length > 0 || subject >= verb || subjectsOf(tokens, main).length > 0) return null;
  const closes = tokens.findIndex((token, at) => at > verb && at < main && token.form === ',');
  if (closes < 0 || tokens.some((token) => token.head === verb && /^(aux|obj)/.test(token.deprel))) return null;
  return tokens.map((token, at) => {
    if (at === subject) return { ...token, head: main, deprel: 'nsubj' };
    return at === verb
      ? { ...token, head: subject, deprel: 'acl', feats: { ...token.feats, VerbForm: 'Part', Tense: 'Past' } }
      : token;
  });
}

/** "A B and C D had signed": two names were made two subjects; "Australia, Britain sign": the first was made a call. */
function secondSubject(tokens: Tokens, verb: number, subjects: readonly number[]): Token[] | null {
  const found = subjects.filter(
    (at) => at < verb && tokens[at]!.deprel.startsWith('nsubj') && /^(NOUN|PROPN)$/.test(tokens[at]!.upos),
  );
  const second = found.at(-1);
  if (second === undefined) return null;
  const called = tokens[second - 1]?.form === ',' ? second - 2 : -1;
  if (called === 0 && tokens[0]!.deprel === 'vocative' && tokens[0]!.head === verb)
    return tokens.map((token, at) => (at === 0 ? { ...token, head: second, deprel: 'conj' } : token));
  const first = found.at(-2);
  const join = tokens.findIndex(({ upos }, at) => at < second && at > (first ?? second) && upos === 'CCONJ');
  if (first === undefined || join < 0) return null;
  const between = tokens.slice(join + 1, second);
  if (between.some(({ upos }) => !/^(DET|ADJ|NOUN|PROPN)$/.test(upos))) return null;
  return tokens.map((token, at) => {
    if (at === second) return { ...token, head: first, deprel: 'conj' };
    return at === join ? { ...token, head: second, deprel: 'cc' } : token;
  });
}
