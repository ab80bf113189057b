import { archBetween, planksOn, reflectionOf, round } from '../utils/domain/bridge-geometry';
import { type Bridge, PLANKS_IN_SPAN } from '../utils/domain/rhythm';
import { useJustLaid } from './hooks/use-just-laid';
import { Planks } from './Planks';

const WATER = 176;
const RAIL_LIFT = 30;
const POST_EVERY = 4;
const ARCH = archBetween(64, 896, 148, 86);
const RIPPLES =
  'M-380 196h120M-160 214h60M118 190h44M210 222h90M300 198h26M560 214h130M640 192h34M770 226h60M850 202h48M1010 216h110M1240 194h70';
const GLINTS = [
  { width: 13, dx: 0 },
  { width: 18, dx: -2 },
  { width: 10, dx: 3 },
  { width: 14, dx: -1 },
  { width: 6, dx: 1 },
];

/** The bridge at the foot of the new tab. A sentence beside it carries the number. */
export function Scene({
  bridge: { laid, lit },
  isDrawing = false,
}: {
  bridge: Bridge;
  /** A drawing and nothing else: no lantern tells of today. */
  isDrawing?: boolean;
}) {
  const isNew = useJustLaid(lit);
  const built = laid / PLANKS_IN_SPAN;
  const end = ARCH.at(built);
  const lantern = { x: round(end.x), y: round(end.y - RAIL_LIFT - 12) };
  return (
    <svg class="bridge" viewBox="0 0 960 240" aria-hidden="true" focusable="false">
      <path
        class="b-hill"
        d={`M3400 ${WATER}H700C800 168 868 132 1010 118S1500 92 1800 96S2800 60 3400 70Z`}
      />
      <path
        class="b-far"
        d={`M3400 ${WATER}H846C866 170 878 152 902 146C960 138 1020 142 1120 138S2000 128 3400 112Z`}
      />
      <path class="b-reflect" d={reflectionOf(ARCH, laid, WATER)} />
      <path class="b-water" d={`M-2400 ${WATER}H3400`} />
      <path class="b-ripples" d={RIPPLES} />
      {laid > 0 && (
        <>
          <path class="b-rail" d={ARCH.path(0, built, RAIL_LIFT)} />
          <path class="b-post" d={postsOf(laid)} />
          <path class="b-stringer" d={ARCH.path(0, built, -7)} />
        </>
      )}
      {laid < PLANKS_IN_SPAN && <path class="b-string" d={ARCH.path(built + 0.012, 1)} />}
      <Planks shapes={planksOn(ARCH, laid, 25, 5.5)} width={25} height={5.5} isNew={isNew} />
      <path
        class="b-near"
        d={`M-2400 ${WATER}H122C98 170 82 152 58 146C10 136-60 142-160 136S-900 104-2400 96Z`}
      />
      <path
        class="b-reed"
        d="M96 170C94 150 98 132 92 118M103 172C104 156 110 146 112 130M88 166C86 150 82 140 78 128"
      />
      {!isDrawing && (
        <>
          <path class="b-post" d={`M${lantern.x} ${round(end.y + 4)}V${lantern.y}`} />
          <circle class={lit ? 'b-lantern is-lit' : 'b-lantern'} cx={lantern.x} cy={lantern.y - 5} r="5" />
        </>
      )}
      {lit && (
        <path
          class="b-glint"
          d={GLINTS.map(
            ({ width, dx }, i) => `M${round(end.x + dx - width / 2)} ${WATER + 9 + i * 8}h${width}`,
          ).join('')}
        />
      )}
    </svg>
  );
}

// The lantern's post ends the rail, so a post right beside it is left out.
function postsOf(laid: number): string {
  let path = '';
  for (let i = 0; i <= laid; i += POST_EVERY) {
    if (i > laid - 2 && i > 0 && laid < PLANKS_IN_SPAN) break;
    const p = ARCH.at(i / PLANKS_IN_SPAN);
    path += `M${round(p.x)} ${round(p.y + 4)}V${round(p.y - RAIL_LIFT)}`;
  }
  return path;
}
