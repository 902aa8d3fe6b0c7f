import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { contentHash, type Submission } from '@gorod/core/contest'
import { readBallotFile } from '../office/ballot-file.js'
import { packetOf } from '../office/packet.js'
import { sha256 } from '../office/sha256.js'
import { memoryDrawer } from '../store/drawer.js'
import { fill, openedEdition, submissions, type SampleEdition } from '../testing/edition.js'
import { cuttable, jury, seat } from '../testing/jury.js'
import { controls, focused, media, objections, press, text } from '../testing/page.js'
import type { GorodJudging } from './judging.js'

const own = async ({ office }: SampleEdition, id: string) =>
  (await office('juror-1').see()).state.sheets['r1']![id]!['juror-1']!

/** The marks of one entry by keys: five anchored criteria and one of 0 to 100. */
const marks = ['4', '3', '2', '2', '8', '5', '2']

const opened = (element: GorodJudging): string => {
  const title = element.shadowRoot!.querySelector('#heading')!.textContent!
  return `s${/№ (\d+)/.exec(title)![1]!.padStart(3, '0')}`
}

/** Opens the first entry and says that there is no conflict. */
async function begin(edition: SampleEdition, settings: Partial<GorodJudging> = {}): Promise<[GorodJudging, string]> {
  const element = await seat(edition.office('juror-1'), settings)
  await jury.button(/^Начать/).click()
  await jury.button(/^Конфликта нет/).click()
  await jury.sheet().findElement()
  return [element, opened(element)]
}

/** A line by how it begins; spaces of both kinds are one. */
const line = (start: string) => page.getByText(new RegExp(`^\\s*${start.replaceAll(' ', '\\s+')}`))

const said = (element: GorodJudging): string =>
  element.shadowRoot!.querySelector('#said')!.textContent!.replace(/\s+/g, ' ').trim()

beforeEach(async () => {
  await page.viewport(1200, 800)
  await media()
})

describe('a juror’s evening by the keyboard', () => {
  test('goes from the queue to the signature', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    const count = jury.rows().elements().length
    expect(count).toBeGreaterThan(1)
    await press('{Tab}{Tab}')
    expect(focused()).toMatch(/^Начать: № 1$/)
    await press('{Enter}')
    for (let done = 0; done < count; done++) {
      await expect.poll(focused).toMatch(/^Практика/)
      const keys = ['1', ...marks, '{Control>}{Enter}{/Control}']
      expect(keys.length).toBeLessThan(10)
      for (const key of keys.slice(0, -2)) await press(key)
      expect(said(element)).toBe('85 из 100, критерий 5 из 6')
      await press('2')
      expect(said(element)).toBe('2 из 2, критерий 6 из 6')
      expect(focused()).toBe('Сдать и к следующей')
      await press(keys.at(-1)!)
    }
    await expect.poll(focused).toBe('Проверка и подпись')
    await press('{Tab}')
    while (focused() !== 'Подтвердить и подписать') await press('{Tab}')
    await press('{Enter}')
    await expect.element(page.getByText('Все листы подписаны. Спасибо!')).toBeVisible()
    const { state } = await edition.office('juror-1').see()
    const sheets = Object.values(state.sheets['r1']!).map((byJuror) => byJuror['juror-1']!)
    expect(sheets.map((sheet) => sheet.state)).toEqual(sheets.map(() => 'confirmed'))
    expect(sheets[0]!.marks).toMatchObject({ quality: { value: 4 }, economy: { value: 85 } })
  })
})

