import { encode } from 'fast-png';

type Point = readonly [number, number];
type Colour = readonly [number, number, number, number];

const NAVY: Colour = [29, 58, 95, 255];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [0, 0, 0, 0];

/** The sign on a square from 0 to 1: a tick. */
const TICK: readonly Point[] = [
  [0.26, 0.53],
  [0.43, 0.7],
  [0.75, 0.33],
];
const TICK_HALF_WIDTH = 0.065;
const CORNER = 0.2;
const BORDER = 0.07;
/** Points looked at in each pixel, across and down. */
const SAMPLES = 4;

const distanceToSegment = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
};

const onTick = (point: Point): boolean =>
  TICK.slice(1).some((end, at) => distanceToSegment(point, TICK[at] as Point, end) <= TICK_HALF_WIDTH);

/** How far inside the rounded square a point is; negative outside. */
const inside = ([x, y]: Point): number => {
  const dx = Math.abs(x - 0.5) - (0.5 - CORNER);
  const dy = Math.abs(y - 0.5) - (0.5 - CORNER);
  return CORNER - Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - Math.min(Math.max(dx, dy), 0);
};

const fullColour = (point: Point): Colour => (inside(point) < 0 ? CLEAR : onTick(point) ? WHITE : NAVY);
const outline = (point: Point): Colour => {
  const depth = inside(point);
  return depth >= 0 && (depth <= BORDER || onTick(point)) ? WHITE : CLEAR;
};

const draw = (size: number, colourAt: (point: Point) => Colour): Uint8Array => {
  const data = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      const [red, green, blue, alpha] = colourAt([x / size, y / size]);
      // Colours count by how much they cover, or edges would go dark.
      for (const [channel, value] of [red, green, blue].entries()) sum[channel] = (sum[channel] ?? 0) + value * alpha;
      sum[3] = (sum[3] ?? 0) + alpha;
    }
    const alpha = sum[3] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      data[pixel * 4 + channel] = alpha === 0 ? 0 : Math.round((sum[channel] ?? 0) / alpha);
    }
    data[pixel * 4 + 3] = Math.round(alpha / (SAMPLES * SAMPLES));
  }
  return encode({ width: size, height: size, data, channels: 4, depth: 8 });
};

/** Probity's icon as a PNG. `size` in pixels, both ways. */
export const drawIcon = (size: number): Uint8Array => draw(size, fullColour);

/** The white outline on nothing that a unified manifest asks for. `size` in pixels, both ways. */
export const drawOutlineIcon = (size: number): Uint8Array => draw(size, outline);
