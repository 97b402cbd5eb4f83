import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Changes, Days } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { dayFrom } from '../past/days.ts';
import { navigate } from '../router.tsx';
import { type Asked, type ChangeKind, changeKinds } from './asked.ts';

interface Props {
  readonly asked: Asked;
  readonly days: Days['days'];
  /** How many of each kind; null while they are on their way. */
  readonly counts: Changes['counts'] | null;
}

/** Between which days, and which kinds of change, with how many of each there are. */
export function ChangesBar({ asked, days, counts }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  const toggle = (kind: ChangeKind) =>
    go({
      ...asked,
      kinds: asked.kinds.includes(kind) ? asked.kinds.filter((other) => other !== kind) : [...asked.kinds, kind],
    });
  return (
    <div className="changes-bar">
      <div className="changes-days">
        <label htmlFor={`${id}since`}>{t('changes.since')}</label>
        <input
          id={`${id}since`}
          type="date"
          value={asked.since}
          max={asked.until}
          onChange={(event) => event.currentTarget.value !== '' && go({ ...asked, since: event.currentTarget.value })}
        />
        <label htmlFor={`${id}until`}>{t('changes.until')}</label>
        <input
          id={`${id}until`}
          type="date"
          value={asked.until}
          min={asked.since}
          onChange={(event) => event.currentTarget.value !== '' && go({ ...asked, until: event.currentTarget.value })}
        />
        <button
          type="button"
          className="text-link"
          onClick={() => go({ ...asked, since: dayFrom(first, -1), until: last })}
        >
          {t('changes.all')}
        </button>
      </div>
      <fieldset className="changes-kinds">
        <legend className="hidden-text">{t('changes.kinds')}</legend>
        {changeKinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={asked.kinds.includes(kind)} onClick={() => toggle(kind)}>
            <span className="changes-number">{counts === null ? '·' : formatNumber(counts[kind] ?? 0, language)}</span>{' '}
            {t(`changes.kind.${kind}`, { count: counts?.[kind] ?? 2 })}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function go({ since, until, kinds }: Asked): void {
  const query = new URLSearchParams(location.search);
  query.set('since', since);
  query.set('until', until);
  query.delete('change');
  for (const kind of kinds) query.append('change', kind);
  navigate(`${location.pathname}?${query}`, { replace: true, keepScroll: true });
}
