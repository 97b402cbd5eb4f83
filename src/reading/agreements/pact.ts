import { type Lexicon, organisationById } from '../../knowledge/index.ts';
import { gathered } from '../../language/index.ts';
import type { AgreementKind } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isAboutPact } from '../actors/thing.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { formIs, perLanguage, testPerWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { accessionAt, isPassed } from './accession.ts';
import { distributed } from './distributed.ts';
import { echoAt, lawBefore } from './echo.ts';
import { IN_LETTERS, isPactInLetters, knownPact } from './known.ts';
import { pactName } from './name.ts';
import { isNone } from './no-pact.ts';
import { isOneWith } from './one-with.ts';
import { partiesOf, partiesOfOne } from './pact-parties.ts';
import { stepWordAt } from './step-words.ts';
import { isTruce } from './truce.ts';
import { yearOf } from './year.ts';

/** Ways to speak of a pact that was named before. */
export type Echo = 'text' | 'pronoun' | 'decree' | 'pending' | 'vote' | 'signature' | 'signing' | 'instruments';

/** Words that name a pact («l'accord de défense mutuelle», "the 1961 treaty") or point back to one («le texte», "it"). */
export interface Pact {
  readonly passage: Passage;
  readonly token: number;
  readonly name: string;
  readonly kinds: readonly AgreementKind[];
  /** Parties told with it; empty where they must be taken from elsewhere. */
  readonly parties: readonly Found[];
  /** A year that the phrase gives to the pact itself. */
  readonly year: number | null;
  /** Id in knowledge/treaties where the press's name for it is used. */
  readonly known: string | null;
  /**
   * `name`: a pact noun; `weak`: «alliance», «partenariat», a pact only with a step or clause; `declaration`: a pact only
   * where it is signed or ratified; `accession`: what a chamber ratifies where a state joins a body; `text`: «le texte» and
   * `pronoun`: what was told before; `one`: «celui de 1961», another pact than the one told before; `decree`: the law by
   * which one is ratified; `pending`, `vote`, `signature`: a chamber that is still to vote or votes as another did, a president still to sign, the `signing` of a
   * pact told before, `instruments` to be exchanged.
   */
  readonly by: 'name' | 'weak' | 'declaration' | 'accession' | 'one' | Echo;
  readonly start: number;
  readonly end: number;
}

/** Everything in a passage that may stand for a pact, in order. */
export function pactsOf(scene: Scene, passage: Passage): Pact[] {
  const { agreements } = scene.knowledge.lexicon;
  const { language } = scene;
  const isOther = holdsWording(passage.text, agreements.not[language]) !== undefined;
  if (isOther && !/\b(trait[ée]|treaty|pacte?)\b/i.test(passage.text)) return [];
  return gathered(passage.tokens, (token, index): Pact[] => {
    const by = kindOfWord(scene, passage, index);
    if (!by) return [];
    if (by === 'accession') return accessionAt(scene, passage, index);
    if (by !== 'name' && by !== 'weak' && by !== 'declaration' && by !== 'one') {
      const { start, end } = token;
      const empty = { kinds: [], parties: [], year: null, known: null };
      return [{ passage, token: index, name: token.form, ...empty, by, start, end }];
    }
    const parties = by === 'one' ? partiesOfOne(scene, passage, index) : partiesOf(scene, passage, index);
    // «la Charte des Nations unies» is no pact between the states of a text.
    if (parties.some((actor) => actor.id === 'org:un')) return [];
    if (by !== 'one' && isPrivate(scene, passage, index)) return [];
    const { name, start, end } = pactName(passage, index);
    const known = knownPact(scene, passage, index);
    const each = (by === 'name' || by === 'one') && !known ? distributed(scene, passage, index, parties) : [];
    if (each.length > 1)
      return each.map(({ year, sides }): Pact => {
        const kinds = kindsOf(scene, passage, index);
        return { passage, token: index, name, kinds, parties: sides, year, known: null, by, start, end };
      });
    return [
      {
        passage,
        token: index,
        name: by === 'one' ? '' : name,
        kinds: by === 'one' ? [] : kindsOf(scene, passage, index),
        parties: known ? [] : parties,
        year: yearOf(scene, passage, index),
        known: known?.id ?? null,
        by,
        start,
        end,
      },
    ];
  });
}

