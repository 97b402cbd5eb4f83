import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../api/types.ts';
import { SaidOne } from '../correct/said.tsx';
import { Link } from '../router.tsx';
import { addressHere } from './address.ts';
import { charFragment } from './fragment.ts';

/** What people took out of this text: it stays told, with who and why, and can be taken back. */
export function SetAside({ document }: { readonly document: DocumentText }) {
  const { t } = useTranslation();
  const gone = document.corrections.filter(({ bearsOn }) => bearsOn.length === 0);
  if (gone.length === 0) return null;
  return (
    <section className="set-aside" aria-labelledby="set-aside-title">
      <h3 id="set-aside-title" className="section-title">
        {t('correct.setAside')}
      </h3>
      <ul className="said">
        {gone.map((one) => {
          const words = 'anchors' in one.what ? one.what.anchors : 'evidence' in one.what ? one.what.evidence : [];
          const here = words.find((anchor) => anchor.document === document.document.id);
          return (
            <li key={one.id}>
              {here && (
                <Link href={addressHere(null) + charFragment(here)} keepScroll>
                  <q lang={document.document.language} dir="auto">
                    {here.quote.slice(0, 160)}
                  </q>
                </Link>
              )}
              <SaidOne correction={one} actors={document.actors} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
