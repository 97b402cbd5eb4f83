import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../api/types.ts';
import { type Sureness, surenessOf } from '../format/sureness.ts';

const ring = <circle cx="8" cy="8" r="6" />;
const disc = <circle cx="8" cy="8" r="6" fill="currentColor" />;
const half = <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />;
const dashedRing = <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />;

/** A shape of its own for each, so that no one needs to tell colours apart. */
const shapes: Readonly<Record<Sureness, ReactNode>> = {
  stated: disc,
  attributed: (
    <>
      {ring}
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  alleged: (
    <>
      {ring}
      <path d="M8 4.6v4.2M8 11v.4" />
    </>
  ),
  probable: (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 1 0 6 6z" fill="currentColor" stroke="none" />
    </>
  ),
  possible: (
    <>
      {ring}
      {half}
    </>
  ),
  unconfirmed: dashedRing,
  planned: <path d="M4 2.6 13.4 8 4 13.4z" />,
  predicted: <path d="M2.6 2.6 8 8l-5.4 5.4M8 2.6 13.4 8 8 13.4" />,
  hypothetical: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" strokeDasharray="2.4 2" />,
  counterfactual: (
    <>
      <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" />
      <path d="m4 12 8-8" />
    </>
  ),
  denied: <path d="m3 3 10 10M13 3 3 13" strokeWidth="2.2" />,
  asked: <path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.9 8 9.4 8 10.4M8 13v.4" />,
  unknown: (
    <>
      {dashedRing}
      <path d="M6.4 6.6a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.2M8 11.4v.2" strokeWidth="1.3" />
    </>
  ),
};

/** How sure a fact is: shape and word; the whole sense of the word on hovering and in the fact's own page. */
export function Sure({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const sureness = surenessOf(entry);
  return (
    <span className={`sure sure-${sureness}`} title={t(`sure.${sureness}.means`)}>
      <Shape sureness={sureness} />
      {t(`sure.${sureness}.label`)}
    </span>
  );
}

export function Shape({ sureness }: { readonly sureness: Sureness }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[sureness]}
    </svg>
  );
}
