import type { Round, TieStep } from '../../../contest/contest.js'
import { html, type Insert } from '../../../words/html.js'
import { commonDivisor } from '../../whole.js'
import { ratioText } from '../../rational.js'
import type { Protocol } from '../shape.js'
import { list, table } from './say.js'

const ways = {
  mean: 'среднее взвешенных оценок по представленным листам',
  median: 'медиана взвешенных оценок по представленным листам',
  'sum-of-places': 'сумма мест, меньшая лучше',
  trimmed: 'среднее без крайних оценок',
}

/** How the result is reached: rounds, criteria, scores, places, votes. */
export function methodOf(protocol: Protocol): Insert {
  const { rounds, aggregation, leastSheets, passMark, rounding, ties, majority, chairDecidesEvenVote } = protocol.method
  const least = aggregation.kind === 'sum-of-places' ? 'не больше' : 'не меньше'
  return [
    list(rounds.map((round, index) => roundLine(round, rounds[index - 1]))),
    criteriaTables(protocol),
    html`<p>
      Балл тура:
      ${ways[aggregation.kind]}${aggregation.kind === 'trimmed' && ` (отбрасывается низших: ${aggregation.dropLow}, высших: ${aggregation.dropHigh})`}.
      Недостающий лист не заменяется: считаются представленные. Место присваивается при числе листов не меньше
      ${leastSheets}${passMark && ` и при балле ${least} ${markText(passMark)}`}.
    </p>`,
    html`<p>
      Места определяются по точным дробям; для показа баллы округлены, знаков после запятой —
      ${rounding.digits}${rounding.mode === 'half-up' ? '' : ' (половина — к чётному)'}. Поправка на строгость членов
      комиссии не применяется.
    </p>`,
    ties.length > 0 && [
      html`<p>При равенстве баллов последовательно применяются:</p>`,
      list(
        ties.map((step) => stepWords(protocol, step)),
        'ol',
      ),
    ],
    html`<p>
      Решения принимаются большинством
      ${majority === 'all' ? 'всех членов комиссии' : 'присутствующих'}${chairDecidesEvenVote && '; при равенстве голосов решает голос председательствующего'}.
    </p>`,
  ]
}

function roundLine({ title, sheets, shortlist, carryOver }: Round, before: Round | undefined): string {
  const whose =
    before && shortlist !== undefined
      ? `заявки, занявшие в номинации места по ${shortlist}-е в туре «${before.title}»; делящие последнее место проходят все`
      : 'все допущенные заявки'
  const score = carryOver
    ? ` Балл: среднее взвешенное балла предыдущего тура (вес ${carryOver.before}) и балла этого тура (вес ${carryOver.own}).`
    : before
      ? ' Баллы предыдущего тура не учитываются.'
      : ''
  return `${title}: ${whose}. Оценочных листов на заявку: ${sheets}.${score}`
}

function criteriaTables({ method: { criteria } }: Protocol): Insert {
  const groups = new Map<string, { titles: string[]; lines: (typeof criteria)[number]['criteria'] }>()
  for (const { title, criteria: lines } of criteria) {
    const key = JSON.stringify(lines)
    groups.set(key, { titles: [...(groups.get(key)?.titles ?? []), title], lines })
  }
  return [...groups.values()].map(({ titles, lines }) =>
    table(
      groups.size === 1 ? 'Критерии' : `Критерии: ${titles.join('; ')}`,
      ['Критерий', 'Шкала', 'Вес', 'Оценка'],
      lines.map(({ title, min, max, weight, kind, required }) => [
        title,
        `${min}–${max}`,
        weight,
        kind === 'computed' ? 'рассчитывается' : required ? 'обязательна' : 'по желанию',
      ]),
    ),
  )
}

/** A mark of the rules as a decimal, or as a fraction where no decimal is exact. */
function markText({ numerator, denominator }: { numerator: number; denominator: number }): string {
  for (let digits = 0; digits <= 3; digits++) {
    if (denominator === commonDivisor(denominator, numerator * 10 ** digits))
      return ratioText({ n: numerator, d: denominator }, { digits, mode: 'half-up' }).replace('.', ',')
  }
  return `${numerator}/${denominator}`
}

/** A step of the chain that parts equals; a nomination may call a criterion otherwise than the others. */
export function stepWords({ method: { criteria } }: Protocol, step: TieStep, nomination?: string): string {
  switch (step.kind) {
    case 'criterion': {
      const own = criteria.filter((one) => nomination === undefined || one.nomination === nomination)
      const found = own.flatMap(({ criteria: lines }) => lines).find(({ id }) => id === step.criterion)
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
