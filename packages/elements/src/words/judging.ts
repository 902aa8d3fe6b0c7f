import { pairs, type WordsOf } from './speaking.js'
import { finishWords } from './judging/finish.js'
import { gateWords } from './judging/gate.js'
import { keyWords } from './judging/key.js'
import { noticesWords } from './judging/notices.js'
import { queueWords } from './judging/queue.js'
import { sheetWords } from './judging/sheet.js'

const table = {
  title: ['Ваши заявки', 'Your entries'],
  loading: ['Загружаем\u2026', 'Loading\u2026'],
  nobody: ['Рабочее место не\u00A0подключено', 'The desk is not connected'],
  packet: [
    'Секретарь прислал вам файл с\u00A0заявками. Откройте его здесь; он останется в\u00A0этом браузере.',
    'The secretary has sent you a file with your entries. Open it here; it stays in this browser.',
  ],
  nextPacket: [
    'Пришёл новый файл от\u00A0секретаря? Откройте его здесь: будет видно, что из\u00A0отправленного принято, а\u00A0что нет и\u00A0почему.',
    'Has the secretary sent a\u00A0new file? Open it here: it tells what was accepted of what you sent, and what was not and why.',
  ],
  packetPlaces: ['Для секретаря: что в\u00A0файле не\u00A0так', 'For the secretary: what is wrong in the file'],
  failed: ['Не\u00A0удалось получить ваши заявки.', 'Your entries could not be fetched.'],
  again: ['Попробовать ещё раз', 'Try again'],
  stranger: [
    'Это рабочее место члена комиссии. У\u00A0вас другое: откройте свою ссылку.',
    'This is a juror’s desk. Open your own link for yours.',
  ],
  ...queueWords,
  ...gateWords,
  ...sheetWords,
  ...finishWords,
  ...keyWords,
  ...noticesWords,
} satisfies Parameters<typeof pairs>[0]

export type JudgingWords = WordsOf<typeof table>

/** The words of the juror's desk. */
export const judgingWords: (locale: 'ru' | 'en') => JudgingWords = pairs(table)
