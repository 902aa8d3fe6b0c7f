/** Whether a line is a row of a Markdown table with outer pipes. */
export const isMarkdownRow = (line: string): boolean => {
  const text = line.trim()
  return text.length > 1 && text.startsWith('|') && text.endsWith('|')
}

/**
 * The cells of a Markdown row; `\|` is a pipe inside a cell.
 *
 * @example markdownCells('| 1. | a \\| b |') // [' 1. ', ' a | b ']
 */
export function markdownCells(line: string): string[] {
  const text = line.trim().slice(1, -1)
  if (!text.includes('\\')) return text.split('|')
  const cells = ['']
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (letter === '|') cells.push('')
    else {
      const escaped = letter === '\\' && (text[i + 1] === '|' || text[i + 1] === '\\')
      cells.push(cells.pop()! + (escaped ? text[++i] : letter))
    }
  }
  return cells
}
