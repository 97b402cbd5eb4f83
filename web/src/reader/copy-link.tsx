import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router.tsx';

/** A link to a sentence: followed here it flashes, and it is copied to be put elsewhere. */
export function CopyLink({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Without permission, or without https, the address bar still has it.
    void navigator.clipboard?.writeText(new URL(address, location.href).href).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Link href={address} keepScroll onClick={copy}>
      {t(copied ? 'reader.copied' : 'reader.linkHere')}
    </Link>
  );
}
