import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { type Asked, ask } from './asked.ts';

interface Props {
  readonly asked: Asked;
  readonly answer: WhatIfAnswer;
}

/** What no clause answers: the reader may, and the chain is drawn anew; what was answered can be changed. */
export function OpenQuestions({ asked, answer }: Props) {
  const { t } = useTranslation();
  const put = (assume: readonly string[]) => ask({ ...asked, assume }, { keepScroll: true });
  const without = (id: string) => asked.assume.filter((one) => one.replace(/=(?:yes|no)$/, '') !== id);
  const { questions, assumed } = answer;
  if (questions.length === 0 && assumed.length === 0) return null;
  return (
    <section aria-labelledby="what-if-questions">
      <h2 id="what-if-questions" className="section-title">
        {t('whatIf.questions')}
      </h2>
      {assumed.length > 0 && (
        <>
          <ul className="what-if-assumed">
            {assumed.map(({ id, text, holds }) => (
              <li key={id}>
                <p>
                  {text} <strong>{t(holds ? 'whatIf.yes' : 'whatIf.no')}</strong>
                </p>
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => put([...without(id), holds ? `${id}=no` : id])}
                >
                  {t('whatIf.change', { answer: t(holds ? 'whatIf.no' : 'whatIf.yes') })}
                </Button>{' '}
                <Button variant="subtle" size="compact-sm" onClick={() => put(without(id))}>
                  {t('whatIf.leaveOpen')}
                </Button>
              </li>
            ))}
          </ul>
          <Button variant="subtle" size="compact-sm" onClick={() => put([])}>
            {t('whatIf.takeBack', { count: assumed.length })}
          </Button>
        </>
      )}
      <ol className="what-if-questions">
        {questions.map(({ id, text, decides }, at) => (
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
    </section>
  );
}
