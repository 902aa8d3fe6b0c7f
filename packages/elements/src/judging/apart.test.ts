import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readBallotFile } from '../office/ballot-file.js'
import { packetOf } from '../office/packet.js'
import { memoryDrawer } from '../store/drawer.js'
import type { Office } from '../office/office.js'
import type { OfLine } from '../store/tidings.js'
import { Unavailable, type UnavailableReason } from '../store/unavailable.js'
import { openedEdition, submissions } from '../testing/edition.js'
import { cuttable, evening, jury, line, marks, opened, own, seat } from '../testing/jury.js'
import { press } from '../testing/page.js'

beforeEach(evening)

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

  test('a page that may keep nothing loses no mark when it moves the desk', async () => {
    const edition = await openedEdition(submissions(4))
    const office = cuttable(edition.office('juror-1'))
    const element = await seat(office, { drawer: undefined })
    await jury.button(/^Начать/).click()
    await press('1')
    office.trouble = 'busy'
    await press('4')
    await expect.element(line('Сервер комиссии занят').first()).toBeVisible()
    office.carryOut = () => Promise.reject(new Unavailable('busy'))
    office.trouble = undefined
    const place = document.createElement('main')
    document.body.append(place)
    const see = vi.spyOn(office, 'see')
    place.append(element)
    await vi.waitFor(() => expect(see).toHaveBeenCalled())
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect.element(jury.level('4 Решение работает устойчиво')).toBeChecked()
  })

  test.each<[UnavailableReason, string]>([
    ['offline', 'Связь с комиссией прервалась, пробуем снова'],
    ['signed-out', 'Срок входа истёк'],
  ])('a lost line (%s) is told though nothing waits to be sent, and gone when it is back', async (reason, words) => {
    const edition = await openedEdition(submissions(2))
    let tell: OfLine | undefined
    const office: Office = {
      ...edition.office('juror-1'),
      subscribe(_, ofLine) {
        tell = ofLine
        return () => {}
      },
    }
    await seat(office)
    tell!(reason)
    await expect.element(line(words).first()).toBeVisible()
    tell!(undefined)
    await vi.waitFor(() => expect(line(words).elements()).toEqual([]))
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
  beforeEach(async () => {
    document.body.replaceChildren()
    const kept = await indexedDB.databases()
    for (const { name } of kept) if (name?.startsWith('gorod ')) indexedDB.deleteDatabase(name)
  })

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

  test('gives its device, its locks and its channel back when it leaves the page, and takes them up again', async () => {
    const edition = await openedEdition(submissions(4))
    const held = async () =>
      (await navigator.locks.query()).held!.filter(({ name }) => name!.startsWith('gorod')).length
    await expect.poll(held).toBe(0)
    const made = [vi.spyOn(BroadcastChannel.prototype, 'addEventListener'), vi.spyOn(IDBFactory.prototype, 'open')]
    const closed = [vi.spyOn(BroadcastChannel.prototype, 'close'), vi.spyOn(IDBDatabase.prototype, 'close')]
    const counts = (spies: readonly { mock: { calls: unknown[] } }[]) => spies.map(({ mock }) => mock.calls.length)
    const element = document.createElement('gorod-judging')
    element.byFile = true
    document.body.replaceChildren(element)
    const packet = await edition.office('secretary').mail!.packetFor('juror-1')
    const field = page.getByLabelText('Открыть листы из файла')
    await userEvent.upload(field, new File([JSON.stringify(packet)], 'листы.json', { type: 'application/json' }))
    await jury.button(/^Начать/).click()
    await press('1')
    await jury.button('Добавить комментарий: Новизна').click()
    await userEvent.keyboard('Последнее слово')
    expect(await held()).toBeGreaterThan(0)
    element.remove()
    await expect.poll(held).toBe(0)
    await expect.poll(() => counts(closed)).toEqual(counts(made))
    document.body.append(element)
    await expect.element(page.getByRole('textbox', { name: 'Комментарий: Новизна' })).toHaveValue('Последнее слово')
    await press('gq')
    for (const spy of [...made, ...closed]) spy.mockRestore()
  })

  test('the next packet tells what was not accepted, why and what to do, and keeps what was entered', async () => {
    const edition = await openedEdition(submissions(5))
    const mail = edition.office('secretary').mail!
    const packetNow = async (): Promise<File> =>
      new File([JSON.stringify(await mail.packetFor('juror-1'))], 'листы.json')
    const element = document.createElement('gorod-judging')
    element.byFile = true
    document.body.replaceChildren(element)
    const field = page.getByLabelText('Открыть листы из файла')
    await userEvent.upload(field, await packetNow())
    await jury.button(/^(Начать|Продолжить)/).click()
    await press('1')
    await press('4')
    const id = opened(element)
    const made = vi.spyOn(URL, 'createObjectURL')
    await jury.button('Скачать мои листы').first().click()
    await vi.waitFor(() => expect(made).toHaveBeenCalled())
    const { value } = readBallotFile(await (made.mock.calls[0]![0] as Blob).text())
    made.mockRestore()
    await edition.act('secretary', 'move-submission', { submission: id, state: 'withdrawn', reason: 'Письмо города' })
    expect(await mail.accept(value!)).toMatchObject({ accepted: 0 })

    await jury.button(/^К списку/).click()
    const spoiled = new File([(await (await packetNow()).text()).replace('"open"', '"ajar"')], 'листы.json')
    await userEvent.upload(field, spoiled)
    await expect.element(page.getByText('/seen/state/phase')).toBeVisible()
    await expect.element(line('Комиссия обменивается листами по почте')).toBeVisible()
    await userEvent.upload(field, await packetNow())
    await expect.element(line('Не принято: Практика').first()).toBeVisible()
    await expect.element(page.getByText('Качество решения: 4')).toBeVisible()
    await expect.element(page.getByText(/отозвана/).first()).toBeVisible()
    expect(line('Комиссия обменивается листами по почте').elements()).toEqual([])
  })
})
