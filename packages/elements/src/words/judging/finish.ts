import type { Pairs } from '../speaking.js'

/** The words of the last page. */
export const finishWords = {
  finish: {
    title: ['Проверка и\u00A0подпись', 'Check and sign'],
    number: ['№', 'No.'],
    entry: ['Заявка', 'Entry'],
    state: ['Состояние', 'State'],
    total: ['Балл', 'Score'],
    table: ['Ваши оценки: {nomination}', 'Your marks: {nomination}'],
    sort: ['Упорядочить: {column}', 'Sort by: {column}'],
    none: ['нет', 'none'],
    missing: ['Ещё не\u00A0сдано', 'Not handed in yet'],
    ties: ['Равные баллы', 'Equal scores'],
    tie: ['{total}: №\u00A0{numbers}', '{total}: No. {numbers}'],
    tieHint: [
      'Если заявки для вас не\u00A0равны, это можно исправить до закрытия тура.',
      'If these are not equal to you, you can correct it until the round is closed.',
    ],
    spread: ['Как вы ставите оценки', 'How you use the scales'],
    sign: ['Подтвердить и\u00A0подписать', 'Confirm and sign'],
    ready: [
      {
        one: 'лист сдан и\u00A0ждёт подписи',
        few: 'листа сданы и\u00A0ждут подписи',
        many: 'листов сданы и\u00A0ждут подписи',
      },
      {
        one: 'sheet is handed in and waits for your signature',
        other: 'sheets are handed in and wait for your signature',
      },
    ],
    signHint: [
      'Подтверждая, вы подписываете эти оценки под этими правилами и\u00A0этими текстами заявок. До закрытия тура лист можно изменить, тогда его надо будет подписать снова.',
      'By confirming you sign these marks under these rules and these very texts. Until the round is closed a sheet can be changed; it then has to be signed again.',
    ],
    unsigned: [
      'Подписать на\u00A0этом устройстве сейчас нельзя: ваши листы принимаются только с\u00A0ключом, который внёс секретарь. Что сделать, сказано ниже, в\u00A0разделе «{title}».',
      'It cannot be signed on this device now: your sheets are taken with a key that the secretary has enrolled. What to do stands below, under “{title}”.',
    ],
    nothingToSign: ['Сданных листов без подписи нет.', 'There are no sheets waiting for a signature.'],
    done: ['Все листы подписаны и\u00A0приняты. Спасибо!', 'All sheets are signed and accepted. Thank you!'],
    onTheWay: [
      'Все листы подписаны и\u00A0отправляются комиссии. Не\u00A0закрывайте страницу, пока здесь не\u00A0станет сказано «приняты».',
      'All sheets are signed and on their way to the commission. Keep this page open until it says “accepted” here.',
    ],
    heldUp: [
      'Все листы подписаны, но\u00A0до\u00A0комиссии ещё не\u00A0дошли. Почему и\u00A0что сделать, сказано вверху страницы.',
      'All sheets are signed but have not reached the commission yet. Why, and what to do, is said at the top of the page.',
    ],
    receipts: ['Квитанции', 'Receipts'],
    receiptHint: [
      'Отпечаток каждого подписанного листа. После закрытия тура по\u00A0нему видно, что лист в\u00A0журнале тот же.',
      'The fingerprint of every signed sheet. After the round is closed it shows that the sheet in the journal is the same.',
    ],
    acceptedAt: ['принято {time}', 'accepted {time}'],
    waits: ['ждёт отправки', 'waiting to be sent'],
    print: ['Напечатать', 'Print'],
  },
} as const satisfies Pairs
