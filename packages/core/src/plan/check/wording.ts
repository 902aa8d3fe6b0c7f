import { planProblem } from '../../problem/codes/plan.js'
import type { Problem } from '../../problem/problem.js'
import { romanText, romanValue } from '../../words/roman.js'
import { quotedSpans } from '../../words/quoted-spans.js'
import type { Plan } from '../plan.js'
import { wordsOf } from '../series.js'
import type { Subject } from './subject.js'

/** Mixed alphabets, quotes, headings, known misspellings, abbreviations that another plan writes otherwise. */
export const wording = (subject: Subject): Problem[] => [
  ...textsOf(subject.plan).flatMap(([path, text]) => textProblems(text, subject.at(path))),
  ...headings(subject),
  ...abbreviations(subject),
]

/** Every text of a plan with its path. */
function textsOf(plan: Plan): [string, string][] {
  const texts: [string, string][] = plan.title.map((line, i) => [`/title/${i}`, line])
  plan.sections.forEach((section, s) => {
    const at = `/sections/${s}`
    if (section.title) texts.push([`${at}/title`, section.title])
    section.items.forEach((item, i) => {
      const path = `${at}/items/${i}`
      if ('city' in item) texts.push([`${path}/city`, item.city])
      else texts.push([`${path}/text`, item.text], [`${path}/where`, item.where], [`${path}/note`, item.note])
    })
  })
  return texts
}

function textProblems(text: string, at: Problem['at']): Problem[] {
  const problems: Problem[] = []
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)) {
      problems.push(planProblem('mixed-script', at, { found: word, expected: inOneScript(word) }))
    }
  }
  const open = (text.match(/«/g)?.length ?? 0) - (text.match(/»/g)?.length ?? 0)
  if (open || (text.match(/"/g)?.length ?? 0) % 2)
    problems.push(planProblem('quotes-unbalanced', at, { found: text.slice(0, 200) }))
  else {
    for (const [start, end] of quotedSpans(text)) {
      if (text[start] === '"') problems.push(planProblem('quotes-straight', at, { found: text.slice(start, end + 1) }))
    }
  }
  for (const { slip, right } of misspellings) {
    const found = slip.exec(text)
    if (found) problems.push(planProblem('word-misspelt', at, { found: found[0], expected: right }))
  }
  const capital = /(?<=[а-яё](?:ом|ой|ий|ый|ая|ое) )(?:Форум|Конгресс|Конференци|Заседани|Собрани)[а-яё]*/.exec(text)
  if (capital)
    problems.push(planProblem('capital-inside', at, { found: capital[0], expected: capital[0].toLowerCase() }))
  return problems
}

/** Slips seen in plans, each with the right form. */
const misspellings: { slip: RegExp; right: string }[] = [
  { slip: /(?<![а-яё])круглы стол/i, right: 'Круглый стол' },
  { slip: /Телеграмм-канал/i, right: 'Телеграм-канал' },
  { slip: /Принестров/i, right: 'Приднестровье' },
]

const twins = new Map(Array.from('AaBCcEeHKMOoPpTXxyvk', (latin, i) => [latin, 'АаВСсЕеНКМОоРрТХхувк'[i]!]))
const back = new Map([...twins].map(([latin, cyrillic]) => [cyrillic, latin]))

/** The word in the alphabet of its first letter that has no twin in the other one. */
function inOneScript(word: string): string {
  const number = romanValue(word)
  if (number) return romanText(number)
  const letters = [...word]
  const cyrillic = letters.some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !back.has(letter))
  const latin = letters.some((letter) => /\p{Script=Latin}/u.test(letter) && !twins.has(letter))
  const map = latin && !cyrillic ? back : twins
  return letters.map((letter) => map.get(letter) ?? letter).join('')
}

const headings = ({ plan, at }: Subject): Problem[] =>
  plan.sections.flatMap((section, s) =>
    section.kind === 'jubilees' && section.items.length > 1 && /^Юбилей(?= )/.test(section.title)
      ? [
          planProblem('heading-singular', at(`/sections/${s}`), {
            found: section.title,
            expected: section.title.replace(/^Юбилей/, 'Юбилеи'),
          }),
        ]
      : [],
  )

/** Abbreviations of one row that differ in a single letter from those of the same row in another plan. */
function abbreviations({ events, others, at }: Subject): Problem[] {
  return others.flatMap(({ plan: other }) => {
    const rows = new Map(
      other.sections.flatMap((section) =>
        section.kind === 'events' ? section.items.map((item) => [firstWords(item.text), item] as const) : [],
      ),
    )
    return events.flatMap(({ item, path }) => {
      const twin = rows.get(firstWords(item.text))
      if (!twin) return []
      const [here, there] = [capitals(item.text), capitals(twin.text)]
      return here.flatMap((found) => {
        const expected = there.includes(found)
          ? undefined
          : there.find((name) => !here.includes(name) && oneApart(found, name))
        return expected
          ? [
              planProblem('abbreviation-doubtful', at(`${path}/text`), {
                found,
                expected,
                sources: [`план на ${other.year} год`],
              }),
            ]
          : []
      })
    })
  })
}

const firstWords = (text: string): string => wordsOf(text).split(' ').slice(0, 5).join(' ')

const capitals = (text: string): string[] => text.match(/(?<![\p{L}\p{N}])[А-ЯЁ]{3,8}(?![\p{L}\p{N}])/gu) ?? []

const oneApart = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((letter, i) => letter !== b[i]).length === 1
