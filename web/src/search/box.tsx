import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier, within } from '../dossier/dossier.ts';
import { navigate } from '../router.tsx';
import { FoundList } from './found-list.tsx';
import { openSearch } from './opening.ts';
import { addressesOf, kinds } from './rows.ts';
import { useSearch } from './use-search.ts';

/** Of each kind. */
const most = 5;

/** The search box over the page: what is found as one types, to be gone through with the arrows. */
export default function SearchBox() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDialogElement>(null);
  const answer = useSearch(typed, most);
  const found = answer?.state === 'ready' ? answer.value : null;
  const addresses = useMemo(() => (found === null ? null : addressesOf(found, dossier)), [found, dossier]);
  const all = within(dossier, `/search?${new URLSearchParams({ q: typed.trim() })}`);
  const list = addresses === null ? [] : [...kinds.flatMap((kind) => addresses[kind]), all];
  const at = Math.min(active, Math.max(list.length - 1, 0));
  useEffect(() => box.current?.showModal(), []);
  const go = (address: string) => {
    box.current?.close();
    navigate(address);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') go(list[at] ?? all);
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.length === 0) return;
    event.preventDefault();
    const next = (at + step + list.length) % list.length;
    setActive(next);
    document.getElementById(`found-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={box}
      className="search-box"
      aria-label={t('search.title')}
      onClose={() => openSearch(false)}
      onClick={(event) => event.target === box.current && box.current.close()}
    >
      <form onSubmit={submit} className="search-form">
        <input
          type="text"
          role="combobox"
          className="search-input"
          aria-label={t('search.title')}
          aria-expanded={list.length > 0}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={list.length > 0 ? `found-${at}` : undefined}
          placeholder={t('search.hint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={move}
        />
        <button type="button" className="search-close" onClick={() => box.current?.close()}>
          {t('search.close')}
        </button>
      </form>
      <FoundList answer={answer} addresses={addresses} all={all} active={at} choose={go} />
    </dialog>
  );
}
