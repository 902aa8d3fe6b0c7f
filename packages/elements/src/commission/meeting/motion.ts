import type { EditionState, Member, Motion, Standings } from '@gorod/core/judging'
import { html, type TemplateResult } from 'lit'
import { meetingWords } from '../../words/commission/meeting.js'
import { told } from '../../words/speaking.js'
import { act } from '../act.js'
import { entrantOf, nameOf, titleOf } from '../names.js'
import type { Scene } from '../scene.js'
import { nominationOf, voters } from './agenda.js'
import { quorumInWords, recusedIn } from './item.js'

const ways = ['for', 'against', 'abstained', 'recused'] as const
/** How many of the first places are offered for an award. */
const OFFERED = 12

/** A motion on an item: its text and awards as the rules propose them, and the vote of everybody present. */
export function motionForm(scene: Scene, item: string, number: number): TemplateResult {
  const { seen, locale, kept, refresh } = scene
  const { state } = seen
  const words = meetingWords(locale).motion
  const meeting = state.meeting!
  const seats = voters(state, meeting.day, meeting.present)
  const barred = recusedIn(scene, item)
  const nomination = nominationOf(state, item)
  const proposed = awardsProposed(scene.standings, nomination)
  const key = `motion-${number}`
  const recused = (kept.get(key) as string[] | undefined) ?? barred
  const place = `decision-${number}`
  const changed = (event: Event): void => {
    const form = (event.currentTarget as HTMLElement).closest('form')!
    kept.set(key, outIn(new FormData(form), seats))
    refresh()
  }
  const everybody = (event: Event): void => {
    const form = (event.currentTarget as HTMLElement).closest('form')!
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[value="for"]'))
      if (!form.querySelector(`input[name="${radio.name}"][value="recused"]:checked`)) radio.checked = true
  }
  return act(scene, {
    type: 'take-decision',
    place,
    label: words.take,
    primary: true,
    fields: html`<label class="wide"
        ><span>${words.text}</span
        ><textarea name="text" rows="3" .defaultValue=${textOf(state, nomination, proposed)}></textarea>
      </label>
      ${nomination ? awards(scene, nomination, proposed) : ''}
      <fieldset @change=${changed}>
        <legend>${words.votes}</legend>
        ${barred.length ? html`<p class="meta">${words.barred}</p>` : ''}
        <button type="button" @click=${everybody}>${words.everybody}</button>
        <ul class="votes">
          ${seats.map(({ id }) => vote(scene, id, barred.includes(id)))}
        </ul>
      </fieldset>
      <p role="status">${quorumInWords(state, recused, locale)}</p>`,
    request: (form) => ({ motion: motionOf(form, seats, number, nomination) }),
    done: () => kept.delete(key),
  }) as TemplateResult
}

function vote({ seen, locale }: Scene, id: string, isBarred: boolean): TemplateResult {
  const words = meetingWords(locale).motion
  const name = nameOf(seen.state, id)
  return html`<li>
    <div class="vote" role="radiogroup" aria-label=${told(words.voteOf, { name })}>
      <span class="name">${name}</span>
      ${ways.map(
        (way) =>
          html`<label class="check"
            ><input type="radio" name=${`vote-${id}`} value=${way} ?checked=${way === 'recused' && isBarred} /><span
              >${words[way]}</span
            ></label
          >`,
      )}
    </div>
    <input
      class="why"
      name=${`why-${id}`}
      aria-label=${told(words.why, { name })}
      .defaultValue=${isBarred ? meetingWords('ru').motion.conflict : ''}
      autocomplete="off"
    />
  </li>`
}

function awards({ seen, locale, standings }: Scene, nomination: string, proposed: Award[]): TemplateResult {
  const { state } = seen
  const words = meetingWords(locale).motion
  const rows = standings?.nominations.find((one) => one.nomination === nomination)?.standings ?? []
  const shown = rows.filter(
    ({ submission, place }, index) =>
      place !== null && (index < OFFERED || proposed.some((award) => award.submission === submission)),
  )
  return html`<fieldset>
    <legend>${words.awards}</legend>
    <ol class="awards">
      ${shown.map(({ submission, place }) => {
        const title = titleOf(state, submission)
        const degree = proposed.find((award) => award.submission === submission)?.degree
        return html`<li>
          <span class="number">${place}</span>
          <span class="name">${title} <small>${entrantOf(state, submission)}</small></span>
          <select name=${`degree-${submission}`} aria-label=${told(words.degree, { title })}>
            <option value="">${words.noDegree}</option>
            ${state.rules?.degrees.map(
              (one) => html`<option value=${one.id} ?selected=${one.id === degree}>${one.title}</option>`,
            )}
          </select>
        </li>`
      })}
    </ol>
  </fieldset>`
}

interface Award {
  submission: string
  degree: string
}

/** The awards that follow from the standings: proposals of core. */
function awardsProposed(standings: Standings | undefined, nomination: string | undefined): Award[] {
  const result = standings?.nominations.find((one) => one.nomination === nomination)
  return (result?.degrees ?? []).flatMap(({ degree, submissions }) =>
    submissions.map((submission) => ({ submission, degree })),
  )
}

/** Proposed wording of the protocol, and so in its language. */
function textOf(state: EditionState, nomination: string | undefined, proposed: Award[]): string {
  const words = meetingWords('ru').motion
  if (!nomination || !proposed.length) return words.plain
  const list = proposed.map(({ submission, degree }) =>
    told(words.award, {
      degree: state.rules?.degrees.find(({ id }) => id === degree)?.title ?? degree,
      title: titleOf(state, submission),
      entrant: state.entries[submission]?.entrant.name ?? '',
    }),
  )
  const title = state.rules?.nominations.find(({ id }) => id === nomination)?.title ?? nomination
  return told(words.proposed, { nomination: title, list: list.join('; ') })
}

const outIn = (form: FormData, seats: readonly Member[]): string[] =>
  seats.filter(({ id }) => form.get(`vote-${id}`) === 'recused').map(({ id }) => id)

function motionOf(form: FormData, seats: readonly Member[], item: number, nomination: string | undefined): Motion {
  const who = (way: string): string[] => seats.filter(({ id }) => form.get(`vote-${id}`) === way).map(({ id }) => id)
  const given = [...form].flatMap(([name, degree]) =>
    name.startsWith('degree-') && degree ? [{ submission: name.slice('degree-'.length), degree: String(degree) }] : [],
  )
  return {
    item,
    text: String(form.get('text')).trim(),
    ...(nomination !== undefined && { nomination }),
    ...(given.length > 0 && { awards: given }),
    votes: { for: who('for'), against: who('against'), abstained: who('abstained') },
    recused: who('recused').map((member) => ({ member, reason: String(form.get(`why-${member}`) ?? '').trim() })),
  }
}
