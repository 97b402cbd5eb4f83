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

/** First what a reader wants to know: which word said so, who was understood how. Then what an engineer looks for. */
export function Reasons({ why, actors, language }: ReasonsProps) {
  const { t } = useTranslation();
  const shown = useLanguage();
  const understood = ({ slot, value }: Why['arguments'][number]) =>
    slot === 'mood' ? t(`why.mood.${value}`, { defaultValue: value }) : actorName(value, actors, shown);
  return (
    <div className="reasons">
      <p>
        {t('why.read')}{' '}
        <q lang={language} dir="auto">
          {why.trigger.text}
        </q>
      </p>
      <dl>
        {why.arguments.map((argument) => (
          <div key={`${argument.slot} ${argument.value} ${argument.start}`}>
            <dt>{t(`why.slot.${argument.slot}`, { defaultValue: argument.slot })}</dt>
            <dd>
              <bdi>{understood(argument)}</bdi>
              {argument.text !== '' && argument.text !== understood(argument) && (
                <>
                  {' '}
                  <q lang={language} dir="auto">
                    {argument.text}
                  </q>
                </>
              )}
              <span className="aside"> {t(`why.how.${argument.how}`, { defaultValue: argument.how })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details className="reasons-exact">
        <summary>{t('why.exact')}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{t('why.rule')}</th>
              <td colSpan={2}>
                <code>{why.rule}</code>
              </td>
            </tr>
            <tr>
              <th scope="row">{t('why.mention')}</th>
              <td colSpan={2}>
                <code>
                  {why.fact}@{why.document}
                </code>
              </td>
            </tr>
            <tr>
              <th scope="row">{t('why.trigger')}</th>
              <td>
                <code>{why.trigger.text}</code>
              </td>
              <td>
                <code>
                  {why.trigger.start}–{why.trigger.end}
                </code>
              </td>
            </tr>
            {why.arguments.map(({ slot, value, how, start, end }) => (
              <tr key={`${slot} ${value} ${start}`}>
                <th scope="row">
                  <code>{slot}</code>
                </th>
                <td>
                  <code>
                    {value} ({how})
                  </code>
                </td>
                <td>
                  <code>
                    {start}–{end}
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
