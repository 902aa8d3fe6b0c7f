import { rubricatorFacets, type FacetName, type Rubricator } from '@gorod/core/practice'
import { toggled, withValues, type Chosen } from './address.js'

type Rubric = (typeof rubricatorFacets)[number]

/** The facets that are one choice with it, itself among them. */
export const chosenWith = (name: FacetName): readonly FacetName[] =>
  name === 'sphere' || name === 'question' ? rubricatorFacets : [name]

/**
 * The choices with a sphere or a question put in or taken out. They add to one another; a narrower choice takes the place
 * of the spheres that it lies in, a broader one of all that lies in it.
 *
 * @example rubricToggled(chosen, rubricator, 'question', 'yards').facets // { question: ['yards'] }, without its sphere
 */
export function rubricToggled(chosen: Chosen, rubricator: Rubricator, rubric: Rubric, id: string): Chosen {
  const there = toggled(chosen, rubric, id)
  if (!there.facets[rubric]?.includes(id)) return there
  const own = around(rubricator, rubric, id)
  const isApart = (other: Rubric) => (each: string) =>
    (other === rubric && each === id) ||
    (!(other === 'sphere' && own.has(each)) && !(rubric === 'sphere' && around(rubricator, other, each).has(id)))
  return rubricatorFacets.reduce(
    (left, other) => withValues(left, other, (left.facets[other] ?? []).filter(isApart(other))),
    there,
  )
}

/** The spheres that a sphere or a question lies in, and those around them. */
function around({ spheres, questions }: Rubricator, rubric: Rubric, id: string): ReadonlySet<string> {
  const holders = new Map(spheres.map((sphere) => [sphere.id, sphere.within]))
  const found = new Set<string>()
  const within = rubric === 'sphere' ? [holders.get(id)] : (questions.find((each) => each.id === id)?.spheres ?? [])
  for (let sphere of within) {
    for (; sphere !== undefined && !found.has(sphere); sphere = holders.get(sphere)) found.add(sphere)
  }
  return found
}
