/** A place on the globe, in degrees. */
export interface Place {
  latitude: number
  longitude: number
}

/** A part of the globe drawn flat: shares of its width from the left and of its height from the top. */
export interface Plane {
  /** Width over height. */
  ratio: number
  at: (place: Place) => { x: number; y: number }
  /** Whole degrees at which lines are drawn. */
  parallels: number[]
  meridians: number[]
}

const margin = 0.07
const leastSpan = 4

/**
 * The plane that holds places: equirectangular, with the parallel in its middle true to scale, so that near it shapes are as
 * on the globe. Places on both sides of the 180th meridian stand together.
 *
 * @example planeOf([{ latitude: 50, longitude: 30 }, { latitude: 60, longitude: 50 }]).at({ latitude: 55, longitude: 40 }) // { x: 0.5, y: 0.5 }
 */
export function planeOf(places: readonly Place[]): Plane {
  const west = westernmost(places.map(({ longitude }) => longitude))
  const east = (longitude: number): number => west + turned(longitude - west)
  const [left, right] = spanOf(places.map(({ longitude }) => east(longitude)))
  const [bottom, top] = spanOf(places.map(({ latitude }) => latitude))
  const shrink = Math.cos((((bottom + top) / 2) * Math.PI) / 180)
  const [width, height] = [(right - left) * shrink, top - bottom]
  // Neither a strip nor a tower: what is too narrow gets room on both sides.
  const ratio = Math.min(2, Math.max(1, width / height))
  const wide = Math.max(width, height * ratio) / shrink
  const high = Math.max(height, width / ratio)
  const [x0, y0] = [(left + right - wide) / 2, (bottom + top + high) / 2]
  return {
    ratio,
    at: ({ latitude, longitude }) => ({ x: (east(longitude) - x0) / wide, y: (y0 - latitude) / high }),
    parallels: lines(y0 - high, y0),
    meridians: lines(x0, x0 + wide),
  }
}

/** The lowest and the highest with room around them. */
function spanOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = Math.max(leastSpan, high - low)
  const middle = (low + high) / 2
  return [middle - span * (0.5 + margin), middle + span * (0.5 + margin)]
}

/** The meridian east of the widest gap between places. */
function westernmost(longitudes: readonly number[]): number {
  const sorted = longitudes.map(turned).toSorted((a, b) => a - b)
  let best = { from: sorted[0] ?? 0, gap: -1 }
  for (const [at, longitude] of sorted.entries()) {
    const before = at ? sorted[at - 1]! : sorted.at(-1)! - 360
    if (longitude - before > best.gap) best = { from: longitude, gap: longitude - before }
  }
  return best.from
}

const turned = (degrees: number): number => ((degrees % 360) + 360) % 360

/** Round degrees between two, about five of them. */
function lines(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 30, 60].find((each) => (to - from) / each <= 6) ?? 90
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, at) => first + at * step)
}

/** A meridian as people name it, from −180 to 180. */
export const meridian = (degrees: number): number => {
  const all = turned(degrees)
  return all > 180 ? all - 360 : all
}
