import { useTranslation } from 'react-i18next';
import type { ActorNames, Entry } from '../api/types.ts';
import { actorName, listNames, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';

interface Props {
  readonly entry: Pick<Entry, 'kind' | 'sources' | 'targets' | 'speaker' | 'agreementNames'>;
  readonly actors: ActorNames;
}

/** Who does it to whom: «Russie → Corée du Nord», «Russie et Corée du Nord» where both do it; a claim with its speaker. */
export function Headline({ entry, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { speaker, sources, targets } = entry;
  const sides = <Sides sources={sources} targets={targets} actors={actors} />;
  if (entry.kind === 'event') return sides;
  if (entry.kind === 'step') {
    const name = entry.agreementNames && nameIn(entry.agreementNames, language);
    return (
      <>
        <bdi>{name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : t('agreements.unnamed')}</bdi>
        <span className="step-by">
          {', '}
          <bdi>{listNames(sources, actors, language)}</bdi>
        </span>
      </>
    );
  }
  const who = speaker === null ? t('entry.author') : actorName(speaker, actors, language);
  const about =
    sources.length + targets.length > 0 && !(sources.length === 1 && sources[0] === speaker && targets.length === 0);
  return (
    <>
      <bdi>{who}</bdi>
      {about && (
        <span className="about">
          <span className="colon">{t('entry.about')} </span>
          {sides}
        </span>
      )}
    </>
  );
}

function Sides({ sources, targets, actors }: Pick<Entry, 'sources' | 'targets'> & Pick<Props, 'actors'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const together = targets.length > 0 && targets.every((id) => sources.includes(id));
  if (together || targets.length === 0) {
    return <bdi>{sources.length > 0 ? listNames(sources, actors, language) : t('entry.nobody')}</bdi>;
  }
  return (
    <>
      <bdi>{sources.length > 0 ? listNames(sources, actors, language) : t('entry.nobody')}</bdi>
      <span className="arrow" aria-hidden="true">
        {' → '}
      </span>
      <span className="hidden-text"> {t('entry.towards')} </span>
      <bdi>{listNames(targets, actors, language)}</bdi>
    </>
  );
}
