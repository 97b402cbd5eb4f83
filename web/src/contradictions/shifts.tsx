import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../src/wording/index.ts';
import type { ActorNames, DocumentCard, Shifts } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { More } from '../parts/more.tsx';
import { Failed } from '../parts/states.tsx';
import { ShiftPath } from './shift-path.tsx';
import { VoiceWords } from './voice.tsx';

const STRETCH = 20;

/** What moved over time: how sure a matter is told, numbers put otherwise later. A change is no contradiction. */
export function ShiftsSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const { stretches, error, busy, more, retry } = useStretches<Shifts>(
    within(dossier, '/shifts'),
    ({ shifts }) => shifts.length,
    STRETCH,
  );
  const [first] = stretches;
  if (error !== null) return <Failed error={error} retry={retry} />;
  if (first === undefined || first.total === 0) return null;
  const shifts = stretches.flatMap((one) => one.shifts);
  const documents = new Map(stretches.flatMap((one) => one.documents.map((card) => [card.id, card] as const)));
  const actors = Object.assign({}, ...stretches.map((one) => one.actors)) as ActorNames;
  return (
    <section className="shifts" aria-labelledby="shifts-title">
      <div className="section-title">
        <h2 id="shifts-title">{t('shift.title')}</h2>
      </div>
      <p className="page-intro">{t('shift.intro')}</p>
      <ol>
        {shifts.map((shift) => (
          <ShiftLine key={shift.id} shift={shift} documents={documents} actors={actors} />
        ))}
      </ol>
      <More shown={shifts.length} total={first.total} busy={busy} more={more} />
    </section>
  );
}

const isDated = ({ published }: Shifts['shifts'][number]['stages'][number]): boolean => published.length > 0;

/** What a matter is called that is no deed. */
const wordOf = (kind: Shifts['shifts'][number]['kind']): string =>
  kind === 'trigger' || kind === 'strength' ? `help.matter.${kind}` : `shift.kind.${kind}`;

interface LineProps {
  readonly shift: Shifts['shifts'][number];
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly actors: ActorNames;
}

function ShiftLine({ shift, documents, actors }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, type, dimension, sources, targets, stages } = shift;
  const what = [
    ...(type === null ? [] : [t(`type.${type}`)]),
    ...(dimension === null ? [] : [t(`dimension.${dimension}`)]),
  ];
  const value = ({ status, quantity, wording }: Shifts['shifts'][number]['stages'][number]): string => {
    if (wording !== null) return t(`help.${kind}.${wording}`);
    return quantity !== null
      ? formatQuantity(quantity, language, t)
      : status === null
        ? ''
        : t(`shift.status.${status}`);
  };
  return (
    <li className="shift">
      <div className="shift-head">
        <span className="kind">{what.length > 0 ? what.join(' · ') : t(wordOf(kind))}</span>
        <h3>
          <Headline entry={{ kind: 'event', sources, targets, speaker: null, agreementNames: null }} actors={actors} />
        </h3>
        {/* A wording is neither more nor less than another. */}
        {stages[0]!.wording === null && <ShiftPath shift={shift} />}
        <p className="shift-words">
          {stages.filter(isDated).map(value).join(' → ')}
          {stages.some((stage) => !isDated(stage)) && (
            <span className="aside">
              {' '}
              {t('shift.undated', {
                values: stages
                  .filter((stage) => !isDated(stage))
                  .map(value)
                  .join(', '),
              })}
            </span>
          )}
        </p>
      </div>
      <details>
        <summary>{t('shift.stages', { count: stages.length })}</summary>
        <ol className="shift-stages">
          {stages.map((stage, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stages stand in the order of publication
            <li key={at}>
              <p className="shift-value">{value(stage)}</p>
              <VoiceWords voice={stage} documents={documents} actors={actors} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
