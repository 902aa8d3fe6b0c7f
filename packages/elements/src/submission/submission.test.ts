import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { memoryDrawer, type Drawer } from '../store/drawer.js'
import { openDevice } from '../store/device.js'
import { sha256 } from '../office/sha256.js'
import { Unavailable } from '../store/unavailable.js'
import { freshName } from '../testing/device.js'
import { controls, focused, media, objections, press, text } from '../testing/page.js'
import type { GorodSubmission } from './submission.js'
import { drawn, file, Organiser, rules, sample, show } from './testing/sample.js'
import { draftFile } from './submission-file.js'
import { newDraft, type Draft } from './draft.js'

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const box = (name: string | RegExp) => page.getByRole('textbox', { name })
const at = '2026-09-20T09:00:00Z'

/** A pattern whose spaces may be non-breaking. */
const spaced = ({ source }: RegExp): RegExp => new RegExp(source.replaceAll(' ', '\\s'))

beforeEach(() => page.viewport(1280, 900))

/** A drawer with a draft that nothing is missing from. */
async function withDraft(changes: Partial<typeof sample> = {}, drawer: Drawer = memoryDrawer()): Promise<Drawer> {
  const draft = { ...newDraft(rules, 'a1', at), submission: { ...sample, ...changes } }
  await drawer.put({ 'draft/a1': draft, 'place/last': 'a1' })
  return drawer
}

/** Goes through the element with the Tab key until something has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (name.test(labelled())) return
    await press('{Tab}')
  }
  throw new Error(`nothing named ${name} has the focus`)
}

/** What has the focus, by its label. */
function labelled(): string {
  let active: Element | null = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  const labels = active && 'labels' in active ? [...((active as HTMLInputElement).labels ?? [])] : []
  return (active?.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused()).replace(/\s+/g, ' ').trim()
}

