import { counted } from '@gorod/core/words'
import type { EditionState, Meeting, Member } from '@gorod/core/judging'
import { html, type TemplateResult } from 'lit'
import { meetingWords } from '../../words/commission/meeting.js'
import { told, type Locale } from '../../words/speaking.js'
import { act } from '../act.js'
import type { Scene } from '../scene.js'
import { orderOfNominations } from './agenda.js'

const forms = ['in-person', 'video', 'absentee'] as const

/** The record of the meeting, with what is known already filled in. */
export function recordForm(scene: Scene): TemplateResult {
  const { seen, locale } = scene
  const { state } = seen
  const words = meetingWords(locale)
  const { fields } = words
  const members = (state.commission?.members ?? []).filter(({ to }) => to === undefined)
  const now = state.meeting
  const today = dayIn(scene)
  const order = orderOfNominations(scene, today)
  const option = ({ id, name }: Member, chosen: string | undefined) =>
    html`<option value=${id} ?selected=${id === chosen}>${name}</option>`
  const line = (name: string, label: string, value = '', type = 'text') =>
    html`<label
      ><span>${label}</span><input name=${name} type=${type} .defaultValue=${value} autocomplete="off"
    /></label>`
  const area = (name: string, label: string, value: string, rows: number) =>
    html`<label class="wide"
      ><span>${label}</span><textarea name=${name} rows=${rows} .defaultValue=${value}></textarea>
    </label>`
  return act(scene, {
    type: 'record-meeting',
    label: words.record,
    primary: true,
    fields: html`<div class="grid">
        ${line('number', fields.number, now?.number ?? '1')} ${line('day', fields.day, now?.day ?? today, 'date')}
        ${line('from', fields.from, now?.from, 'time')} ${line('to', fields.to, now?.to, 'time')}
        ${line('place', fields.place, now?.place)}
        <label
          ><span>${fields.form}</span
          ><select name="form">
            ${forms.map((form) => html`<option value=${form} ?selected=${form === now?.form}>${words.forms[form]}</option>`)}
          </select></label
        >
        ${line('identification', fields.identification, now?.identification)}
        <label
          ><span>${fields.presiding}</span
          ><select name="presiding">
            ${members.filter(({ role }) => role === 'chair' || role === 'deputy').map((one) => option(one, now?.presiding))}
          </select></label
        >
        <label
          ><span>${fields.secretary}</span
          ><select name="secretary">
            ${members.filter(({ role }) => role === 'secretary').map((one) => option(one, now?.secretary))}
          </select></label
        >
      </div>
      <fieldset>
        <legend>${fields.attendance}</legend>
        <button type="button" @click=${markAll}>${words.all}</button>
        <ul class="attendance">
          ${members.map((one) => attendance(one, now, locale))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>${fields.counting}</legend>
        <div class="checks-row">
          ${members.map(
            ({ id, name }) =>
              html`<label class="check"
                ><input type="checkbox" name="counting" value=${id} ?checked=${now?.counting.includes(id)} /><span
                  >${name}</span
                ></label
              >`,
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${fields.signatories}</legend>
        <p class="meta">${words.signatories}</p>
        <div class="checks-row">
          ${members.map(
            ({ id, name }) =>
              html`<label class="check"
                ><input
                  type="checkbox"
                  name="signatories"
                  value=${id}
                  ?checked=${now?.signatories?.includes(id)}
                /><span>${name}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <p class="meta">${told(words.order, { count: counted(order.leaves, words.leaves, locale) })}</p>
      ${area('agenda', fields.agenda, (now?.agenda ?? agendaOf(state, order.order)).join('\n'), 6)}
      ${area('basis', fields.basis, now?.basis.join('\n') ?? '', 3)}
      ${area('invited', fields.invited, now?.invited.map((one) => `${one.name}, ${one.position}`).join('\n') ?? '', 2)}
      <div class="grid">
        ${line('appealUntil', fields.appealUntil, now?.appeal?.until, 'date')}
        ${line('appealTo', fields.appealTo, now?.appeal?.to)}
      </div>`,
    request: (form) => ({ meeting: meetingOf(form, members) }),
  }) as TemplateResult
}

/** Marks everybody as present, for the secretary to strike out who is not. */
function markAll({ currentTarget }: Event): void {
  const boxes = (currentTarget as Element).parentElement!.querySelectorAll<HTMLInputElement>('[name=present]')
  for (const box of boxes) box.checked = true
}

function attendance({ id, name, position }: Member, now: Meeting | null, locale: Locale): TemplateResult {
  const { fields } = meetingWords(locale)
  const isPresent = now?.present.includes(id) ?? false
  const reason = now?.absent.find(({ member }) => member === id)?.reason ?? ''
  return html`<li>
    <label class="check"
      ><input type="checkbox" name="present" value=${id} ?checked=${isPresent} /><span
        >${name} <small>${position}</small></span
      ></label
    >
    <input
      name=${`absent-${id}`}
      aria-label=${told(fields.why, { name })}
      placeholder=${told(fields.why, { name: '' }).replace(/:\s*$/, '')}
      .defaultValue=${reason}
      autocomplete="off"
    />
  </li>`
}

/** Proposed wording of the protocol, and so in its language. */
const agendaOf = ({ rules }: EditionState, order: readonly string[]): string[] =>
  order.map((id) =>
    told(meetingWords('ru').agendaItem, { title: rules?.nominations.find((one) => one.id === id)?.title ?? id }),
  )

function meetingOf(form: FormData, members: readonly Member[]): Meeting {
  const { unexplained } = meetingWords('ru')
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const present = form.getAll('present').map(String)
  const [presiding, secretary] = [text('presiding'), text('secretary')]
  const signatories = new Set([presiding, secretary, ...form.getAll('signatories').map(String)])
  return {
    number: text('number'),
    day: text('day'),
    from: text('from'),
    to: text('to'),
    place: text('place'),
    form: text('form') as Meeting['form'],
    ...(text('identification') && { identification: text('identification') }),
    basis: lines('basis'),
    present,
    absent: members
      .filter(({ id }) => !present.includes(id))
      .map(({ id }) => ({ member: id, reason: text(`absent-${id}`) || unexplained })),
    proxies: [],
    invited: lines('invited').map((line) => {
      const [name = '', ...position] = line.split(',')
      return { name: name.trim(), position: position.join(',').trim() }
    }),
    presiding,
    secretary,
    ...(signatories.size > 2 && { signatories: [...signatories] }),
    counting: form.getAll('counting').map(String),
    agenda: lines('agenda'),
    ...(text('appealUntil') && { appeal: { until: text('appealUntil'), to: text('appealTo') } }),
  }
}

/** The day of the office's clock in the time zone of the contest. */
export const dayIn = ({ at, seen: { state } }: Pick<Scene, 'at' | 'seen'>): string =>
  new Intl.DateTimeFormat('sv', { timeZone: state.rules?.timeZone ?? 'UTC' }).format(new Date(at))