describe('the queue', () => {
  test('says in words where every entry is, how much is left, and nothing of others', async () => {
    const edition = await openedEdition(submissions(12))
    const first = Object.keys((await edition.office('juror-1').see()).state.sheets['r1']!)[0]!
    await fill(edition, 'juror-1', first, () => 1)
    const element = await seat(edition.office('juror-1'))
    const names = jury
      .rows()
      .elements()
      .map((row) => row.textContent!.replace(/\s+/g, ' ').trim())
    expect(names[0]).toMatch(/^1 Практика № \d+: \S+ без барьеров (Дворы|Улицы|Парки) · \S+ (не открыта|подписана)$/)
    expect(text(element)).toContain(`1 из ${names.length}, осталось около ${(names.length - 1) * 5} мин`)
    await page.getByRole('combobox', { name: 'Состояние' }).selectOptions('подписана')
    await expect.poll(() => jury.rows().elements().length).toBe(1)
    await page.getByRole('combobox', { name: 'Состояние' }).selectOptions('Не сданные')
    await expect.poll(() => jury.rows().elements().length).toBe(names.length - 1)
  })

  test('is the same page whether others mark high or low', async () => {
    const worlds = await Promise.all(
      [0, 2].map(async (mark) => {
        const edition = await openedEdition(submissions(6))
        const { state } = await edition.office('chair').see()
        for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
          for (const juror of Object.keys(byJuror))
            if (juror !== 'juror-1') await fill(edition, juror, submission, () => mark)
        return edition
      }),
    )
    const pages: string[] = []
    for (const edition of worlds) {
      const element = await seat(edition.office('juror-1'))
      const queue = element.shadowRoot!.innerHTML
      await jury.button(/^Начать/).click()
      await press('1')
      for (const key of marks) await press(key)
      await press('{Control>}{Enter}{/Control}gf')
      await jury.button('Подтвердить и подписать').click()
      await vi.waitFor(() => expect(element.shadowRoot!.textContent).toMatch(/принято/))
      pages.push((queue + element.shadowRoot!.innerHTML).replace(/\d\d:\d\d/g, 'ЧЧ:ММ').replace(/lit\$\d+\$/g, ''))
    }
    expect(pages[0]).toBe(pages[1])
  })

  test('stays quick with a thousand entries', async () => {
    const edition = await openedEdition(submissions(2000))
    const element = await seat(edition.office('juror-2'))
    const root = element.shadowRoot!
    expect(root.querySelectorAll('.queue li').length).toBeGreaterThan(900)
    const spent: number[] = []
    const timed = async (work: () => void): Promise<void> => {
      const from = performance.now()
      work()
      await element.updateComplete
      spent.push(performance.now() - from)
    }
    const key = (name: string) => (): void => {
      const event = { key: name, code: `Digit${name}`, bubbles: true, composed: true, cancelable: true }
      ;(root.activeElement ?? root.querySelector('.desk')!).dispatchEvent(new KeyboardEvent('keydown', event))
    }
    await timed(() => root.querySelector<HTMLElement>('.progress .main')!.click())
    for (const name of ['1', ...marks, 'j', '1', ...marks]) await timed(key(name))
    expect(root.querySelectorAll('.criterion :checked').length).toBeGreaterThan(3)
    expect(spent.toSorted((a, b) => a - b)[Math.floor(spent.length * 0.9)]).toBeLessThan(100)
  }, 60_000)
})

describe('the question of conflicts', () => {
  test('shows who stands behind the entry and nothing of what it says', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    await expect.element(page.getByRole('group', { name: 'Есть ли у вас конфликт интересов?' })).toBeVisible()
    expect(text(element)).toContain('ТСЖ «Уют»')
    expect(element.shadowRoot!.innerHTML).not.toMatch(/заставлены машинами|голосование/)
  })

  test('sets an entry aside with the reason chosen', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    const id = opened(element)
    await press('2')
    await jury.level('Участие в этой практике').click()
    await page.getByRole('textbox', { name: 'Поясните' }).fill('Писал смету')
    await jury.button('Заявить о конфликте').click()
    await expect
      .element(page.getByText('Вы сообщили о конфликте, его решает председатель: Участие в этой практике. Писал смету'))
      .toBeVisible()
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('recused'))
  })

  test('asks the secretary, but not without a question', async () => {
    const edition = await openedEdition(submissions(4))
    const element = await seat(edition.office('juror-1'))
    await jury.button(/^Начать/).click()
    const id = opened(element)
    await press('3')
    await press('{Tab}{Enter}')
    await expect.element(page.getByText('Напишите причину')).toBeVisible()
    await page.getByRole('textbox', { name: 'Что вызывает сомнение' }).fill('Учился в этом городе')
    await jury.button('Отправить вопрос').click()
    await vi.waitFor(async () => expect((await own(edition, id)).reason).toBe('Вопрос секретарю: Учился в этом городе'))
  })
})

