import { readRows } from '@gorod/core'

/** The text of a table from the clipboard: one line a row, so that findings can name it. */
export const textOfHtml = (html: string): string =>
  readRows(html)
    .map(({ cells, table }) => (table ? [...cells, '', '', ''].slice(0, Math.max(cells.length, 4)) : cells).join('\t'))
    .join('\n')

/** The text of a file: a Word document, a saved page, or text. */
export async function textOfFile(file: File): Promise<string> {
  if (file.name.toLowerCase().endsWith('.docx')) {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() })
    return textOfHtml(value)
  }
  const text = await file.text()
  return /<table[\s>]/i.test(text) ? textOfHtml(text) : text
}

/** Offers a text as a file. */
export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
