import { formIs, lemmaIs } from './memo.ts';
import type { Passage } from './passage.ts';
import { childrenBy } from './tree.ts';

/**
 * «riposter aux sanctions», "to respond to a series of sanctions", «en réponse à l'expulsion»: the word above a noun that
 * says that what the noun names is answered, so that it has been done; -1 where none does.
 * @param noun the noun that names a deed
 */
export function answerTo(passage: Passage, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const { head, deprel } = passage.tokens[at]!;
    const above = passage.tokens[head];
    if (!above || !/^(nmod|obl|advcl)/.test(deprel)) return -1;
    if ((isAnswering(above) || isAnswer(above)) && isToward(passage, at)) return head;
    if (above.upos !== 'NOUN') return -1;
    at = head;
  }
  return -1;
}

const isAnswering = lemmaIs(/^(répondre|réagir|riposter|répliquer|respond|react|retaliate|reply)$/);

/** Of nouns only what they are said in: «en réponse à», "in retaliation for". */
const isAnswer = formIs(
  /^(réponse|riposte|représailles|réaction|réplique|response|answer|reply|retaliation|reaction|reprisal)$/,
);

const isToward = (passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'case').some((child) =>
    /^(à|aux?|contre|to|for|against|over)$/i.test(passage.tokens[child]!.form),
  );
