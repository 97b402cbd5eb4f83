import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/ask.ts';
import type { TakenIn } from '../api/types.ts';
import { Refused } from '../correct/refused.tsx';
import { useSending } from '../correct/use-corrections.ts';
import { useLanguage } from '../language.ts';

/** Corrections are carried away in one small file, and taken in from one. */
export function CorrectionsFile({ any }: { readonly any: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { busy, error, run } = useSending();
  const [told, tell] = useState('');
  const takeIn = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const given = parsed(await file.text());
    // The same file may be chosen again.
    input.value = '';
    if (given === null) return tell(t('correct.page.noFile'));
    tell('');
    const taken = await run(() => send<TakenIn>('POST', '/corrections/import', language, given));
    if (taken !== null) tell(t('correct.page.added', { count: taken.added }));
  };
  return (
    <div className="corrections-file">
      {any && (
        <a className="plain-button" href="/api/corrections.json" download="entente-corrections.json">
          {t('correct.page.export')}
        </a>
      )}
      <label className="plain-button" htmlFor={id} aria-busy={busy}>
        {t(busy ? 'correct.busy' : 'correct.page.import')}
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onChange={(event) => void takeIn(event.currentTarget)}
        />
      </label>
      <span role="status">{told}</span>
      {error && <Refused error={error} />}
    </div>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
