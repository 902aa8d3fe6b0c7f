import type { NounForms } from '@gorod/core/words'
import type { Whereabouts } from '../office/outbox.js'
import type { UnavailableReason } from '../store/unavailable.js'
import type { Table } from './speaking.js'

/** What is the matter, and what to do. */
export interface Notice {
  says: string
  remedy: string
}

/** Words on where the work of a commission is kept; `#` stands for a time or a number. */
export interface OfficeWords {
  whereabouts: Record<Whereabouts, string>
  acceptedAt: string
  /** Between a day and a time. */
  at: string
  waiting: { changes: NounForms; wait: NounForms }
  troubles: Record<UnavailableReason, Notice>
  skew: { ahead: string; behind: string; minutes: NounForms; hours: NounForms; days: NounForms; remedy: string }
  /** The connection was lost while nothing waits to be sent. */
  cut: Notice
  twoTabs: Notice
  sevenDays: Notice
  files: Record<'download' | 'accept' | 'open' | 'packet' | 'ballots', string>
}

const notice = (says: [ru: string, en: string], remedy: [ru: string, en: string]): Table<Notice> => ({ says, remedy })

/** The words on keeping and sending, in both languages. */
export const officeTable: Table<OfficeWords> = {
  whereabouts: {
    memory: ['Пока только в\u00A0памяти страницы', 'Only in the memory of this page so far'],
    device: ['Сохранено на этом устройстве', 'Saved on this device'],
    sending: ['Отправляется', 'Sending'],
    accepted: ['Принято комиссией', 'Accepted by the commission'],
  },
  acceptedAt: ['Принято комиссией #', 'Accepted by the commission #'],
  at: ['в\u00A0#', 'at\u00A0#'],
  waiting: {
    changes: [
      { one: 'изменение', few: 'изменения', many: 'изменений' },
      { one: 'change', other: 'changes' },
    ],
    wait: [
      { one: 'ждёт отправки', few: 'ждут отправки', many: 'ждут отправки' },
      { one: 'waits to be sent', other: 'wait to be sent' },
    ],
  },
  troubles: {
    offline: notice(
      ['Нет связи с\u00A0комиссией', 'There is no connection to the commission'],
      [
        'Работайте дальше: всё отправится само, когда связь вернётся',
        'Work on: everything is sent by itself when the connection is back',
      ],
    ),
    'signed-out': notice(
      ['Срок входа истёк', 'Your sign-in has expired'],
      [
        'Войдите снова: введённое не\u00A0потеряно и\u00A0отправится после входа',
        'Sign in again: what you entered is not lost and is sent afterwards',
      ],
    ),
    busy: notice(
      ['Сервер комиссии занят', 'The commission’s server is busy'],
      ['Ничего делать не\u00A0нужно: отправка повторится сама', 'Nothing needs doing: it is sent again by itself'],
    ),
    closed: notice(
      ['Комиссия сейчас не\u00A0принимает изменений', 'The commission takes no changes now'],
      [
        'Введённое не\u00A0потеряно: скачайте свои листы и\u00A0напишите секретарю',
        'What you entered is not lost: download your sheets and write to the secretary',
      ],
    ),
    'too-large': notice(
      ['Это слишком много для одного раза', 'This is too much for one time'],
      ['Сократите текст и\u00A0сохраните его снова', 'Shorten the text and save it again'],
    ),
    'storage-full': notice(
      ['На\u00A0этом устройстве не\u00A0осталось места', 'There is no room left on this device'],
      [
        'Скачайте свои листы файлом и\u00A0освободите место, не\u00A0закрывая страницу',
        'Download your sheets as a\u00A0file and make room without closing the page',
      ],
    ),
    'storage-refused': notice(
      ['Браузер не\u00A0хранит данные этой страницы', 'The browser does not keep the data of this page'],
      [
        'Откройте страницу не\u00A0в\u00A0приватном окне или скачайте свои листы файлом, прежде чем закрыть её',
        'Open the page outside a\u00A0private window, or download your sheets as a\u00A0file before you close it',
      ],
    ),
    'storage-lost': notice(
      [
        'Данные этой страницы на\u00A0устройстве удалены или закрыты',
        'The data of this page on the device was deleted or closed',
      ],
      [
        'Скачайте свои листы файлом и\u00A0откройте страницу заново',
        'Download your sheets as a\u00A0file and open the page anew',
      ],
    ),
    unreadable: notice(
      ['Ответ сервера не\u00A0читается', 'The server’s answer cannot be read'],
      [
        'Проверьте, не\u00A0просит\u00A0ли сеть сначала войти в\u00A0неё; введённое не\u00A0потеряно',
        'See whether the network asks you to sign in to it first; what you entered is not lost',
      ],
    ),
    'by-file': notice(
      ['Комиссия обменивается листами по\u00A0почте', 'The commission exchanges sheets by mail'],
      [
        'Скачайте свои листы и\u00A0отправьте файл секретарю',
        'Download your sheets and send the file to the secretary',
      ],
    ),
  },
  skew: {
    ahead: ['Часы этого устройства спешат на\u00A0#', 'This device’s clock is # fast'],
    behind: ['Часы этого устройства отстают на\u00A0#', 'This device’s clock is # slow'],
    minutes: [
      { one: 'минуту', few: 'минуты', many: 'минут' },
      { one: 'minute', other: 'minutes' },
    ],
    hours: [
      { one: 'час', few: 'часа', many: 'часов' },
      { one: 'hour', other: 'hours' },
    ],
    days: [
      { one: 'день', few: 'дня', many: 'дней' },
      { one: 'day', other: 'days' },
    ],
    remedy: ['Сроки считаются по\u00A0часам комиссии', 'Deadlines follow the commission’s clock'],
  },
  cut: notice(
    ['Связь с\u00A0комиссией прервалась, пробуем снова', 'The connection to the commission was lost, trying again'],
    [
      'Работайте дальше: введённое сохраняется здесь и\u00A0отправится само',
      'Work on: what you enter is kept here and is sent by itself',
    ],
  ),
  twoTabs: notice(
    ['Эта страница открыта ещё в\u00A0одной вкладке', 'This page is open in another tab too'],
    ['Изменения видны в\u00A0обеих; удобнее оставить одну', 'Changes show in both; one is easier to work in'],
  ),
  sevenDays: notice(
    [
      'Safari удаляет данные страницы, на\u00A0которую не\u00A0заходили семь дней',
      'Safari deletes the data of a\u00A0page that was not visited for seven days',
    ],
    [
      'Заходите чаще, добавьте страницу на\u00A0экран «Домой» или скачивайте свои листы файлом',
      'Come back sooner, add the page to the Home Screen, or download your sheets as a\u00A0file',
    ],
  ),
  files: {
    download: ['Скачать мои листы', 'Download my sheets'],
    accept: ['Принять листы', 'Take in sheets'],
    open: ['Открыть листы из\u00A0файла', 'Open sheets from a\u00A0file'],
    packet: ['Листы члена комиссии', 'Sheets of a\u00A0juror'],
    ballots: ['Мои листы', 'My sheets'],
  },
}
