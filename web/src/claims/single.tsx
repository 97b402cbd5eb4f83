import { useTranslation } from 'react-i18next';
import type { ActorNames, Board } from '../api/types.ts';
import { dossierQuery, useDossier } from '../dossier/dossier.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { AnswerLine } from './answer.tsx';

interface Props {
  readonly questions: Board['questions'];
  readonly actors: ActorNames;
}

/** Numbers that stand alone: nothing to compare them with, so no scale is drawn. */
export function SingleAnswers({ questions, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = new URLSearchParams(dossierQuery(useDossier()));
  if (questions.length === 0) return null;
  return (
    <section className="question single-answers">
      <h2>{t('board.single')}</h2>
      <ol className="answers">
        {questions.flatMap((question) =>
          question.answers.map((entry) => (
            <AnswerLine
              key={entry.id}
              entry={entry}
              actors={actors}
              query={query}
              plot={null}
              about={listNames(question.actors, actors, language)}
            />
          )),
        )}
      </ol>
    </section>
  );
}
