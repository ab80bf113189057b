import { archBetween, planksOn, round } from '../utils/domain/bridge-geometry';
import { type Bridge, PLANKS_IN_SPAN } from '../utils/domain/rhythm';
import { useJustLaid } from './hooks/use-just-laid';
import { Planks } from './Planks';

const EDGE = 10;

/** A small span for the popup and the journal. */
export function MiniSpan({
  bridge: { laid, lit },
  width,
  height,
  class: className = '',
}: {
  bridge: Bridge;
  width: number;
  height: number;
  class?: string;
}) {
  const isNew = useJustLaid(lit);
  const water = round(height * 0.8);
  const arch = archBetween(EDGE, width - EDGE, height * 0.62, height * 0.42);
  const built = laid / PLANKS_IN_SPAN;
  const end = arch.at(built);
  const top = end.y - height * 0.2;
  const plank = {
    width: round((arch.length / PLANKS_IN_SPAN) * 0.74),
    height: Math.max(3, round(height * 0.062)),
  };
  const start = arch.at(0).x;
  const length = end.x - start;
  return (
    <svg
      class={`bridge bridge-mini ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="b-water" d={`M0 ${water}H${width}`} />
      {laid > 0 && (
        <path
          class="b-ripple"
          d={`M${round(start + 6)} ${water + 6}h${round(length * 0.42)}M${round(start + length * 0.55)} ${water + 6}h${round(length * 0.25)}`}
        />
      )}
      {built < 1 && <path class="b-string" d={arch.path(built + 0.012, 1)} />}
      <Planks shapes={planksOn(arch, laid, plank.width, plank.height)} {...plank} isNew={isNew} />
      <path class="b-post" d={`M${round(end.x)} ${round(end.y)}V${round(top)}`} />
      <circle
        class={lit ? 'b-lantern is-lit' : 'b-lantern'}
        cx={round(end.x)}
        cy={round(top - 3.5)}
        r="3.5"
      />
    </svg>
  );
}
