import type { RecordClaim, RecordEvent } from '../../model/index.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../find-fact.ts';
import { clean } from '../terminal/clean.ts';
import { spanIn } from './date.ts';
import { sideIn } from './dispute.ts';
import { partiesIn, typeIn } from './entry.ts';
import type { Names } from './names.ts';
import { quantityIn } from './quantity.ts';
import { surenessIn } from './sureness.ts';

/** What a fact says, in one plain sentence. An agreement is told in lines of its own. */
export function saidIn(found: Fact, names: Names, context: Context): string {
  const { t } = context;
  switch (found.kind) {
    case 'event':
      return told({ ...found.fact, speaker: null }, names, context);
    case 'claim':
      return told({ ...found.fact, type: found.fact.kind, mode: null }, names, context);
    case 'agreement':
      return t('say.agreement', { name: names.agreement(found.fact), parties: names.actors(found.fact.parties) });
    case 'contradiction': {
      const { kind, values } = found.fact;
      return t('say.contradiction', {
        matter: t(`web:contradiction.${kind}`),
        values: values.map((value) => sideIn(value, kind, names, context)).join(' / '),
      });
    }
    case 'promise': {
      const { by, what, state } = found.fact;
      return t('say.promise', {
        who: names.actors(by),
        what: clean(what).replace(/[.…]$/, ''),
        state: t(`web:promises.state.${state}`),
      });
    }
  }
}

type Told = Pick<RecordEvent, 'sources' | 'targets' | 'date' | 'place' | 'quantity' | 'factuality' | 'mood' | 'mode'> &
  Pick<RecordClaim, 'speaker'> & { readonly type: string };

function told(fact: Told, names: Names, { t, language }: Context): string {
  const sure = surenessIn(fact, t);
  const pieces = [
    partiesIn(fact, names, t) || t('web:entry.nobody'),
    ...(fact.quantity === null ? [] : [quantityIn(fact.quantity, language, t)]),
    ...(fact.place === null ? [] : [names.place(fact.place)]),
    ...(fact.date === null ? [] : [spanIn(fact.date, language, t)]),
  ];
  const text = t('say.fact', { type: typeIn(fact, t), pieces: pieces.join(', ') });
  return sure === '' ? `${text}.` : t('say.sure', { text, sure });
}
