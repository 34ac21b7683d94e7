import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { MapViewport } from '../../../editor/mapViewport';
import type { Size } from '../camera/viewWindow';
import type { MapPicture } from '../picture/mapPicture';
import styles from './OverviewCallouts.module.css';
import { type Callout, calloutLeading, calloutSize, overviewCallouts } from './overviewCallouts';

/** How long the view has to rest until the callouts come, in ms. */
const rest = 160;

/** Names and numbers of steps beside a map that is seen from far away; gone while the view moves. */
export function OverviewCallouts({ picture, size }: { readonly picture: MapPicture; readonly size: Size }) {
  const flow = useStoreApi();
  const [shown, setShown] = useState<readonly Callout[]>([]);

  useEffect(() => {
    let timer = 0;
    function write(): void {
      const [x, y, zoom] = flow.getState().transform;
      const view: MapViewport = { x, y, zoom };
      setShown(overviewCallouts(picture, view, size));
    }
    write();
    const stop = flow.subscribe((state, before) => {
      if (state.transform === before.transform) return;
      clearTimeout(timer);
      setShown(none);
      timer = window.setTimeout(write, rest);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [flow, picture, size]);

  if (shown.length === 0) return null;
  return (
    <svg className={styles.callouts} width={size.width} height={size.height} aria-hidden="true">
      {shown.map(({ step, name, time, x, y, line }) => (
        <g key={step} data-callout={step}>
          <path d={`M${line.x} ${line.from}V${line.to}`} />
          <text x={x} y={y} fontSize={calloutSize}>
            {name}
            <tspan x={x} dy={calloutLeading}>
              {time}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

const none: readonly Callout[] = [];
