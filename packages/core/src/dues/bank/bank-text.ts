import type { BankEncoding } from './bank-file.js'

/**
 * The text of a bank's file: UTF-8 where it is that and nothing else, else the Cyrillic of Windows, or of DOS where the
 * file says so («Кодировка=DOS»).
 *
 * @example bankText(new Uint8Array([0xd1, 0xf3, 0xec, 0xec, 0xe0])) // { text: 'Сумма', encoding: 'windows-1251' }
 */
export function bankText(bytes: Uint8Array): { text: string; encoding: BankEncoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const head = new TextDecoder('ibm866').decode(bytes.subarray(0, 400))
    const encoding = /^Кодировка=DOS\s*$/m.test(head) ? 'ibm866' : 'windows-1251'
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
}
