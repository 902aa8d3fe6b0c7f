import { counted } from '@gorod/core/words'
import { describeJudgingProblem, type EditionState } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import type { JournalReport } from '../../office/office.js'
import { Unavailable } from '../../store/unavailable.js'
import { closingWords } from '../../words/commission/closing.js'
import { told, type Locale } from '../../words/speaking.js'
import { coverageOf, waitingIn } from '../coverage/count.js'
import { partsInWords } from '../coverage/summary.js'
import { nameOf } from '../names.js'
import type { Scene } from '../scene.js'

type Standing = 'ready' | 'open' | 'info'

interface Check {
  name: string
  standing: Standing
  text: unknown
}

/** What to look at before a round is closed, each with how it stands, in words. */
export function checks(scene: Scene): TemplateResult {
  const words = closingWords(scene.locale).checks
  const { state } = scene.seen
  const all = [
    sheets(state, scene.locale),
    lateSheets(state, scene.locale),
    conflicts(state, scene.locale),
    waitingActs(state, scene.locale),
    rules(state, scene.locale),
    journal(scene),
    auditor(state, scene.locale),
  ]
  return html`<section aria-labelledby="checks">
    <h3 id="checks">${words.title}</h3>
    <dl class="checks">
      ${all.map(
        ({ name, standing, text }) =>
          html`<div class=${standing}>
            <dt>${name} <span class="standing">${words[standing]}</span></dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

function sheets(state: EditionState, locale: Locale): Check {
  const words = closingWords(locale)
  const { all, byJuror } = coverageOf(state)
  const pending = waitingIn(all) - all.late
  const who = [...byJuror].flatMap(([id, count]) => {
    const left = waitingIn(count) - count.late
    return left ? `${nameOf(state, id)}\u00A0(${left})` : []
  })
  return {
    name: words.checks.sheets,
    standing: pending || !all.all ? 'open' : 'ready',
    text: pending
      ? told(words.checks.pending, { count: counted(pending, words.sheets, locale), names: who.join(', ') })
      : all.all
        ? told(words.checks.allIn, { parts: partsInWords(all, locale) })
        : words.checks.none,
  }
}

function lateSheets(state: EditionState, locale: Locale): Check {
  const { checks: words, sheets: forms } = closingWords(locale)
  const { late } = coverageOf(state).all
  return {
    name: words.late,
    standing: late ? 'open' : 'ready',
    text: late ? told(words.undecided, { count: counted(late, forms, locale) }) : words.noLate,
  }
}

function conflicts({ conflicts: all }: EditionState, locale: Locale): Check {
  const words = closingWords(locale).checks
  const answered = all.filter(({ state }) => state !== 'declared').length
  return {
    name: words.conflicts,
    standing: all.length > answered ? 'info' : 'ready',
    text: all.length ? told(words.declared, { declared: all.length, answered }) : words.noConflicts,
  }
}

function waitingActs({ proposals }: EditionState, locale: Locale): Check {
  const words = closingWords(locale).checks
  const count = Object.keys(proposals).length
  return {
    name: words.proposals,
    standing: count ? 'info' : 'ready',
    text: count ? told(words.waiting, { count }) : words.noProposals,
  }
}

function rules({ locked }: EditionState, locale: Locale): Check {
  const words = closingWords(locale).checks
  return {
    name: words.rules,
    standing: locked ? 'ready' : 'info',
    text: locked ? html`${told(words.locked, locked)} <span class="code">${locked.hash}</span>` : words.unlocked,
  }
}

function auditor(state: EditionState, locale: Locale): Check {
  const words = closingWords(locale).checks
  const last = state.audits.at(-1)
  return {
    name: words.auditor,
    standing: last ? 'ready' : 'info',
    text: last ? told(words.approved, { who: nameOf(state, last.member), note: last.note }) : words.notApproved,
  }
}

function journal(scene: Scene): Check {
  const { locale, kept, office, refresh } = scene
  const { checks: words, eventsOf } = closingWords(locale)
  const report = kept.get('journal') as JournalReport | undefined
  if (!office.report) return { name: words.journal, standing: 'info', text: words.elsewhere }
  const check = async (): Promise<void> => {
    try {
      kept.set('journal', await office.report!())
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
    }
    refresh()
  }
  const button = html`<button @click=${check}>${words.check}</button>`
  if (!report) return { name: words.journal, standing: 'info', text: html`${words.unchecked} ${button}` }
  const count = report.problems.length
  return {
    name: words.journal,
    standing: count ? 'open' : 'ready',
    text: html`<span role="status"
        >${
          count
            ? told(words.broken, { count })
            : told(words.sound, { count: counted(report.checkpoint.size, eventsOf, locale) })
        }</span
      >
      ${
        count
          ? html`<ul>
              ${report.problems.slice(0, 20).map((problem) => html`<li>${describeJudgingProblem(problem, locale).sentence}</li>`)}
            </ul>`
          : nothing
      }
      ${button}`,
  }
}
