import type { Knowledge } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isInsisted } from '../text/insisted.ts';
import { perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, isVerbal, relation } from '../text/tree.ts';
import { isOneOf, setOf, type Words, wordSet } from '../text/words.ts';

/** "urged Chile to withdraw", «a exigé que le Chili retire»: what is asked for is not done. */
export function isRequest(scene: Scene, passage: Passage, at: number, via: number): boolean {
  const token = passage.tokens[at]!;
  const below = passage.tokens[via];
  // "turned down a Russian request to send engineers", «a rejeté une demande d'envoyer des soldats»
  if (token.upos === 'NOUN' && below?.feats.VerbForm === 'Inf' && relation(below) === 'acl')
    return /^(request|demand|plea|appeal|call|demande|requête|exigence|appel)$/i.test(token.lemma);
  if (!below || token.upos !== 'VERB' || !isVerbal(passage, via)) return false;
  // "demands Rwanda pull out": a verb has no relative clause, whatever the parser says.
  if (!['xcomp', 'ccomp', 'advcl', 'obl', 'obj', 'acl'].includes(relation(below))) return false;
  if (relation(below) === 'advcl' && below.feats.VerbForm !== 'Inf') return false;
  // An invitation is the plan of a visit.
  if (/^(invit|expect)/i.test(token.form)) return false;
  // "told AFP that the army had left" reports, "told the army to leave" commands.
  // "will pull its troops out, he told reporters": what has an auxiliary is no command.
  const isOrder = below.feats.VerbForm === 'Inf' && via > at && childrenBy(passage, via, 'aux').length === 0;
  if (/^tell$/.test(token.lemma) && !isOrder) return false;
  // «menace de rompre», "threatened to invade": not done, nor planned for good.
  if (/^(menacer|threaten)$/.test(token.lemma)) return below.feats.VerbForm === 'Inf';
  if (token.lemma === 'insist') return isInsisted(passage, at, via);
  if (isOwnOrder(passage, at, via)) return false;
  const { plain, commanding } = requestVerbs(scene.knowledge, scene.language);
  // «veut déployer des chars», "wants to deploy tanks" is a plan of its own.
  return (
    isOneOf(token, plain) ||
    (!/^dire$/.test(token.lemma) && hasOtherDoer(passage, at, via) && isOneOf(token, commanding))
  );
}

/**
 * «a ordonné à ses services de cesser», "ordered the navy to leave", «ordonne de rompre»: whom one commands does what he
 * is told to. An order to anyone else is a demand.
 */
function isOwnOrder(passage: Passage, at: number, via: number): boolean {
  if (!/^(ordonner|order|instruct|enjoindre)$/.test(passage.tokens[at]!.lemma)) return false;
  if (passage.tokens[via]!.feats.VerbForm !== 'Inf' || childrenBy(passage, via, 'nsubj').length > 0) return false;
  const told = childrenBy(passage, at, 'obj', 'iobj', 'obl').filter((one) => one > at && one < via);
  return told.every(
    (one) =>
      (passage.children[one] ?? []).some((child) => POSSESSIVE.test(passage.tokens[child]!.form)) ||
      (OWN.test(passage.tokens[one]!.lemma) && childrenBy(passage, one, 'amod', 'nmod').length === 0),
  );
}

const POSSESSIVE = /^(son|sa|ses|leurs?|its|his|her|their)$/i;

/** Those whom a head of state or government commands. */
const OWN =
  /^(armée|marine|aviation|police|gouvernement|service|ministre|ministère|diplomate|troupe|force|army|navy|police|government|military|troops?|forces?|ministry|minister|pentagon|diplomat)$/i;

/** «veut que Dili partage», "wants Dili to share": whom the verb above is said to, or a subject of the verb below. */
const hasOtherDoer = (passage: Passage, at: number, via: number): boolean =>
  childrenBy(passage, via, 'nsubj').length > 0 || childrenBy(passage, at, 'obj', 'iobj').some((one) => one < via);

/** The verbs of all rules for requests, and of those that ask for a command behind the verb or for somebody who wants. */
interface RequestVerbs {
  readonly plain: Words;
  readonly commanding: Words;
}

const requestVerbs = perLanguage((knowledge: Knowledge, language): RequestVerbs => {
  const verbsOf = (commands: boolean): Words =>
    setOf(
      knowledge.events
        .filter((rule) => rule.type === 'REQUEST' && !rule.modal && Boolean(rule.commands || rule.about) === commands)
        .flatMap(({ verbs }) => [...wordSet(verbs?.[language])])
        // "called on Chile to withdraw": the verb with its preposition.
        .map((verb) => verb.replace(/\+(?:on|upon|with|to|for|aupres)$/, '')),
    );
  return { plain: verbsOf(false), commanding: verbsOf(true) };
});
