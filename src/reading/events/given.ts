import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { childrenBy } from '../text/tree.ts';
import { argumentsOf } from './arguments.ts';
import type { Deed } from './deed.ts';
import { rulesAt } from './triggers.ts';

/** "pledged to continue to provide Ukraine with support", «se sont engagés à aider Praia»: to whom help is promised. */
export function givenBelow({ scene, passage, trigger }: Deed): readonly Found[] {
  const found: Found[] = [];
  let verbs = childrenBy(passage, trigger, 'xcomp');
  for (let depth = 0; depth < 3 && verbs.length > 0; depth++) {
    for (const verb of verbs) {
      if (!rulesAt(scene, passage, verb).some(({ type }) => type === 'AID' || type === 'SUPPORT')) continue;
      for (const { role, token, distance } of argumentsOf(scene, passage, verb))
        if (distance === 1 && /^(obj|iobj|to)$/.test(role)) found.push(...actorsAt(scene, passage, token));
    }
    verbs = verbs.flatMap((verb) => childrenBy(passage, verb, 'xcomp'));
  }
  return distinct(found);
}
