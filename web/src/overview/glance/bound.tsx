import { useTranslation } from 'react-i18next';
import type { LifeCard, Rivals, WhatIfAnswer } from '../../api/types.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type Dossier, within } from '../../dossier/dossier.ts';
import { fewNames } from '../../format/names.ts';
import { useLanguage } from '../../language.ts';
import { Link } from '../../router.tsx';

interface Props {
  readonly agreement: LifeCard;
  readonly dossier: Dossier;
}

/** Who would be bound if those whom the record tells to be at odds with a party attacked it. */
export function BoundGlance({ agreement: { parties }, dossier }: Props) {
  const { t } = useTranslation();
  const query = new URLSearchParams(parties.map((party) => ['party', party]));
  const answer = useAnswer<Rivals>(within(dossier, `/rivals?${query}`), { keep: true });
  const rivals = answer.state === 'ready' ? answer.value.rivals : [];
  if (rivals.length === 0) return null;
  return (
    <div>
      <h2>{t('glance.bound')}</h2>
      <ul className="glance-answers">
        {rivals.map((rival) => (
          <Attack key={rival.by} rival={rival} />
        ))}
      </ul>
      <p className="glance-more">
        <Link href={within(dossier, '/what-if')}>{t('glance.otherAttack')}</Link>
      </p>
    </div>
  );
}

function Attack({ rival: { by, against, byWords, againstWords } }: { readonly rival: Rivals['rivals'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = `/what-if?by=${by}&against=${against}`;
  const answer = useAnswer<WhatIfAnswer>(asked, { keep: true });
  if (answer.state !== 'ready') return null;
  const { actors, sides } = answer.value;
  const helpers = sides.attacked.filter((id) => id !== against);
  return (
    <li>
      <Link href={asked}>{t('glance.attack', { by: byWords, against: againstWords })}</Link>
      <span className="glance-who">
        <bdi>{helpers.length === 0 ? t('glance.nobodyBound') : fewNames(helpers, actors, language, t)}</bdi>
      </span>
      {sides.attackedIf.length > 0 && (
        <span className="aside">
          {t('glance.perhapsBound')} <bdi>{fewNames(sides.attackedIf, actors, language, t)}</bdi>
        </span>
      )}
    </li>
  );
}
