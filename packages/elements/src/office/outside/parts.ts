import { isDay } from '../../data/feed.js'
import { listOf, mapOf, oneOf, orNull, shapeOf, such, type Check } from './check.js'

const texts = (least: number, most: number): Check =>
  such(least ? `${least}–${most}` : `≤ ${most}`, (value) => {
    return typeof value === 'string' && value.length >= least && value.length <= most && !/\p{Surrogate}/u.test(value)
  })

const matching = (expected: string, form: RegExp, isReal: (value: string) => boolean = () => true): Check =>
  such(expected, (value) => typeof value === 'string' && form.test(value) && isReal(value))

/** Texts up to a length, of a form. */
export const upTo = (most: number, form = /^/): Check =>
  such(`≤ ${most}`, (value) => typeof value === 'string' && value.length <= most && form.test(value))

export const text = texts(0, 20_000)
export const entry = texts(0, 1000)
export const line = texts(1, 1000)
/** Ids of people, submissions, criteria, commands. */
export const id = matching('id', /^(?!__proto__$)[^\s\p{Cc}\p{Surrogate}]{1,200}$/u, (value) => value.length <= 200)
export const code = upTo(400)
export const hash = matching('SHA-256', /^[0-9a-f]{64}$/)
/** Days that there are. */
export const day = matching('YYYY-MM-DD', /^\d{4}-/, isDay)
/** Instants that there are, ISO 8601 in UTC; the journal's have seconds. */
export const minute = matching(
  'YYYY-MM-DDThh:mm:ssZ',
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/,
  isInstant,
)
export const instant = matching('YYYY-MM-DDThh:mm:ssZ', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, isInstant)
export const time = matching('hh:mm', /^\d\d:\d\d$/)
export const number = such('number', Number.isFinite)
/** Whole numbers from 0. */
export const count = such('≥ 0', (value) => Number.isSafeInteger(value) && (value as number) >= 0)
export const mark = orNull(number)
export const flag = oneOf(true, false)
export const yes = oneOf(true)

/** Everybody who may sit on a commission, and more pairs than one can judge. */
export const MOST_MEMBERS = 2000
export const MOST_PAIRS = 200_000

export const ids = listOf(id, MOST_MEMBERS)
/** Ids of saves: of each value that a field has by now. */
export const saves = listOf(id)
export const byId = (item: Check, most?: number): Check => mapOf(id, item, most)
export const perField = (item: Check): Check => byId(item, 200)
export const basis = oneOf('own-city', 'own-organisation', 'declared')
export const algorithm = oneOf('Ed25519', 'P-256')
export const signature = shapeOf<{ key: string; algorithm: string; value: string }>({
  key: code,
  algorithm,
  value: code,
})
export const fraction = { numerator: number, denominator: number }

function isInstant(value: string): boolean {
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
}
