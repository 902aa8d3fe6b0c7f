import writeExcelFile from 'write-excel-file/browser'
import type { Cell } from './csv.js'

/** A table as a workbook of one sheet: text is typed as text, so that nothing in it is ever a formula. */
export const workbookOf = (name: string, rows: readonly (readonly Cell[])[]): Promise<Blob> =>
  writeExcelFile(
    rows.map((row, index) =>
      row.map((value) => {
        if (value === null) return null
        if (typeof value === 'number') return { value, type: Number }
        return { value, type: String, ...(index === 0 && { fontWeight: 'bold' as const }) }
      }),
    ),
    { sheet: name, stickyRowsCount: 1, columns: [18, 8, 60, 30, 10, 10, 24].map((width) => ({ width })) },
  ).toBlob()
