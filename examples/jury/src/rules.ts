import { rules as sample } from '@gorod/elements/testing/sample-edition'
import type { ContestRules, JudgedCriterion } from '@gorod/core/contest'

const criterion = (id: string, title: string, weight: number, ...anchors: string[]): JudgedCriterion => ({
  kind: 'judged',
  id,
  title,
  scale: { min: 0, max: anchors.length - 1, levels: anchors.map((anchor, value) => ({ value, anchor })) },
  weight,
  required: true,
  commentAtMost: 0,
})

/** The invented rules that tests go by too, with six criteria of six anchored levels each. */
export const rules: ContestRules = {
  ...sample,
  id: 'jury-2026',
  title: 'Вымышленный пример: конкурс «Двор и улица»',
  criteria: [
    {
      title: 'Решение',
      criteria: [
        criterion(
          'quality',
          'Качество решения',
          2,
          'Не видно, что сделано',
          'Есть намерение',
          'Сделана часть',
          'Работает с недостатками',
          'Работает устойчиво',
          'Работает лучше прежнего порядка',
        ),
        criterion(
          'replicability',
          'Возможность повторить',
          1,
          'Повторить нельзя',
          'Лишь при редких условиях',
          'Не сказано как',
          'Условия названы',
          'Сходный город может начать',
          'Другой город уже перенял',
        ),
        criterion(
          'novelty',
          'Новизна',
          1,
          'Так делают все',
          'Делают многие',
          'Делают некоторые',
          'Делают немногие',
          'Почти никто не делал',
          'Так не делал никто',
        ),
      ],
    },
    {
      title: 'Эффект',
      criteria: [
        criterion(
          'social',
          'Социальный эффект',
          2,
          'Не указан',
          'Обещан',
          'Назван',
          'Виден',
          'Измерен',
          'Подтверждён другими',
        ),
        criterion(
          'economy',
          'Экономический эффект',
          1,
          'Не указан',
          'Обещан',
          'Назван',
          'Посчитан',
          'Измерен',
          'Подтверждён другими',
        ),
        criterion(
          'people',
          'Участие жителей',
          1,
          'Не участвовали',
          'Их известили',
          'Их спросили',
          'Они выбирали',
          'Они делали',
          'Они начали и ведут сами',
        ),
      ],
    },
  ],
  ties: [{ kind: 'criterion', criterion: 'quality' }, { kind: 'chair' }],
}
