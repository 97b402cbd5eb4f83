import { type Knowledge, personById } from '../knowledge/index.ts';
import { mapped } from '../language/index.ts';
import type { Document, Language } from '../model/index.ts';
import { headOfGroup } from './actors/group-noun.ts';
import { homeOf } from './actors/home.ts';
import { findNewcomers, newcomerMentions } from './actors/newcomers.ts';
import { principalPair } from './actors/pair.ts';
import type { Mention } from './actors/sense.ts';
import { settle } from './actors/settled.ts';
import { trackAntecedents } from './actors/track.ts';
import { datesOf, datesOfUndated } from './dates/undated.ts';
import { type Opening, openingsOf } from './opening.ts';
import { DURATIONS, findQuantities } from './quantities/find.ts';
import type { Scene } from './scene.ts';
import { passagesOf, withNames } from './text/passage.ts';
import { headWithin } from './text/tree.ts';

/** Sets the scene: sentences, names, newcomers, dates, quantities, the pair of states, what can be pointed back to. */
export function sceneOf(
  document: Document,
  knowledge: Knowledge,
  language: Language,
  { seen, finder, drafts, annotated }: Opening = openingsOf([document], knowledge, language)[0]!,
): Scene {
  const parsed = passagesOf(seen, knowledge, language, finder, drafts, annotated);
  const names = mapped(parsed, ({ start, end, lead }) => [
    ...(lead ? finder.find(lead.start, lead.end) : []),
    ...finder.find(start, end),
  ]);
  const home = homeOf(document, finder);
  const newcomers = findNewcomers(parsed, names, knowledge, language, home, document.published);
  const met = mapped(parsed, (passage, index) => newcomerMentions(passage, newcomers, names[index]!));
  const passages = mapped(parsed, (passage, index) => withNames(passage, met[index]!));
  const mentions = mapped(passages, (_, index): Mention[] =>
    [...names[index]!, ...met[index]!].sort((a, b) => a.start - b.start),
  );
  const byHead = mapped(passages, (passage, index) => {
    const heads = new Map<number, Mention>();
    for (const mention of mentions[index]!) {
      const within = headWithin(passage, mention.start, mention.end);
      const head = within < 0 ? within : headOfGroup(passage, within, mention, knowledge, language);
      if (head >= 0 && !heads.has(head)) heads.set(head, mention);
    }
    return heads;
  });
  const pair = principalPair(passages, mentions, knowledge, language, home);
  const dates = document.published
    ? datesOf(passages, language, knowledge, document.published)
    : datesOfUndated(seen, passages, mentions, pair, { language, knowledge });
  // "On Dec. 4 Chinese ships fired": the day of a date counts nothing.
  const quantities = mapped(passages, (passage, index) =>
    findQuantities(passage, knowledge, language).filter(
      (one) =>
        DURATIONS.has(one.quantity.unit) ||
        !dates[index]!.some(({ start, end }) => start <= one.start && one.start < end),
    ),
  );
  const scene: Scene = {
    document,
    knowledge,
    language,
    passages,
    mentions,
    byHead,
    dates,
    quantities,
    pair,
    home,
    antecedents: [],
    newcomers: new Map(newcomers.filter(({ id }) => !personById(id)).map((one) => [one.id, one])),
  };
  return settle({ ...scene, antecedents: trackAntecedents(scene) });
}
