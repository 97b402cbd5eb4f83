import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, ask } from './asked.ts';

const examples = ['korea', 'senkaku', 'baltic', 'armenia'] as const;

/** A question of one line and the day it is asked for, with a few to begin with. */
export function QuestionForm({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation();
  const [question, setQuestion] = useState(asked.question);
  const [on, setOn] = useState(asked.on);
  useEffect(() => setQuestion(asked.question), [asked.question]);
  useEffect(() => setOn(asked.on), [asked.on]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({ question, on, assume: [] });
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
      <TextInput type="date" label={t('whatIf.on')} value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <Button type="submit" variant="default">
        {t('whatIf.ask')}
      </Button>
      <ul className="what-if-examples">
        {examples.map((name) => (
          <li key={name}>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => ask({ question: t(`whatIf.example.${name}`), on, assume: [] })}
            >
              {t(`whatIf.example.${name}`)}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
