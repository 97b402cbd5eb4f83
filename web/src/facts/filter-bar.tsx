import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { navigate } from '../router.tsx';
import { countFilters, type Filters, filterNames, filterQuery } from './filters.ts';

interface Props {
  readonly filters: Filters;
  readonly summary: Summary;
  /** Whether the page is a list, whose order can be turned round; beside a drawing the filters stay folded. */
  readonly ordered?: boolean;
}

/** Search, period, actors and kinds; every change stands in the address at once. */
export function FilterBar({ filters, summary, ordered = true }: Props) {
  const { t } = useTranslation();
  const set = (change: Partial<Filters>) => apply({ ...filters, ...change });
  const count = countFilters(filters);
  return (
    <search className="filters" aria-label={t('filters.label')}>
      <SearchInput value={filters.q} onChange={(q) => set({ q })} />
      <details className="filters-more" open={(ordered && hasRoom()) || count > (filters.q === '' ? 0 : 1)}>
        <summary>{t('filters.more', { count })}</summary>
        <div className="filters-fields">
          <ActorSelect summary={summary} value={filters.actors} onChange={(actors) => set({ actors })} />
          <TypeSelect summary={summary} value={filters.types} onChange={(types) => set({ types })} />
          <TextInput
            type="date"
            label={t('filters.from')}
            value={filters.from}
            max={filters.to === '' ? undefined : filters.to}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('filters.to')}
            value={filters.to}
            min={filters.from === '' ? undefined : filters.from}
            onChange={(event) => set({ to: event.currentTarget.value })}
          />
        </div>
      </details>
      <div className="filters-foot">
        {filters.outlet !== null && (
          <Button variant="default" size="compact-sm" onClick={() => set({ outlet: null })}>
            <bdi>
              {t('filters.outlet', { name: filters.outlet === '' ? t('document.noPublisher') : filters.outlet })}
            </bdi>
            <span aria-hidden="true">&nbsp;✕</span>
            <span className="hidden-text">{t('filters.clearOutlet')}</span>
          </Button>
        )}
        {ordered && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => set({ order: filters.order === 'asc' ? 'desc' : 'asc' })}
          >
            {t(`filters.order.${filters.order}`)}
            <span aria-hidden="true">&nbsp;⇅</span>
          </Button>
        )}
        {count > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => apply({ ...none, order: filters.order })}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

const none: Omit<Filters, 'order'> = { from: '', to: '', actors: [], types: [], q: '', outlet: null };

/** What else a page keeps in its address stays there. */
function apply(filters: Filters): void {
  const given = new URLSearchParams(location.search);
  for (const name of filterNames) given.delete(name);
  const query = new URLSearchParams([...filterQuery(filters), ...given]).toString();
  navigate(location.pathname + (query === '' ? '' : `?${query}`), { replace: true, keepScroll: true });
}

function hasRoom(): boolean {
  return matchMedia('(min-width: 48em)').matches;
}

/** Waits for a pause in typing before it asks. */
function SearchInput({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => latest.current(typed), 200);
    return () => clearTimeout(pause);
  }, [typed, value]);
  return (
    <TextInput
      type="search"
      label={t('filters.search')}
      placeholder={t('filters.searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

interface SelectProps {
  readonly summary: Summary;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

function ActorSelect({ summary, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const known = summary.actors
    .filter(({ facts }) => facts > 0)
    .map((actor) => ({ value: actor.id, label: nameIn(actor.names, language) }));
  // An address may name an actor that the record does not know: it stays visible, so that it can be taken away.
  const unknown = value
    .filter((id) => !known.some((actor) => actor.value === id))
    .map((id) => ({ value: id, label: id }));
  return (
    <MultiSelect
      label={t('filters.actors')}
      placeholder={value.length === 0 ? t('filters.allActors') : ''}
      data={[...known, ...unknown]}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      limit={60}
      nothingFoundMessage={t('filters.noActor')}
      clearButtonProps={{ 'aria-label': t('filters.clearActors') }}
      className="filters-wide"
    />
  );
}

function TypeSelect({ summary, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const data = [...new Set([...summary.types.map(({ type }) => type as string), ...value])]
    .map((type) => ({ value: type, label: t(`type.${type}`, { defaultValue: type }) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <MultiSelect
      label={t('filters.types')}
      placeholder={value.length === 0 ? t('filters.allTypes') : ''}
      data={data}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('filters.clearTypes') }}
      className="filters-wide"
    />
  );
}
