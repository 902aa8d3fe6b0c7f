import type { ContestRules, Submission } from '@gorod/core/contest'
import { contentHash, moveSubmission } from '@gorod/core/contest'
import type { Problem } from '@gorod/core/problem'
import { expect } from 'vitest'
import { sha256 } from '../../office/sha256.js'
import { memoryDrawer, type Drawer } from '../../store/drawer.js'
import { rules as edition, submissions } from '../../testing/edition.js'
import '../define.js'
import type { Held, Intake, Received, Sent } from '../intake.js'
import type { GorodSubmission } from '../submission.js'

/** Invented rules with what the form has to ask: limits, amounts, rows, files, consents, days. */
export const rules: ContestRules = {
  ...edition,
  dates: [{ kind: 'intake', when: { kind: 'date', edtf: '2026-09-01/2026-10-01' } }],
  nominations: [
    { id: 'yards', title: 'Дворы', partner: 'Союз дворников' },
    {
      id: 'budget',
      title: 'Бюджет',
      criteria: [
        {
          title: 'Средства',
          criteria: [
            {
              kind: 'computed',
              id: 'share',
              title: 'Доля средств жителей',
              scale: { min: 0, max: 10 },
              weight: 1,
              part: 'жителей',
              whole: 'всего',
              steps: [{ atLeastPercent: 10, value: 1 }],
            },
          ],
        },
      ],
    },
  ],
  entrants: ['member-city', 'author'],
  fields: [
    { field: 'title', required: true, mostWords: 6 },
    { field: 'summary', required: true, mostWords: 10 },
    { field: 'questions', required: true },
    { field: 'steps', required: false, mostWords: 20 },
    { field: 'indicators', required: false },
    { field: 'contact', required: true },
  ],
  attachments: { most: 3, mostBytes: 2_000_000, types: ['application/pdf', 'image/png'] },
  consents: ['На обработку персональных данных', 'На размещение практики в\u00A0библиотеке'],
  languages: ['ru'],
}

/** A submission that these rules find nothing wrong with. */
export const sample: Submission = {
  id: 'a1',
  contest: rules.id,
  nomination: 'yards',
  entrant: { kind: 'member-city', city: 'city-1', name: 'Администрация Берёзополя' },
  card: {
    ...submissions(1)[0]!.card,
    title: 'Тихая улица',
    summary: 'Жители сами выбирают, что чинить.',
    amounts: {},
  },
  attachments: [],
  consents: rules.consents,
  state: 'draft',
}

/** An organiser in the memory of the page: it decides by core, keeps what it got, and counts what it was asked. */
export class Organiser implements Intake {
  #start = Date.parse('2026-09-20T09:00:00Z') - performance.now()
  held: Held[] = []
  sent: Submission[] = []
  fails: Error | undefined
  refuses: Problem[] = []
  given: Partial<Received> = {}

  get at(): string {
    return new Date(this.#start + performance.now()).toISOString()
  }

  /** Sets its clock, which goes on from there. */
  set at(instant: string) {
    this.#start = Date.parse(instant) - performance.now()
  }

  async read(): Promise<Received> {
    if (this.fails) throw this.fails
    const cities = [
      { id: 'city-1', name: 'Берёзополь' },
      { id: 'city-2', name: 'Ладозерск' },
    ]
    return { rules, at: this.at, held: structuredClone(this.held), cities, ...this.given }
  }

  async send(submission: Submission): Promise<Sent> {
    if (this.fails) throw this.fails
    if (this.refuses.length) return { problems: this.refuses }
    this.sent.push(submission)
    this.held = [{ submission, remarks: [] }]
    const receipt = { submission: submission.id, contentHash: contentHash(submission, sha256), at: this.at }
    return { submission, receipt }
  }

  /** Gives the submission back with remarks. */
  giveBack(reason: string, deadline: string, remarks: Held['remarks']): void {
    const { submission } = this.held[0]!
    const move = { kind: 'return', at: this.at, reason, deadline } as const
    this.held = [{ submission: moveSubmission(submission, move, { rules, sha256 }).submission, remarks }]
  }
}

/** Puts the form on the page and waits until it is drawn. */
export async function show(
  intake: Intake = new Organiser(),
  drawer: Drawer | undefined = memoryDrawer(),
  lang = 'ru',
): Promise<GorodSubmission> {
  document.documentElement.lang = lang
  const element = document.createElement('gorod-submission')
  element.drawer = drawer
  element.intake = intake
  document.body.replaceChildren(element)
  await expect.poll(() => element.shadowRoot?.querySelector('h2')).toBeTruthy()
  await drawn(element)
  return element
}

/** Waits until nothing more is drawn. */
export async function drawn(element: GorodSubmission): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await new Promise((resolve) => setTimeout(resolve))
    await element.updateComplete
  }
}

/** A file of some bytes. */
export const file = (name: string, content: BlobPart, type = ''): File => new File([content], name, { type })