function kindOfWord(scene: Scene, passage: Passage, index: number): Pact['by'] | null {
  const kind = kindOfToken(scene, passage, index);
  return kind && (isNone(passage, index) || isConsent(scene, passage, index)) ? null : kind;
}

function kindOfToken(scene: Scene, passage: Passage, index: number): Pact['by'] | null {
  const { agreements } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  if (isOneWith(scene, passage, index)) return 'one';
  if (SILENT.has(token.upos) && token.feats.VerbForm === undefined && !isThatOne(token)) return null;
  // A title that opens with a capital noun may be taken for a verb («Traité en vigueur depuis …»).
  const opens = token.upos === 'VERB' && index === 0 && /^\p{Lu}/u.test(token.form) && token.head < 0;
  const isNominal = token.upos === 'NOUN' || token.upos === 'PROPN';
  if (opens || (isNominal && mayName(scene.knowledge.lexicon, language)(token.keys))) {
    if (isOneOf(opens ? { ...token, upos: 'NOUN' } : token, wordSet(agreements.nouns[language])))
      return isInBody(scene, passage, index) ? null : 'name';
    if (isOneOf(token, wordSet(agreements.weakNouns[language])))
      return isPartOfName(scene, passage, index) ? null : 'weak';
    if (isPactInLetters(scene, passage, index) && !hasPactNoun(scene, passage, index)) return 'weak';
    if (isOneOf(token, wordSet(agreements.declarations[language])) && isBinding(scene, passage, index))
      return 'declaration';
    if (isOneOf(token, wordSet(agreements.accessions[language])) && isPassed(scene, passage, index)) return 'accession';
    if (isOneOf(token, wordSet(agreements.texts[language])) && isDefinite(passage, index)) return 'text';
    if (
      isOneOf(token, wordSet(agreements.texts[language])) &&
      (isLikeIt(passage, index) || isSigned(scene, passage, index))
    )
      return 'name';
  }
  const isOne = isThatOne(token) && childrenBy(passage, index, 'acl', 'nmod').length > 0;
  if (isOne && namesBefore(scene, passage, index)) return 'one';
  const echo = echoAt(scene, passage, index);
  if (echo) return echo;
  if (token.upos !== 'PRON' || !isItself(token)) return null;
  const head = passage.tokens[token.head];
  const isPutTo =
    relation(token) === 'obl' && head !== undefined && stepWordAt(scene, passage, token.head) === 'signed';
  // «Il restera en vigueur dix ans»: the parser takes it for nobody.
  const isKept =
    relation(token) === 'expl' &&
    childrenBy(passage, token.head, 'obl').some((child) => /^vigueur$/i.test(passage.tokens[child]!.form));
  if (!head || !(isPutTo || isKept || /^(nsubj|obj)$/.test(relation(token)))) return null;
  if (stepWordAt(scene, passage, token.head) === 'signed') {
    const law = lawBefore(scene, passage);
    if (law !== null) return law === 'for' ? 'decree' : null;
  }
  const asks =
    isOneOf(head, wordSet(agreements.clauses.openers[language])) &&
    (!/^(say|state|call|set|include)$/.test(head.lemma) || isAboutPact(scene, scene.passages[passage.index - 1]));
  return stepWordAt(scene, passage, token.head) || (asks && relation(token) === 'nsubj') ? 'pronoun' : null;
}

/** «un texte similaire», "a similar text": another pact like the one told before. */
const isLikeIt = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'amod').some((child) =>
    /^(?:similaires?|semblables?|analogues?|comparables?|équivalente?s?|similar|comparable|equivalent)$/i.test(
      passage.tokens[child]!.form,
    ),
  );

