import type { Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Argument } from './moved.ts';
import { withPlace } from './standing-for.ts';

const LEAVING = /^(leave|depart|partir|quitter|s['’]embarquer)$/i;
const HARMED = /^(dead|wounded|injured|homeless|stranded|trapped|displaced|missing|hurt|paralyzed|paralysed)$/i;

/**
 * "Soldiers left for Somalia", «des soldats sont partis pour le Mali»: who sets out does not step back; "the clashes left
 * six soldiers dead": nobody goes anywhere.
 */
export function isSettingOut(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  args: readonly Argument[],
): boolean {
  if (rule.type !== 'RETREAT' || !LEAVING.test(passage.tokens[trigger]!.lemma)) return false;
  if (args.some(({ role, token }) => role === 'for' && withPlace(scene, passage, token).length > 0)) return true;
  return /^leave$/i.test(passage.tokens[trigger]!.lemma) && leavesHarmed(passage, trigger);
}

/** "left more than forty persons, including six soldiers, dead": before any other verb. */
function leavesHarmed({ tokens }: Passage, trigger: number): boolean {
  const behind = tokens.slice(trigger + 1);
  const verb = behind.findIndex(({ upos, form }) => /^(VERB|AUX)$/.test(upos) && form !== 'including');
  return behind.slice(0, verb < 0 ? behind.length : verb + 1).some(({ form }) => HARMED.test(form));
}
