const patterns = [
  /Организатор(?:ы|ами|ом)?(?: \p{L}{3,20}){0,2}(?: –| —|:| выступил[аи]?) ([^.]{3,400}?)(?: при поддержке|\.|$)/u,
  /организован(?:ном|ный|ная|ное|а|о)? ([^.]{3,400}?)(?:, посвящ\p{L}+|\.|$)/u,
  /организовывал(?:ся|ась|ось|ись) ([^.]{3,400}?)(?:\.|$)/u,
]

/**
 * The organisers that a paragraph names plainly, in its own words: «Организаторы – …», «организованном …». Names joined
 * by «и» are left together, since names hold it too.
 *
 * @example organisersIn('в форуме, организованном Торгово-промышленной палатой, Ассамблеей народов.')
 * // ['Торгово-промышленной палатой', 'Ассамблеей народов']
 */
export function organisersIn(text: string): string[] {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((list) => list !== undefined)
  return found
    ? found
        .split(', ')
        .map((name) => name.trim())
        .filter(Boolean)
    : []
}
