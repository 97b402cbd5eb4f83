import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail, Why } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';

/** Why each mention was read as this fact: the rule, its trigger word, the arguments and where they were found. */
export function WhyList({ detail }: { readonly detail: EventDetail | ClaimDetail | AgreementDetail }) {
  const { t } = useTranslation();
  const { why, documents } = detail;
  if (why.length === 0) return null;
  return (
    <details className="why">
      <summary>{t('why.title')}</summary>
      {why.map((one) => {
        const document = documents.find(({ id }) => id === one.document);
        return (
          <section key={`${one.document} ${one.fact}`}>
            {document && <Published document={document} />}
            <Reasons why={one} actors={detail.actors} language={document?.language ?? 'und'} />
          </section>
        );
      })}
    </details>
  );
}

interface ReasonsProps {
  readonly why: Why;
  readonly actors: EventDetail['actors'];
  readonly language: string;
}

function Reasons({ why, actors, language }: ReasonsProps) {
  const { t } = useTranslation();
  const shown = useLanguage();
  return (
    <dl>
      <div>
        <dt>{t('why.rule')}</dt>
        <dd>
          <code>{why.rule}</code>
        </dd>
      </div>
      <div>
        <dt>{t('why.trigger')}</dt>
        <dd>
          <q lang={language}>{why.trigger.text}</q>
        </dd>
      </div>
      {why.arguments.map((argument) => (
        <div key={`${argument.slot} ${argument.value} ${argument.start}`}>
          <dt>{t(`why.slot.${argument.slot}`, { defaultValue: argument.slot })}</dt>
          <dd>
            <bdi>
              {argument.slot === 'mood'
                ? t(`why.mood.${argument.value}`, { defaultValue: argument.value })
                : actorName(argument.value, actors, shown)}
            </bdi>
            {argument.text !== '' && (
              <>
                {' '}
                <q lang={language}>{argument.text}</q>
              </>
            )}
            <span className="aside"> {t(`why.how.${argument.how}`, { defaultValue: argument.how })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
