/**
 * Probabilities raised for how many were looked at (Holm 1979): one is remarkable when it stays below the level.
 *
 * @example holmAdjusted([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holmAdjusted(probabilities: readonly number[]): number[] {
  const order = probabilities.map((_, at) => at).sort((a, b) => probabilities[a]! - probabilities[b]!)
  const adjusted = [...probabilities]
  let most = 0
  order.forEach((at, index) => {
    most = Math.max(most, Math.min(1, probabilities[at]! * (order.length - index)))
    adjusted[at] = most
  })
  return adjusted
}
