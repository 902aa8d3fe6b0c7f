import type { When } from '@gorod/core/when'
export const formatWhen = (when: When, _l: string): string => when.text ?? when.edtf
export const ageInWords = (age: number, _l: string): string => `${age} лет`
