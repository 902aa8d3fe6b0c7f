import type { ContestRules } from '../contest/contest.js'
import { isTag } from '../contest/language-tag.js'
import type { Submission } from '../contest/submission.js'
import { contestProblem } from '../problem/codes/contest.js'
import { practiceProblem } from '../problem/codes/practice.js'
import type { Problem } from '../problem/problem.js'
import { contactOf } from './of/contact.js'
import { amountsOf, ownerOf, publicationOf, questionsOf, startedOf, type Carried } from './of/parts.js'
import type { Localized, Practice, PracticeAward } from './practice.js'
import type { Rubricator } from './rubricator.js'
import { practiceTexts } from './texts.js'

/** What a card cannot say of itself. */
export interface PracticeOfOptions {
  rules: ContestRules
  /** The id or the title of the degree, and the place in the nomination. */
  award?: { degree: string; place?: number }
  /** Whose questions it is to stand under; without it every question is left over. */
  rubricator?: Rubricator
  /** The name of a city by its id, to stand before the entrant's own. */
  cityName?: (id: string) => string | undefined
  /** The id in the library; the contest's and the submission's with a hyphen between unless given. */
  id?: string
  /** The language of a card that names none. */
  language?: string
  /** ISO 4217 code of what the amounts of this contest are in. */
  currency?: string
  /** The consent, as the rules word it, under which the contact person may be named to everybody. */
  personConsent?: string
  /** The day (`YYYY-MM-DD`) of acceptance, as the day of the first check. */
  acceptedOn?: string
}

/** A practice with all that changed on the way, or why there is none. */
export type PracticeOf = { practice: Practice; problems: Problem[] } | { practice?: never; problems: Problem[] }

const admitted = new Set<Submission['state']>(['admitted', 'judged', 'awarded', 'not-awarded', 'published'])

/**
 * The practice of the library that an admitted or awarded submission becomes. What changes on the way is told finding by
 * finding: the language of its texts, questions matched or left over, the contact person, links, amounts, attachments.
 * A person is named only with the consent that `personConsent` names; consents, dates and reasons of the submission's own
 * life stay with it.
 *
 * @example practiceOf(submission, { rules, rubricator, award: { degree: 'first' } }).practice?.id // 'sample-2026-s1'
 */
export function practiceOf(submission: Submission, options: PracticeOfOptions): PracticeOf {
  const { rules, award, rubricator } = options
  const { card, entrant, attachments } = submission
  const refusals = refusalsOf(submission, options)
  if (refusals.length > 0) return { problems: refusals }
  const { language, problems } = languageOf(card.language, options.language)
  const said = (text: string): Localized => ({ [language]: text })
  const carry = <T>({ value, problems: found }: Carried<T>): T => {
    problems.push(...found)
    return value
  }
  const texts = practiceTexts.flatMap((field) => (card[field]?.trim() ? [[field, said(card[field])]] : []))
  const practice: Practice = {
    id: options.id ?? `${submission.contest}-${submission.id}`,
    version: 1,
    owner: carry(ownerOf(entrant, options.cityName)),
    questions: carry(questionsOf(card, rubricator)),
    spheres: [],
    ...({ title: said(card.title), ...Object.fromEntries(texts) } as Pick<Practice, 'title'>),
    ...carry(startedOf(card)),
    ...(card.status !== undefined && { status: card.status }),
    steps: card.steps.map(({ when, text }) => ({ ...(when !== undefined && { when }), text: said(text) })),
    participants: card.participants.map((participant) => ({ ...participant })),
    legalBasis: [...card.legalBasis],
    indicators: card.indicators.map((indicator) => ({ ...indicator })),
    ...carry(amountsOf(card, options.currency)),
    copiedBy: [...card.copiedBy],
    ...carry(contactOf(submission, options.personConsent)),
    attachments: attachments.map((attachment) => ({ ...attachment })),
    award: awardOf(submission, rules, award),
    editing: { state: 'accepted', ...(options.acceptedOn !== undefined && { checkedOn: options.acceptedOn }) },
    sources: [`${rules.title}, ${rules.edition.year}`, ...carry(publicationOf(card))],
  }
  if (attachments.length > 0)
    problems.push(practiceProblem('practice-attachments-kept', { path: '/attachments' }, { found: attachments.length }))
  if (submission.state === 'awarded' && !award)
    problems.push(practiceProblem('practice-award-missing', { path: '/state' }))
  return { practice, problems }
}

function refusalsOf({ state, contest, nomination }: Submission, { rules, award }: PracticeOfOptions): Problem[] {
  const isAwardable = state === 'awarded' || state === 'published'
  return [
    ...(contest === rules.id
      ? []
      : [contestProblem('contest-other', { path: '/contest' }, { found: contest, expected: rules.id })]),
    ...(rules.nominations.some(({ id }) => id === nomination)
      ? []
      : [contestProblem('nomination-unknown', { path: '/nomination' }, { found: nomination })]),
    ...(admitted.has(state) ? [] : [practiceProblem('practice-state-refused', { path: '/state' }, { found: state })]),
    ...(award && admitted.has(state) && !isAwardable
      ? [practiceProblem('practice-award-refused', { path: '/state' }, { found: state, expected: award.degree })]
      : []),
    ...(award && !degreeOf(rules, award.degree)
      ? [practiceProblem('practice-degree-unknown', {}, { found: award.degree })]
      : []),
  ]
}

const degreeOf = ({ degrees }: ContestRules, degree: string) =>
  degrees.find(({ id }) => id === degree) ?? degrees.find(({ title }) => title === degree)

function languageOf(written: string, otherwise: string | undefined): { language: string; problems: Problem[] } {
  const at = { path: '/card/language' }
  const language = [written, otherwise ?? ''].find(isTag)
  return language === undefined
    ? { language: 'und', problems: [practiceProblem('practice-language-unknown', at, { found: written })] }
    : { language, problems: [practiceProblem('practice-language-set', at, { found: language })] }
}

function awardOf({ nomination }: Submission, rules: ContestRules, award: PracticeOfOptions['award']): PracticeAward {
  return {
    contest: rules.title,
    edition: { ...rules.edition },
    nomination: rules.nominations.find(({ id }) => id === nomination)!.title,
    ...(award && { degree: degreeOf(rules, award.degree)!.title }),
    ...(award?.place !== undefined && { place: award.place }),
  }
}
