import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isParty, STATE, TWO } from './bound.ts';
import type { ClauseContext } from './clauses.ts';
import { dutiesIn } from './duties.ts';
import { isModal } from './modal.ts';
import type { Opening } from './openings.ts';

/**
 * A term that binds all parties, right behind their pact, which the sentence does not name: «Aucune partie ne recourra à la
 * force», "Each side may withdraw", "If one is attacked, the other must not help". What "they" will do is one only where it
 * is what pacts ask for, and not on a day: who "will meet on Friday" carries nothing out.
 */
export function jointTermOf(scene: Scene, passage: Passage, plain: string, context: ClauseContext): Opening | null {
  if (!context.behind || context.parties.length < 2 || passage.block.kind !== 'paragraph') return null;
  const verb = passage.tokens.findIndex((_, at) => isModal(passage, at, false) && whoAt(scene, passage, at) !== null);
  if (verb < 0 || attributionsOf(scene, passage).length > 0) return null;
  const clause = clauseOf(passage, verb);
  if (SAYS.test(passage.tokens[clause]!.lemma)) return null;
  const term: Opening = { at: clause, bearers: context.parties, strict: false, loose: true, provides: true, own: true };
  const isOnDay = scene.dates[passage.index]!.some(({ span }) => /^(?:day|week)$/.test(span.precision));
  if (whoAt(scene, passage, verb) === 'each') return isOnDay && !NOT.test(passage.text) ? null : term;
  const isDuty =
    dutiesIn(scene, plain, { strict: false, loose: true, lead: '' }).length > 0 ||
    (TOGETHER.test(passage.text) && !MEETING.test(passage.text));
  return isDuty && !isOnDay ? term : null;
}

/** Whether a verb tells of each party by a word that says so, or of both by a plain plural; null for neither. */
function whoAt(scene: Scene, passage: Passage, verb: number): 'each' | 'both' | null {
  const clause = clauseOf(passage, verb);
  // "None of the three may …": the parser may take the number for the subject as well.
  const each = childrenBy(passage, clause, 'nsubj').find((child) => EACH.test(passage.tokens[child]!.form));
  const subject = each ?? subjectOf(passage, clause);
  const head = passage.tokens[subject];
  if (!head) return null;
  const words = childrenBy(passage, subject, 'det', 'amod', 'nummod').map((child) => passage.tokens[child]!.form);
  const isTheirs = isParty(scene, passage, subject) || STATE.test(head.form);
  if (EACH.test(head.form) || OTHER.test(head.form))
    return OTHER.test(head.form) && !IF_ONE.test(passage.text) ? null : 'each';
  if (isTheirs && words.some((word) => OUTSIDE.test(word)))
    return JOINS.test(passage.tokens[clauseOf(passage, verb)]!.lemma) ? 'each' : null;
  if (isTheirs && words.some((word) => EACH.test(word))) return 'each';
  if (THEY.test(head.form)) return 'both';
  return isTheirs && (isParty(scene, passage, subject) || words.some((word) => TWO.test(word))) ? 'both' : null;
}

const EACH = /^(?:neither|either|each|none|no|every|chacune?|chaque|aucune?|nulle?|toute?)$/i;
const NOT = /(?<!\p{L})(?:neither|no|not|aucune?|ne|n['’])(?!\p{L})/iu;
const OTHER = /^(?:other|others|autres?)$/i;
const IF_ONE =
  /(?<!\p{L})(?:(?:if|should|when) (?:either|one)|(?:si|lorsque|quand) l['’]une?|lorsqu['’]une?)(?!\p{L})/iu;
const THEY = /^(?:they|both|ils|elles)$/i;
/** "Any state of the region may join", «D'autres pays pourront adhérer»: to those who made it, too. */
const OUTSIDE = /^(?:any|other|further|third|autres?|tiers)$/i;
const JOINS = /^(?:join|accede|adhere|adhérer|rejoindre|accéder)$/i;
/** «une banque commune», "a joint fund"; not a joint press conference. */
const TOGETHER = /(?<!\p{L})(?:joint|jointly|common|shared|commune?s?|conjointe?s?|conjointement)(?!\p{L})/iu;
const MEETING =
  /(?<!\p{L})(?:press|presse|statements?|declarations?|déclarations?|communiqués?|summits?|sommets?|meetings?|réunions?|rencontres?|talks|pourparlers|visite?s?)(?!\p{L})/iu;
/** What is said or won of a pact is not what it asks for. */
const SAYS =
  /^(?:say|tell|comment|confirm|disclose|reveal|benefit|gain|win|lose|profit|dire|préciser|commenter|confirmer|révéler|profiter|gagner|perdre|sortir|emerge|believe|think|want|vouloir|croire|penser)$/i;
