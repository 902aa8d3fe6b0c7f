import type { Wordings } from '../wording.js'

/** The words of the findings on values of the wrong shape. */
export const shapeWordings: Wordings<
  'shape-field-unknown' | 'shape-field-missing' | 'shape-value-wrong' | 'shape-cycle'
> = {
  'shape-field-unknown': {
    ru: { says: 'Неизвестное поле «{found}»', remedy: 'Удалите поле или исправьте его имя' },
    en: { says: 'Unknown field “{found}”', remedy: 'Remove the field, or correct its name' },
  },
  'shape-field-missing': {
    ru: { says: 'Нет поля «{found}»', remedy: 'Добавьте поле' },
    en: { says: 'The field “{found}” is missing', remedy: 'Add the field' },
  },
  'shape-value-wrong': {
    ru: { says: 'Значение «{found}» не подходит; нужно: {expected:shape}', remedy: 'Исправьте значение' },
    en: { says: 'The value “{found}” does not fit; needed: {expected:shape}', remedy: 'Correct the value' },
  },
  'shape-cycle': {
    ru: { says: 'Значение содержит само себя', remedy: 'Разорвите круг: в файле каждое значение стоит один раз' },
    en: { says: 'A value holds itself', remedy: 'Break the circle: in a file every value stands once' },
  },
}
