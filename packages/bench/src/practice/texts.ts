import type { Practice } from '@gorod/core'
import type { Corpus } from './corpus.ts'

/** The fields all engines are given, with their weights. */
export const fieldWeights = {
  title: 4,
  city: 4,
  question: 2,
  sphere: 2,
  award: 2,
  summary: 1.5,
  description: 0.4,
  results: 0.4,
}

export type FieldName = keyof typeof fieldWeights

export type FieldTexts = Record<FieldName, string> & { id: number }

/** The texts of a practice, field by field, as our index takes them. */
export function textsOf({ rubricator }: Corpus): (practice: Practice, id: number) => FieldTexts {
  const questions = new Map(rubricator.questions.map((question) => [question.id, question]))
  const spheres = new Map(rubricator.spheres.map((sphere) => [sphere.id, sphere]))
  const ru = (text: Practice['summary']): string => text?.['ru'] ?? ''
  return (practice, id) => {
    const own = practice.questions.flatMap((question) => questions.get(question) ?? [])
    const around = new Set(own.flatMap(({ spheres: ids }) => ids.flatMap((id) => [id, spheres.get(id)?.within ?? id])))
    return {
      id,
      title: ru(practice.title),
      city: practice.owner.name,
      question: own.map(({ title }) => ru(title)).join(' . '),
      sphere: [...around].map((id) => ru(spheres.get(id)?.title)).join(' . '),
      award: `${practice.award?.edition.year} ${practice.award?.edition.number} ${practice.award?.degree ?? ''}`,
      summary: ru(practice.summary),
      description: [practice.situation, practice.solution, practice.lessons].map(ru).join(' '),
      results: ru(practice.socialEffect),
    }
  }
}
