import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentCard, LifeDetail, QuotedEvidence } from '../api/types.ts';
import { Quote } from '../fact/quote.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { Published } from '../parts/source.tsx';
import { Chosen } from './chosen.ts';
import { useRoom } from './use-room.ts';

interface Props {
  readonly sentences: readonly QuotedEvidence[];
  readonly life: LifeDetail;
}

/** The sentences of a step or clause: the first at once, the others on request. */
export function Sentences({ sentences, life }: Props) {
  const { t } = useTranslation();
  const [first, ...others] = sentences;
  const documents = new Map(life.cards.map((card) => [card.id, card]));
  if (first === undefined) return null;
  const shown = (one: QuotedEvidence) => (
    <One key={`${one.document} ${one.start}`} evidence={one} documents={documents} factKey={`agreement:${life.id}`} />
  );
  return (
    <div className="sentences">
      {shown(first)}
      {others.length > 0 && (
        <details>
          <summary>{t('life.moreSentences', { count: others.length })}</summary>
          {others.map(shown)}
        </details>
      )}
    </div>
  );
}

interface OneProps {
  readonly evidence: QuotedEvidence;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly factKey: string;
}

/** Where the article has room beside, a sentence opens in it there; else its article opens in the reader. */
function One({ evidence, documents, factKey }: OneProps) {
  const hasRoom = useRoom();
  const { chosen, choose } = useContext(Chosen);
  if (!hasRoom) return <Sentence evidence={evidence} documents={documents} factKey={factKey} />;
  const document = documents.get(evidence.document);
  const isChosen = chosen?.document === evidence.document && chosen.start === evidence.start;
  return (
    <button type="button" className="sentence" aria-pressed={isChosen} onClick={() => choose(evidence)}>
      <Quote evidence={evidence} language={document?.language ?? 'und'} />
      {document && <Published document={document} />}
    </button>
  );
}
