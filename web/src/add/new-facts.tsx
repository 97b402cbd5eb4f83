import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { AdditionState } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { useLanguage } from '../language.ts';
import { entryAddress, factAddress, Link } from '../router.tsx';
import { FactRow } from '../search/row.tsx';

interface Props {
  readonly facts: AdditionState['facts'];
  /** Whether nothing more will come. */
  readonly over: boolean;
}

/** Facts that nothing told before, the last found first. */
export function NewFacts({ facts, over }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries, agreements, actors, total } = facts;
  return (
    <section className="round-facts" aria-labelledby="round-facts">
      <div className="section-title">
        <h2 id="round-facts">{t('add.newFacts')}</h2>
        <span className="section-count">{formatNumber(total, language)}</span>
      </div>
      {total === 0 && <p className="add-note">{t(over ? 'add.nothingNew' : 'add.toCome')}</p>}
      <ul>
        {agreements.map((pact) => (
          <li key={pact.id}>
            <Link className="found" href={factAddress('agreement', pact.id)}>
              <span className="kind">{t('reader.agreement')}</span>
              <bdi className="found-name">{agreementName(pact, language, t)}</bdi>
            </Link>
          </li>
        ))}
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <Link className="found" href={entryAddress(entry)}>
              <FactRow item={{ entry, marks: [] }} names={actors} most={240} />
            </Link>
          </li>
        ))}
      </ul>
      {total > entries.length + agreements.length && (
        <p className="add-note">
          <Link href="/facts">{t('add.allFacts')}</Link>
        </p>
      )}
    </section>
  );
}