/** The file that the page would have handed out. */
async function downloaded(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const made: Blob[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`)
  let name = ''
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download
  })
  await act()
  create.mockRestore()
  click.mockRestore()
  return { name, text: await made[0]!.text() }
}

describe('an applicant', () => {
  test('writes and sends a practice with the keyboard alone', async () => {
    const organiser = new Organiser()
    const element = await show(organiser)
    await tabTo(/^Начать заявку/)
    await press('{Enter}')
    await drawn(element)
    await tabTo(/^Номинация/)
    await press('{ArrowDown}')
    await tabTo(/^Город обязательно/)
    await press('{ArrowDown}')
    for (const [name, keys] of [
      [/^Название участника/, 'Мэрия'],
      [/^Название обязательно/, 'Тихая улица'],
      [/^Краткое описание/, 'Машин нет'],
      [/^Проблемные вопросы, 1/, 'Как?'],
    ] as const) {
      await tabTo(name)
      await press(keys)
    }
    await tabTo(/^Добавить вопрос/)
    await press('{Enter}')
    await drawn(element)
    expect(labelled()).toBe('Проблемные вопросы, 2')
    await press('Зачем?')
    await tabTo(/^Поднять выше: Проблемные вопросы, 2/)
    await press('{Enter}')
    await drawn(element)
    expect(labelled()).toBe('Опустить ниже: Проблемные вопросы, 1')
    await tabTo(/^Подразделение/)
    await press('ЖКХ')
    for (const consent of rules.consents) {
      await tabTo(new RegExp(consent.replaceAll('\u00A0', ' ')))
      await press(' ')
      await drawn(element)
    }
    await tabTo(/^Проверить и отправить/)
    await press('{Enter}')
    await drawn(element)
    expect(focused()).toBe('Проверьте заявку')
    await tabTo(/^Отправить заявку/)
    await press('{Enter}')
    await drawn(element)
    expect(focused()).toBe('Заявка отправлена')
    expect(organiser.sent).toHaveLength(1)
    const [{ card, entrant, nomination, state }] = organiser.sent as [(typeof organiser.sent)[0]]
    expect([state, nomination, entrant.city, card.title, card.questions]).toEqual([
      'submitted',
      'yards',
      'city-1',
      'Тихая улица',
      ['Зачем?', 'Как?'],
    ])
    await expect.element(page.getByText(organiser.sent[0]!.contentHash!)).toBeVisible()
  })

  test('meets fields by names in full sentences', async () => {
    await show(new Organiser(), await withDraft({ nomination: 'budget' }))
    const names: string[] = []
    for (const role of ['textbox', 'combobox', 'checkbox'] as const)
      for (const one of page.getByRole(role).elements())
        names.push(
          ((one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent) || '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
    expect(names).toEqual([
      'Название участника обязательно',
      'Название обязательно',
      'Краткое описание обязательно',
      'Проблемные вопросы, 1',
      'Исходная ситуация',
      'Решение',
      'жителей обязательно',
      'всего обязательно',
      'Этапы, 1: Когда',
      'Этапы, 1: Что делали',
      'Этапы, 2: Когда',
      'Этапы, 2: Что делали',
      'Участники и партнёры, 1: Имя или название',
      'Участники и партнёры, 1: Чем помог',
      'Нормативная основа, 1',
      'Показатели, 1: Показатель',
      'Показатели, 1: Было',
      'Показатели, 1: Стало',
      'Показатели, 1: Единица',
      'Показатели, 1: За какое время',
      'Социальный эффект',
      'Подразделение',
      'Контактное лицо',
      'Ссылка',
      'Номинация обязательно',
      'Кто подаёт заявку обязательно',
      'Город обязательно',
      'Состояние практики',
      'На обработку персональных данных',
      'На размещение практики в библиотеке',
    ])
    await expect.element(page.getByRole('navigation', { name: 'Разделы заявки' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Проблема и решение осталось 2' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'О практике готово' })).toBeVisible()
  })

  test('writes in English too', async () => {
    await show(new Organiser(), await withDraft(), 'en')
    await expect.element(button('Check and send')).toBeVisible()
    await expect.element(box('Summary required')).toHaveAccessibleDescription(spaced(/What was done.* 5 of 10 words/))
    await button('Check and send').click()
    await expect.element(page.getByRole('heading', { name: 'Check the submission' })).toBeVisible()
    expect(document.querySelector('gorod-submission')!.shadowRoot!.textContent).not.toMatch(/Проверить|Согласия|отправ/)
  })
})

describe('what is wrong', () => {
  test('stands beside a field once it was left, and not before', async () => {
    await show(new Organiser(), await withDraft({ card: { ...sample.card, summary: '' } }))
    await expect.element(box(/^Краткое описание/)).not.toHaveAttribute('aria-invalid')
    await box(/^Краткое описание/).click()
    await press('{Tab}')
    await expect.element(box(/^Краткое описание/)).toHaveAttribute('aria-invalid', 'true')
    await expect
      .element(box(/^Краткое описание/))
      .toHaveAccessibleDescription(/Краткое описание: поле не заполнено. Заполните поле.$/)
  })

  test('is summed up when sending is tried, and each point leads to its field', async () => {
    const element = await show(
      new Organiser(),
      await withDraft({ card: { ...sample.card, title: '', contact: undefined as never }, consents: [] }),
    )
    await button('Проверить и отправить').click()
    await drawn(element)
    expect(focused()).toMatch(/^Что ещё нужно поправить Заявка ещё не готова: 4 замечания/)
    for (const [link, field] of [
      [/^Название: поле не заполнено/, /^Название обязательно/],
      [/^Контакты: поле не заполнено/, /^Подразделение/],
      [/^Нет согласия: «На обработку/, /^На обработку персональных данных/],
    ] as const) {
      await page.getByRole('link', { name: link }).click()
      await drawn(element)
      expect(labelled()).toMatch(field)
    }
  })

  test.each([
    ['4 млн', /не читается как число/],
    ['4,5', /с запятой или точкой/],
    ['4 00 000', /цифры разделены не по три/],
    ['99999999999999999999', /слишком велико/],
  ])('an amount of «%s» is asked for again', async (typed, words) => {
    await show(new Organiser(), await withDraft({ nomination: 'budget' }))
    await box(/^всего/).fill(typed)
    await press('{Tab}')
    await expect.element(box(/^всего/)).toHaveAccessibleDescription(spaced(words))
  })

  test('an amount with spaces is read, and said back', async () => {
    const element = await show(new Organiser(), await withDraft({ nomination: 'budget' }))
    await box(/^всего/).fill('4 000 000')
    expect(text(element).replaceAll('\u00A0', ' ')).toContain('Понято как 4 000 000')
  })

  test('a row lacks what it is nothing without', async () => {
    await show(new Organiser(), await withDraft({ card: { ...sample.card, indicators: [{ name: 'Шум', after: '' }] } }))
    await button('Проверить и отправить').click()
    await expect.element(page.getByRole('link', { name: /^Показатели, 1: не заполнено «Стало»/ })).toBeVisible()
  })

  test('words are counted, and told aloud only near the limit', async () => {
    const element = await show(new Organiser(), await withDraft())
    await box(/^Краткое описание/).fill('раз два')
    await expect.element(box(/^Краткое описание/)).toHaveAccessibleDescription(spaced(/2 из 10 слов/))
    const said = (): string => element.shadowRoot!.querySelector('[role=status]')!.textContent!
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(said()).toBe('')
    await box(/^Краткое описание/).fill('1 2 3 4 5 6 7 8')
    await expect.poll(said).toBe('Краткое описание: осталось 2\u00A0слова')
    await box(/^Краткое описание/).fill('а а а а а а а а а а а')
    await expect.poll(said).toBe('Краткое описание: длиннее на\u00A01\u00A0слово')
  })

  test('a paste of a megabyte changes nothing, and says why', async () => {
    const element = await show(new Organiser(), await withDraft())
    const field = element.shadowRoot!.getElementById('/card/solution') as HTMLTextAreaElement
    const before = field.value
    field.focus()
    const paste = new InputEvent('beforeinput', {
      data: 'я'.repeat(1_000_000),
      inputType: 'insertFromPaste',
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    expect(field.dispatchEvent(paste)).toBe(false)
    await drawn(element)
    expect(field.value).toBe(before)
    await expect
      .element(box(/^Решение/))
      .toHaveAccessibleDescription(spaced(/Вставка не поместилась: 1 000 0\d\d знак.*помещается 20 000 знаков/))
    field.value = 'я'.repeat(30_000)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await drawn(element)
    expect(field.value).toBe(before)
  })
})

describe('rows', () => {
  test('keep the focus with what was done', async () => {
    const element = await show(new Organiser(), await withDraft())
    await button('Убрать: Этапы, 1').click()
    await drawn(element)
    expect(labelled()).toBe('Этапы, 1: Когда')
    await expect.element(box('Этапы, 1: Когда')).toHaveValue('2025')
    await button('Добавить этап').click()
    await drawn(element)
    expect(labelled()).toBe('Этапы, 2: Когда')
    await press('2026')
    await button('Опустить ниже: Этапы, 1').click()
    await drawn(element)
    expect(labelled()).toBe('Поднять выше: Этапы, 2')
    await expect.element(box('Этапы, 1: Когда')).toHaveValue('2026')
    await expect.element(page.getByRole('status')).toHaveTextContent('Теперь Этапы, 2')
  })
})

describe('a draft', () => {
  test('is on the device within 300 ms of the last key', async () => {
    const drawer = await withDraft()
    await show(new Organiser(), drawer)
    await box(/^Название обязательно/).fill('Новое название')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const [[, kept]] = (await drawer.all('draft/')) as [[string, { submission: typeof sample }]]
    expect(kept.submission.card.title).toBe('Новое название')
  })

  test.each(['visibilitychange', 'pagehide', 'focusout'])('is kept at once on %s', async (name) => {
    const drawer = await withDraft()
    const element = await show(new Organiser(), drawer)
    const put = vi.spyOn(drawer, 'put')
    await box(/^Название обязательно/).fill('Н')
    put.mockClear()
    const field = element.shadowRoot!.getElementById('/card/title') as HTMLInputElement
    field.value = 'На'
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    const target = name === 'pagehide' ? window : name === 'focusout' ? field : document
    target.dispatchEvent(new Event(name, { bubbles: true, composed: true }))
    expect(put).toHaveBeenCalledOnce()
  })

  test('survives a reload in the middle of a word, with its files', async () => {
    const name = freshName()
    const device = await openDevice(name, sha256)
    const element = await show(new Organiser(), await withDraft({}, device.drawerOf('me')))
    await attachTo(element, file('план.pdf', '%PDF-1.7'))
    await box(/^Название обязательно/).fill('Тихая ули')
    window.dispatchEvent(new Event('pagehide'))
    const organiser = new Organiser()
    const again = await show(organiser, (await openDevice(name, sha256)).drawerOf('me'))
    expect(text(again)).toMatch(/Черновик восстановлен: всё, что было введено до 20 сентября 2026/)
    await expect.element(box(/^Название обязательно/)).toHaveValue('Тихая ули')
    await expect.element(page.getByText('план.pdf')).toBeVisible()
    await button('Проверить и отправить').click()
    await drawn(again)
    await button('Отправить заявку').click()
    await drawn(again)
    expect(organiser.sent[0]!.attachments).toHaveLength(1)
  })

  test('says where it is, and offers a file where the device keeps nothing', async () => {
    const drawer = await withDraft()
    const put = vi.spyOn(drawer, 'put')
    const element = await show(new Organiser(), drawer)
    expect(text(element)).toMatch(/Сохранено на этом устройстве, /)
    put.mockRejectedValue(new Unavailable('storage-full'))
    await box(/^Название обязательно/).fill('Другое')
    await expect.poll(() => text(element)).toMatch(/только в памяти этой страницы: на устройстве кончилось место/)
    const { name, text: content } = await downloaded(() => button('Скачать черновик').first().click())
    expect(name).toBe('Черновик заявки — Другое.json')
    expect(JSON.parse(content).submission.card.title).toBe('Другое')
    put.mockRestore()
    await box(/^Название обязательно/).fill('Третье')
    await expect.poll(() => text(element)).toMatch(/Сохранено на этом устройстве/)
    const [[, kept]] = (await drawer.all('draft/')) as [[string, { submission: typeof sample }]]
    expect(kept.submission.card.title).toBe('Третье')
  })

  test('says so where no drawer is given', async () => {
    const element = await show(new Organiser(), undefined)
    element.drawer = undefined
    await button('Начать заявку').click()
    await expect.poll(() => text(element)).toMatch(/только в памяти этой страницы/)
  })

  test('is opened from a file; another file is refused in words', async () => {
    const element = await show()
    const input = element.shadowRoot!.getElementById('open') as HTMLInputElement
    await userEvent.upload(input, file('заметка.json', '{"format":"x"}'))
    await expect.poll(() => text(element)).toMatch(/В файле «заметка.json» нет черновика/)
    const draft = { ...newDraft(rules, 'b2', at), submission: { ...sample, id: 'b2' } }
    await userEvent.upload(
      input,
      file('черновик.json', draftFile({ ...draft, submission: { ...draft.submission, contest: 'x' } })),
    )
    await expect.poll(() => text(element)).toMatch(/для другого конкурса/)
    await userEvent.upload(input, file('черновик.json', draftFile(draft)))
    await expect.element(box(/^Название обязательно/)).toHaveValue('Тихая улица')
  })

  test('of a file takes nothing from one that was here under the same number', async () => {
    const drawer = await withDraft()
    await drawer.put({ 'place/last': undefined })
    const element = await show(new Organiser(), drawer)
    const other = {
      ...newDraft(rules, 'a1', at),
      submission: { ...sample, card: { ...sample.card, title: 'Из файла' } },
    }
    await userEvent.upload(
      element.shadowRoot!.getElementById('open') as HTMLInputElement,
      file('черновик.json', draftFile(other)),
    )
    await expect.element(box(/^Название обязательно/)).toHaveValue('Из файла')
    await button('Все заявки').click()
    await expect.element(button('Продолжить: Из файла')).toBeVisible()
    await expect.element(button('Продолжить: Тихая улица')).toBeVisible()
  })

  test('goes on where the element is moved on its page', async () => {
    const element = await show(new Organiser(), await withDraft())
    await box(/^Название обязательно/).fill('До переноса')
    const place = document.createElement('main')
    document.body.append(place)
    place.append(element)
    await drawn(element)
    await expect.element(box(/^Название обязательно/)).toHaveValue('До переноса')
  })

  test('changed in another tab is taken over', async () => {
    const drawer = await withDraft()
    await show(new Organiser(), drawer)
    const [[, kept]] = (await drawer.all('draft/')) as [[string, Draft]]
    const card = { ...sample.card, title: 'Из другой вкладки' }
    await drawer.put({ 'draft/a1': { ...kept, submission: { ...sample, card }, changedAt: '2026-09-20T10:00:00Z' } })
    await expect.element(box(/^Название обязательно/)).toHaveValue('Из другой вкладки')
  })

  test('is one of several, chosen and deleted by name', async () => {
    const drawer = await withDraft()
    const other = {
      ...newDraft(rules, 'b2', at),
      submission: { ...sample, id: 'b2', card: { ...sample.card, title: 'Сад' } },
    }
    await drawer.put({ 'draft/b2': other, 'place/last': undefined })
    const element = await show(new Organiser(), drawer)
    await button('Продолжить: Сад').click()
    await expect.element(box(/^Название обязательно/)).toHaveValue('Сад')
    await button('Все заявки').click()
    await button('Удалить черновик: Сад').click()
    await expect
      .element(page.getByRole('dialog', { name: 'Удалить черновик «Сад»? Вернуть его будет нельзя.' }))
      .toBeVisible()
    await button('Удалить').click()
    await drawn(element)
    expect((await drawer.all('draft/')).map(([name]) => name)).toEqual(['draft/a1'])
    expect(focused()).toBe('Начать ещё одну заявку')
  })
})

async function attachTo(element: GorodSubmission, ...files: File[]): Promise<void> {
  await userEvent.upload(element.shadowRoot!.getElementById('/attachments') as HTMLInputElement, files)
  await expect.poll(() => element.shadowRoot!.getElementById('/checking')).toBeNull()
  await drawn(element)
}

/** Drops a file on the form; `false` where the form took it. */
function drop(element: GorodSubmission, one: File): boolean {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(one)
  const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true })
  return element.shadowRoot!.querySelector('form')!.dispatchEvent(dropped)
}

describe('files', () => {
  test('are attached or refused, each with its reason', async () => {
    const element = await show(new Organiser(), await withDraft())
    await attachTo(
      element,
      file('план.pdf', '%PDF-1.7'),
      file('копия.pdf', '%PDF-1.7'),
      file('злой.pdf', '<html><script>'),
      file('отчёт\u202Efdp.exe', 'MZ'),
    )
    const all = text(element)
    expect(focused()).toMatch(/^Не приложены/)
    expect(all).toContain('копия.pdf: этот файл уже приложен под именем «план.pdf».')
    expect(all).toContain('злой.pdf: содержимое не соответствует имени файла')
    expect(all).toContain('отчёт⟨U+202E⟩fdp.exe: файлы вида')
    await button('Понятно').click()
    await button('Убрать файл: план.pdf').click()
    await drawn(element)
    expect(text(element)).toContain('Файлов пока нет')
  })

  test('are dropped anywhere on the form', async () => {
    const element = await show(new Organiser(), await withDraft())
    expect(drop(element, file('план.pdf', '%PDF-1.7'))).toBe(false)
    await expect.element(button('Убрать файл: план.pdf')).toBeVisible()
  })

  test('leave the page at hand while a large one is read', async () => {
    const element = await show(bounded(60_000_000), await withDraft())
    const content = new Uint8Array(12_000_000)
    content.set([0x25, 0x50, 0x44, 0x46, 0x2d])
    drop(element, file('большой.pdf', content))
    await expect.poll(() => text(element)).toContain('Проверяем: большой.pdf')
    let frames = 0
    for (; !/большой\.pdf PDF, 12 МБ/.test(text(element)); frames++) await new Promise(requestAnimationFrame)
    expect(frames).toBeGreaterThan(3)
  })

  test('have to be attached again where only their names came', async () => {
    const attachments = [{ name: 'план.pdf', type: 'application/pdf', bytes: 8, hash: '3ae1'.padEnd(64, '0') }]
    await show(new Organiser(), await withDraft({ attachments }))
    await button('Проверить и отправить').click()
    await expect
      .element(page.getByRole('link', { name: spaced(/^план.pdf: содержимого файла на этом устройстве нет/) }))
      .toBeVisible()
  })
})

const bounded = (mostBytes: number): Organiser => {
  const organiser = new Organiser()
  organiser.given = { rules: { ...rules, attachments: { ...rules.attachments, mostBytes } } }
  return organiser
}

describe('sending', () => {
  const toCheck = async (organiser: Organiser, changes: Partial<typeof sample> = {}): Promise<GorodSubmission> => {
    const element = await show(organiser, await withDraft(changes))
    await button('Проверить и отправить').click()
    await drawn(element)
    return element
  }

  test('comes after a look at the practice as the library will show it', async () => {
    const question = 'Как вернуть людей во дворы?'
    const contact = { office: 'Управление благоустройства', person: 'Е. П. Светлова' }
    const element = await toCheck(new Organiser(), { card: { ...sample.card, questions: [question], contact } })
    const preview = (): string => element.shadowRoot!.querySelector<HTMLElement>('.preview')!.innerText
    expect(preview()).toMatch(
      /Тихая улица\s+Жители сами выбирают, что чинить\.\s+Проблемный вопрос\s+Как вернуть людей во дворы\?/,
    )
    expect(preview()).toMatch(/Город\s+Берёзополь\s+Организация\s+Администрация Берёзополя/)
    expect(preview()).toContain('Управление благоустройства')
    expect(preview()).not.toContain('Светлова')
    element.library = {
      personConsent: rules.consents[0]!,
      rubricator: {
        version: 1,
        spheres: [],
        questions: [{ id: 'yards', title: { ru: question }, spheres: [] }],
        sources: [],
      },
    }
    await drawn(element)
    expect(preview()).toContain('Е. П. Светлова')
    expect(preview()).toContain(question)
    expect(await objections(element)).toEqual([])
  })

  test('that fails keeps the draft and says why', async () => {
    const organiser = new Organiser()
    const element = await toCheck(organiser)
    organiser.fails = new Unavailable('offline')
    await button('Отправить заявку').click()
    await drawn(element)
    expect(focused()).toMatch(/^Отправить не удалось: нет связи. Черновик цел/)
    organiser.fails = undefined
    await button('Отправить заявку').click()
    await expect.element(page.getByRole('heading', { name: 'Заявка отправлена' })).toBeVisible()
  })

  test('before the intake waits for its first day, and says so', async () => {
    const organiser = new Organiser()
    organiser.at = '2026-08-31T20:00:00Z'
    const element = await show(organiser, await withDraft())
    expect(text(element)).toContain('Приём начнётся 1 сентября 2026 года')
    await button('Проверить и отправить').click()
    await drawn(element)
    expect(focused()).toContain('До этого дня отправить заявку нельзя')
  })

  test('on the first day by the time of the contest is in time', async () => {
    const organiser = new Organiser()
    organiser.at = '2026-08-31T21:00:00Z'
    expect(text(await toCheck(organiser))).toContain('Отправить заявку')
  })

  test('after the intake is told beforehand, and marked', async () => {
    const organiser = new Organiser()
    organiser.at = '2026-10-01T21:00:00Z'
    const element = await toCheck(organiser)
    expect(text(element)).toContain('будет отмечена как поступившая с опозданием')
    await button('Отправить заявку').click()
    await drawn(element)
    expect(organiser.sent[0]!.late).toBe(true)
    expect(text(element)).toMatch(
      /Поступила с опозданием.*Приём закончился 1 октября 2026 года: заявку можно только читать/,
    )
    await expect.element(button('Исправить заявку')).not.toBeInTheDocument()
  })

  test('tells the page what was sent, and gives a receipt to copy', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const element = await toCheck(new Organiser())
    const told = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('gorod-sent', (event) => resolve(event as CustomEvent), { once: true }),
    )
    await button('Отправить заявку').click()
    const { detail } = await told
    expect(detail.receipt.contentHash).toMatch(/^[0-9a-f]{64}$/)
    await button('Скопировать квитанцию').click()
    expect(copied.mock.calls[0]![0]).toContain(`Контрольная сумма: ${detail.receipt.contentHash}`)
    copied.mockRestore()
  })

  test('may be taken back, with a reason', async () => {
    const organiser = new Organiser()
    const element = await toCheck(organiser)
    await button('Отправить заявку').click()
    await button('Отозвать заявку').click()
    await box('Почему вы отзываете заявку').fill('Подали дважды')
    await page.getByRole('dialog').getByRole('button', { name: 'Отозвать заявку' }).click()
    await drawn(element)
    expect(organiser.sent.at(-1)).toMatchObject({ state: 'withdrawn', reason: 'Подали дважды' })
    expect(text(element)).toMatch(/Отозвана.*Причина: Подали дважды/)
  })

  test('may be done again until the intake ends, by the same number', async () => {
    const organiser = new Organiser()
    const element = await toCheck(organiser)
    await button('Отправить заявку').click()
    await button('Исправить заявку').click()
    await box(/^Краткое описание/).fill('Жители сами выбирают, что строить.')
    await button('Проверить и отправить').click()
    await drawn(element)
    await expect.element(page.getByRole('insertion').first()).toHaveTextContent('строить')
    await button('Отправить исправленную заявку').click()
    await drawn(element)
    expect(organiser.sent.map(({ id, state }) => [id, state])).toEqual([
      ['a1', 'submitted'],
      ['a1', 'submitted'],
    ])
    expect(organiser.sent[1]!.contentHash).not.toBe(organiser.sent[0]!.contentHash)
  })
})

describe('a submission that came back', () => {
  test('shows the reason, the days left and each remark at its field, and goes again', async () => {
    const organiser = new Organiser()
    const drawer = await withDraft()
    const element = await show(organiser, drawer)
    await button('Проверить и отправить').click()
    await drawn(element)
    await button('Отправить заявку').click()
    await drawn(element)
    organiser.at = '2026-10-08T09:00:00Z'
    organiser.giveBack('Нет сметы', '2026-10-15', [
      { path: '/card/summary', text: 'Назовите цифры' },
      { text: 'Приложите письмо' },
    ])
    const again = await show(organiser, drawer)
    await button('Посмотреть: Тихая улица').click()
    expect(text(again)).toMatch(
      /Возвращена на доработку Нет сметы Вернуть её нужно не позже 15 октября 2026 года\. До этого срока 7 дней\./,
    )
    await button('Доработать заявку').click()
    await expect
      .element(box(/^Краткое описание/))
      .toHaveAccessibleDescription(spaced(/Замечание комиссии: Назовите цифры/))
    expect(text(again)).toMatch(/Замечания комиссии: Приложите письмо/)
    await box(/^Краткое описание/).fill('Жители сами выбирают, что чинить: 12 дворов.')
    await button('Проверить и отправить').click()
    await drawn(again)
    await button('Отправить исправленную заявку').click()
    await drawn(again)
    expect(organiser.sent.at(-1)).toMatchObject({
      id: 'a1',
      state: 'submitted',
      submittedAt: organiser.sent[0]!.submittedAt,
    })
  })
})

const hostile = '<img src=x onerror="window.hurt=1">\u202Eтекст{{7*7}}'

test('hostile text in every field is only text, and its links are safe', async () => {
  const card = {
    ...sample.card,
    title: hostile,
    summary: hostile,
    questions: [hostile],
    steps: [{ when: hostile, text: hostile }],
    participants: [{ name: hostile, support: hostile }],
    indicators: [{ name: hostile, before: hostile, after: hostile, unit: hostile, period: hostile }],
    legalBasis: [hostile],
    contact: { office: hostile, person: hostile, link: 'javascript:window.hurt=1' },
  }
  const organiser = new Organiser()
  organiser.given = {
    rules: { ...rules, title: hostile, fields: [], nominations: [{ id: 'yards', title: hostile, partner: hostile }] },
  }
  const entrant = { kind: 'member-city', city: 'city-1', name: hostile } as const
  const element = await show(organiser, await withDraft({ card, entrant }))
  const root = element.shadowRoot!
  await button('Проверить и отправить').click()
  await expect
    .element(page.getByRole('link', { name: /^Ссылка «javascript:window.hurt=1» не принимается/ }))
    .toBeVisible()
  await box('Ссылка').fill('https://example.org/a')
  await button('Проверить и отправить').click()
  await drawn(element)
  expect(text(element)).toContain('<img src=x onerror="window.hurt=1">⟨U+202E⟩текст')
  expect([...root.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:'])
  expect(root.querySelector('img, script')).toBeNull()
  expect('hurt' in window).toBe(false)
})

describe('every screen', () => {
  const screens: [string, (element: GorodSubmission) => Promise<void>][] = [
    ['the form', async () => undefined],
    [
      'the form with its summary',
      async (element) => {
        await box(/^Название обязательно/).fill('')
        await button('Проверить и отправить').click()
        await drawn(element)
      },
    ],
    [
      'the check',
      async (element) => {
        await button('Проверить и отправить').click()
        await drawn(element)
      },
    ],
    [
      'the receipt',
      async (element) => {
        await button('Проверить и отправить').click()
        await drawn(element)
        await button('Отправить заявку').click()
        await drawn(element)
      },
    ],
    [
      'the list',
      async (element) => {
        await button('Все заявки').click()
        await drawn(element)
      },
    ],
  ]

  describe.each(screens)('%s', (_, go) => {
    test.each(['light', 'dark'])('meets no objection of axe in the %s', async (scheme) => {
      document.documentElement.style.colorScheme = scheme
      document.body.style.background = 'Canvas'
      await media({ 'prefers-color-scheme': scheme })
      const element = await show(new Organiser(), await withDraft({ nomination: 'yards' }))
      await go(element)
      expect(await objections(element)).toEqual([])
      document.documentElement.style.colorScheme = ''
    })

    test.each([
      ['320 pixels', 320, ''],
      ['200 % text', 640, '200%'],
    ])('fits into %s', async (_name, width, fontSize) => {
      await page.viewport(width, 800)
      document.body.style.fontSize = fontSize
      const element = await show(new Organiser(), await withDraft())
      await go(element)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      for (const one of controls(element)) {
        const { height } = one.getBoundingClientRect()
        if (!one.classList.contains('unseen') && one.getAttribute('type') !== 'checkbox')
          expect([one.outerHTML.slice(0, 80), height >= 24]).toEqual([one.outerHTML.slice(0, 80), true])
      }
      document.body.style.fontSize = ''
    })

    test('reads from right to left, and in forced colours', async () => {
      document.documentElement.dir = 'rtl'
      await media({ 'forced-colors': 'active' })
      const element = await show(new Organiser(), await withDraft())
      await go(element)
      const heading = element.shadowRoot!.querySelector('h2')!.getBoundingClientRect()
      expect(Math.round(heading.right)).toBeGreaterThan(element.getBoundingClientRect().right - 60)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
      document.documentElement.dir = ''
    })
  })
})
