import { lazy, Suspense } from 'react';
import { useTourState } from './store.ts';

const FirstTour = lazy(() => import('./tour.tsx'));

/** Where the tour is shown while it is on: over the first page alone. */
export function TourStage({ path }: { readonly path: string }) {
  const { on } = useTourState();
  if (!on || path !== '/') return null;
  return (
    <Suspense fallback={null}>
      <FirstTour />
    </Suspense>
  );
}
