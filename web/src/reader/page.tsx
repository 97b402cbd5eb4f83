import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { titleIn } from '../format/title.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Reader } from './reader.tsx';

/** A document to read, its facts beside it: choose one and its words are marked. */
export default function ReaderPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer<DocumentText>(`/documents/${encodeURIComponent(id)}`);
  const title = answer.state === 'ready' ? titleIn(answer.value.document, t) : '';
  useTitle(title);
  if (answer.state === 'loading') return <Loading lines={10} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  return <Reader document={answer.value} title={title} />;
}
