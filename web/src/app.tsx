import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { OpenFact } from './facts/page.tsx';
import { Boundary } from './parts/boundary.tsx';
import { NotFound } from './parts/not-found.tsx';
import { Loading } from './parts/states.tsx';
import { useAddress } from './router.tsx';
import { Shell } from './shell/shell.tsx';

/** The list of facts and the one that is open beside it: one page, so that the list stays as it is. */
const FACTS = /^\/(?:facts|(?<kind>event|claim)s\/(?<id>[^/]+))$/;

/** The pages without a part of their address that varies, each loaded when it is first opened. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': lazy(() => import('./overview/page.tsx')),
  '/timeline': lazy(() => import('./timeline/page.tsx')),
  '/map': lazy(() => import('./map/page.tsx')),
  '/network': lazy(() => import('./network/page.tsx')),
  '/agreements': lazy(() => import('./agreements/page.tsx')),
  '/claims': lazy(() => import('./claims/page.tsx')),
  '/add': lazy(() => import('./add/page.tsx')),
  '/search': lazy(() => import('./search/page.tsx')),
  '/sources': lazy(() => import('./sources/page.tsx')),
  '/what-if': lazy(() => import('./what-if/page.tsx')),
  '/brief': lazy(() => import('./brief/page.tsx')),
  '/documents': lazy(() => import('./documents/page.tsx')),
  '/contradictions': lazy(() => import('./contradictions/page.tsx')),
  '/changes': lazy(() => import('./changes/page.tsx')),
  '/corrections': lazy(() => import('./corrections/page.tsx')),
  '/promises': lazy(() => import('./promises/page.tsx')),
};

const FactsPage = lazy(() => import('./facts/page.tsx').then((page) => ({ default: page.FactsPage })));
const AgreementPage = lazy(() => import('./agreement/page.tsx'));
const ActorPage = lazy(() => import('./actor/page.tsx'));
const ReaderPage = lazy(() => import('./reader/page.tsx'));

/** Which page an address shows. A further page is a line above and a folder beside this file. */
export function App() {
  const { path, query } = useAddress();
  return (
    <Shell path={path}>
      <Boundary path={path}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {Object.entries(pages).map(([address, Page]) => (
              <Route key={address} path={address}>
                <Page />
              </Route>
            ))}
            <Route path={FACTS}>{({ kind, id }) => <FactsPage open={openFact(kind, id)} />}</Route>
            <Route path="/agreements/:id">
              {({ id }) => <AgreementPage key={id} id={decoded(id)} step={query.get('step')} />}
            </Route>
            <Route path="/actors/:id">{({ id }) => <ActorPage key={id} id={decoded(id)} />}</Route>
            <Route path="/documents/:id">{({ id }) => <ReaderPage key={id} id={decoded(id)} />}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Boundary>
    </Shell>
  );
}

function openFact(kind: string | undefined, id: string | undefined): OpenFact | null {
  return id === undefined ? null : { kind: kind as OpenFact['kind'], id: decoded(id) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
