import { lazy, type ReactNode, Suspense } from 'react';
import { Boundary } from './parts/boundary.tsx';
import { NotFound } from './parts/not-found.tsx';
import { Loading } from './parts/states.tsx';
import { useAddress } from './router.tsx';
import { Shell } from './shell/shell.tsx';
import { TimelinePage } from './timeline/page.tsx';

const DocumentsPage = lazy(() => import('./documents/page.tsx'));
const ReaderPage = lazy(() => import('./reader/page.tsx'));
const ContradictionsPage = lazy(() => import('./contradictions/page.tsx'));
const PromisesPage = lazy(() => import('./promises/page.tsx'));

const FACT = /^\/(event|claim|agreement)s\/([^/]+)$/;
const DOCUMENT = /^\/documents\/([^/]+)$/;

/** Which page an address shows. A further page is a line here and a folder beside this file. */
export function App() {
  const { path, query } = useAddress();
  return (
    <Shell path={path}>
      <Boundary path={path}>
        <Suspense fallback={<Loading />}>{pageAt(path, query.get('step'))}</Suspense>
      </Boundary>
    </Shell>
  );
}

function pageAt(path: string, step: string | null): ReactNode {
  if (path === '/') return <TimelinePage open={null} />;
  const fact = FACT.exec(path);
  if (fact)
    return <TimelinePage open={{ kind: fact[1] as 'event' | 'claim' | 'agreement', id: decoded(fact[2]!), step }} />;
  if (path === '/documents') return <DocumentsPage />;
  if (path === '/contradictions') return <ContradictionsPage />;
  if (path === '/promises') return <PromisesPage />;
  const document = DOCUMENT.exec(path);
  if (document) return <ReaderPage key={document[1]} id={decoded(document[1]!)} />;
  return <NotFound />;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
