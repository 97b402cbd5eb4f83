import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSpan } from '../../../src/wording/index.ts';
import type { ActorNames, LifeCard } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';

type Standing = LifeCard['standing'];

/** Where an agreement stands, with its mark: «En vigueur depuis le 4 décembre 2024». */
export function StandingLine({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <strong className={`standing standing-${standing.phase}`}>
      <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
        {marks[standing.phase]}
      </svg>
      <span>{standingWords(standing, language, t)}</span>
    </strong>
  );
}

const marks = {
  'in-force': <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'under-way': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  over: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m4 12 8-8" />
    </>
  ),
  untold: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
} as const;

/** What holds from a day on is told with «depuis»; what was done on a day, with the day alone. */
const lasting = new Set(['in-force', 'suspended']);

/** «En vigueur depuis le 4 décembre 2024», «Signé, 17 janvier 2025», «Annoncé (probable)». */
export function standingWords({ state, since, sure }: Standing, language: Language, t: TFunction): string {
  if (state === null) return t('life.untold');
  const name = t(`life.state.${state}`);
  const told = sure ? name : t('life.unsure', { state: name });
  if (since === null) return told;
  if (!lasting.has(state) || since.from === null) return `${told}, ${formatSpan(since, language, t)}`;
  return `${told} ${formatSpan({ ...since, to: null }, language, t)}`;
}

const order = ['announced', 'signed', 'approved', 'ratified', 'exchanged', 'in-force', 'suspended', 'ended'];

/** The furthest step that the articles tell as done. */
function furthest(steps: LifeCard['steps']): LifeCard['steps'][number] | null {
  const told = steps.filter(({ said, factuality }) => said !== 'table' && factuality === 'CT+');
  return told.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step)).at(-1) ?? null;
}

/** Whether not all parties took a step. */
const isOfSome = ({ by }: LifeCard['steps'][number], parties: readonly string[]): boolean =>
  by.length > 0 && parties.some((party) => !by.includes(party));

interface VoicesProps {
  readonly agreement: Pick<LifeCard, 'standing' | 'steps' | 'treaty' | 'parties'>;
  readonly actors: ActorNames;
}

/** Who says where it stands: how many origins and documents, and whether the table of treaties says the same. */
export function StandingVoices({ agreement, actors }: VoicesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { standing, steps, treaty, parties } = agreement;
  const step = standing.step === null ? undefined : steps[standing.step];
  if (step === undefined) return t(treaty === null ? 'life.voices.nothing' : 'life.voices.unknown');
  if (step.said === 'table') {
    const further = furthest(steps);
    if (further === null) return t('life.voices.table');
    const when = further.date === null ? '' : `, ${formatSpan(further.date, language, t)}`;
    const known = t('life.voices.table');
    const who = isOfSome(further, parties) ? ` (${listNames(further.by, actors, language)})` : '';
    return `${known} · ${t('life.voices.furthest', { step: `${t(`step.${further.step}`)}${who}${when}` })}`;
  }
  const count = (value: number) => ({ count: value, number: formatNumber(value, language) });
  const names = listNames([...new Set(step.origins.map(({ actor }) => actor))], actors, language);
  const parts = [
    ...(isOfSome(step, parties) ? [t('life.voices.by', { names: listNames(step.by, actors, language) })] : []),
    `${t('support.origins', count(step.independentOrigins))}, ${t('support.documents', count(step.documents))}`,
    ...(names === '' ? [] : [`${t('support.accordingTo')} ${names}`]),
    ...(step.said === 'both' ? [t(step.differs ? 'life.voices.otherwise' : 'life.voices.same')] : []),
    ...(standing.phase === 'under-way' && standing.sure ? [t('life.voices.notInForce')] : []),
  ];
  return <bdi>{parts.join(' · ')}</bdi>;
}
