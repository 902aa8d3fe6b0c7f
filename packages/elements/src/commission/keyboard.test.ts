import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { consoleOf } from '../testing/console.js'
import { fill, preparedEdition, submissions } from '../testing/edition.js'
import { focused, press } from '../testing/page.js'

/** Goes forward by the key of the reader until something has the focus; he never has to go further than this. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let step = 0; step < 90; step++) {
    const now = focused()
    if (typeof name === 'string' ? now === name : name.test(now)) return
    await press('{Tab}')
  }
  throw new Error(`never reached: ${name}`)
}

const says = (text: string) => page.getByText(text, { exact: false }).first()

test(
  'an edition goes from its first assignment to its published protocol by keys alone',
  { timeout: 60_000 },
  async () => {
    await page.viewport(1100, 800)
    const edition = await preparedEdition(submissions(12))
    const enter = async (who: string, ...steps: (string | RegExp)[]): Promise<void> => {
      await consoleOf(edition, who)
      for (const step of steps) await take(step)
    }
    const take = async (step: string | RegExp): Promise<void> => {
      await tabTo(step)
      await press('{Enter}')
      await new Promise((done) => setTimeout(done, 60))
      expect(document.activeElement?.localName).toBe('gorod-commission')
    }

    await enter('secretary', 'Предложить распределение')
    await expect.element(says('Предложение готово'), { timeout: 20_000 }).toBeVisible()
    await take('Утвердить распределение')
    await expect.element(says('Сдано 0 из\u00A036\u00A0листов')).toBeVisible()
    await enter('chair', 'Открыть тур')
    await expect.element(says('Идёт оценка')).toBeVisible()

    const { state } = await edition.office('secretary').see()
    for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
      for (const juror of Object.keys(byJuror))
        await fill(edition, juror, submission, (limit) => submission.charCodeAt(3) % limit)

    await enter('chair', 'Закрытие тура', 'Объявить закрытие', 'Закрыть тур')
    await expect.element(says('Тур закрыт')).toBeVisible()

    await enter('secretary', 'Заседание')
    await tabTo('')
    for (const [name, typed] of [
      ['from', '1000a'],
      ['to', '1230p'],
      ['place', 'Москва'],
    ]) {
      while (!(document.activeElement as HTMLElement).shadowRoot!.activeElement?.matches(`[name=${name}]`))
        await press('{Tab}')
      await userEvent.keyboard(typed!)
    }
    await take('Отметить всех')
    await take('Записать заседание')
    await expect.element(page.getByRole('heading', { name: /^Заседание №/ })).toBeVisible()
    await take('Поставить на\u00A0голосование'.replace('\u00A0', ' '))
    await take('Все «за»')
    await take('Записать решение')
    await expect.element(says('Принято')).toBeVisible()

    await enter('secretary', 'Протокол', 'Составить протокол')
    await expect.element(says('Составлен. Контрольная сумма')).toBeVisible()
    await take('Подписать протокол')
    await expect.element(says('Д.\u00A0П.\u00A0Ильина: подписано')).toBeVisible()
    await enter('chair', 'Протокол', 'Подписать протокол')
    await expect.element(says('Протокол подписан')).toBeVisible()
    await enter('secretary', 'Протокол', 'Опубликовать протокол')
    await expect.element(says('Протокол опубликован')).toBeVisible()
  },
)
