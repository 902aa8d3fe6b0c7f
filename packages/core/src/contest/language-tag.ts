/**
 * Whether a text has the form of a language tag (BCP 47).
 *
 * @example isTag('ru') // true
 */
export const isTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)
