import { useTranslation } from 'react-i18next';
import type { Board } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Question } from './question.tsx';
import { SingleAnswers } from './single.tsx';

/** Questions of number, each with its answers by day on one scale, and who denies or evades. */
export default function ClaimsPage() {
  const { t } = useTranslation();
  const answer = useAnswer<Board>(within(useDossier(), '/board'), { keep: true });
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
        <SingleAnswers questions={answer.value.questions.filter((one) => !isOpen(one))} actors={answer.value.actors} />
      )}
    </div>
  );
}

/** Whether there is something to compare, or someone who disagrees. */
function isOpen({ answers, others }: Board['questions'][number]): boolean {
  return answers.length > 1 || others.length > 0;
}
