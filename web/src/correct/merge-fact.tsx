import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../src/wording/index.ts';
import type {
  AgreementDetail,
  ClaimDetail,
  Entry,
  EventDetail,
  Lives,
  RecordCorrection,
  Timeline,
} from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { agreementName } from '../format/agreement.ts';
import { useLanguage } from '../language.ts';
import { labelOf } from '../reader/label.ts';
import { type Choice, Choices } from './choices.tsx';
import { CorrectionFrame } from './frame.tsx';

type Detail = EventDetail | ClaimDetail | AgreementDetail;

interface Props {
  readonly detail: Detail;
  readonly kind: 'event' | 'claim' | 'agreement';
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

/** Which other fact is the same one: those of the same sides first, any other by its words. */
export function MergeFact({ detail, kind, ...frame }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const [asked, setAsked] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const id = 'event' in detail ? detail.event.id : 'claim' in detail ? detail.claim.id : detail.agreement.id;
  const choices = useChoices(detail, kind, asked).filter((choice) => choice.id !== id);
  const what = other === null ? null : { do: 'merge' as const, ids: [id, other] };
  return (
    <CorrectionFrame what={what} submit="correct.submit.merge" {...frame}>
      <div className="correct-why">
        <label htmlFor={field}>{t('correct.mergeWith')}</label>
        <input
          id={field}
          type="search"
          placeholder={t('filters.searchHint')}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
      </div>
      <Choices choices={choices} chosen={other} choose={setOther} />
    </CorrectionFrame>
  );
}

/** How many are offered at a time. */
const OFFERED = 12;

function useChoices(detail: Detail, kind: Props['kind'], asked: string): Choice[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const pacts = useAnswer<Lives>(kind === 'agreement' ? '/lives?limit=100' : null);
  const lines = useAnswer<Timeline>(kind === 'agreement' ? null : linesPath(detail, asked), { keep: true });
  if (kind === 'agreement') {
    const known = pacts.state === 'ready' ? pacts.value.agreements : [];
    const words = asked.toLocaleLowerCase(language);
    return known
      .map((pact) => ({ id: pact.id, label: agreementName(pact, language, t), aside: '' }))
      .filter(({ label }) => label.toLocaleLowerCase(language).includes(words))
      .slice(0, OFFERED);
  }
  if (lines.state !== 'ready') return [];
  const alike = lines.value.entries.filter((entry) => entry.kind === kind);
  const near = 'entry' in detail && asked.trim() === '' ? byNearness(alike, detail.entry) : alike;
  return near.slice(0, OFFERED).map((entry) => ({
    id: entry.id,
    label: labelOf({ entry, names: null }, lines.value.actors, language, t),
    aside: `${entry.date === null ? t('date.unknown') : formatSpan(entry.date, language, t)} · ${entry.excerpt.text}`,
  }));
}

/** Those of nearly the same day first: the same fact told twice is rarely told of another month. */
function byNearness(entries: readonly Entry[], { date, id }: Entry): Entry[] {
  const day = (one: Entry['date']) => Date.parse(one?.from ?? one?.to ?? '');
  // What is undated is as far away as can be.
  const away = (entry: Entry) => Math.abs(day(entry.date) - day(date)) || (day(entry.date) === day(date) ? 0 : 1e15);
  return entries.filter((entry) => entry.id !== id).sort((a, b) => away(a) - away(b));
}

/** Where others like it are asked for: by words, else those of the same type and sides. */
function linesPath(detail: Detail, asked: string): string {
  const query = new URLSearchParams({ limit: '60' });
  if (asked.trim() !== '') query.set('q', asked.trim());
  else if ('entry' in detail) {
    const { type, sources, targets } = detail.entry;
    query.set('type', type);
    for (const actor of [...new Set([...sources.slice(0, 1), ...targets.slice(0, 1)])]) query.append('actor', actor);
  }
  return `/timeline?${query}`;
}
