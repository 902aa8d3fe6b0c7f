import { pairs, type WordsOf } from '../speaking.js'

const table = {
  lead: [
    'Положите сюда файл для проверки. Всё считается на\u00A0этом устройстве: цепочка журнала, подписи, права каждого действия, места и\u00A0протокол выводятся заново и\u00A0сравниваются. Ничего никуда не\u00A0отправляется.',
    'Put the bundle here. Everything is worked out on this device: the chain of the journal, the signatures, the right to every act, the places and the protocol are derived anew and compared. Nothing is sent anywhere.',
  ],
  choose: ['Файл для проверки', 'Bundle to verify'],
  drop: ['или перетащите файл сюда', 'or drop the file here'],
  trusted: [
    'Контрольная точка из\u00A0другого места (напечатанная в\u00A0протоколе или присланная): три строки, необязательно',
    'A checkpoint from elsewhere (printed in the protocol or mailed to you): three lines, optional',
  ],
  unreadTrusted: [
    'Это не\u00A0похоже на\u00A0контрольную точку: нужны три строки.',
    'This is no checkpoint: three lines are needed.',
  ],
  working: ['Проверяем «{name}»\u2026', 'Checking “{name}”\u2026'],
  sound: [
    'Всё сходится: результат следует из\u00A0журнала.',
    'Everything agrees: the result follows from the journal.',
  ],
  found: ['Найдено расхождений: {count}', 'Disagreements found: {count}'],
  unreadable: ['Это не\u00A0файл для проверки.', 'This is no bundle.'],
  about: [
    'В\u00A0журнале {events}, туров закрыто: {rounds}, подписали протокол: {signers}.',
    'The journal has {events}, rounds closed: {rounds}, the protocol was signed by: {signers}.',
  ],
  nobody: ['никто', 'nobody'],
  events: [
    { one: 'запись', few: 'записи', many: 'записей' },
    { one: 'entry', other: 'entries' },
  ],
  keys: ['Ключи, которыми подписывали: шесть слов каждого', 'Keys that signed, in six words each'],
  checkpoints: ['Контрольные точки', 'Checkpoints'],
  compare: [
    'Сравните с\u00A0напечатанными в\u00A0протоколе и\u00A0присланными при закрытии: только чужая копия показывает, что журнал не\u00A0переписан целиком.',
    'Compare them with those printed in the protocol and mailed at closing: only a copy held elsewhere shows that the journal was not written anew as a whole.',
  ],
  untrusted: [
    'Со\u00A0сторонней контрольной точкой не\u00A0сравнивали.',
    'It was not held against a checkpoint from elsewhere.',
  ],
  matched: ['Сторонняя контрольная точка учтена.', 'The checkpoint from elsewhere was taken into account.'],
  at: ['место: {path}', 'at {path}'],
} satisfies Parameters<typeof pairs>[0]

/** The words of verification. */
export const verifyWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
