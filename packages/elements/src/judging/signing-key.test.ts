import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { verifySignatures, type Signer } from '@gorod/core/journal'
import { sha256 } from '../office/sha256.js'
import { openDevice } from '../store/device.js'
import { verifySignature } from '../store/signer.js'
import { freshName } from '../testing/device.js'
import { openedEdition, preparedEdition, submissions } from '../testing/edition.js'
import { evening, jury, line, marks, opened, own as sheetOf, seat } from '../testing/jury.js'
import { controls, focused, media, objections, press, text } from '../testing/page.js'
import type { GorodJudging } from './judging.js'

beforeEach(evening)

const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
const signer: Signer = {
  algorithm: 'Ed25519',
  key: Uint8Array.from(atob(publicKey), (byte) => byte.codePointAt(0)!),
  sign: async () => new Uint8Array(64),
}
const otherKey = `${publicKey.slice(0, 41)}8o=`

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** A juror on his last page, with what the secretary did to keys before. */
async function atKey({
  lang = 'ru',
  signer: own,
  enrolled = [],
  revoked = [],
  newSigner,
}: {
  lang?: string
  signer?: Signer
  enrolled?: string[]
  revoked?: string[]
  newSigner?: GorodJudging['newSigner']
}): Promise<GorodJudging> {
  const edition = await openedEdition(submissions(4))
  for (const key of enrolled)
    await edition.act('secretary', 'enrol-key', { member: 'juror-1', key, algorithm: 'Ed25519' })
  for (const key of revoked)
    await edition.act('secretary', 'revoke-key', { member: 'juror-1', key, reason: 'Потерян телефон' })
  const element = await seat(edition.office('juror-1'), {
    lang,
    ...(own && { signer: own }),
    ...(newSigner && { newSigner }),
  })
  await jury.button(lang === 'en' ? 'Check and sign' : 'Проверить и подписать').click()
  return element
}

const region = () => page.getByRole('region', { name: /^(Ваш ключ подписи|Your signing key)$/ })

