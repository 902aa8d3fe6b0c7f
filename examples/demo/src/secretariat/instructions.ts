import { toICalendar } from '@gorod/core/calendar'
import { bodyName, decisionEntries, instructionsOn, type InstructionOn } from '@gorod/core/decision'
import { counted } from '@gorod/core/words'
import { decision2023 } from '@gorod/mag'
import { html, nothing, type TemplateResult } from 'lit'
import { save } from '../workshop/document.js'
import { dayText, states } from './words.js'

const orders = { one: 'поручение', few: 'поручения', many: 'поручений' }
const days = { one: 'день', few: 'дня', many: 'дней' }

/** What the session told whom to do by when. */
export function instructionsSection(day: string): TemplateResult {
  return html`<section id="instructions" aria-labelledby="instructions-title">
    <h2 id="instructions-title">Поручения сессии</h2>
    <p class="text">
      Двадцать девятая сессия, 25&nbsp;мая 2023&nbsp;г. Об&nbsp;исполнении документы не&nbsp;говорят, поэтому «срок
      вышел» значит лишь, что названный день прошёл.
    </p>
    ${
      day < '2023-05-25'
        ? html`<p>На&nbsp;этот день решения ещё нет.</p>`
        : instructionLists(instructionsOn(decision2023, day))
    }
  </section>`
}

/** Deadlines as entries of a calendar, overdue ones too. */
function saveDeadlines(): void {
  const entries = decisionEntries(decision2023, { document: 'mag-decision-2023' })
  save(
    'deadlines.ics',
    toICalendar(entries, { now: new Date().toISOString(), name: 'Поручения сессии МАГ' }),
    'text/calendar',
  )
}

/** Those with a term first; the others are folded. */
function instructionLists(instructions: readonly InstructionOn[]): TemplateResult {
  const undated = instructions.filter(({ state }) => state === 'undated')
  return html`<ol class="instructions">
      ${instructions.filter((each) => !undated.includes(each)).map(instructionItem)}
    </ol>
    <p>
      <button type="button" class="plain-button" @click=${saveDeadlines}>Сроки поручений в&nbsp;календарь, .ics</button>
    </p>
    <details class="undated">
      <summary>Без срока: ${counted(undated.length, orders, 'ru')}</summary>
      <ol class="instructions">
        ${undated.map(instructionItem)}
      </ol>
    </details>`
}

function instructionItem({ instruction, state, daysLeft }: InstructionOn): TemplateResult {
  const { clause, text, bodies, deadline, line } = instruction
  const wait =
    daysLeft === undefined
      ? ''
      : daysLeft < 0
        ? ` ${counted(-daysLeft, days, 'ru')} назад`
        : `, осталось ${counted(daysLeft, days, 'ru')}`
  return html`<li data-state=${state}>
    <p class="state">${states[state]}${wait}</p>
    <p>${text}</p>
    <p class="meta">
      ${bodies.map((body) => bodyName(body)).join(', ')}${deadline ? ` · ${deadline.text ?? dayText(deadline.edtf)}` : nothing}
      · ${clause ? html`п.&nbsp;${clause},` : nothing} строка&nbsp;${line}
    </p>
  </li>`
}
