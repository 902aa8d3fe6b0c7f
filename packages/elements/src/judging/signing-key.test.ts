import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Signer } from '@gorod/core/journal'
import { openedEdition, preparedEdition, submissions } from '../testing/edition.js'
import { evening, jury, line, seat } from '../testing/jury.js'
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

/** A juror on his last page, with what the secretary did to keys before. */
async function atKey({
  lang = 'ru',
  signer: own,
  enrolled = [],
  revoked = [],
}: {
  lang?: string
  signer?: Signer
  enrolled?: string[]
  revoked?: string[]
}): Promise<GorodJudging> {
  const edition = await openedEdition(submissions(4))
  for (const key of enrolled)
    await edition.act('secretary', 'enrol-key', { member: 'juror-1', key, algorithm: 'Ed25519' })
  for (const key of revoked)
    await edition.act('secretary', 'revoke-key', { member: 'juror-1', key, reason: 'Потерян телефон' })
  const element = await seat(edition.office('juror-1'), { lang, ...(own && { signer: own }) })
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
    ['it is enrolled', { signer, enrolled: [publicKey] }, 'Секретарь внёс ваш ключ: подтверждения на этом устройстве'],
    [
      'it is revoked',
      { signer, enrolled: [publicKey], revoked: [publicKey] },
      'Секретарь отозвал этот ключ: подписи им больше не принимаются.',
    ],
  ])('is told of where %s', async (_, given, sentence) => {
    const element = await atKey(given)
    await expect.element(line(sentence)).toBeVisible()
    expect(text(element).includes('бокал айсберг кубок гусеница октябрь ласточка')).toBe('signer' in given)
    expect(text(element).includes(publicKey)).toBe('signer' in given)
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
