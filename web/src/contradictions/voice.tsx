import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames, DocumentCard, Opposition } from '../api/types.ts';
import { actorName } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';
import { Sentence } from '../parts/sentence.tsx';

type Voice = Pick<Opposition['sides'][number], 'facts' | 'origins' | 'published' | 'documents' | 'sentences'>;

interface Props {
  readonly voice: Voice;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly actors: ActorNames;
}

/** Who says so, when it was published, in how many documents; and the sentences. */
export function VoiceWords({ voice, documents, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { facts, published, sentences } = voice;
  const fact = facts.find(({ kind }) => kind !== null);
  const factKey = fact === undefined ? undefined : `${fact.kind}:${fact.id}`;
  const count = (value: number) => ({ count: value, number: formatNumber(value, language) });
  const told = [
    published.length === 0 ? t('document.noDate') : published.map((day) => formatDay(day, language)).join(' – '),
    t('support.documents', count(voice.documents)),
  ];
  return (
    <>
      <p className="voice-who">
        <bdi>{whoSays(voice, actors, language, t('opposition.articles', { count: voice.documents }))}</bdi>
      </p>
      <p className="aside">{told.join(' · ')}</p>
      {sentences.map((one) => (
        <Sentence key={`${one.document} ${one.start}`} evidence={one} documents={documents} factKey={factKey} />
      ))}
    </>
  );
}

/** Those whom it comes from in the end; the articles themselves where nobody else. */
function whoSays({ origins }: Voice, actors: ActorNames, language: Language, author: string): string {
  const names = origins.map(({ kind, actor }) => (kind === 'author' ? author : actorName(actor, actors, language)));
  const each = new Set(names.length === 0 ? [author] : names);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(each);
}
