import { describeProblem, problemAt } from '@gorod/core/problem'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canaryEdition, consoleOf, everything, metEdition, nearlyDone } from '../testing/console.js'
import { openedEdition, preparedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { focused, objections, press } from '../testing/page.js'
import { rooms } from './scene.js'

beforeEach(() => page.viewport(1100, 800))

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
/** What stands somewhere on the page, whatever stands around it. */
const says = (text: string) => page.getByText(text, { exact: false }).first()
const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const to = (room: string) => page.getByRole('navigation', { name: 'Разделы' }).getByRole('button', { name: room })

describe('the frame', () => {
  test('names the edition, the phase in words, the round and who looks', async () => {
    await consoleOf(await openedEdition(submissions(6)), 'secretary')
    await expect.element(heading('Вымышленный конкурс «Двор и улица»')).toBeVisible()
    await expect.element(says('выпуск 3, 2026 год · Вы: секретарь, Д. П. Ильина')).toBeVisible()
    await expect.element(says('Заочный тур. Идёт оценка')).toBeVisible()
  })

  test('leads through every room by the keyboard, and the room gets the focus', async () => {
    await consoleOf(await openedEdition(submissions(6)), 'chair')
    for (const room of ['Комиссия', 'Закрытие тура', 'Проверка', 'Ход оценки']) {
      ;(to(room).element() as HTMLElement).focus()
      await press('{Enter}')
      await expect.element(heading(room)).toBeVisible()
      expect(focused()).toBe(room)
      await expect.element(to(room)).toHaveAttribute('aria-current', 'page')
    }
  })

  test('leads on in a browser that cannot tell what is visible', async () => {
    const { checkVisibility } = Element.prototype
    onTestFinished(() => void (Element.prototype.checkVisibility = checkVisibility))
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
    const element = await consoleOf(await openedEdition(submissions(6)), 'chair')
    ;(to('Комиссия').element() as HTMLElement).focus()
    await press('{Enter}')
    expect(await element.updateComplete.catch(String)).toBe(true)
    expect(focused()).toBe('Комиссия')
  })

  test('shows on a phone which room it is in', async () => {
    await page.viewport(390, 800)
    await consoleOf(await openedEdition(submissions(6)), 'chair', 'verify')
    await expect.poll(() => to('Проверка').element().getBoundingClientRect().right).toBeLessThanOrEqual(390)
  })

  test('speaks English where the page does', async () => {
    const element = await consoleOf(await openedEdition(submissions(6)), 'auditor')
    element.lang = 'en'
    await expect.element(says('You are the auditor')).toBeVisible()
    await expect.element(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
    expect(everything(element)).not.toMatch(/undefined|\{\w+\}/)
  })

  test('keeps the room in the address where the page asks for it', async () => {
    const element = await consoleOf(await openedEdition(submissions(6)), 'chair')
    element.hash = true
    await to('Комиссия').click()
    expect(location.hash).toBe('#people')
    location.hash = '#closing'
    await expect.element(heading('Закрытие тура')).toBeVisible()
    location.hash = ''
  })

  test('is not a juror’s place', async () => {
    const element = await consoleOf(await openedEdition(submissions(6)), 'juror-1')
    expect(everything(element)).toContain('У\u00A0вас другое: откройте свою ссылку')
    expect(page.getByRole('navigation').elements()).toEqual([])
  })

  test('says that the office cannot be reached, keeps what was there, and tries again', async () => {
    const edition = await openedEdition(submissions(6))
    const element = await consoleOf(edition, 'chair', 'closing')
    const { Unavailable } = await import('../store/unavailable.js')
    const office = element.office!
    element.office = office
    Object.assign(office, { carryOut: () => Promise.reject(new Unavailable('offline')) })
    await button('Объявить закрытие').click()
    await expect.element(says('Нет связи с\u00A0комиссией')).toBeVisible()
    await expect.element(says('Ждём 18\u00A0листов')).toBeVisible()
    await button('Попробовать ещё раз').click()
    await expect.element(says('Нет связи с\u00A0комиссией')).not.toBeInTheDocument()
  })
})

describe('before a round is closed', () => {
  test.each(['chair', 'deputy', 'secretary', 'auditor', 'organiser'])('no mark reaches the %s', async (who) => {
    const edition = await canaryEdition()
    const before = performance.getEntriesByType('resource').length
    const element = await consoleOf(edition, who)
    for (const room of rooms) {
      element.room = room
      await element.updateComplete
      expect(everything(element)).not.toMatch(/(?<!\p{L}|\d|№\s)73(?!\d|\p{L})|канарейка/u)
    }
    expect(JSON.stringify(await edition.office(who).see())).not.toMatch(/"value":73|канарейка/)
    const later = performance.getEntriesByType('resource').slice(before) as PerformanceResourceTiming[]
    expect(later.filter(({ initiatorType }) => ['fetch', 'xmlhttprequest', 'beacon'].includes(initiatorType))).toEqual(
      [],
    )
  })

  test.each(['Результаты', 'Расхождения', 'Заседание', 'Протокол'])('«%s» says when it opens', async (room) => {
    await consoleOf(await openedEdition(submissions(6)), 'chair')
    await to(room).click()
    await expect.element(says('до\u00A0закрытия тура не\u00A0видит никто')).toBeVisible()
  })
})

describe('closing', () => {
  test('tells who is awaited, refuses with a reason and what to do, and closes once all is in', async () => {
    const edition = await nearlyDone()
    await consoleOf(edition, 'chair', 'closing')
    await expect.element(page.getByText(/^Ждём 6\u00A0листов: О\.\u00A0И\.\u00A0Ершов\u00A0\(6\)$/)).toBeVisible()
    await expect.element(page.getByText(/Закрыть тур\..*Сейчас нельзя: идёт оценка/)).toBeVisible()
    await button('Объявить закрытие').click()
    await button('Закрыть тур').click()
    const alert = page.getByRole('alert').filter({ hasText: 'Отказано' })
    await expect.poll(() => alert.element().textContent).toMatch(/листов\s—\s6\s\(О\.\sИ\.\sЕршов\s·\s«Практика/)
    await expect
      .poll(() => alert.element().textContent)
      .toMatch(/Дождитесь их, замените члена комиссии или признайте срок истекшим/)
    const { state } = await edition.office('chair').see()
    for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
      if (byJuror['juror-6'])
        await edition.act('chair', 'expire-sheet', { submission, juror: 'juror-6', reason: 'Не ответил' })
    await expect.element(says('Ждать нечего: подтверждено\u00A030, не\u00A0сдано в\u00A0срок\u00A06.')).toBeVisible()
    await button('Закрыть тур').click()
    await expect.element(says('Заочный тур. Тур закрыт, оценки открыты комиссии')).toBeVisible()
    await expect.element(page.getByText(/Контрольная сумма листов: [0-9a-f]{64}/)).toBeVisible()
  })

  test('does not say that all is in where nothing was given out', async () => {
    await consoleOf(await preparedEdition(submissions(3)), 'secretary', 'closing')
    await expect.element(says('Ещё не\u00A0розданы.')).toBeVisible()
    await expect
      .element(says('Объявить закрытие. Сейчас нельзя: идёт подготовка. Можно, когда идёт оценка.'))
      .toBeVisible()
  })

  test('the secretary reads whose act it is', async () => {
    await consoleOf(await openedEdition(submissions(6)), 'secretary', 'closing')
    await expect.element(says('Закрыть тур. Это делает председатель или заместитель председателя.')).toBeVisible()
    await expect.element(button('Объявить закрытие')).toBeVisible()
  })

  test('the journal is checked on demand', async () => {
    await consoleOf(await openedEdition(submissions(6)), 'auditor', 'closing')
    await button('Проверить журнал').click()
    await expect.element(page.getByText(/^Проверен: цепочка из\u00A0\d+\u00A0запис(и|ей) цела\.$/)).toBeVisible()
  })
})

describe('an act of two persons', () => {
  async function proposeReplacement(edition: SampleEdition): Promise<void> {
    await consoleOf(edition, 'secretary', 'people')
    await page.getByLabelText('Заменить: О.\u00A0И.\u00A0Ершов').click()
    const form = page.getByRole('listitem').filter({ hasText: /^\s*Ершов Олег Игоревич/ })
    await form.getByLabelText('Фамилия, имя, отчество').fill('Орлов Степан Андреевич')
    await form.getByRole('button', { name: 'Предложить замену' }).click()
    await expect.element(page.getByRole('alert').filter({ hasText: 'Отказано' })).toBeVisible()
    await form.getByLabelText(/^Причина/).fill('Заболел')
    await form.getByRole('button', { name: 'Предложить замену' }).click()
  }

  test('needs two: its own author cannot confirm it, another one can', async () => {
    const edition = await openedEdition(submissions(12))
    await proposeReplacement(edition)
    await expect.element(page.getByText(/Это предложение ваше: подтвердить должен другой человек/)).toBeVisible()
    expect(button('Подтвердить').elements()).toEqual([])
    await consoleOf(edition, 'auditor', 'people')
    await expect.element(says('Заменить: О.\u00A0И.\u00A0Ершов → Орлов Степан Андреевич')).toBeVisible()
    await expect.element(says('Причина: Заболел')).toBeVisible()
    await button('Подтвердить').click()
    await expect.element(page.getByText('заменён', { exact: true })).toBeVisible()
    const { state } = await edition.office('chair').see()
    expect(state.commission!.members.at(-1)).toMatchObject({ name: 'Орлов Степан Андреевич', role: 'juror' })
  })

  test('reopens a closed round with a reason', async () => {
    const edition = await metEdition()
    await consoleOf(edition, 'chair', 'closing')
    await page.getByText('Предложить открыть тур заново').first().click()
    await page.getByLabelText(/^Причина/).fill('Ошибка в допуске')
    await button('Предложить открыть тур заново').click()
    await consoleOf(edition, 'secretary', 'closing')
    await button('Подтвердить').click()
    await expect.element(says('Заочный тур. Идёт оценка')).toBeVisible()
  })
})

describe('the people', () => {
  test('a reminder is a letter with what is left, unless the page takes it over', async () => {
    const element = await consoleOf(await openedEdition(submissions(12)), 'secretary', 'people')
    const told: unknown[] = []
    element.addEventListener('gorod-remind', (event) => {
      event.preventDefault()
      told.push((event as CustomEvent).detail)
    })
    await page.getByRole('link', { name: 'Напомнить: А.\u00A0П.\u00A0Абрамова' }).click()
    expect(told).toMatchObject([{ juror: 'juror-1', text: expect.stringMatching(/вам осталось сдать 6\u00A0листов/) }])
  })

  test('a key is enrolled after its six words were compared, and revoked with a reason', async () => {
    const edition = await openedEdition(submissions(6))
    const element = await consoleOf(edition, 'secretary', 'people')
    await page.getByText('Записать ключ').first().click()
    await page.getByRole('combobox', { name: 'Чей ключ' }).selectOptions('juror-2')
    await page.getByLabelText(/^Открытый ключ/).fill('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')
    await expect.element(says('Шесть слов: бокал айсберг кубок гусеница октябрь ласточка')).toBeVisible()
    await button('Записать ключ').click()
    await expect.element(says('отметьте, что слова сверены')).toBeVisible()
    expect((await edition.office('secretary').see()).state.keys).toEqual({})
    expect(await objections(element)).toEqual([])
    await page.getByRole('checkbox', { name: /прочитал мне вслух эти шесть слов/ }).click()
    await button('Записать ключ').click()
    await expect.element(page.getByText(/^\s*Без\sключа: А\.\sП\.\sАбрамова, О\./)).toBeVisible()
    await page.getByText('Отозвать ключ').first().click()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Шесть слов' })
      .getByLabelText(/^Причина/)
      .fill('Потерян телефон')
    await button('Отозвать ключ').click()
    await expect.element(page.getByText('отозван', { exact: true })).toBeVisible()
  })

  test('a conflict is recorded of the one submission meant, never of the first that is like it', async () => {
    const edition = await openedEdition(submissions(12))
    await consoleOf(edition, 'secretary', 'people')
    await page.getByText('Записать конфликт со\u00A0слов члена комиссии').first().click()
    await page.getByLabelText('Заявка (номер или название)').fill('Практика № 1')
    await page
      .getByLabelText(/^Причина/)
      .last()
      .fill('Сказал по телефону')
    await button('Записать конфликт').click()
    await expect.poll(() => page.getByText(/^Отказано/).elements().length).toBeGreaterThan(0)
    await page.getByLabelText('Заявка (номер или название)').fill('практика № 11: улицы без барьеров')
    await button('Записать конфликт').click()
    await expect.poll(async () => (await edition.office('chair').see()).state.conflicts.length).toBe(1)
    expect((await edition.office('chair').see()).state.conflicts).toMatchObject([{ submission: 's011' }])
  })

  test('a declared conflict is dismissed by the chair with a reason', async () => {
    const edition = await openedEdition(submissions(6))
    const { state } = await edition.office('chair').see()
    const [submission, byJuror] = Object.entries(state.sheets['r1']!)[0]!
    const member = Object.keys(byJuror)[0]!
    await edition.act(member, 'declare-conflict', {
      member,
      submission,
      basis: 'declared',
      reason: 'Работал с автором',
    })
    await consoleOf(edition, 'chair', 'people')
    await expect.element(says('заявил сам: Работал с автором')).toBeVisible()
    await page.getByText('Снять: конфликта нет').first().click()
    const row = page.getByRole('listitem').filter({ hasText: 'заявил сам' })
    await row
      .getByLabelText(/^Причина/)
      .first()
      .fill('Работал до 2019 года')
    await button('Снять: конфликта нет').click()
    await expect.element(page.getByText('снят', { exact: true })).toBeVisible()
  })
})

/** A worker loads its modules one by one here: a while on a busy machine. */
const aside = { timeout: 20_000 }

describe('the assignment', { timeout: 30_000 }, () => {
  test('is proposed, looked at, adopted; then the chair opens the round', async () => {
    const edition = await preparedEdition(submissions(12))
    await consoleOf(edition, 'secretary')
    await page.getByLabelText('Слово для случайности').fill('осень')
    await button('Предложить распределение').click()
    await expect.element(says('Нагрузка: от\u00A06 до\u00A06 на\u00A0человека'), aside).toBeVisible()
    await button('Утвердить распределение').click()
    await expect.element(says('Сдано 0 из\u00A036\u00A0листов')).toBeVisible()
    const { state } = await edition.office('chair').see()
    expect(state.seeds).toEqual({ r1: 'осень' })
    await consoleOf(edition, 'chair')
    await userEvent.click(button('Открыть тур'))
    await expect.element(says('Заочный тур. Идёт оценка')).toBeVisible()
  })
})

test('an assignment under way may be left, and asked for again', { timeout: 30_000 }, async () => {
  const element = await consoleOf(await preparedEdition(submissions(12)), 'secretary')
  // A worker that never answers: as long as a large edition takes.
  const sent = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined)
  await button('Предложить распределение').click()
  await expect.element(page.getByText('Распределяем…')).toBeVisible()
  expect(await objections(element)).toEqual([])
  await button('Остановить').click()
  await expect.element(page.getByText('Распределяем…')).not.toBeInTheDocument()
  await expect.element(says('Остановлено')).toBeVisible()
  sent.mockRestore()
  await button('Предложить распределение').click()
  await expect.element(says('Нагрузка: от\u00A06 до\u00A06 на\u00A0человека'), aside).toBeVisible()
})

describe('work by files', () => {
  test('is offered where the page can do it; every refusal is told with a remedy', async () => {
    const element = await consoleOf(await openedEdition(submissions(6)), 'secretary', 'people')
    expect(page.getByRole('heading', { name: 'Работа файлами' }).elements()).toEqual([])
    const problem = problemAt('round-late-undecided', {}, { about: 'x', found: 1 })
    element.files = { accept: async () => ({ accepted: 4, refused: [problem] }) }
    await page.getByLabelText('Принять листы').upload(new File(['{}'], 'листы.json'))
    await expect.element(says('Из\u00A0файла принято: 4; отказано: 1.')).toBeVisible()
    await expect.element(says(describeProblem(problem, 'ru').remedy)).toBeVisible()
  })
})
