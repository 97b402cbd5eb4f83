import type { Antecedent, Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { subtree } from '../text/tree.ts';

/** How far from the start of a sentence the comma may stand behind what is put in front. */
const REACH = 30;

/**
 * «Lors de sa visite à Tokyo, le ministre …», "Accused by his own party, the president …": what is put in front of the subject,
 * without a subject of its own, and says whose something is by a possessive, means the subject that follows the comma.
 * Undefined elsewhere, and for what another is asked for or stands beside («à sa demande», "at his side").
 */
export function subjectBehind(scene: Scene, passage: Passage, index: number, plural: boolean): Antecedent | undefined {
  const { tokens } = passage;
  const { head } = tokens[index]!;
  if (head < 0 || isOfAnother(tokens[head]!)) return undefined;
  const comma = tokens.findIndex(({ form }, at) => at > index && form === ',');
  if (comma < 0 || comma > REACH || index > comma) return undefined;
  if (tokens.some(({ deprel }, at) => at < comma && deprel.startsWith('nsubj'))) return undefined;
  const subject = tokens.findIndex(({ deprel }, at) => at > comma && deprel.startsWith('nsubj'));
  if (subject < 0 || Math.min(...subtree(passage, subject)) !== comma + 1) return undefined;
  const from = tokens[comma]!.end;
  const { end } = tokens[subject]!;
  return scene.antecedents.find(
    (one) =>
      one.passage === passage.index &&
      one.subject &&
      one.plural === plural &&
      !one.pointsBack &&
      one.start >= from &&
      one.start < end,
  );
}

const isOfAnother = formIs(
  /^(demande|requête|invitation|initiative|côtés?|présence|égard|encontre|suite|place|insu|faveur|intention|request|invitation|behest|side|presence|place|honou?r|wake|stead)$/,
);

/**
 * «Qualifiant M. Xi d'ami, il a salué …», "After meeting Xi, he …": whoever is named in a clause that stands in front of a
 * pronoun and has it for its subject is somebody else. Gives the offset where that clause ends; -1 where there is none.
 */
export function endOfOwnClause({ tokens }: Passage, pronoun: number): number {
  if (pronoun < 3 || tokens[pronoun - 1]!.form !== ',' || !tokens[pronoun]!.deprel.startsWith('nsubj')) return -1;
  const verb = tokens.findIndex(({ upos }, at) => at < OPENS && upos === 'VERB');
  if (verb < 0 || verb >= pronoun || !/^(Part|Ger|Inf)$/.test(tokens[verb]!.feats.VerbForm ?? '')) return -1;
  const hasSubject = tokens.some(({ deprel }, at) => at < pronoun && deprel.startsWith('nsubj') && at < verb + 3);
  return hasSubject ? -1 : tokens[pronoun - 1]!.end;
}

/** So far into a sentence the verb of a clause that opens it may stand: «Après avoir rencontré», "While thanking". */
const OPENS = 3;
