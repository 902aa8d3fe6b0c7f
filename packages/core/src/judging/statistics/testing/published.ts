import { expect } from 'vitest'

/** Expects each named figure to be the exact one within `abs`, and the printed one within `published_abs`. */
export function expectPublished(
  figures: Record<string, number>,
  { expected, published, tolerance }: { expected: object; published: object; tolerance: object },
): void {
  const { abs, published_abs } = tolerance as { abs: number; published_abs?: number }
  for (const [name, value] of Object.entries(figures)) {
    const exact = (expected as Record<string, number>)[name]
    const printed = (published as Record<string, number>)[name]
    expect(exact, name).toBeTypeOf('number')
    expect(Math.abs(value - exact!), name).toBeLessThanOrEqual(abs)
    if (printed !== undefined) expect(Math.abs(value - printed), name).toBeLessThanOrEqual(published_abs ?? abs)
  }
}
