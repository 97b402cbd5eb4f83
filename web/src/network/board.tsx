import { Button } from '@mantine/core';
import { memo, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type Sigma from 'sigma';
import type { Relations } from '../api/types.ts';
import { monthsOf } from '../drawing/months.ts';
import { MoveButton } from '../drawing/move-button.tsx';
import { Period } from '../drawing/period.tsx';
import { put } from '../drawing/put.ts';
import { Strongest, useStrongest } from '../drawing/strongest.tsx';
import { actorName } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { useAddress } from '../router.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { triadsOf } from './balance.ts';
import { Balance } from './balance-list.tsx';
import { Between } from './between.tsx';
import { NetworkCanvas } from './canvas.tsx';
import { communitiesOf, placed } from './graph.ts';
import { NetworkLegend } from './legend.tsx';
import { type Link, linksOf } from './links.ts';
import { saveNetwork } from './picture.ts';
import { LinkTable } from './table.tsx';

const StillCanvas = memo(NetworkCanvas);
const StillTable = memo(LinkTable);
const StillBalance = memo(Balance);

/** The network with its months, what stands behind a link, its communities and its balance. */
export function NetworkBoard({ value }: { readonly value: Relations }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useAddress();
  const asked = query.get('months');
  const months = useMemo(() => monthsOf(asked), [asked]);
  // What one touches moves at once; what it changes follows.
  const shown = useDeferredValue(months);
  const links = useMemo(() => linksOf(value, shown), [value, shown]);
  const [strongest, show] = useStrongest();
  const drawn = useMemo(() => links.slice(0, strongest), [links, strongest]);
  const graph = useMemo(() => placed(linksOf(value, null)), [value]);
  const communities = useMemo(() => communitiesOf(links), [links]);
  const triads = useMemo(() => triadsOf(links), [links]);
  const counted = useMemo(() => value.relations.flatMap((one) => one.months), [value]);
  const nameOf = useCallback((id: string) => actorName(id, value.actors, language), [value, language]);
  const drawing = useRef<Sigma | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const between = query.get('between') ?? '';
  const chosen = useMemo(() => {
    const [a, b] = between.split(' ');
    return a && b ? { a, b } : null;
  }, [between]);
  return (
    <div className="drawing-board" data-chosen={chosen !== null || undefined}>
      <div className="drawing-main">
        <div className="network-area">
          <div ref={frame}>
            <StillCanvas
              graph={graph}
              links={drawn}
              communities={communities}
              nameOf={nameOf}
              chosen={chosen}
              choose={choose}
              drawing={drawing}
            />
          </div>
          <div className="drawing-buttons">
            <MoveButton
              label={t('drawing.closer')}
              sign="+"
              onClick={() => void drawing.current?.getCamera().animatedZoom({ duration: 200 })}
            />
            <MoveButton
              label={t('drawing.back')}
              sign="−"
              onClick={() => void drawing.current?.getCamera().animatedUnzoom({ duration: 200 })}
            />
          </div>
        </div>
        <Period
          counted={counted}
          value={months}
          onChange={(next) => put('months', next === null ? '' : `${next.from}/${next.to}`)}
        />
        <Strongest total={links.length} shown={strongest} show={show} />
        <NetworkLegend />
        <PictureTools
          drawing={frame}
          title={t('network.title')}
          name="entente-network"
          ready={() => drawing.current?.refresh({ schedule: false })}
        />
        <p className="take-away">
          <Button variant="default" size="compact-sm" onClick={() => saveNetwork(links, nameOf, communities)}>
            {t('network.gexf')}
          </Button>
        </p>
        <StillTable links={links} nameOf={nameOf} choose={choose} />
        <StillBalance triads={triads} communities={communities} nameOf={nameOf} choose={choose} />
      </div>
      {chosen !== null && <Between value={value} links={links} chosen={chosen} close={() => choose(null)} />}
    </div>
  );
}

/** Which link is open stands in the address. */
function choose(link: Pick<Link, 'a' | 'b'> | null): void {
  put('between', link === null ? '' : [link.a, link.b].sort().join(' '));
}