describe('the sheet', () => {
  test('speaks in full sentences', async () => {
    const edition = await openedEdition(submissions(4))
    await begin(edition)
    await expect.element(page.getByRole('article', { name: 'Заявка' })).toBeVisible()
    await expect.element(jury.criterion('4. Социальный эффект вес 2')).toBeVisible()
    await expect.element(jury.criterion('6. Изложение по желанию')).toBeVisible()
    await expect.element(jury.level('4 Решение работает устойчиво')).toBeVisible()
    await expect.element(page.getByRole('spinbutton', { name: 'Целое число от 0 до 100' })).toBeVisible()
    await expect.element(jury.button('Добавить комментарий: Новизна')).toBeVisible()
    const note = page.getByRole('textbox', { name: 'Личная заметка' })
    await expect
      .element(note)
      .toHaveAccessibleDescription('Остаётся на этом устройстве, в\u00A0комиссию не\u00A0уходит')
  })

  test('speaks English', async () => {
    const edition = await openedEdition(submissions(4))
    await seat(edition.office('juror-1'), { lang: 'en' } as Partial<GorodJudging>)
    await jury.button('Start: No. 1').click()
    await expect.element(page.getByRole('group', { name: 'Do you have a conflict of interest?' })).toBeVisible()
    await press('1')
    await expect.element(page.getByRole('region', { name: 'Your sheet' })).toBeVisible()
    await expect.element(jury.button('Hand in and next')).toBeVisible()
    await expect.element(line('Still missing: the mark')).toBeVisible()
  })

  test('asks for a comment where the rules do, and hands nothing in before', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    for (const key of ['1', ...marks.slice(1)]) await press(key)
    await press('{Control>}{Enter}{/Control}')
    expect(said(element)).toBe('Осталось: комментарий «Качество решения»')
    const comment = page.getByRole('textbox', { name: 'Комментарий: Качество решения' })
    await expect.element(comment).toHaveAccessibleDescription('К\u00A0оценке 1 правила требуют пояснения')
    await userEvent.keyboard('jkx4')
    await press('{Control>}{Enter}{/Control}')
    await vi.waitFor(async () => {
      const sheet = await own(edition, id)
      expect([sheet.state, sheet.comments['quality']!.value]).toEqual(['submitted', 'jkx4'])
    })
  })

  test('walks the criteria by arrows, clears, undoes, and shows off-scale marks', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    await press('4')
    expect(focused()).toBe('')
    await press('{ArrowUp}x')
    expect(said(element)).toBe('Оценка снята, критерий 1 из 6')
    await press('z')
    expect(said(element)).toBe('Отменено: Качество решения')
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']).toMatchObject({ value: 4 }))
    await press('{ArrowRight}')
    expect(said(element)).toBe('5 из 5, критерий 1 из 6')
    await press('9')
    await page.getByRole('spinbutton').fill('101')
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Такой оценки на шкале нет: нужно целое число от 0 до 100')
    expect((await own(edition, id)).marks['economy']).toBeUndefined()
  })

  test('works with a Russian layout, with other keys, and without single keys', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    const type = (key: string, code: string): Promise<unknown> => {
      const event = new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true })
      element.shadowRoot!.querySelector('#heading')!.dispatchEvent(event)
      return element.updateComplete
    }
    await type('о', 'KeyJ')
    expect(opened(element)).not.toBe(id)
    await type('л', 'KeyK')
    expect(opened(element)).toBe(id)
    element.keys = { next: 'l' }
    await type('j', 'KeyJ')
    expect(opened(element)).toBe(id)
    await type('l', 'KeyL')
    expect(opened(element)).not.toBe(id)
    await jury.button('Клавиши').click()
    await page.getByRole('checkbox', { name: 'Управление одной клавишей' }).click()
    await press('{Escape}')
    await type('k', 'KeyK')
    expect(opened(element)).not.toBe(id)
  })

  test('keeps the focus and what is typed through every change of the office', async () => {
    const edition = await openedEdition(submissions(4))
    const [element, id] = await begin(edition)
    await jury.button('Добавить комментарий: Новизна').click()
    await userEvent.keyboard('Полуфраз')
    await edition.act('secretary', 'announce-closing', {})
    await expect.element(line('Объявлено закрытие тура')).toBeVisible()
    await userEvent.keyboard('а')
    await vi.waitFor(async () => expect((await own(edition, id)).comments['novelty']!.value).toBe('Полуфраза'))
    expect(element.shadowRoot!.activeElement!.getAttribute('data-comment')).toBe('novelty')
  })

  test('shows what another device says of the same field, and lets the juror choose', async () => {
    const edition = await openedEdition(submissions(4))
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office)
    await jury.button(/^Начать/).click()
    await press('1')
    const id = opened(element)
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('opened'))
    office.trouble = 'offline'
    await press('2')
    await edition.act('juror-1', 'save-sheet', { submission: id, marks: { quality: { value: 5, base: 0 } } })
    office.trouble = undefined
    await element.resume()
    await jury.button('Другое: 2').click()
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']!.value).toBe(2))
    expect(page.getByRole('group', { name: /На другом устройстве/ }).elements()).toEqual([])
  })

  test('is taken back with a reason', async () => {
    const edition = await openedEdition(submissions(4))
    const [, id] = await begin(edition)
    await press('r')
    await expect.element(page.getByRole('dialog', { name: 'Не оценивать эту заявку' })).toBeVisible()
    await jury.level('Воздерживаюсь: не берусь судить').click()
    await page.getByRole('textbox', { name: 'Причина' }).fill('Не моя область')
    await jury.button('Не оценивать').click()
    await expect.element(page.getByText('Вы воздержались: Не моя область')).toBeVisible()
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('abstained'))
  })

  test('says who returned it and why', async () => {
    const edition = await openedEdition(submissions(4))
    const [, id] = await begin(edition)
    for (const key of marks) await press(key)
    await press('{Control>}{Enter}{/Control}')
    await vi.waitFor(async () => expect((await own(edition, id)).state).toBe('submitted'))
    await edition.act('chair', 'return-sheet', { submission: id, juror: 'juror-1', reason: 'Проверьте новизну' })
    await press('k')
    await press('gq')
    await jury.rows().filter({ hasText: 'возвращена' }).getByRole('button').click()
    await expect.element(page.getByText('Лист вернул председатель: Проверьте новизну')).toBeVisible()
  })
})

