import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../src/wording/index.ts';
import type { ActorNames, Entry } from '../api/types.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { When } from '../parts/date.tsx';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Support } from '../parts/support.tsx';
import { Sure } from '../parts/sure.tsx';
import { Link } from '../router.tsx';
import { isWide } from '../wide.ts';

interface Props {
  readonly entry: Entry;
  readonly actors: ActorNames;
  readonly href: string;
  readonly isOpen: boolean;
  /** Of its heading. */
  readonly level: 4 | 5;
}

/** One line of the timeline: when, what, who, the sentence, how sure and how well supported. */
export const EntryLine = memo(function EntryLine({ entry, actors, href, isOpen, level }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  const Heading = `h${level}` as const;
  useEffect(() => {
    // Beside the open fact the list is narrower, and its lines have moved.
    if (isOpen && isWide()) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { place, quantity, excerpt } = entry;
  return (
    <li ref={line} className="entry" data-open={isOpen || undefined}>
      <div className="entry-when">
        <When date={entry.date} />
      </div>
      <div className="entry-body">
        <KindLabel entry={entry} />
        <Heading className="entry-title">
          <Link className="entry-link" href={href} keepScroll aria-current={isOpen || undefined}>
            <Headline entry={entry} actors={actors} />
          </Link>
        </Heading>
        {(place || quantity) && (
          <p className="entry-facts">
            {quantity && <span>{formatQuantity(quantity, language, t)}</span>}
            {place && (
              <span>
                <span className="hidden-text">{t('entry.place')} </span>
                <bdi>{nameIn(place, language)}</bdi>
              </span>
            )}
          </p>
        )}
        <blockquote className="entry-quote" lang={excerpt.language} dir="auto">
          {excerpt.text}
        </blockquote>
        <p className="entry-foot">
          <Sure entry={entry} />
          <Support entry={entry} actors={actors} />
          {entry.corrected && <span className="corrected-sign">{t('correct.sign')}</span>}
        </p>
      </div>
    </li>
  );
});
