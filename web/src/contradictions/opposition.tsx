import { useTranslation } from 'react-i18next';
import type { ActorNames, DocumentCard, Opposition } from '../api/types.ts';
import { questionText } from '../claims/question.tsx';
import { formatSide } from '../format/value.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { SubjectHead } from '../parts/subject.tsx';
import { entryAddress, factAddress, Link } from '../router.tsx';
import { OppositionPlot } from './plot.tsx';
import { VoiceWords } from './voice.tsx';

interface Props {
  readonly opposition: Opposition;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
}

/** The sides of one contradiction next to each other: what each says, who, when, in which words. */
export function OppositionLine({ opposition, documents, actors, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, sides } = opposition;
  // Two days told of one event are one fact at odds with itself.
  const facts = [...new Map(sides.flatMap((side) => side.facts).map((fact) => [fact.id, fact])).values()];
  return (
    <li id={id} className="opposition">
      <h3>
        <OppositionHead opposition={opposition} actors={actors} />
      </h3>
      <OppositionPlot sides={sides} />
      <ol className="opposition-sides">
        {sides.map((side, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sides stand in the order of the record, and two may say the same words
          <li key={at}>
            <p className="opposition-value">
              {sides.length > 1 && <span className={`side-mark side-${at}`}>{letter(at)}</span>}
              <bdi>{formatSide(side, language, t)}</bdi>
            </p>
            <VoiceWords voice={side} documents={documents} actors={actors} />
          </li>
        ))}
      </ol>
      <p className="opposition-facts">
        {facts.map(
          (fact) =>
            fact.kind !== null && (
              <Link key={fact.id} href={factAddress(fact.kind, fact.id, query)}>
                {facts.length === 1
                  ? t('contradictions.openOnly')
                  : t('contradictions.openFact', { side: sidesOf(fact.id, sides) })}
              </Link>
            ),
        )}
      </p>
    </li>
  );
}

type HeadProps = Pick<Props, 'opposition' | 'actors'>;

/** What it is about; of numbers the question that they answer. */
function OppositionHead({ opposition, actors }: HeadProps) {
  const { t } = useTranslation();
  const { about, sides } = opposition;
  const unit = sides[0]?.quantity?.unit;
  if (unit === undefined || about.entry === null) return <SubjectHead subject={about} actors={actors} />;
  return (
    <>
      <Link className="subject" href={entryAddress(about.entry)}>
        {questionText(unit, t)}
      </Link>
      <span className="question-about">
        <Headline entry={{ ...about.entry, kind: 'event' }} actors={actors} />
      </span>
    </>
  );
}

/** «A», «A, C»: the sides that a fact stands on; «A 1», «A 2» where a side has several. */
function sidesOf(id: string, sides: Opposition['sides']): string {
  const names = sides.flatMap(({ facts }, at) => {
    const place = facts.findIndex((fact) => fact.id === id);
    if (place === -1) return [];
    return [facts.length === 1 ? letter(at) : `${letter(at)}\u00a0${place + 1}`];
  });
  return names.join(', ');
}

/** How a side is named in its drawing: A, B … */
const letter = (at: number): string => String.fromCodePoint(65 + at);
