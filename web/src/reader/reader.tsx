import { useCallback, useMemo, useRef, useState } from 'react';
import type { AgreementDetail, ClaimDetail, DocumentText, EventDetail, PlacedFact, Span } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useMedia } from '../parts/use-media.ts';
import { navigate, useAddress } from '../router.tsx';
import { addressHere, keyOf } from './address.ts';
import { Article } from './article.tsx';
import { FactCard } from './card.tsx';
import { FactName, FactsOf } from './facts.tsx';
import { ReaderHead } from './head.tsx';
import { KeyHelp } from './key-help.tsx';
import { toneOfFact } from './lay.ts';
import { Sheet } from './sheet.tsx';
import { wordsOf } from './trace.ts';
import { useReaderKeys } from './use-keys.ts';
import { useSentence } from './use-sentence.ts';
import { useShown } from './use-shown.ts';

/** The article with its head, its facts in the text, in the margin and beside it; one of them is chosen, or a sentence. */
export function Reader({ document, title }: { readonly document: DocumentText; readonly title: string }) {
  const { query } = useAddress();
  const asked = query.get('fact');
  const sentence = useSentence(document.text.length);
  const { lined, hidden, toggle, toggleLines } = useShown();
  const facts = useMemo(
    () => document.facts.filter((fact) => !hidden.includes(toneOfFact(fact))),
    [document.facts, hidden],
  );
  const chosen = document.facts.find((fact) => keyOf(fact) === asked) ?? null;
  const choose = useCallback(
    (fact: PlacedFact | null) => navigate(addressHere(fact), { replace: true, keepScroll: true }),
    [],
  );
  const choice = useMemo(() => ({ chosen, choose }), [chosen, choose]);
  const help = useRef<HTMLDialogElement>(null);
  const [correcting, setCorrecting] = useState(false);
  useReaderKeys({ facts, chosen, choose, help, correct: () => setCorrecting(chosen !== null) });
  const words = useWords(chosen, document.document.id);
  const beside = useMedia('(min-width: 60em)');
  const marks = chosen?.spans ?? (sentence === null ? [] : [sentence]);
  const card = chosen && (
    <FactCard
      key={keyOf(chosen)}
      fact={chosen}
      document={document}
      correcting={correcting}
      setCorrecting={setCorrecting}
    />
  );
  return (
    <div className="page reader">
      <ReaderHead document={document} title={title} />
      <div className="reader-columns">
        <Article
          document={document}
          marks={marks}
          current={spanAt(marks, query.get('at'))}
          reveal
          facts={lined ? facts : []}
          words={words}
          choice={choice}
        />
        <FactsOf
          {...{ document, facts, chosen, choose, hidden, toggle, lined, toggleLines }}
          card={beside ? card : null}
          openHelp={() => help.current?.showModal()}
        />
      </div>
      {!beside && chosen && (
        <Sheet facts={facts} chosen={chosen} choose={choose}>
          <p className="sheet-name">
            <FactName placed={chosen} document={document} />
          </p>
          {card}
        </Sheet>
      )}
      <KeyHelp dialog={help} />
    </div>
  );
}

/** The words that a link named by their place; the first of what is marked else. */
function spanAt(marks: readonly Span[], at: string | null): Span | null {
  return marks.find(({ start }) => String(start) === at) ?? marks[0] ?? null;
}

type Detail = EventDetail | ClaimDetail | AgreementDetail;

/** The words of this text that made the chosen fact; none while they are on their way. */
function useWords(fact: PlacedFact | null, document: string) {
  const answer = useAnswer<Detail>(fact && `/${fact.kind}s/${encodeURIComponent(fact.id)}`);
  const why = answer.state === 'ready' ? answer.value.why : null;
  return useMemo(() => (why === null ? [] : wordsOf(why, document)), [why, document]);
}
