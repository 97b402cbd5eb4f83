import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { States } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language.ts';
import { today } from '../take/stamp.ts';
import { type Asked, ask, isAsked } from './asked.ts';

const PickMap = lazy(() => import('./pick-map.tsx'));

const examples = ['korea', 'senkaku', 'baltic', 'armenia'] as const;
const none: States['states'] = [];

interface Props {
  readonly asked: Asked;
  /** Who attacks whom in what was asked in words; null where that is not one attack. */
  readonly understood: { readonly by: string; readonly against: string } | null;
}

/** Who attacks whom, picked from two lists or on a map, and the day; or in a line of words. */
export function QuestionForm({ asked, understood }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer<States>(asked.on === '' ? '/states' : `/states?on=${asked.on}`, { keep: true });
  const states = answer.state === 'ready' ? answer.value.states : none;
  const sides = asked.question === '' ? asked : (understood ?? { by: '', against: '' });
  const choices = useMemo(
    () =>
      states
        .map(({ id, names }) => ({ value: id, label: names[language] }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [states, language],
  );
  // What was answered about one pair says nothing of another.
  const put = (change: Partial<Asked>) =>
    ask({ ...asked, question: '', by: sides.by, against: sides.against, assume: [], ...change }, { keepScroll: true });
  // Where nothing is asked yet there is room for the world; later the reader opens and closes it.
  const [first] = useState(!isAsked(asked));
  const side = (name: 'by' | 'against') => (
    <Select
      className="what-if-side"
      label={t(`whatIf.pick.${name}`)}
      placeholder={t('whatIf.pick.choose')}
      data={choices}
      value={sides[name] === '' ? null : sides[name]}
      onChange={(value) => put({ [name]: value ?? '' })}
      searchable
      nothingFoundMessage={t('whatIf.pick.nobody')}
      allowDeselect={false}
      limit={60}
    />
  );
  return (
    <div className="what-if-ask">
      <div className="what-if-pick">
        {side('by')}
        <Button
          className="what-if-swap"
          variant="default"
          aria-label={t('whatIf.pick.swap')}
          title={t('whatIf.pick.swap')}
          onClick={() => put({ by: sides.against, against: sides.by })}
        >
          <span aria-hidden="true">⇄</span>
        </Button>
        {side('against')}
        <TextInput
          type="date"
          label={t('whatIf.on')}
          value={asked.on === '' ? today() : asked.on}
          onChange={(event) => ask({ ...asked, on: event.currentTarget.value }, { keepScroll: true })}
        />
      </div>
      <InWords asked={asked} />
      <details className="what-if-map" open={first}>
        <summary>{t('whatIf.pick.map')}</summary>
        <Suspense fallback={null}>
          <PickMap states={states} by={sides.by} against={sides.against} put={put} />
        </Suspense>
      </details>
    </div>
  );
}

/** A question of one line, with a few to begin with. */
function InWords({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation();
  const [question, setQuestion] = useState(asked.question);
  useEffect(() => setQuestion(asked.question), [asked.question]);
  const put = (words: string) => ask({ ...asked, by: '', against: '', question: words, assume: [] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(question);
  };
  return (
    <form className="what-if-form" onSubmit={submit}>
      <TextInput
        className="what-if-question"
        label={t('whatIf.question')}
        placeholder={t('whatIf.example.korea')}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('whatIf.ask')}
      </Button>
      <ul className="what-if-examples">
        {examples.map((name) => (
          <li key={name}>
            <Button variant="default" size="compact-sm" onClick={() => put(t(`whatIf.example.${name}`))}>
              {t(`whatIf.example.${name}`)}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
