import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../src/wording/index.ts';
import type { Change, Changes } from '../api/types.ts';
import { actorName, listNames } from '../format/names.ts';
import { surenessOf } from '../format/sureness.ts';
import { formatSide } from '../format/value.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { Shape } from '../parts/sure.tsx';
import { carried } from '../past/carried.ts';
import { charFragment } from '../reader/fragment.ts';
import { labelOf } from '../reader/label.ts';
import { factAddress, Link } from '../router.tsx';

interface Props {
  readonly change: Change;
  readonly answer: Changes;
  /** The day that the facts are of; empty for the record as it is. */
  readonly pastOf: string;
}

/** One change: what became otherwise, of which fact, by which words. */
export function ChangeLine({ change, answer, pastOf }: Props) {
  const { t } = useTranslation();
  const words = change.evidence[0];
  const document = answer.documents.find(({ id }) => id === words?.document);
  return (
    <li className={`change change-${change.kind}`}>
      <p className="change-what">
        <span className="kind">{t(`changes.one.${change.kind}`)}</span>
        <What change={change} answer={answer} />
      </p>
      <p className="change-about">
        <FactLink change={change} answer={answer} pastOf={pastOf} />
      </p>
      {words && (
        <p className="change-words">
          <Link href={`/documents/${encodeURIComponent(words.document)}${charFragment(words)}`}>
            <q lang={document?.language ?? 'und'} dir="auto">
              {shortened(words.quote)}
            </q>
          </Link>
          {document && <Published document={document} />}
        </p>
      )}
    </li>
  );
}

function What({ change, answer }: Omit<Props, 'pastOf'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (change.kind === 'origin') {
    const names = change.origins.map(({ actor, kind }) =>
      kind === 'author' ? t('changes.anArticle') : actorName(actor, answer.actors, language),
    );
    return <bdi>{new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(names)])}</bdi>;
  }
  if (change.kind === 'status') {
    const type = answer.facts.find(({ id }) => id === change.fact)?.entry?.type ?? 'CONSULT';
    const [before, after] = [change.before, change.after].map((one) => surenessOf({ ...one, type, origins: [] }));
    return (
      <span className="change-status">
        <span className="sure">
          <Shape sureness={before!} />
          {t(`sure.${before!}.label`)}
        </span>
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <span className="hidden-text"> {t('changes.then')} </span>
        <span className="sure">
          <Shape sureness={after!} />
          {t(`sure.${after!}.label`)}
        </span>
      </span>
    );
  }
  if (change.kind === 'step') {
    const by = change.by.length === 0 ? '' : `, ${listNames(change.by, answer.actors, language)}`;
    const on = change.date === null ? '' : `, ${formatSpan(change.date, language, t)}`;
    return (
      <bdi>
        {t(`step.${change.step}`)}
        {by}
        {on}
      </bdi>
    );
  }
  if (change.kind === 'promise') return <span>{t(`promises.state.${change.after}`)}</span>;
  if (change.kind === 'contradiction') {
    const dispute = answer.contradictions.find(({ id }) => id === change.fact);
    return dispute ? <span>{t(`contradiction.${dispute.kind}`)}</span> : null;
  }
  return null;
}

function FactLink({ change, answer, pastOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (change.kind === 'contradiction') {
    const dispute = answer.contradictions.find(({ id }) => id === change.fact);
    return (
      <Link href={carried(`/contradictions#${encodeURIComponent(change.fact)}`, pastOf)}>
        <bdi>
          {dispute?.sides.map((side) => formatSide(side, language, t)).join(' / ') ?? t('changes.one.contradiction')}
        </bdi>
      </Link>
    );
  }
  if (change.kind === 'promise') {
    const promise = answer.promises.find(({ id }) => id === change.fact);
    return (
      <Link href={carried(`/promises#${encodeURIComponent(change.fact)}`, pastOf)}>
        <bdi>{promise ? listNames(promise.by, answer.actors, language) || promise.what : change.fact}</bdi>
      </Link>
    );
  }
  const fact = answer.facts.find(({ id }) => id === change.fact);
  if (!fact) return null;
  return (
    <Link href={carried(factAddress(fact.kind, fact.id), pastOf)}>
      <bdi>{labelOf(fact, answer.actors, language, t)}</bdi>
    </Link>
  );
}

function shortened(quote: string): string {
  return quote.length <= 240 ? quote : `${quote.slice(0, 236).replace(/\s\S*$/, '')}…`;
}
