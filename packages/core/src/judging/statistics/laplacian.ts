import { inverseOf } from './cholesky.js'
import type { Membership } from './components.js'
import type { Observations } from './observations.js'

/** The Laplacian of the graph in which jurors are linked by the submissions they share. */
export function laplacianOf({ submissions, jurors, start, juror }: Observations): Float64Array {
  const size = jurors.length
  const laplacian = new Float64Array(size * size)
  for (let row = 0; row < submissions.length; row++) {
    const share = 1 / (start[row + 1]! - start[row]!)
    for (let a = start[row]!; a < start[row + 1]!; a++) {
      laplacian[juror[a]! * size + juror[a]!]! += 1
      for (let b = start[row]!; b < start[row + 1]!; b++) laplacian[juror[a]! * size + juror[b]!]! -= share
    }
  }
  return laplacian
}

/** The inverse of the Laplacian plus `ridge` on the vectors that sum to 0 in each component (ridge 0: Moore–Penrose). */
export function pseudoInverse(laplacian: Float64Array, { count, ofJuror }: Membership, ridge: number): Float64Array {
  const size = ofJuror.length
  const members = new Int32Array(count)
  const weight = new Float64Array(count)
  ofJuror.forEach((component, index) => {
    members[component]! += 1
    weight[component]! += laplacian[index * size + index]!
  })
  // The constant vectors get the eigenvalue 1, or that of a typical juror, and lose it again after the inversion.
  const level = weight.map((sum, component) => sum / members[component]! || 1)
  const regular = laplacian.slice()
  for (let a = 0; a < size; a++) {
    regular[a * size + a]! += ridge
    for (let b = 0; b < size; b++)
      if (ofJuror[a] === ofJuror[b]) regular[a * size + b]! += level[ofJuror[a]!]! / members[ofJuror[a]!]!
  }
  const inverse = inverseOf(regular, size)
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++)
      if (ofJuror[a] === ofJuror[b])
        inverse[a * size + b]! -= 1 / ((level[ofJuror[a]!]! + ridge) * members[ofJuror[a]!]!)
  return inverse
}
