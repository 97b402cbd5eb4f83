import { useTranslation } from 'react-i18next';
import type { Relations } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { NetworkBoard } from './board.tsx';

/** Who stands with whom and against whom, and how that moved. */
export default function NetworkPage() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const answer = useAnswer<Relations>(within(dossier, '/relations'), { keep: true });
  useTitle(t('network.title'));
  const ready = answer.state === 'ready' ? answer.value : null;
  return (
    <div className="page page-wide">
      <h1>{t('network.title')}</h1>
      <p className="page-intro">{t('network.intro')}</p>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {ready && ready.relations.length === 0 && (
        <Empty title={t('network.none.title')}>
          <p>{t('network.none.detail')}</p>
        </Empty>
      )}
      {ready && ready.relations.length > 0 && <NetworkBoard value={ready} />}
    </div>
  );
}
