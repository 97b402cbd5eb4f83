import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { More } from '../parts/more.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Question } from './question.tsx';
import { SingleAnswers } from './single.tsx';

/** Questions on the page at first, and as many as a page can hold. */
const STRETCH = 20;
const MOST = 100;

/** Questions of number, each with its answers by day on one scale, and who denies or evades. */
export default function ClaimsPage() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const [limit, setLimit] = useState(STRETCH);
  const answer = useAnswer<Board>(within(dossier, `/board?limit=${limit}`), { keep: true });
  useTitle(t('board.title'));
  return (
    <div className="page page-wide board-page">
      <h1>{t('board.title')}</h1>
      <p className="page-intro">{t('board.intro')}</p>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && answer.value.questions.length === 0 && (
        <Empty title={t('board.none.title')}>
          <p>{t('board.none.detail')}</p>
        </Empty>
      )}
      {answer.state === 'ready' &&
        answer.value.questions
          .filter(isOpen)
          .map((question) => (
            <Question
              key={`${question.unit} ${question.actors.join(' ')}`}
              question={question}
              actors={answer.value.actors}
            />
          ))}
      {answer.state === 'ready' && (
        <>
          <SingleAnswers
            questions={answer.value.questions.filter((one) => !isOpen(one))}
            actors={answer.value.actors}
          />
          <More
            shown={answer.value.questions.length}
            total={answer.value.total}
            busy={false}
            more={limit < Math.min(answer.value.total, MOST) ? () => setLimit(MOST) : null}
          />
        </>
      )}
    </div>
  );
}

/** Whether there is something to compare, or someone who disagrees. */
function isOpen({ total, othersTotal }: Board['questions'][number]): boolean {
  return total > 1 || othersTotal > 0;
}
