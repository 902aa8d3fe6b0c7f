import type { BankAccount, BankEncoding } from '../bank-file.js'

/** An account of nobody. */
export const own = '40703810900000000001'

export const rubles: BankAccount = { number: own, currency: 'RUB' }

type Texts = Record<string, string | undefined>

/** The fields of a document by which money was received. */
export const received = (texts: Texts = {}): Texts => ({
  Номер: '118',
  Дата: '13.07.2023',
  Сумма: '250000.00',
  ПлательщикСчет: '40204810900000000001',
  ПлательщикИНН: '5836010360',
  Плательщик1: 'Администрация города Пензы',
  ПолучательСчет: own,
  ДатаПоступило: '14.07.2023',
  НазначениеПлатежа: 'Целевой взнос за 2023 год',
  ...texts,
})

/** A file of exchange, by the format that 1C publishes: a section of the account from line 6, of the first document from line 14. */
export function exchange(
  documents: readonly Texts[],
  { encoding = 'utf-8', total = '' }: { encoding?: BankEncoding; total?: string } = {},
): string {
  const written = (texts: Texts): string[] =>
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`]))
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    `Кодировка=${encoding === 'ibm866' ? 'DOS' : 'Windows'}`,
    'Отправитель=Банк',
    'ДатаСоздания=01.08.2023',
    'СекцияРасчСчет',
    'ДатаНачала=01.07.2023',
    'ДатаКонца=31.07.2023',
    `РасчСчет=${own}`,
    'НачальныйОстаток=0.00',
    `ВсегоПоступило=${total}`,
    'КонечныйОстаток=0.00',
    'КонецРасчСчет',
    ...documents.flatMap((document) => ['СекцияДокумент=Платежное поручение', ...written(document), 'КонецДокумента']),
    'КонецФайла',
    '',
  ].join('\r\n')
}

export const table = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\n')

/** Bytes of a text in an encoding that has a place for each of its letters. */
export function encoded(text: string, encoding: BankEncoding = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}