/** «trois textes signés avec Abidjan entre 1961 et 1998»: pacts, by how many and by what was done to them. */
const isSigned = (scene: Scene, passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'nummod').length > 0 &&
  childrenBy(passage, index, 'acl').some((child) => stepWordAt(scene, passage, child) === 'signed');

/** «l'accord RELOS», "the EDCA pact": the noun beside the letters names the pact. */
const hasPactNoun = (scene: Scene, passage: Passage, index: number): boolean => {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return [-2, -1, 1].some((step) => {
    const beside = passage.tokens[index + step];
    return beside !== undefined && isOneOf(beside, nouns);
  });
};

/** Classes of words that neither name a pact nor point back to one. */
const SILENT = new Set(['PUNCT', 'ADP', 'DET', 'CCONJ', 'SCONJ', 'ADV', 'PART', 'SYM', 'INTJ']);

/** Whether a word is in any list of nouns for a pact, or may be the letters of one; most are neither. */
const mayName = perLanguage(({ agreements }: Lexicon, language) => {
  const { nouns, weakNouns, declarations, accessions, texts } = agreements;
  const lists = [nouns, weakNouns, declarations, accessions, texts].map((one) => isListed(wordSet(one[language])));
  return testPerWord((keys) => IN_LETTERS.test(keys.word) || lists.some((is) => is(keys)));
});

