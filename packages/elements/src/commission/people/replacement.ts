import { withInitials } from '@gorod/core/words'
import type { Member } from '@gorod/core/judging'
import { html, nothing, type TemplateResult } from 'lit'
import { peopleWords } from '../../words/commission/people.js'
import { told } from '../../words/speaking.js'
import { act, reasonField } from '../act.js'
import type { Scene } from '../scene.js'

/** The proposal to give the sheets of one juror to another; nobody else's change. */
export function replacement(scene: Scene, juror: Member): TemplateResult {
  const { locale, kept, refresh } = scene
  const words = peopleWords(locale).replace
  const key = `replacing-${juror.id}`
  // A form lists all others: a hundred of them at once are ten thousand names.
  const open = ({ currentTarget }: Event): void => {
    if (!(currentTarget as HTMLDetailsElement).open || kept.has(key)) return
    kept.set(key, true)
    refresh()
  }
  return html`<details @toggle=${open}>
    <summary aria-label=${told(words.titleOf, { name: withInitials(juror.name) })}>${words.title}</summary>
    ${kept.has(key) ? form(scene, juror) : nothing}
  </details>`
}

function form(scene: Scene, juror: Member): TemplateResult | typeof nothing {
  const { seen, locale } = scene
  const words = peopleWords(locale).replace
  const others = seen.state.commission!.members.filter(
    ({ id, role, to }) => role === 'juror' && to === undefined && id !== juror.id,
  )
  return act(scene, {
    type: 'propose-act',
    kind: 'replace-juror',
    place: `replace-${juror.id}`,
    label: words.propose,
    fields: html`<p class="meta">${words.lead}</p>
      <label
        ><span>${words.who}</span
        ><select name="who">
          <option value="">${words.other}</option>
          ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select></label
      >
      <label><span>${words.name}</span><input name="name" autocomplete="off" /></label>
      <label><span>${words.position}</span><input name="position" autocomplete="off" /></label>
      <fieldset>
        <legend>${words.sheets}</legend>
        <label class="check"><input type="radio" name="sheets" value="keep" checked /><span>${words.keep}</span></label>
        <label class="check"><input type="radio" name="sheets" value="exclude" /><span>${words.exclude}</span></label>
      </fieldset>
      ${reasonField(scene)}`,
    request: (form) => ({
      act: {
        kind: 'replace-juror',
        juror: juror.id,
        sheets: form.get('sheets') === 'exclude' ? 'exclude' : 'keep',
        substitute: others.find(({ id }) => id === form.get('who')) ?? newcomer(form, juror),
      },
      reason: String(form.get('reason')),
    }),
  })
}

/** Somebody who held no seat before, with the competence of the seat that he takes. */
function newcomer(form: FormData, { nominations, languages }: Member): Member {
  return {
    id: `juror-${crypto.randomUUID().slice(0, 8)}`,
    name: String(form.get('name')).trim(),
    position: String(form.get('position')).trim(),
    role: 'juror',
    cities: [],
    organisations: [],
    ...(nominations && { nominations }),
    ...(languages && { languages }),
  }
}
