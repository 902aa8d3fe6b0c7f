// What the notes on the cities say in prose, as data: years of validity, single years, the founding that is celebrated.
import type { CityDayOverride, CityDayRule, CityName } from '@gorod/core'

const excerpt = 'page seen in a search excerpt; full URL not kept'

/** The years for which a city's rule holds. */
export const ruleYears: Record<string, Omit<CityDayRule, 'rrule'>> = {
  'nizhny-novgorod': { from: 2019 },
  penza: { from: 2019, note: 'since about 2019' },
  tver: { from: 2018 },
  grodno: { from: 2022 },
  kishinev: { from: 2002 },
  tiraspol: { from: 1998 },
  poltava: { from: 1999 },
  izhevsk: { from: 1992 },
  astana: { from: 2008 },
  bishkek: { from: 2016 },
  novosibirsk: { from: 1994 },
  sukhum: { from: 2015 },
  ulyanovsk: { from: 2015, note: 'found as a proposal of 2015 only' },
}

/** The rules that held before. */
export const earlierRules: Record<string, CityDayRule[]> = {
  'nizhny-novgorod': [{ rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12', to: 2018 }],
  penza: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA', to: 2018, note: 'until about 2018' }],
  grodno: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=3SA', from: 2015, to: 2021 }],
  'ulan-ude': [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', to: 2019, note: 'before the 2020s' }],
}

/** Rules beside the one on record: festivities apart from the official day, and the days of which a city chooses one. */
export const furtherRules: Record<string, CityDayRule[]> = {
  moskva: [{ rrule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=1SA,2SA', note: 'the city chooses one of the two' }],
  blagoveshchensk: [{ rrule: 'FREQ=YEARLY;BYMONTH=6;BYDAY=1SA', note: 'festivities' }],
}

/** The days kept in single years. */
export const overrides: Record<string, CityDayOverride[]> = {
  moskva: [
    { year: 2012, edtf: '2012-09-01/2012-09-02', source: 'https://en.wikipedia.org/wiki/City_Day' },
    { year: 2022, edtf: '2022-09-10/2022-09-11', source: 'https://en.wikipedia.org/wiki/City_Day' },
  ],
  yerevan: [
    {
      year: 2018,
      edtf: '2018-10-20/2018-10-21',
      source: 'https://nashaarmenia.info/2018/10/21/',
      note: 'announced on 29–30 September before (arka.am, 29.03.2018); other reports say 21 October',
    },
    {
      year: 2019,
      edtf: '2019-10-19',
      source: 'https://www.arka.am/news/society/erevan_otprazdnuet_den_goroda_19_oktyabrya',
      note: 'a week later than the rule',
    },
  ],
  chelyabinsk: [
    {
      year: 2015,
      edtf: '2015-09-13',
      source: 'http://solngruppa3.blogspot.com/2015/09/blog-post_12.html',
      note: 'moved by the authorities to election Sunday',
    },
    { year: 2025, edtf: '2025-09-13', source: excerpt },
  ],
  'rostov-na-donu': [{ year: 2015, edtf: '2015-09-19/2015-09-20', source: 'https://otvet.ya.guru/questions/727439' }],
  omsk: [
    {
      year: 2021,
      edtf: '2021-09-12',
      source: 'https://isilpress.ru/2021/07/v-omske-perenesli-prazdnovanie-dnya-goroda/',
      note: 'moved because of the pandemic',
    },
  ],
  sukhum: [
    {
      year: 2022,
      edtf: '2022-07-03',
      source:
        'https://sputnik-abkhazia.ru/amp/20220703/aslan-bzhaniya-pozdravil-sukhumchan-s-dnem-goroda-1039988353.html',
    },
    {
      year: 2023,
      edtf: '2023-07-08',
      source: 'https://sputnik-abkhazia.ru/amp/20240611/den-goroda-otmetyat-v-sukhume-6-iyulya-1051330310.html',
    },
  ],
  vladikavkaz: [
    { year: 2018, edtf: '2018-09-16', source: 'https://vladikavkaz-osetia.ru' },
    { year: 2023, edtf: '2023-09-23', source: 'https://vladikavkaz-osetia.ru' },
    { year: 2024, edtf: '2024-09-21', source: 'https://vladikavkaz-osetia.ru' },
  ],
  'yoshkar-ola': [{ year: 2018, edtf: '2018-08-11', source: excerpt }],
  krasnoyarsk: [
    { year: 2023, edtf: '2023-06-09/2023-06-12', source: excerpt },
    { year: 2024, edtf: '2024-06-08/2024-06-09', source: excerpt },
  ],
  kostroma: [
    { year: 2017, edtf: '2017-08-12', source: excerpt, note: 'the second Saturday of August' },
    { year: 2021, edtf: '2021-08-28', source: excerpt },
    { year: 2022, edtf: '2022-08-28', source: excerpt },
  ],
  ryazan: [
    { year: 2021, edtf: '2021-08-07', source: excerpt },
    { year: 2025, edtf: '2025-08-29/2025-08-30', source: 'отчёт МАГ о мероприятиях 2024–2025 годов' },
  ],
  serpukhov: [{ year: 2021, edtf: '2021-09-25', source: 'https://serpuhov.ru' }],
  'ulan-ude': [
    {
      year: 2026,
      edtf: '2026-06-13',
      source: 'https://gazeta-n1.ru/news/society/158148/',
      note: 'one agency says 14 June',
    },
  ],
  batumi: [
    { year: 2019, edtf: '2019-04-28', source: excerpt },
    { year: 2025, edtf: '2025-05-03/2025-05-04', source: excerpt },
  ],
  aktau: [
    {
      year: 2013,
      edtf: '2013-09-19/2013-09-21',
      source: 'https://www.lada.kz/amp/aktau_news/vlast/11809-yubiley-aktau-v-sentyabre.html',
    },
  ],
  atyrau: [
    {
      year: 2013,
      edtf: '2013-10-05',
      source: 'https://mgorod.kz/news/v-atyrau-na-den-goroda-priglasyat-rukovoditelej-vosmi-gorodov',
    },
  ],
  kostanay: [{ year: 2017, edtf: '2017-08-28', source: excerpt }],
  uralsk: [
    { year: 2013, edtf: '2013-09-14', source: excerpt },
    { year: 2025, edtf: '2025-09-20', source: excerpt },
  ],
  shymkent: [
    {
      year: 2016,
      edtf: '2016-09-17/2016-09-24',
      source: 'https://otyrar.kz/2016/09/den-goroda-shymkent-prazdnuet-s-16-po-24-sentyabrya/',
      note: 'the title of the source says from the 16th',
    },
  ],
  gorlovka: [{ year: 2019, edtf: '2019-09-15', source: excerpt, note: 'sources differ' }],
}

/**
 * The founding a celebration counts from, where it is not the first that is on record: the day kept in Astana is Capital
 * Day, and both plans of the Assembly count it from the year of the name, 1998.
 */
export const celebrated: Record<string, number> = { astana: 1998 }

/** Years that stand in a document by a slip; no one counts from them. */
export const slips: Record<string, number[]> = { kishinev: [1136] }

/** English names of former times, in transliteration. */
export const englishNames: Record<string, CityName[]> = {
  astana: [{ text: 'Nur-Sultan', locale: 'en', kind: 'former', from: '2019-03-23', to: '2022-09-17' }],
}
