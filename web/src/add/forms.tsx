import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileOf } from './dropped.ts';
import { add } from './rounds.ts';

/** What can be read; the rest is refused one by one, with a reason. */
const accepted = '.txt,.md,.markdown,.html,.htm,.xhtml,.pdf';

/** Choose files or a folder, or drop them. */
export function FilesForm() {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    add([...(input.files ?? [])].filter(({ name }) => !name.startsWith('.')).map(fileOf));
    // The same files may be chosen again.
    input.value = '';
  };
  return (
    <section className="add-files" aria-labelledby="add-files">
      <h2 id="add-files">{t('add.files.title')}</h2>
      <p>{t('add.files.hint')}</p>
      <p className="add-buttons">
        <Button variant="default" className="add-primary" onClick={() => files.current?.click()}>
          {t('add.files.choose')}
        </Button>
        <Button variant="default" onClick={() => folder.current?.click()}>
          {t('add.files.folder')}
        </Button>
      </p>
      <p className="add-formats">{t('add.files.formats')}</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t('add.files.choose')}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={t('add.files.folder')}
        {...{ webkitdirectory: '' }}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}

/** One address a line. */
export function AddressForm() {
  const { t } = useTranslation();
  const [addresses, setAddresses] = useState('');
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(lines.map((address) => ({ kind: 'address', address })));
    setAddresses('');
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <h2>{t('add.address.title')}</h2>
      <label>
        <span>{t('add.address.label')}</span>
        <textarea
          rows={3}
          inputMode="url"
          spellCheck={false}
          placeholder="https://"
          value={addresses}
          onChange={(event) => setAddresses(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" variant="default" disabled={lines.length === 0}>
        {t('add.address.read', { count: Math.max(lines.length, 1) })}
      </Button>
    </form>
  );
}

const noText = { text: '', title: '', publisher: '', published: '' };

/** A text, and what is known of it: the day of publication tells what «mardi» is. */
export function TextForm() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(noText);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add([{ kind: 'text', ...typed }]);
    setTyped(noText);
  };
  const field = (name: keyof typeof noText, type = 'text') => (
    <label>
      <span>{t(`add.text.${name}`)}</span>
      <input
        type={type}
        maxLength={500}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form className="add-form" onSubmit={submit}>
      <h2>{t('add.text.heading')}</h2>
      <label>
        <span>{t('add.text.text')}</span>
        <textarea
          rows={6}
          value={typed.text}
          onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
        />
      </label>
      <div className="add-fields">
        {field('title')}
        {field('publisher')}
        {field('published', 'date')}
      </div>
      <Button type="submit" variant="default" disabled={typed.text.trim() === ''}>
        {t('add.text.read')}
      </Button>
    </form>
  );
}
