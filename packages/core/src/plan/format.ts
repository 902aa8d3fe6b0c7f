import { formatWhen } from '../when/format.js'
import { escapeHtml } from '../words/escape-html.js'
import type { When } from '../when/when.js'
import type { Plan, PlanAnniversary, PlanItem } from './plan.js'

/** What a plan can be written as. */
export type PlanFormat = 'markdown' | 'tsv' | 'html'

/** A plan as text in order: lines, and rows of four cells; a heading row has one. */
type Part = { line: string; strong?: boolean } | { row: string[]; head?: boolean }

/**
 * The plan as a document; `parsePlan` reads it back as the same plan.
 *
 * @example formatPlan(plan, 'tsv') // 'План мероприятий\n…\n1.\tXXXII сессия МАГ\t\tОрганизатор: МАГ\n…'
 */
export function formatPlan(plan: Plan, format: PlanFormat): string {
  const parts = partsOf(plan)
  return format === 'html' ? html(parts) : format === 'tsv' ? tabbed(parts) : markdown(parts)
}

function partsOf(plan: Plan): Part[] {
  const parts: Part[] = plan.title.map((line) => ({ line, strong: true }))
  if (plan.columns.length) parts.push({ row: plan.columns, head: true })
  for (const section of plan.sections) {
    if (section.title) parts.push({ row: [section.title + (section.kind === 'events' ? '' : (section.mark ?? ''))] })
    for (const item of section.items) parts.push({ row: [item.number ? `${item.number}.` : '', ...cellsOf(item)] })
  }
  if (plan.signature) {
    parts.push({ line: plan.signature.office, strong: true }, { line: plan.signature.name })
  }
  if (plan.footnote) parts.push({ line: `${plan.footnote.mark} ${plan.footnote.text}` })
  return [...parts, ...plan.remarks.map((line) => ({ line }))]
}

const cellsOf = (item: PlanItem | PlanAnniversary): string[] =>
  'text' in item ? [item.text, item.where, item.note] : [item.city, item.ageText, dateCell(item.when)]

const dateCell = (when: When): string =>
  when.text ?? (when.kind === 'unset' ? '' : formatWhen(when, 'ru', { year: false }))

function markdown(parts: Part[]): string {
  let columns = false
  const lines = parts.flatMap((part, i) => {
    if ('line' in part) {
      const after = i > 0 && 'row' in parts[i - 1]! ? [''] : []
      return [...after, part.strong ? `**${part.line}**` : part.line, ...('line' in (parts[i + 1] ?? part) ? [] : [''])]
    }
    const row = `| ${padded(part.row)
      .map((cell) => cell.replace(/[\\|]/g, '\\$&'))
      .join(' | ')} |`
    if (columns) return [row]
    columns = true
    return part.head ? [row, '|---|---|---|---|'] : ['| | | | |', '|---|---|---|---|', row]
  })
  return `${lines.join('\n')}\n`
}

const tabbed = (parts: Part[]): string =>
  parts.map((part) => `${'line' in part ? part.line : padded(part.row).join('\t')}\n`).join('')

function html(parts: Part[]): string {
  let open = false
  const lines: string[] = []
  for (const part of parts) {
    const table = 'row' in part
    if (table !== open) lines.push(table ? '<table>' : '</table>')
    open = table
    if (!table) lines.push(`<p>${part.strong ? `<b>${escapeHtml(part.line)}</b>` : escapeHtml(part.line)}</p>`)
    else if (part.row.length === 1) lines.push(`<tr><th colspan="4">${escapeHtml(part.row[0]!)}</th></tr>`)
    else {
      const tag = part.head ? 'th' : 'td'
      lines.push(
        `<tr>${padded(part.row)
          .map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`)
          .join('')}</tr>`,
      )
    }
  }
  if (open) lines.push('</table>')
  return `${lines.join('\n')}\n`
}

const padded = (cells: string[]): string[] => [...cells, '', '', ''].slice(0, 4)
