import { severities, type ProblemCode } from '../src/problem/index.js'
import { wordings } from '../src/problem/wording.js'

const severityWords = { error: 'ошибка', warning: 'сомнение', note: 'заметка' }

/** The closed list of findings as a Markdown table, in Russian and English. */
export function findingsTable(): string {
  const rows = (Object.keys(severities) as ProblemCode[]).map((code) => {
    const { ru, en } = wordings[code]
    const cells = [`\`${code}\``, severityWords[severities[code]], ru.says, ru.remedy, `${en.says}. ${en.remedy}.`]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return `# Замечания

Вместо \`{about}\`, \`{found}\` и \`{expected}\` стоят значения: о ком или о чём речь, что написано, что ожидалось. Таблицу пишет \`packages/core/scripts/findings.ts\`.

| код | вес | что сказано | что сделать | in English |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
