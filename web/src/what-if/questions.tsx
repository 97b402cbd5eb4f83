import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { type Asked, ask } from './asked.ts';

interface Props {
  readonly asked: Asked;
  readonly answer: WhatIfAnswer;
}

/** What no clause answers: the reader may, and the chain is drawn anew. */
export function OpenQuestions({ asked, answer }: Props) {
  const { t } = useTranslation();
  const put = (assume: readonly string[]) => ask({ ...asked, assume }, { keepScroll: true });
  if (answer.questions.length === 0 && asked.assume.length === 0) return null;
  return (
    <section aria-labelledby="what-if-questions">
      <h2 id="what-if-questions" className="section-title">
        {t('whatIf.questions')}
      </h2>
      <ol className="what-if-questions">
        {answer.questions.map(({ id, text, decides }, at) => (
          <li key={id} id={`question-${at + 1}`}>
            <p>
              {text} <span className="question-weight">{t('whatIf.decides', { count: decides.length })}</span>
            </p>
            <Button variant="default" size="compact-sm" onClick={() => put([...asked.assume, id])}>
              {t('whatIf.yes')}
            </Button>{' '}
            <Button variant="default" size="compact-sm" onClick={() => put([...asked.assume, `${id}=no`])}>
              {t('whatIf.no')}
            </Button>
          </li>
        ))}
      </ol>
      {asked.assume.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => put([])}>
          {t('whatIf.takeBack', { count: asked.assume.length })}
        </Button>
      )}
    </section>
  );
}
