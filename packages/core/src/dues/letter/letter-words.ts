import type { Locale } from '../../problem/describer.js'
import type { DueKind } from '../ledger/ledger.js'
import type { LetterKind, LetterTemplate } from './letter.js'

interface LetterWords {
  templates: Readonly<Record<LetterKind, LetterTemplate>>
  /** The city after its noun: «города Пензы». */
  ofCity: string
  kinds: Readonly<Record<DueKind, string>>
  joining: string
  year: string
  line: string
  least: string
  due: string
  assumed: string
  undue: string
  by: string
  clause: string
}

/** Every word of a letter; what no document of an association states is not in it. */
export const letterWords: Readonly<Record<Locale, LetterWords>> = {
  ru: {
    templates: {
      charge: {
        to: 'Главе {of-city}',
        subject: 'О\u00A0членских взносах',
        body: [
          'Сообщаем о\u00A0взносах {of-city} по состоянию на\u00A0{day}:',
          '{charges}',
          'Всего {sum} ({sum-in-words}).',
        ],
      },
      request: {
        to: 'Главе {of-city}',
        subject: 'О\u00A0целевом взносе',
        body: [
          'Просим рассмотреть возможность уплаты рекомендованного взноса. Основание: {ground}.',
          '{charges}',
          'Это рекомендация: долга она не\u00A0создаёт.',
        ],
      },
      warning: {
        to: 'Главе {of-city}',
        subject: 'О\u00A0задолженности по членским взносам',
        body: [
          'По состоянию на\u00A0{day} не\u00A0уплачены взносы {of-city}:',
          '{charges}',
          'Всего {sum} ({sum-in-words}).',
          'Просим погасить задолженность.',
        ],
      },
    },
    ofCity: 'города {name}',
    kinds: { entry: 'вступительный взнос', annual: 'годовой взнос', targeted: 'целевой взнос' },
    joining: 'при вступлении',
    year: 'за {period}',
    line: '{kind} {period}\u00A0— {sum}',
    least: '{kind} {period}\u00A0— от {sum}',
    due: 'срок уплаты {day}',
    assumed: 'срок уплаты {day} (в\u00A0документах не\u00A0указан)',
    undue: 'срок уплаты в\u00A0документах не\u00A0указан',
    by: 'основание: {source}',
    clause: '{title}, п.\u00A0{clause}',
  },
  en: {
    templates: {
      charge: {
        to: 'To the Head of {of-city}',
        subject: 'Membership dues',
        body: ['The dues of {of-city} as of {day}:', '{charges}', 'In all {sum} ({sum-in-words}).'],
      },
      request: {
        to: 'To the Head of {of-city}',
        subject: 'A targeted contribution',
        body: [
          'Please consider the payment that was recommended. Ground: {ground}.',
          '{charges}',
          'It is a recommendation and makes no debt.',
        ],
      },
      warning: {
        to: 'To the Head of {of-city}',
        subject: 'Membership dues in arrears',
        body: [
          'As of {day} these dues of {of-city} have not been paid:',
          '{charges}',
          'In all {sum} ({sum-in-words}).',
          'Please pay what is in arrears.',
        ],
      },
    },
    ofCity: 'the city of {name}',
    kinds: { entry: 'entry due', annual: 'annual due', targeted: 'targeted contribution' },
    joining: 'on joining',
    year: 'for {period}',
    line: '{kind} {period}: {sum}',
    least: '{kind} {period}: from {sum}',
    due: 'to be paid by {day}',
    assumed: 'to be paid by {day} (which no document states)',
    undue: 'no document states when it is to be paid',
    by: 'by {source}',
    clause: '{title}, clause\u00A0{clause}',
  },
}
