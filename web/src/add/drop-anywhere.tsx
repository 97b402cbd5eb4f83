import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '../router.tsx';

/** Files may be dropped anywhere in the window: they are added, and the page that tells how it goes is shown. */
export function DropAnywhere() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer!);
    };
    addEventListener('dragenter', drag);
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', drag);
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? (
    <div className="drop-cover" aria-hidden="true">
      <p>{t('add.drop')}</p>
    </div>
  ) : null;
}

async function take(transfer: DataTransfer): Promise<void> {
  // The browser tells what was dropped in this turn alone.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...transfer.files];
  const [{ droppedFiles }, { add }] = await Promise.all([import('./dropped.ts'), import('./rounds.ts')]);
  if (location.pathname !== '/add') navigate('/add');
  add(await droppedFiles(entries, files));
}