const isThatOne = formIs(/^(celui|celle|ceux|celles|one|those)$/);
const isItself = formIs(/^(il|elle|le|l['’]|it)$/);

const isDefinite = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'det').some((child) =>
    /^(le|la|l['’]|ce|cet|cette|the|this|that)$/i.test(passage.tokens[child]!.form),
  );

/** A declaration that is known by its name, or that a participle or verb beside it signs, ratifies or brings into force. */
function isBinding(scene: Scene, passage: Passage, index: number): boolean {
  if (knownPact(scene, passage, index)) return true;
  // «a renouvelé son engagement», "renewed its commitment": one's own word, not what two sign.
  if (childrenBy(passage, index, 'det', 'nmod').some((child) => OWN.test(passage.tokens[child]!.form))) return false;
  const named =
    (/^\p{Lu}/u.test(passage.tokens[index]!.form) && index > 0) ||
    childrenBy(passage, index, 'compound').some((child) => /^\p{Lu}/u.test(passage.tokens[child]!.form));
  const near = [passage.tokens[index]!.head, ...childrenBy(passage, index, 'acl', 'amod')];
  const isHalt = isTruce(passage.tokens[index]!);
  return near.some((node) => {
    const step = node < 0 ? null : stepWordAt(scene, passage, node);
    // A truce is agreed on by word of mouth, and soon takes effect.
    if (isHalt && (step === 'announced' || step === 'in-force')) return true;
    return (
      step === 'ratified' ||
      step === 'in-force' ||
      (step === 'signed' && (named || isByStates(scene, passage, index) || isBySigners(scene, passage, node)))
    );
  });
}

const OWN = /^(son|leur|its|their|his|her)$/i;

/** «la déclaration signée à Choucha par …», "the Northwood declaration, signed …": it has a name or a place of its own. */
const isByStates = (scene: Scene, passage: Passage, index: number): boolean =>
  subtree(passage, index).some((node) => scene.byHead[passage.index]!.has(node));

/** "The three leaders signed a commitment": those who sign are states or speak for them. */
const isBySigners = (scene: Scene, passage: Passage, verb: number): boolean => {
  const subject = passage.tokens[verb]!.upos === 'VERB' ? subjectOf(passage, verb) : -1;
  return subject >= 0 && actorsAt(scene, passage, subject).length > 0;
};

/** A pact of companies, clubs or unions, or on what only they agree on. */
function isPrivate(scene: Scene, passage: Passage, index: number): boolean {
  const { private: signers, privateMatters } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  const matter = subtree(passage, index)
    .map((node) => passage.tokens[node]!.form)
    .join(' ');
  if (holdsWording(matter, privateMatters[language])) return true;
  const clause = clauseOf(passage, index);
  if (clause === index) return false;
  const subject = subjectOf(passage, clause);
  if (subject < 0 || subject === index) return false;
  return [subject, ...childrenBy(passage, subject, 'conj')].some((node) => {
    const company = scene.byHead[passage.index]!.get(node)?.senses.some(
      ({ id, kind }) => kind === 'organisation' && organisationById(id)?.kind === 'company',
    );
    return company === true || isOneOf(passage.tokens[node]!, wordSet(signers[language]));
  });
}

/** «a donné son accord», «avoir eu l'accord de Minsk», «sans l'accord de Paris»: leave that somebody gives, no pact. */
function isConsent(scene: Scene, passage: Passage, index: number): boolean {
  const { form, head, deprel } = passage.tokens[index]!;
  if (!/^accord$/i.test(form)) return false;
  const isOwn = childrenBy(passage, index, 'det').some((child) =>
    /^(son|leur|notre|mon|votre)$/i.test(passage.tokens[child]!.form),
  );
  const isOfSomebody = childrenBy(passage, index, 'nmod').some((child) => scene.byHead[passage.index]!.has(child));
  if (!isOwn && !(isOfSomebody && isDefinite(passage, index))) return false;
  if (deprel.startsWith('obj')) return GIVES_LEAVE.test(passage.tokens[head]!.lemma);
  return childrenBy(passage, index, 'case').some((child) => /^(sans|avec)$/i.test(passage.tokens[child]!.form));
}

const GIVES_LEAVE = /^(avoir|donner|obtenir|recevoir|solliciter|demander|attendre|refuser|marquer)$/;

/** «l'Organisation du traité de sécurité collective» is a body; the Warsaw Pact a pact as well. */
const isInBody = (scene: Scene, passage: Passage, index: number): boolean => {
  const { start, end } = passage.tokens[index]!;
  const mention = scene.mentions[passage.index]!.find((one) => one.start <= start && end <= one.end);
  return mention?.senses[0]?.kind === 'organisation' && knownPact(scene, passage, index) === null
    ? true
    : mention?.senses[0]?.kind === 'organisation' && /organi[sz]ation/i.test(mention.text);
};

/** «l'Alliance des États du Sahel» is a body, «un accord de partenariat» a pact called by its first noun. */
function isPartOfName(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  const head = passage.tokens[token.head];
  const isInPact = head && isOneOf(head, wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]));
  const isNamed = scene.mentions[passage.index]!.some((one) => one.start <= token.start && token.end <= one.end);
  return isNamed || (isInPact === true && /^(nmod|compound|amod|appos)$/.test(relation(token)));
}

/** A pact noun earlier in the same sentence. */
const namesBefore = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens
    .slice(0, index)
    .some(
      (token) =>
        token.upos === 'NOUN' && isOneOf(token, wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language])),
    );

function kindsOf(scene: Scene, passage: Passage, index: number): AgreementKind[] {
  const nodes = subtree(
    passage,
    index,
    (child) =>
      ['acl', 'conj', 'parataxis', 'advcl'].includes(relation(passage.tokens[child]!)) && !isInName(passage, child),
  );
  const phrase = nodes.map((node) => passage.tokens[node]!.form).join(' ');
  const found = scene.knowledge.lexicon.agreements.kinds.find((one) => holdsWording(phrase, one[scene.language]));
  return found ? [found.kind] : [];
}

/** «de coopération et de défense»: the coordination stays inside the name. */
const isInName = (passage: Passage, child: number): boolean =>
  relation(passage.tokens[child]!) === 'conj' && relation(passage.tokens[passage.tokens[child]!.head]!) === 'nmod';