describe('without a connection', () => {
  test('everything works, a reload brings half a word back, and it goes out when the connection is there', async () => {
    const edition = await openedEdition(submissions(4))
    const office = cuttable(edition.office('juror-1'))
    const drawer = memoryDrawer()
    await seat(office, { drawer })
    await vi.waitFor(async () => expect(await drawer.all('seen/')).toHaveLength(1))
    office.trouble = 'offline'
    await jury.button(/^Начать/).click()
    await press('1')
    await press('4')
    await expect.element(line('Нет связи с комиссией').first()).toBeVisible()
    await jury.button('Добавить комментарий: Новизна').click()
    await userEvent.keyboard('Полсло')
    await vi.waitFor(async () => expect(JSON.stringify(await drawer.all(''))).toContain('Полсло'))
    const element = await seat(office, { drawer })
    await expect.element(jury.level('4 Решение работает устойчиво')).toBeChecked()
    await expect.element(page.getByRole('textbox', { name: 'Комментарий: Новизна' })).toHaveValue('Полсло')
    office.trouble = undefined
    await element.resume()
    await expect.element(line('Принято комиссией').first()).toBeVisible()
    const sheet = await own(edition, opened(element))
    expect([sheet.marks['quality']!.value, sheet.comments['novelty']!.value]).toEqual([4, 'Полсло'])
  })

  test('an expired sign-in keeps the draft and asks the page for a new one', async () => {
    const edition = await openedEdition(submissions(4))
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office)
    await jury.button(/^Начать/).click()
    await press('1')
    const id = opened(element)
    office.trouble = 'signed-out'
    await press('4')
    element.addEventListener('gorod-sign-in', (event) => {
      office.trouble = undefined
      void (event as CustomEvent<{ resume: () => Promise<void> }>).detail.resume()
    })
    await jury.button('Войти снова').last().click()
    await vi.waitFor(async () => expect((await own(edition, id)).marks['quality']!.value).toBe(4))
  })

  test('a round closed meanwhile refuses, and everything entered stays readable', async () => {
    const edition = await openedEdition(submissions(2))
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office)
    await jury.button(/^Начать/).click()
    await press('1')
    office.trouble = 'offline'
    await press('4')
    await edition.act('secretary', 'announce-closing', {})
    const { state } = await edition.office('chair').see()
    for (const [submission, byJuror] of Object.entries(state.sheets['r1']!))
      for (const juror of Object.keys(byJuror))
        await edition.act('chair', 'expire-sheet', { submission, juror, reason: 'срок' })
    await edition.act('chair', 'close-round', {})
    office.trouble = undefined
    await element.resume()
    await expect.element(line('Не принято: Практика')).toBeVisible()
    await expect.element(page.getByText('Качество решения: 4')).toBeVisible()
    await jury.button('Понятно, убрать').first().click()
  })

  test('a drawer of the page alone is told as such', async () => {
    const edition = await openedEdition(submissions(2))
    const element = document.createElement('gorod-judging')
    element.office = edition.office('juror-1')
    document.body.replaceChildren(element)
    await expect.element(line('Браузер не хранит данные этой страницы')).toBeVisible()
  })
})

