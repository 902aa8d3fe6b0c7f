import { html, type Insert, type Markup } from '../../../words/html.js'
import type { TieStep } from '../../../contest/contest.js'
import type { NominationResult, Protocol, ResultRow } from '../shape.js'
import { figure, list, remark, section, short, shorts, table } from './say.js'

const bases = { 'own-city': 'свой город', 'own-organisation': 'своя организация', declared: 'заявлен членом комиссии' }
const conflictStates = { declared: 'не участвует', dismissed: 'не подтверждён', waived: 'снят решением двух лиц' }
const unplacedWords: Record<NonNullable<ResultRow['unplaced']>, string> = {
  'no-sheets': 'нет оценок',
  'too-few-to-trim': 'мало оценок для отбрасывания крайних',
  'computed-missing': 'нет данных для расчётного критерия',
  'criteria-unsound': 'критерии не заданы',
  'too-few-sheets': 'мало оценок',
  'below-pass-mark': 'ниже проходного балла',
}

/** Sections 6–10: admission, conflicts, method, results, ties. */
export function judgingSections(protocol: Protocol): Markup[] {
  const { admission, conflicts, results, ties } = protocol
  return [
    section(
      6,
      'Допуск заявок',
      html`<p>
        Поступило заявок: ${figure(admission.received, 'feminine')}. Допущено:
        ${figure(admission.admitted, 'feminine')}. Отклонено: ${figure(admission.rejected.length, 'feminine')}.
        Отозвано: ${figure(admission.withdrawn.length, 'feminine')}.
      </p>`,
      [['Отклонены', admission.rejected] as const, ['Отозваны', admission.withdrawn] as const].map(
        ([caption, told]) =>
          told.length > 0 &&
          table(
            caption,
            ['Заявка', 'Заявитель', 'Причина'],
            told.map(({ title, entrant, reason }) => [title, entrant, reason ?? '—']),
          ),
      ),
      remark(protocol, 'admission'),
    ),
    section(
      7,
      'Конфликты интересов',
      conflicts.length > 0
        ? table(
            'Заявленные и установленные',
            ['Член комиссии', 'Заявка', 'Основание', 'Решение', 'Причина', 'Кем решено'],
            conflicts.map(({ member, title, basis, state, reason, by = [], opened }) => [
              short(member),
              title,
              bases[basis],
              `${conflictStates[state]}${opened ? ' (заявлен после открытия работы)' : ''}`,
              reason ?? '—',
              shorts(by) || '—',
            ]),
          )
        : html`<p>Не заявлено и не установлено.</p>`,
      remark(protocol, 'conflicts'),
    ),
    section(8, 'Порядок оценки', method(protocol), remark(protocol, 'method')),
    section(9, 'Итоги по номинациям', results.map(resultTable), remark(protocol, 'results')),
    section(
      10,
      'Равенство результатов',
      ties.length > 0
        ? list(
            ties.map(({ submissions, decisions, shared }) => {
              const settled = decisions.map(
                ({ step, reason, by }) =>
                  `${stepWords(protocol, step)}${by ? ` — ${short(by)}` : ''}${reason ? `: ${reason}` : ''}`,
              )
              const order = submissions.map(({ title }) => `«${title}»`).join(', ')
              return `${order}. ${settled.length > 0 ? `Порядок определён так: ${settled.join('; ')}. ` : ''}${shared.length > 0 ? 'Место разделено.' : ''}`
            }),
          )
        : html`<p>Не было.</p>`,
    ),
  ]
}

function method({
  method: { criteria, aggregation, leastSheets, passMark, rounding, ties, majority, chairDecidesEvenVote },
  ...protocol
}: Protocol): Insert {
  const ways = {
    mean: 'среднее взвешенных оценок по представленным листам',
    median: 'медиана взвешенных оценок по представленным листам',
    'sum-of-places': 'сумма мест, меньшая лучше',
    trimmed: 'среднее без крайних оценок',
  }
  const groups = new Map<string, string[]>()
  for (const { title, criteria: lines } of criteria) {
    const key = JSON.stringify(lines)
    groups.set(key, [...(groups.get(key) ?? []), title])
  }
  return [
    [...groups].map(([key, titles]) => {
      const lines = JSON.parse(key) as Protocol['method']['criteria'][number]['criteria']
      const caption = groups.size === 1 ? 'Критерии' : `Критерии: ${titles.join('; ')}`
      return table(
        caption,
        ['Критерий', 'Шкала', 'Вес', 'Оценка'],
        lines.map(({ title, min, max, weight, kind, required }) => [
          title,
          `${min}–${max}`,
          weight,
          kind === 'computed' ? 'рассчитывается' : required ? 'обязательна' : 'по желанию',
        ]),
      )
    }),
    html`<p>
      Итоговый балл:
      ${ways[aggregation.kind]}${aggregation.kind === 'trimmed' && ` (отбрасываются ${aggregation.dropLow} низших и ${aggregation.dropHigh} высших)`}.
      Недостающий лист не заменяется: считаются представленные, место присваивается при числе листов от
      ${leastSheets}${passMark && ` и при балле от ${passMark.numerator}/${passMark.denominator}`}. Места определяются
      по точным дробям; для показа баллы округлены до ${rounding.digits} знаков после
      запятой${rounding.mode === 'half-up' ? '' : ' (половина — к чётному)'}. Поправка на строгость членов комиссии не
      применяется. Решения принимаются большинством
      ${majority === 'all' ? 'всех членов комиссии' : 'присутствующих'}${chairDecidesEvenVote && '; при равенстве голосов решает голос председательствующего'}.
    </p>`,
    ties.length > 0 && [
      html`<p>При равенстве баллов последовательно применяются:</p>`,
      list(
        ties.map((step) => stepWords({ ...protocol, method: { criteria } }, step)),
        'ol',
      ),
    ],
  ]
}

function stepWords({ method: { criteria } }: { method: Pick<Protocol['method'], 'criteria'> }, step: TieStep): string {
  switch (step.kind) {
    case 'criterion': {
      const found = criteria.flatMap(({ criteria: lines }) => lines).find(({ id }) => id === step.criterion)
      return `балл по критерию «${found?.title ?? step.criterion}»`
    }
    case 'median':
      return 'медиана оценок'
    case 'head-to-head':
      return 'сравнение по общим членам комиссии'
    case 'earlier-submission':
      return 'более ранняя подача заявки'
    case 'chair':
      return 'решение председательствующего'
    case 'shared':
      return 'разделение места'
  }
}

function resultTable({ roundTitle, title, scale, rows }: NominationResult): Markup {
  const caption = `${title} (${roundTitle}${scale ? `, шкала ${scale.min}–${scale.max}` : ''})`
  return table(
    caption,
    ['Место', 'Заявка', 'Заявитель', 'Балл', 'Точно', 'Оценок'],
    rows.map(({ place, title: entry, entrant, score, sheets, unplaced, tie }) => [
      place === null ? `— (${unplaced ? unplacedWords[unplaced] : 'нет места'})` : `${place}${tie ? '*' : ''}`,
      entry,
      entrant,
      score ? score.text.replace('.', ',') : '—',
      score
        ? score.exact.denominator === '1'
          ? score.exact.numerator
          : `${score.exact.numerator}/${score.exact.denominator}`
        : '—',
      sheets,
    ]),
  )
}
