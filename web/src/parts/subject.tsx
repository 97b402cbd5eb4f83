import { useTranslation } from 'react-i18next';
import type { ActorNames, Subject } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { useLanguage } from '../language.ts';
import { entryAddress, factAddress, Link } from '../router.tsx';
import { Headline } from './headline.tsx';
import { KindLabel } from './kind-label.tsx';

interface Props {
  readonly subject: Subject;
  readonly actors: ActorNames;
}

/** What something is about, as a link to it: who does what to whom, or the agreement. */
export function SubjectHead({ subject, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, agreement } = subject;
  if (entry !== null) {
    return (
      <>
        <KindLabel entry={entry} />
        <Link className="subject" href={entryAddress(entry)}>
          <Headline entry={entry} actors={actors} />
        </Link>
      </>
    );
  }
  if (agreement === null) return <>{t('entry.nobody')}</>;
  return (
    <>
      <span className="kind">{t('reader.agreement')}</span>
      <Link className="subject" href={factAddress('agreement', agreement.id)}>
        <bdi>{agreementName(agreement, language, t)}</bdi>
      </Link>
    </>
  );
}