describe('by file', () => {
  test('a juror opens a packet, works, and gives his sheets back in a file', async () => {
    const edition = await openedEdition(submissions(4))
    const seen = await edition.office('juror-1').see()
    const { checkpoint } = await edition.office('secretary').report!()
    const element = document.createElement('gorod-judging')
    element.byFile = true
    document.body.replaceChildren(element)
    const field = page.getByLabelText('Открыть листы из файла')
    await userEvent.upload(field, new File(['{}'], 'чужой.json', { type: 'application/json' }))
    await expect.element(page.getByRole('alert')).toBeVisible()
    const packet = JSON.stringify(packetOf(seen, checkpoint))
    await userEvent.upload(field, new File([packet], 'листы.json', { type: 'application/json' }))
    await jury.button(/^Начать/).click()
    await press('1')
    for (const key of marks) await press(key)
    const made = vi.spyOn(URL, 'createObjectURL')
    await jury.button('Скачать мои листы').first().click()
    await vi.waitFor(() => expect(made).toHaveBeenCalled())
    const { value } = readBallotFile(await (made.mock.calls[0]![0] as Blob).text())
    expect(value!.commands.map(({ type }) => type)).toEqual(['open-sheet', ...Array<string>(6).fill('save-sheet')])
    const answers = await edition.office('juror-1').carryOut(value!.commands)
    expect(answers.filter(({ refused }) => refused)).toEqual([])
    const again = document.createElement('gorod-judging')
    again.byFile = true
    document.body.replaceChildren(again)
    await expect.element(jury.level('4 Решение работает устойчиво')).toBeChecked()
    made.mockRestore()
  })
})

describe('the last page', () => {
  test('orders own marks, names ties, and gives a receipt that follows from the sheet alone', async () => {
    const edition = await openedEdition(submissions(24))
    const { state } = await edition.office('juror-1').see()
    const ids = Object.keys(state.sheets['r1']!)
    let mark = 0
    for (const id of ids.slice(0, 8)) await fill(edition, 'juror-1', id, () => mark++ % 3)
    await seat(edition.office('juror-1'))
    await press('{Tab}')
    await jury.button('Проверить и подписать').click()
    const table = page.getByRole('table').first()
    const column = (): string[] =>
      table
        .getByRole('row')
        .elements()
        .slice(1, -1)
        .map((row) => row.querySelectorAll('td')[0 + 1]!.textContent!.trim())
    await table.getByRole('button', { name: 'Качество решения' }).click()
    await expect
      .element(table.getByRole('columnheader', { name: 'Качество решения' }))
      .toHaveAttribute('aria-sort', 'ascending')
    expect(column()).toEqual(column().toSorted((a, b) => (a === '–' ? -1 : Number(a)) - (b === '–' ? -1 : Number(b))))
    await expect.element(page.getByText('Равные баллы').first()).toBeVisible()
    await expect.element(table.getByRole('img', { name: /^Ваши оценки по этому критерию: / }).first()).toBeVisible()
  })
})

