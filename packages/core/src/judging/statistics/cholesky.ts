/**
 * The inverse of a symmetric positive definite matrix given row by row, through its Cholesky factor (Golub and Van Loan,
 * Matrix Computations, 4.2).
 *
 * @example inverseOf(Float64Array.of(4, 2, 2, 3), 2) // Float64Array [0.375, -0.2499…, -0.2499…, 0.4999…]
 * @throws RangeError when the matrix is not positive definite
 */
export function inverseOf(matrix: Float64Array, size: number): Float64Array {
  const factor = lowerInverse(lowerFactor(matrix, size), size)
  const inverse = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = 0
      for (let k = row; k < size; k++) sum += factor[k * size + row]! * factor[k * size + column]!
      inverse[row * size + column] = sum
      inverse[column * size + row] = sum
    }
  return inverse
}

function lowerFactor(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!
      for (let k = 0; k < column; k++) rest -= factor[row * size + k]! * factor[column * size + k]!
      if (row === column && !(rest > 0)) throw new RangeError('gorod: a matrix to invert is not positive definite')
      factor[row * size + column] = row === column ? Math.sqrt(rest) : rest / factor[column * size + column]!
    }
  return factor
}

function lowerInverse(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column++) {
    inverse[column * size + column] = 1 / factor[column * size + column]!
    for (let row = column + 1; row < size; row++) {
      let sum = 0
      for (let k = column; k < row; k++) sum -= factor[row * size + k]! * inverse[k * size + column]!
      inverse[row * size + column] = sum / factor[row * size + row]!
    }
  }
  return inverse
}
