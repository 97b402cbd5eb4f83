import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementDetail, ClaimDetail, EventDetail, QuotedEvidence, RecordCorrection } from '../api/types.ts';
import { Quote } from '../fact/quote.tsx';
import { Published } from '../parts/source.tsx';
import { CorrectionFrame } from './frame.tsx';

type Detail = EventDetail | ClaimDetail | AgreementDetail;
type Mention = { readonly document: string; readonly fact: string };

interface Props {
  readonly detail: Detail;
  readonly mentions: readonly Mention[];
  readonly id: string;
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

/** Which tellings of a fact tell of another one. */
export function SplitFact({ detail, mentions, id, ...frame }: Props) {
  const { t } = useTranslation();
  const [off, setOff] = useState<readonly string[]>([]);
  const some = off.length > 0 && off.length < mentions.length;
  const toggle = (name: string) => setOff(off.includes(name) ? off.filter((other) => other !== name) : [...off, name]);
  return (
    <CorrectionFrame what={some ? { do: 'split', id, off: [...off] } : null} submit="correct.submit.split" {...frame}>
      <fieldset className="correct-tellings">
        <legend>{t('correct.splitWhich')}</legend>
        {mentions.map((mention) => {
          const name = `${mention.fact}@${mention.document}`;
          const words = wordsOf(mention, detail);
          const document = detail.documents.find((card) => card.id === mention.document);
          return (
            <label key={name}>
              <input type="checkbox" checked={off.includes(name)} onChange={() => toggle(name)} />
              <span>
                {document && <Published document={document} />}
                {words && <Quote evidence={words} language={document?.language ?? 'und'} />}
              </span>
            </label>
          );
        })}
      </fieldset>
    </CorrectionFrame>
  );
}

/** The evidence that a telling brought: the one that holds its trigger word. */
function wordsOf(mention: Mention, { evidence, why }: Detail): QuotedEvidence | undefined {
  const here = evidence.filter(({ document }) => document === mention.document);
  const trace = why.find(({ document, fact }) => document === mention.document && fact === mention.fact);
  const at = trace?.trigger.start;
  return here.find(({ start, end }) => at !== undefined && start <= at && at < end) ?? here[0];
}
