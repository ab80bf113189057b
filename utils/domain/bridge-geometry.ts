import { PLANKS_IN_SPAN } from './rhythm';

/** A point of the deck and the slope there, in degrees. */
export interface DeckPoint {
  x: number;
  y: number;
  slope: number;
}

/** A shallow arch between two banks. */
export interface Arch {
  /** The point at `t` (0 near bank, 1 far bank). */
  at(t: number): DeckPoint;
  /** SVG path of the curve between two points, moved straight up by `up`. */
  path(from: number, to: number, up?: number): string;
  /** Length along the curve. */
  length: number;
}

/** The arch with a chord from `x0` to `x1` at height `y`, rising by `rise`. */
export function archBetween(x0: number, x1: number, y: number, rise: number): Arch {
  const chord = x1 - x0;
  const radius = (chord * chord) / (8 * rise) + rise / 2;
  const centreX = (x0 + x1) / 2;
  const centreY = y - rise + radius;
  const half = Math.asin(chord / 2 / radius);
  const at = (t: number): DeckPoint => {
    const angle = -half + 2 * half * t;
    return {
      x: centreX + radius * Math.sin(angle),
      y: centreY - radius * Math.cos(angle),
      slope: (angle * 180) / Math.PI,
    };
  };
  const path = (from: number, to: number, up = 0): string => {
    const a = at(from);
    const b = at(to);
    const r = round(radius);
    return `M${round(a.x)} ${round(a.y - up)}A${r} ${r} 0 0 1 ${round(b.x)} ${round(b.y - up)}`;
  };
  return { at, path, length: 2 * half * radius };
}

/** A plank as an SVG rectangle turned with the deck. */
export interface PlankShape {
  x: number;
  y: number;
  transform: string;
}

/** The first `count` planks of a span. */
export function planksOn(arch: Arch, count: number, width: number, height: number): PlankShape[] {
  return Array.from({ length: count }, (_, i) => {
    const p = arch.at((i + 0.5) / PLANKS_IN_SPAN);
    return {
      x: round(p.x - width / 2),
      y: round(p.y - height / 2),
      transform: `rotate(${round(p.slope)} ${round(p.x)} ${round(p.y)})`,
    };
  });
}

/** Each laid plank again as level strokes on the water, shortened and thinned with depth. */
export function reflectionOf(arch: Arch, count: number, water: number): string {
  let path = '';
  for (let i = 0; i < count; i++) {
    const p = arch.at((i + 0.5) / PLANKS_IN_SPAN);
    const y = water + 10 + (water - p.y - 28) * 0.6;
    const width = 11 + ((i * 7) % 5) * 3;
    const dx = ((i * 11) % 7) - 3;
    path += `M${round(p.x - width / 2 + dx)} ${round(y)}h${width}`;
    if (i % 3 === 1) path += `M${round(p.x + dx)} ${round(y + 7)}h${round(width * 0.5)}`;
  }
  return path;
}

/** One decimal is enough for a drawing. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