describe('the juror’s own key', () => {
  test.each([
    ['there is none', {}, 'На этом устройстве ключа нет: ваши подтверждения принимаются без него.'],
    [
      'it is on another device',
      { enrolled: [publicKey] },
      'На этом устройстве ключа нет, а секретарь внёс ключ другого',
    ],
    ['nobody enrolled it', { signer }, 'Секретарь ещё не внёс ваш ключ. Отправьте ему открытый ключ и прочитайте'],
    ['another is enrolled', { signer, enrolled: [otherKey] }, 'Секретарь внёс ключ другого вашего устройства'],
    [
      'every one it had is revoked and there is none here',
      { enrolled: [otherKey], revoked: [otherKey] },
      'На этом устройстве ключа нет, а внесённый раньше отозван',
    ],
    [
      'every one it had is revoked and there is a new one here',
      { signer, enrolled: [otherKey], revoked: [otherKey] },
      'Секретарь ещё не внёс ваш новый ключ. Отправьте ему открытый ключ и прочитайте',
    ],
    ['it is enrolled', { signer, enrolled: [publicKey] }, 'Секретарь внёс ваш ключ: подтверждения на этом устройстве'],
    [
      'it is revoked',
      { signer, enrolled: [publicKey], revoked: [publicKey] },
      'Секретарь отозвал ключ этого устройства .*: Потерян телефон. Подписи им больше не принимаются',
    ],
  ])('is told of where %s', async (_, given, sentence) => {
    const element = await atKey(given)
    await expect.element(line(sentence)).toBeVisible()
    const isOfUse = 'signer' in given && !sentence.startsWith('Секретарь отозвал')
    expect(text(element).includes('бокал айсберг кубок гусеница октябрь ласточка')).toBe(isOfUse)
    expect(text(element).includes(publicKey)).toBe(isOfUse)
  })

  test('speaks English where the page does, in words of its own', async () => {
    const element = await atKey({ signer, lang: 'en' })
    await expect.element(line('The secretary has not enrolled your key yet.')).toBeVisible()
    const words = element.shadowRoot!.querySelector('.six')!.textContent!
    expect(words).toMatch(/^[a-z]+( [a-z]+){5}$/)
    await expect.element(page.getByRole('button', { name: 'Copy the public key' })).toBeVisible()
  })

  test('is told anew as soon as the secretary has enrolled it', async () => {
    const edition = await openedEdition(submissions(4))
    await seat(edition.office('juror-1'), { signer })
    await jury.button('Проверить и подписать').click()
    await expect.element(line('Секретарь ещё не внёс ваш ключ')).toBeVisible()
    await edition.act('secretary', 'enrol-key', { member: 'juror-1', key: publicKey, algorithm: 'Ed25519' })
    await expect.element(line('Секретарь внёс ваш ключ')).toBeVisible()
  })

  test.each([
    ['says that it is copied', true, 'Ключ скопирован.'],
    [
      'says what to do where the browser refuses',
      false,
      'Браузер не дал скопировать: выделите ключ и скопируйте сами.',
    ],
  ])('%s', async (_, isAllowed, sentence) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    if (isAllowed) write.mockResolvedValue()
    else write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await atKey({ signer })
    const button = jury.button('Скопировать открытый ключ')
    ;(button.element() as HTMLElement).focus()
    await press('{Enter}')
    await expect.poll(() => region().getByRole('status').element().textContent?.replace(/\s/g, ' ')).toBe(sentence)
    expect(write).toHaveBeenCalledWith(publicKey)
    expect(focused()).toBe('Скопировать открытый ключ')
    write.mockRestore()
  })

  test('is found from the help, by the keyboard, before anything is assigned', async () => {
    const edition = await preparedEdition(submissions(4))
    await seat(edition.office('juror-1'), { signer })
    await press('{Tab}{Enter}')
    await expect.element(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible()
    while (focused() !== 'Ваш ключ подписи') await press('{Tab}')
    await press('{Enter}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(region()).toBeVisible()
    await expect.poll(focused).toBe('Ваш ключ подписи')
    await press('{Tab}')
    expect(focused()).toBe('Скопировать открытый ключ')
  })

  test('is made anew where it was revoked: what was signed stays, what is left is signed with the new one', async () => {
    const device = await openDevice(freshName(), sha256)
    const former = await device.signerOf('juror-1')
    const edition = await openedEdition(submissions(4))
    const member = 'juror-1'
    const enrol = (one: Signer) =>
      edition.act('secretary', 'enrol-key', { member, key: base64(one.key), algorithm: one.algorithm })
    await enrol(former)
    const element = await seat(edition.office(member), {
      drawer: device.drawerOf(member),
      signer: former,
      newSigner: (old) => device.newSignerOf(member, old),
    })
    const handIn = async (): Promise<string> => {
      await jury.button(/^(Начать|Продолжить)/).click()
      const id = opened(element)
      await press('1')
      for (const key of marks) await press(key)
      await press('{Control>}{Enter}{/Control}')
      await press('gf')
      return id
    }
    const first = await handIn()
    await jury.button('Подтвердить и подписать').click()
    await vi.waitFor(async () => expect((await sheetOf(edition, first)).state).toBe('confirmed'))
    await jury.button(/^К списку/).click()
    const reason = 'Потерян телефон'
    await edition.act('secretary', 'revoke-key', { member, key: base64(former.key), reason })
    await expect.element(line('Ключ подписи этого устройства отозван: нужен новый.')).toBeVisible()
    const second = await handIn()
    await expect.element(line('Секретарь отозвал ключ этого устройства .*: Потерян телефон.')).toBeVisible()
    const words = (): string | undefined => element.shadowRoot!.querySelector('.six')?.textContent
    expect(words()).toBeUndefined()
    await expect.element(line('Подписать на этом устройстве сейчас нельзя')).toBeVisible()
    const button = jury.button('Сделать новый ключ')
    ;(button.element() as HTMLElement).focus()
    await press('{Enter}')
    await expect.element(line('Секретарь ещё не внёс ваш новый ключ')).toBeVisible()
    await expect.element(jury.button('Подтвердить и подписать')).toBeDisabled()
    expect(words()?.split(' ')).toHaveLength(6)
    expect(focused()).toBe('Ваш ключ подписи')
    const renewed = await device.signerOf(member)
    await enrol(renewed)
    await expect.element(line('Секретарь внёс ваш ключ')).toBeVisible()
    await jury.button('Подтвердить и подписать').click()
    await vi.waitFor(async () => expect((await sheetOf(edition, second)).state).toBe('confirmed'))
    expect((await sheetOf(edition, first)).state).toBe('confirmed')
    const events = await edition.tools.store.read()
    const keys = events.flatMap(({ type, signatures }) =>
      type === 'sheet.confirmed' ? signatures!.map(({ key }) => key) : [],
    )
    expect(keys).toEqual([base64(former.key), base64(renewed.key)])
    expect(await verifySignatures('example.org/sample-2026', events, verifySignature)).toEqual([])
    device.close()
  }, 60_000)

  test('says so where the browser makes no new one', async () => {
    const newSigner = () => Promise.reject(new DOMException('no', 'OperationError'))
    await atKey({ signer, enrolled: [publicKey], revoked: [publicKey], newSigner })
    await jury.button('Сделать новый ключ').click()
    await expect.element(line('Новый ключ не получился: браузер не сделал или не сохранил его.')).toBeVisible()
  })

  test('says so where it does not sign', async () => {
    const broken = { ...signer, sign: () => Promise.reject(new DOMException('no', 'OperationError')) }
    const edition = await openedEdition(submissions(4))
    await edition.act('secretary', 'enrol-key', { member: 'juror-1', key: publicKey, algorithm: 'Ed25519' })
    await seat(edition.office('juror-1'), { signer: broken })
    await jury.button(/^Начать/).click()
    await press('1')
    for (const key of marks) await press(key)
    await press('{Control>}{Enter}{/Control}')
    await press('gf')
    await jury.button('Подтвердить и подписать').click()
    await expect.element(line('Подпись не получилась: ключ на этом устройстве не сработал.')).toBeVisible()
  })

  test.each(['light', 'dark'])('in the %s is without an objection of axe', async (scheme) => {
    await media({ 'prefers-color-scheme': scheme })
    document.documentElement.style.colorScheme = 'light dark'
    document.body.style.cssText = 'background: Canvas; color: CanvasText'
    expect(await objections(await atKey({ signer }))).toEqual([])
  })

  test.each([
    ['320 pixels', 320, '100%', 'ltr'],
    ['double text', 640, '200%', 'ltr'],
    ['the other direction', 320, '100%', 'rtl'],
  ])('fits %s', async (_, width, size, direction) => {
    await page.viewport(width, 700)
    document.documentElement.style.fontSize = size
    document.documentElement.dir = direction
    const element = await atKey({ signer })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
    const copy = controls(element).find(({ dataset }) => dataset['do'] === 'copy-key')!
    expect(copy.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    document.documentElement.removeAttribute('style')
    document.documentElement.removeAttribute('dir')
  })
})
