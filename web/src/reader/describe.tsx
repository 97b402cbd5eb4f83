import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../api/types.ts';
import { CorrectionFrame } from '../correct/frame.tsx';
import { TextField } from '../correct/inputs.tsx';
import { Said } from '../correct/said.tsx';
import { useAsOf } from '../past/as-of.ts';

/** What the article does not say of itself, or says wrongly: when it was published, by whom, under what title. */
export function Describe({ document }: { readonly document: DocumentText }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const past = useAsOf() !== '';
  const { document: card, corrections, actors } = document;
  const said = corrections.filter(({ what }) => what.act === 'edit-document');
  if (past) return null;
  return (
    <div className="reader-describe correct">
      <button type="button" className="correct-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(card.published === null ? 'reader.describe.undated' : 'reader.describe.open')}
      </button>
      {open && <DescribeForm document={document} close={() => setOpen(false)} />}
      <Said corrections={said} actors={actors} />
    </div>
  );
}

function DescribeForm({ document, close }: { readonly document: DocumentText; readonly close: () => void }) {
  const { t } = useTranslation();
  const { id, title, publisher, published } = document.document;
  const before = { title: title ?? '', publisher: publisher ?? '', published: published ?? '' };
  const [now, setNow] = useState(before);
  const set: Record<string, string | null> = {};
  for (const field of ['published', 'publisher', 'title'] as const) {
    if (now[field].trim() !== before[field]) set[field] = now[field].trim() || null;
  }
  const what = Object.keys(set).length === 0 ? null : { do: 'edit' as const, id, set };
  const put = (change: Partial<typeof now>) => setNow((is) => ({ ...is, ...change }));
  return (
    <CorrectionFrame what={what} submit="correct.submit.edit" done={close} cancel={close}>
      <p>{t('reader.describe.means')}</p>
      <div className="correct-fields">
        <TextField
          label={t('correct.field.published')}
          value={now.published}
          set={(day) => put({ published: day })}
          day
        />
        <TextField
          label={t('correct.field.publisher')}
          value={now.publisher}
          set={(name) => put({ publisher: name })}
        />
        <TextField label={t('correct.field.title')} value={now.title} set={(words) => put({ title: words })} />
      </div>
    </CorrectionFrame>
  );
}
