import { pairs, type WordsOf } from '../speaking.js'

const table = {
  lead: [
    'Расхождение\u00A0— не\u00A0ошибка: о\u00A0таких заявках есть что обсудить на\u00A0заседании.',
    'To differ is no error: these submissions are worth a talk in the meeting.',
  ],
  agreement: {
    title: ['Согласие оценок', 'Agreement of the scores'],
    name: [
      'Согласие оценок в\u00A0номинации «{nomination}», от\u00A00 (как по\u00A0жребию) до\u00A01 (полное): {figures}.',
      'Agreement in “{nomination}”, from 0 (as by lot) to 1 (full): {figures}.',
    ],
    legend: ['0\u00A0— как по\u00A0жребию, 1\u00A0— полное согласие', '0: as by lot, 1: full agreement'],
    measure: ['Показатель', 'Measure'],
    value: ['Значение', 'Value'],
    measures: {
      alpha: ['Альфа Криппендорфа', 'Krippendorff’s alpha'],
      kendall: ['W Кендалла', 'Kendall’s W'],
      tau: ['Средняя тау-b', 'Mean tau-b'],
      icc: ['ICC(2,\u00A0k), весь состав', 'ICC(2, k), whole panel'],
      kappa: ['Каппа Флейса', 'Fleiss’ kappa'],
      dependability: ['Надёжность балла Φ', 'Dependability Φ'],
    },
  },
  entries: {
    title: ['Где разошлись', 'Where jurors differ'],
    order: ['Порядок', 'Order'],
    spread: ['По\u00A0разбросу', 'By spread'],
    bimodality: ['По\u00A0расколу', 'By division'],
    spreadOf: ['разброс {spread}', 'spread {spread}'],
    range: ['от\u00A0{low} до\u00A0{high}', 'from {low} to {high}'],
    divided: [
      'два мнения: {below} ниже, {above} выше, между ними {gap}',
      'two camps: {below} below, {above} above, {gap} between',
    ],
    beyond: ['за\u00A0вычетом строгости {spread}', '{spread} with severity taken out'],
    bimodalityOf: ['раскол {value}', 'division {value}'],
    lowest: ['Ниже всех', 'Lowest'],
    highest: ['Выше всех', 'Highest'],
    who: ['{who}, {total}', '{who}, {total}'],
    silent: ['Без комментария', 'No comment'],
    scores: ['Листы: {scores}', 'Sheets: {scores}'],
    more: ['Показать ещё {count}', 'Show {count} more'],
    open: ['Листы заявки «{title}»', 'Sheets of “{title}”'],
    none: ['Расхождений нет: сравнивать нечего', 'Nothing to compare'],
  },
  jurors: {
    title: ['Члены комиссии', 'Jurors'],
    lead: [
      'Показатели описывают листы, а\u00A0не\u00A0человека; ни\u00A0один лист из-за них не\u00A0снимается.',
      'The figures describe sheets, not people; no sheet is left out because of them.',
    ],
    severity: ['Строгость', 'Severity'],
    severityName: [
      'Строгость членов комиссии в\u00A0номинации «{nomination}», в\u00A0баллах от\u00A0среднего: {figures}.',
      'Severity of the jurors in “{nomination}”, in points from the average: {figures}.',
    ],
    severityLegend: [
      'Точка\u00A0— строгость, линия\u00A0— две ошибки в\u00A0обе стороны; слева мягче, справа строже',
      'Dot: severity, line: two standard errors either way; lenient at the start, strict at the end',
    ],
    stricter: ['строже на\u00A0{value}', 'stricter by {value}'],
    milder: ['мягче на\u00A0{value}', 'more lenient by {value}'],
    even: ['как в\u00A0среднем', 'as the average'],
    error: ['\u00A0±\u00A0{error}', '\u00A0±\u00A0{error}'],
    columns: {
      sheets: ['Листов', 'Sheets'],
      severity: ['Строгость', 'Severity'],
      spread: ['Размах шкалы', 'Use of the scale'],
      rest: ['Связь с\u00A0остальными', 'Correlation with the rest'],
      influence: ['Влияние на\u00A0места', 'Influence on places'],
      drift: ['Ход по\u00A0времени', 'Drift'],
      flags: ['На что взглянуть', 'Worth a look'],
    },
    spreadOf: ['{value} обычного', '{value} of the usual'],
    influenceOf: ['до\u00A0{places}', 'up to {places}'],
    noInfluence: ['нет', 'none'],
    driftOf: ['{change} к\u00A0концу', '{change} by the end'],
    noOrder: ['порядок оценки неизвестен', 'the order of scoring is unknown'],
    flags: {
      severity: ['отличие в\u00A0строгости не\u00A0случайно', 'the difference in severity is beyond chance'],
      'far-severity': ['строгость далеко от\u00A0остальных', 'a severity far from all others'],
      'own-order': ['располагает заявки в\u00A0своём порядке', 'orders submissions in an own way'],
      drift: ['строгость менялась по\u00A0ходу оценки', 'severity moved while scoring'],
      ceiling: ['половина листов у\u00A0края шкалы', 'half of the sheets at an end of the scale'],
    },
    noFlags: ['\u2014', '\u2014'],
    parts: [
      'Листы распадаются на\u00A0не\u00A0связанные части, их {count}: сравнивать строгость между ними нельзя.',
      'The sheets fall into {count} parts without a link: severities cannot be compared across them.',
    ],
    label: ['Показатели членов комиссии, прокручивается', 'Figures of the jurors, scrolls'],
    open: ['Показатели: {who}', 'Figures of {who}'],
  },
  without: {
    title: ['Если\u00A0бы этих листов не\u00A0было', 'Without these sheets'],
    lead: [
      'Пересчитано по\u00A0правилам во\u00A0всех номинациях. Это вопрос для размышления: листы остаются.',
      'Recounted by the rules in all nominations. A question to think about: the sheets stay.',
    ],
    counting: ['Считаем\u2026', 'Working it out\u2026'],
    same: ['Ни\u00A0одно место не\u00A0изменилось\u00A0бы', 'No place would change'],
    changes: ['Изменилось\u00A0бы {places}, самое большее на\u00A0{most}', '{places} would change, by {most} at most'],
    lost: ['Остались\u00A0бы без диплома: {titles}', 'Would lose an award: {titles}'],
    gained: ['Получили\u00A0бы диплом: {titles}', 'Would gain an award: {titles}'],
    sameAwards: ['Дипломы остались\u00A0бы теми\u00A0же', 'The awards would stay the same'],
    was: ['Сейчас', 'Now'],
    would: ['Было\u00A0бы', 'Then'],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of the disagreement between jurors. */
export const disagreementWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