describe('hostile entries', () => {
  const payload = `<img src=x onerror="document.body.dataset.hit=1">\u202E${'\u0301'.repeat(100_000)}=cmd()`

  async function hostile(): Promise<SampleEdition> {
    const entered = submissions(4).map((one): Submission => {
      const card = {
        ...one.card,
        title: `${payload}${one.card.title}`,
        solution: payload,
        contact: { office: payload, link: 'javascript:alert(1)' },
      }
      const changed = { ...one, card, attachments: [{ ...one.attachments[0]!, name: payload }] }
      return { ...changed, contentHash: contentHash(changed, sha256) }
    })
    return openedEdition(entered)
  }

  test('are drawn as text, cut, with turned directions named, and the layout holds', async () => {
    await page.viewport(320, 700)
    const edition = await hostile()
    const element = await seat(edition.office('juror-1'))
    const check = (): void => {
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      expect(element.shadowRoot!.querySelectorAll('img, script, a[href^="javascript"]')).toHaveLength(0)
      expect(element.shadowRoot!.textContent).toContain('⟨U+202E⟩')
      expect(element.shadowRoot!.innerHTML.length).toBeLessThan(100_000)
    }
    check()
    await jury.button(/^Начать/).click()
    await press('1')
    await jury.sheet().findElement()
    check()
    await press('gf')
    await expect.poll(focused).toBe('Проверка и подпись')
    check()
    expect(document.body.dataset['hit']).toBeUndefined()
  })
})

describe('for everybody', () => {
  const screens = [
    ['the queue', async () => undefined],
    ['the question', async () => jury.button(/^(Начать|Продолжить)/).click()],
    [
      'the sheet',
      async () => {
        await jury.button(/^(Начать|Продолжить)/).click()
        await press('1')
        await press('1')
        await jury.sheet().findElement()
      },
    ],
    ['the keys', async () => jury.button('Клавиши').click()],
    ['the last page', async () => jury.button('Проверить и подписать').click()],
  ] as const

  test.each(screens.flatMap(([name, go]) => (['light', 'dark'] as const).map((scheme) => [name, scheme, go] as const)))(
    '%s in the %s is without an objection of axe',
    async (_, scheme, go) => {
      await media({ 'prefers-color-scheme': scheme })
      document.documentElement.style.colorScheme = 'light dark'
      document.body.style.cssText = 'background: Canvas; color: CanvasText'
      const edition = await openedEdition(submissions(6))
      const first = Object.keys((await edition.office('juror-1').see()).state.sheets['r1']!)[0]!
      await fill(edition, 'juror-1', first, () => 1)
      const element = await seat(edition.office('juror-1'))
      await jury.button(/^Продолжить/).findElement()
      await go()
      await element.updateComplete
      expect(await objections(element)).toEqual([])
    },
  )

  test.each(screens)('%s fits 320 pixels, double text and the other direction', async (_, go) => {
    const edition = await openedEdition(submissions(4))
    for (const [size, direction] of [
      ['100%', 'ltr'],
      ['200%', 'ltr'],
      ['100%', 'rtl'],
    ] as const) {
      await page.viewport(size === '100%' ? 320 : 640, 700)
      document.documentElement.style.fontSize = size
      document.documentElement.dir = direction
      const element = await seat(edition.office('juror-1'))
      await go()
      await element.updateComplete
      const width = document.documentElement.clientWidth
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const control of controls(element)) {
        const { width: inline, height } = (control.closest('label') ?? control).getBoundingClientRect()
        expect([inline >= 24, height >= 24, control.outerHTML]).toEqual([true, true, control.outerHTML])
      }
      document.documentElement.removeAttribute('style')
      document.documentElement.removeAttribute('dir')
    }
  })

  test('a chosen level is marked in forced colours too', async () => {
    await media({ 'forced-colors': 'active' })
    const edition = await openedEdition(submissions(4))
    const [element] = await begin(edition)
    await press('4')
    const chosen = element.shadowRoot!.querySelector('.level:has(:checked)')!
    const other = element.shadowRoot!.querySelector('.level:not(:has(:checked))')!
    expect(getComputedStyle(chosen).borderTopColor).not.toBe(getComputedStyle(other).borderTopColor)
    expect(getComputedStyle(chosen.querySelector('span')!).fontWeight).toBe('650')
  })
})
