import type { Entry, EntryKind } from '@gorod/core/calendar'
import type { When } from '@gorod/core/when'

/** A part of the plan of the Assembly for 2026, in the document's own wording. */
export const plan: Entry[] = [
  event(1, 'XXXII сессия МАГ', { kind: 'unset', edtf: '2026' }, undefined, undefined, ['МАГ']),
  event(
    2,
    'Конференция представителей СМИ. Подведение итогов XIV конкурса «Город в зеркале СМИ»',
    { kind: 'date', edtf: '2026-02', text: 'февраль' },
    ['2026-02-01', '2026-02-28'],
    'Москва',
    ['МАГ'],
  ),
  event(
    3,
    '«Круглый стол» по инновационным практикам в жилищно-коммунальной сфере в Центре управления Комплекса городского хозяйства Москвы',
    { kind: 'date', edtf: '2026-02', text: 'февраль' },
    ['2026-02-01', '2026-02-28'],
    'Москва',
    ['МАГ', 'ГБУ «МАЦ»'],
  ),
  event(5, 'Мероприятия по проектам ООН-Хабитат', elsewhere(), undefined, undefined, ['ООН-Хабитат']),
  event(
    8,
    'Участие в XV Московском международном урбанистическом форуме',
    { kind: 'within', edtf: '[2026-08..2026-09]', text: 'август-сентябрь' },
    ['2026-08-01', '2026-09-30'],
    'Москва',
    ['Правительство Москвы'],
  ),
  event(
    9,
    'Международная конференция «Москва — энергоэффективный город»',
    { kind: 'date', edtf: '2026-10', text: 'октябрь' },
    ['2026-10-01', '2026-10-31'],
    'Москва',
    ['ДТЭХ Москвы', 'НП «АВОК»'],
  ),
  event(
    13,
    'Участие в X Общероссийском форуме стратегического развития «Города России». Круглый стол МАГ',
    { kind: 'date', edtf: '2026-11', text: 'ноябрь' },
    ['2026-11-01', '2026-11-30'],
    'Екатеринбург',
    ['Администрация г. Екатеринбурга', 'Центр стратегических разработок', 'СРГ', 'МАГ'],
  ),
  event(
    14,
    'XIX Международный смотр-конкурс городских практик городов СНГ и ЕАЭС «Город, где хочется жить»',
    { kind: 'date', edtf: '2026-12', text: 'декабрь' },
    ['2026-12-01', '2026-12-31'],
    'Москва',
    ['Комитет Госдумы РФ по федеративному устройству и вопросам МСУ', 'МАГ', 'Исполком СНГ'],
  ),
  event(
    16,
    'Выпуск информационно-аналитического журнала «Вестник МАГ»',
    { kind: 'recurring', edtf: '2026', every: 'quarter', text: 'ежеквартал.' },
    ['2026-01-01', '2026-12-31'],
  ),
  event(
    18,
    'Продвижение проекта «Библиотека городских практик»',
    { kind: 'ongoing', edtf: '2026', text: 'постоянно' },
    ['2026-01-01', '2026-12-31'],
  ),
  city('jubilee', 'Благовещенск', 'blagoveshchensk', 170, '06-06', '6 июня'),
  city('jubilee', 'Иркутск', 'irkutsk', 365, '06-06', '6 июня'),
  city('jubilee', 'Нижний Новгород', 'nizhny-novgorod', 805, '06-12', '12 июня'),
  city('jubilee', 'Орел', 'orel', 460, '08-05', '5 августа'),
  city('jubilee', 'Омск', 'omsk', 310, '08-08', '8 августа'),
  city('jubilee', 'Улан-Удэ', 'ulan-ude', 360, '09-05', '5 сентября'),
  city('jubilee', 'Челябинск', 'chelyabinsk', 290, '09-05', '5 сентября'),
  city('jubilee', 'Самара', 'samara', 440, '09-12', '12 сентября'),
  city('jubilee', 'Днепр', 'dnipro', 250, '09-12', '12 сентября'),
  city('jubilee', 'Воронеж', 'voronezh', 440, '09-19', '19 сентября'),
  city('jubilee', 'Мурманск', 'murmansk', 110, '10-03', '3 октября'),
  city('jubilee', 'Ош', 'osh', 150, '10-03', '3 октября'),
  city('city-day', 'Бишкек', 'bishkek', 201, '04-29', '29 апреля'),
  city('city-day', 'Астана', 'astana', 28, '07-05/07-06', '5-6 июля'),
  city('city-day', 'Сухум', 'sukhum', 2510, '07-08', '8 июля'),
  city('city-day', 'Минск', 'minsk', 959, '09-14', '14 сентября'),
  city('city-day', 'Москва', 'moscow', 879, '09-08/09-09', '8-9 сентября'),
  city('city-day', 'Ереван', 'yerevan', 2808, '10-13', '13 октября'),
]

function event(
  number: number,
  title: string,
  when: When,
  days?: [string, string],
  place?: string,
  organisers?: string[],
): Entry {
  return {
    id: `mag-2026-${number}`,
    kind: 'event',
    title,
    when,
    ...(days && { span: { start: days[0], end: days[1] } }),
    ...(place && { place }),
    ...(organisers && { organisers }),
    cities: place === 'Москва' ? ['moscow'] : [],
    cityNames: place === 'Москва' ? ['Москва'] : [],
    number: `${number}.`,
  }
}

function city(kind: EntryKind, name: string, id: string, age: number, days: string, text: string): Entry {
  const [start = '', end = start] = days.split('/').map((day) => `2026-${day}`)
  const edtf = start === end ? `${start}~` : `${start}~/${end}~`
  return {
    id: `mag-2026-${kind}-${id}`,
    kind,
    title: `${kind === 'jubilee' ? 'Юбилей города' : 'День города'}: ${name}`,
    when: { kind: 'date', edtf, text },
    span: { start, end },
    cities: [id],
    cityNames: [name],
    age,
    section: kind === 'jubilee' ? 'Юбилеи городов МАГ' : 'Дни городов-столиц членов МАГ',
  }
}

function elsewhere(): When {
  return { kind: 'elsewhere', edtf: '2026', text: 'по отдельному графику' }
}
