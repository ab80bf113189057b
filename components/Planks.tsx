import type { PlankShape } from '../utils/domain/bridge-geometry';

/** The laid planks of a drawing; the newest one settles into place when it has just been laid. */
export function Planks({
  shapes,
  width,
  height,
  isNew,
}: {
  shapes: readonly PlankShape[];
  width: number;
  height: number;
  isNew: boolean;
}) {
  return (
    <>
      {shapes.map(({ x, y, transform }, i) => (
        <g key={transform} transform={transform}>
          <rect
            class={isNew && i === shapes.length - 1 ? 'b-plank is-new' : 'b-plank'}
            x={x}
            y={y}
            width={width}
            height={height}
            rx="1"
          />
        </g>
      ))}
    </>
  );
}
