import type { BankFile, readBankFile } from '@gorod/core'
import { source } from '../bundle.ts'
import { race } from '../sample.ts'
import { figure, ratio, type Table } from '../table.ts'

const account = '40703810900000000001'

export type BankFormat = 'exchange' | 'table'

/** The fields of the n-th invented payment. */
const fields = (n: number) => ({
  Номер: String(n),
  Дата: `${String(1 + (n % 28)).padStart(2, '0')}.${String(1 + (n % 12)).padStart(2, '0')}.2024`,
  Сумма: `${1000 + (n % 9000)}.${String(n % 100).padStart(2, '0')}`,
  Плательщик1: `Администрация вымышленного города № ${n % 90}`,
  ПлательщикИНН: String(1_000_000_000 + (n % 90)),
  НазначениеПлатежа: `Членский взнос за 2024 год, часть ${n}`,
})

/** A bank's file of about so many bytes, in the Cyrillic of Windows, and the payments in it. */
export function bankBytes(format: BankFormat, bytes: number): { bytes: Uint8Array; payments: number } {
  const parts = [format === 'exchange' ? '1CClientBankExchange' : 'Номер;Дата;Сумма;Плательщик;ИНН;Назначение платежа']
  let payments = 0
  for (let length = 0; length < bytes; payments++) {
    const { Дата: day, ...rest } = fields(payments)
    const part =
      format === 'table'
        ? [rest.Номер, day, rest.Сумма, rest.Плательщик1, rest.ПлательщикИНН, rest.НазначениеПлатежа].join(';')
        : [
            'СекцияДокумент=Платежное поручение',
            ...Object.entries({ ...rest, ПолучательСчет: account, ДатаПоступило: day }).map((pair) => pair.join('=')),
            'КонецДокумента',
          ].join('\r\n')
    parts.push(part)
    length += part.length + 2
  }
  if (format === 'exchange') parts.push('КонецФайла')
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const codes = new Map([...letters].map((letter, byte) => [letter, byte]))
  return { bytes: Uint8Array.from(parts.join('\r\n'), (letter) => codes.get(letter)!), payments }
}

/** The least that any reader does: the text, its lines, and the sums added up. */
export function floorBank(bytes: Uint8Array, format: BankFormat): number {
  const lines = new TextDecoder('windows-1251').decode(bytes).split('\r\n')
  let sum = 0
  for (const line of lines) {
    if (format === 'exchange' && line.startsWith('Сумма=')) sum += Math.round(Number(line.slice(6)) * 100)
    else if (format === 'table') sum += Math.round(Number(line.split(';')[2]) * 100) || 0
  }
  return sum
}

/** A reader of bank files for one account in roubles. */
export async function reader(): Promise<(bytes: Uint8Array) => BankFile> {
  const core = await source<{ readBankFile: typeof readBankFile }>('@gorod/core/dues')
  return (bytes) => core.readBankFile(bytes, [{ number: account, currency: 'RUB' }])
}

export async function run(runs = 5): Promise<Table[]> {
  const read = await reader()
  const rows = (['exchange', 'table'] as const).flatMap((format) =>
    [1_000_000, 10_000_000].map((size) => {
      const { bytes, payments } = bankBytes(format, size)
      const { ours, floor } = race({ ours: () => read(bytes), floor: () => floorBank(bytes, format) }, runs)
      return [
        format === 'exchange' ? '1CClientBankExchange' : 'CSV',
        figure(bytes.length / 1e6),
        String(payments),
        `**${figure(ours.median)}** (${figure(ours.min)}–${figure(ours.max)})`,
        figure(bytes.length / 1000 / ours.median),
        ratio(ours.median, floor.median),
      ]
    }),
  )
  return [
    {
      title: `A bank’s file in the Cyrillic of Windows: median of ${runs}`,
      head: ['', 'MB', 'payments', 'ms (min–max)', 'MB/s', '× floor'],
      rows,
      notes: ['The floor decodes the text, parts its lines and adds up the sums; it checks nothing and keeps nothing.'],
    },
  ]
}
