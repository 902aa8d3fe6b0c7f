import writeExcelFile from 'write-excel-file/browser'

/** A cell of a table for a spreadsheet: a number is a number, text is text. */
export type Cell = string | number | null

/** What spreadsheets hold: letters in a cell and in the name of a sheet. */
const [mostInCell, mostInName] = [32_767, 31]

/** A table as a workbook of one sheet: text is typed as text, so that nothing in it is ever a formula. */
export const workbookOf = (
  title: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Promise<Blob> =>
  writeExcelFile(
    rows.map((row, index) =>
      row.map((value) => {
        if (value === null) return null
        if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const }
        const bold = index === 0 && { fontWeight: 'bold' as const }
        return { value: fitting(value), type: String, wrap: true, alignVertical: 'top' as const, ...bold }
      }),
    ),
    { sheet: sheetName(title), stickyRowsCount: 1, columns: widths.map((width) => ({ width })) },
  ).toBlob()

const fitting = (text: string): string => (text.length <= mostInCell ? text : `${text.slice(0, mostInCell - 1)}…`)

/** A title as a sheet may be called: whole words, without signs that spreadsheets keep for addresses of cells. */
function sheetName(title: string): string {
  const plain = title.replace(/[\s[\]\\/:*?]+/g, ' ').replace(/^[ ']+/, '')
  const cut = plain.length > mostInName ? plain.slice(0, plain.lastIndexOf(' ', mostInName)) : plain
  return cut.slice(0, mostInName).trim().replace(/'$/, '') || '1'
}
