import { rubricTree, type FacetCount, type Question, type RubricNode } from '@gorod/core/practice'
import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../look/icon.js'
import { told } from '../../words/speaking.js'
import type { Chosen } from '../address.js'
import { rubricToggled } from '../rubrics.js'
import { countsOf, type Scene } from '../scene.js'
import { choiceView } from './facets.js'

/** More questions than this are folded under their sphere. */
const mostAtOnce = 12

/** Spheres and the problem questions under them, as nested lists that unfold; a question stands under each of its spheres. */
export function rubricatorView(scene: Scene): TemplateResult | typeof nothing {
  const { overview, words, fixed } = scene
  const { rubricator } = overview
  if (fixed.has('sphere') || fixed.has('question')) return nothing
  if (!rubricator.spheres.length && !rubricator.questions.length) return nothing
  const spheres = new Map(countsOf(scene, 'sphere').map((value) => [value.id, value]))
  const questions = new Map(countsOf(scene, 'question').map((value) => [value.id, value]))
  const known = countsInLibrary(scene)
  const { spheres: roots, loose } = rubricTree(rubricator)
  const branch: Branch = { scene, spheres, questions, known, isFolded: rubricator.questions.length > mostAtOnce }
  return html`<fieldset class="rubricator" part="rubricator">
    <legend>${words.rubricator.label}</legend>
    ${rubricator.isProposal ? html`<p class="meta">${words.rubricator.proposal}</p>` : nothing}
    <ul>
      ${roots.map((node) => sphereView(branch, node))}
      ${loose.filter(({ id }) => known.has(id)).map((question) => questionView(branch, question))}
    </ul>
  </fieldset>`
}

interface Branch {
  scene: Scene
  spheres: ReadonlyMap<string, FacetCount>
  questions: ReadonlyMap<string, FacetCount>
  /** Spheres and questions that any practice of the library has. */
  known: ReadonlySet<string>
  isFolded: boolean
}

const countsInLibrary = ({ overview: { facets } }: Scene): Set<string> =>
  new Set(
    facets.flatMap(({ name, values }) =>
      name === 'question'
        ? values.map(({ id }) => id)
        : name === 'sphere'
          ? values.map(({ id }) => `sphere ${id}`)
          : [],
    ),
  )

function sphereView(branch: Branch, { sphere, spheres, questions }: RubricNode): TemplateResult | typeof nothing {
  const { scene, known } = branch
  if (!known.has(`sphere ${sphere.id}`)) return nothing
  const { words, folds, titles } = scene
  const value = branch.spheres.get(sphere.id) ?? { id: sphere.id, count: 0 }
  const inside = questions.filter(({ id }) => known.has(id))
  const title = titles('sphere', sphere.id)
  const isChosenInside = hasChosen(scene, { sphere, spheres, questions })
  const name = `sphere ${sphere.id}`
  const isOpen = folds.isOpen(name, !branch.isFolded || isChosenInside)
  const hasInside = inside.length > 0 || spheres.length > 0
  return html`<li class="sphere">
    ${
      hasInside
        ? html`<button
            type="button"
            class="icon fold"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-label=${told(words.rubricator.show, { sphere: title })}
            @click=${() => folds.set(name, !isOpen)}
          >
            ${icon.forth}
          </button>`
        : nothing
    }
    <ul class="own">
      ${choiceView(scene, 'sphere', value, { hint: words.rubricator.once, isPartly: isChosenInside, toggle: togglerOf(scene, 'sphere') })}
    </ul>
    ${
      hasInside && isOpen
        ? html`<ul class="within">
            ${spheres.map((node) => sphereView(branch, node))} ${inside.map((one) => questionView(branch, one))}
          </ul>`
        : nothing
    }
  </li>`
}

/** Whether anything within a sphere is chosen. */
const hasChosen = (scene: Scene, { spheres, questions }: RubricNode): boolean => {
  const { question = [], sphere = [] } = scene.chosen.facets
  return (
    questions.some(({ id }) => question.includes(id)) ||
    spheres.some((node) => sphere.includes(node.sphere.id) || hasChosen(scene, node))
  )
}

const questionView = ({ scene, questions }: Branch, { id }: Question): TemplateResult =>
  choiceView(scene, 'question', questions.get(id) ?? { id, count: 0 }, { toggle: togglerOf(scene, 'question') })

/** Spheres and questions are one choice. */
const togglerOf =
  ({ overview }: Scene, rubric: 'sphere' | 'question') =>
  (chosen: Chosen, _: string, id: string): Chosen =>
    rubricToggled(chosen, overview.rubricator, rubric, id)
