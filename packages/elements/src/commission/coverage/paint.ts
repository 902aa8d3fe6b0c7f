import { withInitials } from '@gorod/core/words'
import type { Member } from '@gorod/core/judging'
import { kindIn, type Kind, type Row } from './count.js'
import type { Sizes } from './sizes.js'

/** What is in sight of a map, and how large things are, in pixels. */
export interface Window {
  rows: readonly Row[]
  jurors: readonly Member[]
  sizes: Sizes
  /** How far the map is scrolled: sideways, and below the first of the rows. */
  x: number
  y: number
  width: number
  height: number
  isRtl: boolean
}

/** Draws the cells in sight: a shape for each state, so that no two differ by colour alone. */
export function paint(canvas: HTMLCanvasElement, window: Window): void {
  const { width, height, sizes, rows, jurors, x, y, isRtl } = window
  const scale = devicePixelRatio || 1
  const [wide, tall] = [Math.round(width * scale), Math.round(height * scale)]
  const brush = canvas.getContext('2d')
  if (!brush) return
  if (canvas.width === wide && canvas.height === tall) brush.reset()
  else [canvas.width, canvas.height] = [wide, tall]
  const { accent, ink, font } = inksOf(canvas)
  brush.scale(scale, scale)
  brush.font = font
  const firstColumn = Math.floor(x / sizes.cell)
  const lastColumn = Math.min(jurors.length, Math.ceil((x + width - sizes.label) / sizes.cell))
  const centre = (column: number): number => {
    const at = sizes.label + (column + 0.5) * sizes.cell - x
    return isRtl ? width - at : at
  }
  const clip = (top: number, bottom: number): void => {
    brush.beginPath()
    brush.rect(isRtl ? 0 : sizes.label, top, width - sizes.label, bottom - top)
    brush.clip()
  }
  brush.save()
  clip(sizes.head, height)
  for (const [index, row] of rows.entries()) {
    const middle = sizes.head + (index + 0.5) * sizes.row - y
    for (let column = firstColumn; column < lastColumn; column++)
      drawCell(brush, kindIn(row, jurors[column]!.id), centre(column), middle, { accent, ink })
  }
  brush.restore()
  clip(0, sizes.head)
  brush.fillStyle = ink
  brush.textBaseline = 'middle'
  for (let column = firstColumn; column < lastColumn; column++) {
    brush.save()
    brush.translate(centre(column), sizes.head - 6)
    brush.rotate(-Math.PI / 2)
    brush.textAlign = 'left'
    brush.fillText(withInitials(jurors[column]!.name), 0, 0, sizes.head - 10)
    brush.restore()
  }
}

interface Ink {
  accent: string
  ink: string
}

/** The colours of the page: the accent is the colour of the canvas, the ink that of what it lies on. */
export function inksOf(canvas: HTMLCanvasElement): Ink & { font: string } {
  const { color: accent, font } = getComputedStyle(canvas)
  return { accent, ink: getComputedStyle(canvas.parentElement!).color, font }
}

/** A cell of the map and of its legend. */
export function drawCell(
  brush: CanvasRenderingContext2D,
  kind: Kind | undefined,
  x: number,
  y: number,
  { accent, ink }: Ink,
): void {
  const half = 6
  brush.lineWidth = 1.5
  brush.strokeStyle = kind === 'late' || kind === 'expired' ? ink : accent
  brush.fillStyle = accent
  if (!kind) {
    brush.globalAlpha = 0.25
    brush.fillStyle = ink
    brush.fillRect(x - 0.75, y - 0.75, 1.5, 1.5)
    brush.globalAlpha = 1
    return
  }
  if (kind === 'confirmed' || kind === 'late') {
    brush.fillRect(x - half - 0.75, y - half - 0.75, 2 * half + 1.5, 2 * half + 1.5)
    if (kind === 'late') brush.strokeRect(x - half - 3, y - half - 3, 2 * half + 6, 2 * half + 6)
    return
  }
  if (kind === 'recused' || kind === 'abstained' || kind === 'expired') {
    brush.strokeStyle = ink
    brush.beginPath()
    brush.moveTo(x - half + 1, y + (kind === 'abstained' ? 0 : half - 1))
    brush.lineTo(x + half - 1, y - (kind === 'abstained' ? 0 : half - 1))
    if (kind === 'expired') {
      brush.moveTo(x - half + 1, y - half + 1)
      brush.lineTo(x + half - 1, y + half - 1)
    }
    brush.stroke()
    return
  }
  brush.strokeRect(x - half, y - half, 2 * half, 2 * half)
  if (kind === 'draft') brush.fillRect(x - half, y, 2 * half, half)
  if (kind === 'submitted') brush.fillRect(x - half + 3, y - half + 3, 2 * half - 6, 2 * half - 6)
}
