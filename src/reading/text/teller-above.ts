import { formIs } from './memo.ts';
import { relation, type Tree } from './tree.ts';

/**
 * "Kyiv said both were arming, accusing the West of …": a participle of saying behind a comma is said by whoever tells
 * the clause in front of it. Gives the verb of telling; -1 where there is none.
 */
export function tellerAbove({ tokens }: Tree, verb: number): number {
  if (!isSaying(tokens[verb]!) || tokens[verb - 1]?.form !== ',') return -1;
  const above = tokens[verb]!.head;
  if (above < 0 || above > verb || tokens[above]!.upos !== 'VERB' || relation(tokens[above]!) !== 'ccomp') return -1;
  const teller = tokens[above]!.head;
  return teller >= 0 && isTelling(tokens[teller]!) ? teller : -1;
}

const isSaying = formIs(
  /^(accusing|calling|describing|branding|labelling|labeling|terming|saying|adding|vowing|pledging|demanding|rejecting|dismissing|slamming|blaming|condemning|denouncing|criticising|criticizing|praising|thanking|urging|warning|threatening|accusant|qualifiant|ajoutant|exigeant|rejetant|condamnant|dénonçant|critiquant|saluant|remerciant|exhortant|menaçant)$/,
);
const isTelling = formIs(
  /^(said|says|say|confirmed|alleged|tells|stated|states|declared|told|added|argued|insisted|claimed|claims|announced|dit|déclaré|affirmé|assuré|estimé|ajouté|soutenu|annoncé|indiqué|expliqué)$/,
);
