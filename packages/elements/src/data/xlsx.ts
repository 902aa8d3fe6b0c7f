import writeExcelFile from 'write-excel-file/browser'

/** A cell of a table for a spreadsheet: a number is a number, text is text. */
export type Cell = string | number | null

/** A table as a workbook of one sheet: text is typed as text, so that nothing in it is ever a formula. */
export const workbookOf = (
  name: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Promise<Blob> =>
  writeExcelFile(
    rows.map((row, index) =>
      row.map((value) => {
        if (value === null) return null
        if (typeof value === 'number') return { value, type: Number }
        return { value, type: String, ...(index === 0 && { fontWeight: 'bold' as const }) }
      }),
    ),
    { sheet: name, stickyRowsCount: 1, columns: widths.map((width) => ({ width })) },
  ).toBlob()
