import { weekdayOfWord } from './lexicon.js'
import { wordsAt, type Found, type Token } from './tokens.js'

/**
 * What words before a date make of it: `named` only names it, `within` is some day in it, `from` and `until` open
 * a side, `end` means its last day, `beside` a day that is not it («после 5 мая»).
 */
export type Lead = 'named' | 'approximate' | 'within' | 'from' | 'until' | 'end' | 'beside'

/** The words before a date; `bare` are those after which a year needs no word of its own (“in 2026”, «в 2026»). */
export interface Leads extends Partial<Record<Lead, true>> {
  bare?: true
}

const leads = byFirstWord<Lead>({
  within: 'в один из дней|в течение|в теч .|on one of the days in|during',
  until: 'не позднее|не позже|no later than|до|к|ко|по|by|until|till',
  end: 'до конца|по конец|by the end of',
  from: 'не ранее|не раньше|начиная с|с|со|от|from|since',
  named: 'в период|в|во|на|за|in|for|on the|on|the',
  approximate:
    'ориентировочно|примерно|приблизительно|предположительно|предварительно|около|ок .|about|approximately|circa|around',
  beside: 'после|перед|накануне|кроме|after|before|except',
})
const tails = byFirstWord<'within' | 'approximate' | 'uncertain' | 'named'>({
  within: 'в один из дней|on one of the days',
  approximate: 'ориентировочно|предварительно|approximately',
  uncertain: 'дата уточня*|даты уточня*|срок уточня*|сроки уточня*|уточняется|date to be confirmed|to be confirmed',
  named: 'включительно|inclusive',
})
const bareWords = new Set(['в', 'во', 'in', 'for', 'by', 'from', 'since', 'until', 'till', 'during'])
const span = /^(?:день|дня|дней|недел[юяьи]|месяц(?:а|ев)?|час(?:а|ов)?|days?|weeks?|months?)$/

/** The words before a date at an index, a weekday among them. */
export function leadsAt(tokens: Token[], at: number): Found<Leads> {
  const value: Leads = {}
  let next = at
  for (let i = 0; i < 5; i++) {
    const word = tokens[next]?.text ?? ''
    const lead = leads.get(word)?.find(({ words }) => wordsAt(tokens, next, words))
    if (lead) {
      // «за три дня до 5 мая»
      const isShift = (lead.value === 'until' || lead.value === 'beside') && span.test(tokens[next - 1]?.text ?? '')
      value[isShift ? 'beside' : lead.value] = true
      if (bareWords.has(word)) value.bare = true
      next += lead.words.length
    } else if (weekdayOfWord(word) && (next > at || !/^[\p{L}\p{N}]/u.test(tokens[at - 1]?.text ?? ''))) {
      next += tokens[next + 1]?.text === ',' || tokens[next + 1]?.text === '.' ? 2 : 1
    } else break
  }
  return { value, next }
}

/** The words after a date at an index: «(в один из дней)», «(дата уточняется)», «(суббота)». */
export function tailsAt(tokens: Token[], at: number): Found<{ within?: true; approximate?: true; uncertain?: true }> {
  const value: Partial<Record<'within' | 'approximate' | 'uncertain' | 'named', true>> = {}
  let next = at
  for (let i = 0; i < 3; i++) {
    const open = /^[(,]$/.test(tokens[next]?.text ?? '') ? next + 1 : next
    const tail = tails.get(tokens[open]?.text ?? '')?.find(({ words }) => wordsAt(tokens, open, words))
    const isWeekday = tokens[open]?.text && tokens[next]?.text === '(' && weekdayOfWord(tokens[open].text)
    if (!tail && !isWeekday) break
    const after = open + (tail?.words.length ?? 1)
    if (tail) value[tail.value] = true
    else if (tokens[after]?.text !== ')') break
    next = tokens[after]?.text === ')' && tokens[next]?.text === '(' ? after + 1 : after
  }
  return { value, next }
}

/** Phrases by their first word, the longer first. */
function byFirstWord<T extends string>(table: Record<T, string>): Map<string, { words: string[]; value: T }[]> {
  const all = (Object.entries(table) as [T, string][])
    .flatMap(([value, phrases]) => phrases.split('|').map((phrase) => ({ words: phrase.split(' '), value })))
    .sort((a, b) => b.words.length - a.words.length)
  const map = new Map<string, { words: string[]; value: T }[]>()
  for (const entry of all) map.set(entry.words[0]!, [...(map.get(entry.words[0]!) ?? []), entry])
  return map
}
