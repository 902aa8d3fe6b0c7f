import type { PlanChange, PlanChangeKind } from '@gorod/core'
import { html, type TemplateResult } from 'lit'
import { changeWords } from './words.js'

const order: PlanChangeKind[] = [
  'appeared',
  'vanished',
  'moved',
  'age',
  'edition',
  'retitled',
  'place',
  'organisers',
  'renumbered',
]

/** The differences between two plans by kind. */
export const changeList = (changes: PlanChange[]): TemplateResult => html`
  <dl>
    ${order.map((kind) => {
      const same = changes.filter((change) => change.kind === kind)
      return same.length
        ? html`<dt>${changeWords[kind]} (${same.length})</dt>
            ${same.map((change) => html`<dd>${change.about}${step(change)}</dd>`)}`
        : ''
    })}
  </dl>
`

const step = ({ kind, from, to }: PlanChange): string =>
  kind === 'appeared' || kind === 'vanished' || kind === 'retitled' ? '' : `: ${from || '–'} → ${to || '–'}`
