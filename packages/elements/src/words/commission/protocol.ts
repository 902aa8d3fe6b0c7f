import { pairs, type WordsOf } from '../speaking.js'

const table = {
  noMeeting: [
    'Протокол составляется после записи о\u00A0заседании.',
    'The protocol is drafted once the meeting is recorded.',
  ],
  draft: ['Составить протокол', 'Draft the protocol'],
  draftLead: [
    'Всё в\u00A0протоколе взято из\u00A0журнала. После составления его подписывают те, кто назван в\u00A0записи о\u00A0заседании; любая правка потребует составить его заново.',
    'Everything in the protocol comes from the journal. Once drafted, those whom the record of the meeting names sign it; any change asks for a new draft.',
  ],
  drafted: ['Составлен. Контрольная сумма:', 'Drafted. Hash:'],
  notDrafted: [
    'Ещё не\u00A0составлен: ниже черновик по\u00A0журналу на\u00A0сейчас.',
    'Not drafted yet: below is what the journal tells by now.',
  ],
  language: ['Протокол составляется по-русски.', 'The protocol is written in Russian.'],
  signatures: ['Подписи', 'Signatures'],
  signed: ['{who}: подписано {when}', '{who}: signed {when}'],
  unsigned: ['{who}: ещё не\u00A0подписано', '{who}: not signed yet'],
  sign: ['Подписать протокол', 'Sign the protocol'],
  signLead: [
    'Подпись подтверждает, что протокол с\u00A0этой контрольной суммой верен. Она не\u00A0заменяет подпись по\u00A0закону.',
    'Your signature says that the protocol with this hash is right. It does not replace a signature in law.',
  ],
  signers: [
    'Подписывают: {names}; так записано о\u00A0заседании. Ваша подпись под этим протоколом не\u00A0нужна.',
    'It is signed by {names}, as the meeting was recorded. Your signature is not asked for.',
  ],
  publish: ['Опубликовать протокол', 'Publish the protocol'],
  edits: {
    title: ['Правка текста', 'Edits'],
    open: ['Исправить текст', 'Edit the wording'],
    lead: [
      'Правится только словесная часть. В\u00A0протоколе останется и\u00A0прежний текст, и\u00A0новый.',
      'Only wording can be edited. The protocol keeps the old text beside the new one.',
    ],
    place: ['Что исправить', 'What to edit'],
    choose: ['Выберите место', 'Choose a place'],
    text: ['Новый текст', 'New text'],
    save: ['Внести правку', 'Enter the edit'],
    changed: ['Правки', 'Edits made'],
    by: ['{who}, {when}', '{who}, {when}'],
    places: {
      agenda: ['Повестка, вопрос {number}', 'Agenda, item {number}'],
      basis: ['Основание {number}', 'Basis {number}'],
      decisions: ['Решение {number}', 'Decision {number}'],
      incidents: ['Причина события {number}', 'Reason of event {number}'],
      place: ['Место заседания', 'Place of the meeting'],
      identification: ['Как опознали участников', 'How members were identified'],
    },
    remarks: {
      attendance: ['Примечание: кворум и\u00A0участники', 'Remark: attendance'],
      admission: ['Примечание: допуск', 'Remark: admission'],
      conflicts: ['Примечание: конфликты', 'Remark: conflicts'],
      method: ['Примечание: порядок оценки', 'Remark: method'],
      results: ['Примечание: результаты', 'Remark: results'],
      decisions: ['Примечание: решения', 'Remark: decisions'],
      incidents: ['Примечание: особые случаи', 'Remark: irregularities'],
    },
  },
  files: {
    title: ['Документы', 'Documents'],
    print: ['Распечатать протокол', 'Print the protocol'],
    protocol: ['Протокол (HTML)', 'Protocol (HTML)'],
    diplomas: ['Дипломы (HTML)', 'Diplomas (HTML)'],
    printDiplomas: ['Распечатать дипломы', 'Print the diplomas'],
    bundle: ['Файл для проверки (JSON)', 'Bundle for verification (JSON)'],
    xlsx: ['Результаты (XLSX)', 'Results (XLSX)'],
    csv: ['Результаты (CSV)', 'Results (CSV)'],
    after: [
      'Дипломы и\u00A0файл для проверки появятся, когда протокол составлен.',
      'Diplomas and the bundle appear once the protocol is drafted.',
    ],
    failed: [
      'Файл не\u00A0получился: нет связи с\u00A0комиссией.',
      'The file could not be made: the commission cannot be reached.',
    ],
  },
  scrolls: ['Текст протокола, прокручивается', 'Text of the protocol, scrolls'],
  preview: ['Предпросмотр', 'Preview'],
  table: {
    sheet: ['Результаты', 'Results'],
    nomination: ['Номинация', 'Nomination'],
    place: ['Место', 'Place'],
    title: ['Заявка', 'Submission'],
    entrant: ['Заявитель', 'Applicant'],
    score: ['Балл', 'Score'],
    sheets: ['Листов', 'Sheets'],
    award: ['Награда', 'Award'],
  },
} satisfies Parameters<typeof pairs>[0]

/** The words of the protocol and its documents. */
export const protocolWords: (locale: 'ru' | 'en') => WordsOf<typeof table> = pairs(table)
