import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber, formatQuantity } from '../../../../src/wording/index.ts';
import type { Board, Entry } from '../../api/types.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { whoSays } from '../../claims/answer.tsx';
import { questionText } from '../../claims/question.tsx';
import { type Dossier, dossierQuery, within } from '../../dossier/dossier.ts';
import { listNames } from '../../format/names.ts';
import { useLanguage } from '../../language.ts';
import { Sure } from '../../parts/sure.tsx';
import { entryAddress, Link } from '../../router.tsx';

/** So many answers stand on the first page. */
const FIRST = 3;

/** The number that is told most often: its answers, who gives them, who denies or evades. */
export function NumberGlance({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useAnswer<Board>(within(dossier, '/board?limit=10&answers=100'), { keep: true });
  const question = answer.state === 'ready' ? firstOf(answer.value.questions) : undefined;
  if (answer.state !== 'ready' || question === undefined) return null;
  const { actors } = answer.value;
  const query = new URLSearchParams(dossierQuery(dossier));
  const voices = (type: Entry['type']) => [
    ...new Set(question.others.flatMap((one) => (one.type === type && one.speaker !== null ? [one.speaker] : []))),
  ];
  return (
    <div>
      <h2>{questionText(question.unit, t)}</h2>
      <ul className="glance-answers">
        {lastOf(question.answers).map((entry) => (
          <li key={entry.id}>
            <Link href={entryAddress(entry, query)} title={entry.excerpt.text}>
              {entry.quantity && formatQuantity(entry.quantity, language, t)}
            </Link>
            <span className="glance-who">
              <bdi>{t('glance.says', { who: whoSays(entry, actors, language, t('glance.author')) })}</bdi>
            </span>
            <span className="aside">
              <Sure entry={entry} />
              {' · '}
              {entry.excerpt.published === null ? t('document.noDate') : formatDay(entry.excerpt.published, language)}
            </span>
          </li>
        ))}
      </ul>
      {(['denial', 'evasion'] as const).map((type) => {
        const who = voices(type);
        if (who.length === 0) return null;
        return (
          <p key={type} className="aside">
            {t(`board.${type}`)}
            {t('glance.colon')} <bdi>{listNames(who.slice(0, FIRST), actors, language)}</bdi>
          </p>
        );
      })}
      <p className="glance-more">
        <Link href={within(dossier, '/claims')}>
          {t('glance.answers', { count: question.total, number: formatNumber(question.total, language) })}
        </Link>
      </p>
    </div>
  );
}

/** How many people are asked about before how much money. */
function firstOf(questions: Board['questions']): Board['questions'][number] | undefined {
  return questions.find(({ unit }) => unit === 'soldiers') ?? questions[0];
}

/** One answer of each voice: what most origins tell comes first, then what was published last. */
function lastOf(answers: readonly Entry[]): Entry[] {
  const order = answers.toSorted(
    (a, b) =>
      (b.independentOrigins ?? 0) - (a.independentOrigins ?? 0) ||
      (b.excerpt.published ?? '').localeCompare(a.excerpt.published ?? ''),
  );
  const found = new Map<string, Entry>();
  for (const entry of order) {
    const who = entry.origins.map(({ actor }) => actor).join(' ');
    if (!found.has(who)) found.set(who, entry);
  }
  return [...found.values()].slice(0, FIRST);
}
