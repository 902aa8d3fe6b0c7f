const basicForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const isoForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * A moment as `YYYY-MM-DDTHH:MM:SSZ` from its basic or extended ISO 8601 form; a `RangeError` where zone or form is wrong.
 *
 * @example momentOf('20261121T100000Z') // '2026-11-21T10:00:00Z'
 */
export function momentOf(text: string): string {
  const extended = text.replace(basicForm, '$1-$2-$3T$4:$5:$6Z')
  const date = new Date(isoForm.test(extended) ? extended : Number.NaN)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a moment: ${text}`)
  return `${date.toISOString().slice(0, 19)}Z`
}

/** @example basicMoment('2026-11-21T10:00:00Z') // '20261121T100000Z' */
export const basicMoment = (moment: string): string => moment.replace(/[-:]/g, '')
