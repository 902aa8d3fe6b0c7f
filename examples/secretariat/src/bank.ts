import type { BankAccount } from '@gorod/core/dues'
import { letterCities } from './members.js'

/** The Assembly's invented accounts: one in euros, one in roubles. */
export const accounts: BankAccount[] = [
  { number: '00000978000000000001', currency: 'EUR' },
  { number: '00000643000000000002', currency: 'RUB' },
]
const [euros, roubles] = accounts.map(({ number }) => number) as [string, string]

const names = [...letterCities.values()].map(({ genitive }) => `Администрация города ${genitive}`)

interface Received {
  day: string
  account: string
  sum: string
  payer: string
  taxNumber?: string
  purpose: string
}

const from = (member: number, day: string, account: string, sum: string, purpose: string): Received => ({
  day,
  account,
  sum,
  payer: names[member]!,
  ...(member !== 1 && { taxNumber: `00000000${String(member).padStart(2, '0')}` }),
  purpose,
})

/** Two years of an invented bank: paid in full, by name, in roubles, in part, twice, and by a stranger. */
const received: Received[] = [
  from(0, '20.03.2023', euros, '4000.00', 'Годовой членский взнос за 2023 год'),
  from(1, '14.06.2023', roubles, '353560.00', 'Членский взнос за 2023 год'),
  from(2, '01.09.2023', euros, '1500.00', 'Часть годового взноса за 2023 год'),
  from(3, '05.10.2023', euros, '8000.00', 'Членские взносы'),
  {
    ...from(0, '10.11.2023', euros, '120.50', 'Возврат за проживание'),
    payer: 'Гостиница «Вымысел»',
    taxNumber: '0000009999',
  },
  from(0, '15.02.2024', euros, '4000.00', 'Годовой членский взнос за 2024 год'),
  from(5, '20.05.2024', euros, '1000.00', 'Вступительный взнос'),
  from(4, '01.11.2024', euros, '4000.00', 'Взнос за 2024 год'),
]

const document = ({ day, account, sum, payer, taxNumber, purpose }: Received, index: number): string[] => [
  'СекцияДокумент=Платежное поручение',
  `Номер=${index + 1}`,
  `Дата=${day}`,
  `Сумма=${sum}`,
  `Плательщик1=${payer}`,
  ...(taxNumber === undefined ? [] : [`ПлательщикИНН=${taxNumber}`]),
  `ПолучательСчет=${account}`,
  `ДатаПоступило=${day}`,
  `НазначениеПлатежа=${purpose}`,
  'КонецДокумента',
]

/** The invented bank's file, in the format of exchange with 1C. */
export const bankFile: string = [
  '1CClientBankExchange',
  'ВерсияФормата=1.03',
  'Кодировка=Windows',
  'Отправитель=Вымышленный банк',
  ...received.flatMap(document),
  'КонецФайла',
  '',
].join('\r\n')
