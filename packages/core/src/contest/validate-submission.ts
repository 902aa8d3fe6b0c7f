import { contestProblem } from '../problem/codes/contest.js'
import type { Problem } from '../problem/problem.js'
import { isCardField, textOfField } from './card-fields.js'
import { isAmount } from './check/whole.js'
import type { ContestRules } from './contest.js'
import { criteriaOf } from './criteria.js'
import { isTag } from './language-tag.js'
import { isLink } from './link.js'
import { pointerTo } from './pointer.js'
import { publicationProblems } from './publication.js'
import type { Submission } from './submission.js'
import { wordCount } from './word-count.js'

/**
 * What a city has still to put right before its submission can be sent: fields that are missing or too long,
 * attachments, consents, links, amounts, language, the day of publication. Each problem carries a JSON Pointer into
 * the submission; nothing found means that it can be sent.
 *
 * @example
 * validateSubmission(draft, rules)
 * // [{ code: 'card-field-missing', severity: 'error', at: { path: '/card/solution' }, about: 'solution' }]
 */
export const validateSubmission = (submission: Submission, rules: ContestRules): Problem[] => [
  ...fieldProblems(submission, rules),
  ...languageProblems(submission, rules),
  ...linkProblems(submission),
  ...amountProblems(submission, rules),
  ...publicationProblems(submission, rules),
  ...attachmentProblems(submission, rules),
  ...consentProblems(submission, rules),
]

function fieldProblems({ card }: Submission, { fields }: ContestRules): Problem[] {
  return fields.flatMap(({ field, required, mostWords }) => {
    if (!isCardField(field)) return []
    const at = { path: pointerTo('card', field) }
    const text = textOfField(card, field)
    if (!text) return required ? [contestProblem('card-field-missing', at, { about: field })] : []
    const words = mostWords === undefined ? 0 : wordCount(text)
    const isLong = mostWords !== undefined && words > mostWords
    return isLong ? [contestProblem('card-field-long', at, { about: field, found: words, expected: mostWords })] : []
  })
}

function languageProblems({ card: { language } }: Submission, { languages }: ContestRules): Problem[] {
  const at = { path: '/card/language' }
  if (!isTag(language)) return [contestProblem('card-language-wrong', at, { found: language })]
  const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase()
  if (!languages || languages.some((tag) => primary(tag) === primary(language))) return []
  return [contestProblem('card-language-other', at, { found: language, expected: languages.join(', ') })]
}

function linkProblems({ card }: Submission): Problem[] {
  const links = { contact: card.contact?.link, published: card.published?.link }
  return Object.entries(links).flatMap(([field, link]) =>
    link === undefined || link === '' || isLink(link)
      ? []
      : [contestProblem('link-refused', { path: pointerTo('card', field, 'link') }, { found: clipped(link) })],
  )
}

const clipped = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

function amountProblems({ card: { amounts }, nomination }: Submission, rules: ContestRules): Problem[] {
  const place = (name: string) => ({ path: pointerTo('card', 'amounts', name) })
  const wrong = Object.entries(amounts).flatMap(([name, amount]) =>
    isAmount(amount) ? [] : [contestProblem('amount-wrong', place(name), { about: name, found: amount })],
  )
  const computed = criteriaOf(rules, nomination).filter((criterion) => criterion.kind === 'computed')
  const needed = new Set(computed.flatMap(({ part, whole }) => [part, whole]))
  const missing = [...needed].filter((name) => !Object.hasOwn(amounts, name))
  const larger = computed.filter(({ part, whole }) => (amounts[part] ?? 0) > (amounts[whole] ?? Infinity))
  return [
    ...wrong,
    ...missing.map((name) => contestProblem('amount-missing', place(name), { about: name })),
    ...larger.map(({ part, whole }) =>
      contestProblem('amount-part-larger', place(part), { about: part, found: amounts[part]!, expected: whole }),
    ),
  ]
}

function attachmentProblems({ attachments }: Submission, rules: ContestRules): Problem[] {
  const { most, mostBytes, types } = rules.attachments
  const problems: Problem[] = []
  if (attachments.length > most) {
    problems.push(
      contestProblem('attachments-many', { path: '/attachments' }, { found: attachments.length, expected: most }),
    )
  }
  const seen = new Set<string>()
  attachments.forEach(({ name: about, type, bytes, hash }, i) => {
    const at = (field: string) => ({ path: pointerTo('attachments', i, field) })
    if (!types.includes(type.toLowerCase())) {
      problems.push(contestProblem('attachment-type', at('type'), { about, found: type, expected: types.join(', ') }))
    }
    if (!isAmount(bytes) || bytes > mostBytes) {
      problems.push(contestProblem('attachment-large', at('bytes'), { about, found: bytes, expected: mostBytes }))
    }
    if (!/^[0-9a-f]{64}$/.test(hash)) problems.push(contestProblem('attachment-hash-wrong', at('hash'), { about }))
    else if (seen.has(hash)) problems.push(contestProblem('attachment-twice', at('hash'), { about }))
    seen.add(hash)
  })
  return problems
}

function consentProblems({ consents }: Submission, rules: ContestRules): Problem[] {
  return rules.consents
    .filter((consent) => !consents.includes(consent))
    .map((consent) => contestProblem('consent-missing', { path: '/consents' }, { about: consent }))
}
