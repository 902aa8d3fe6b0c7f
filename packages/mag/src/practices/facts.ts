/** What a source says of the contest of practices, as a number. */
export interface ContestFact {
  /** The number of the edition. */
  edition: number
  about: 'year' | 'cities' | 'countries' | 'submissions' | 'nominated' | 'awarded'
  /** The city it is said of; otherwise it is said of the whole edition. */
  city?: string
  value: number
  /** Where the source itself gives no exact number. */
  bound?: 'about' | 'more-than'
  source: string
  confidence: 'high' | 'medium' | 'low'
}

const presentation = (lines: string): string => `Презентация МАГ, строки ${lines}`
const third = 'https://ngs55.ru/text/gorod/2011/04/08/86869'
const fourth = 'http://omskzdes.ru/society/7254.html?print=1'
const eighth = 'https://susanin.news/udmurtia/everyday/20151218-210253'

/**
 * The figures that public sources give of «Город, где хочется жить»; where two disagree both stand here, the surer first.
 *
 * @example contestFacts.filter(({ edition, about }) => edition === 1 && about === 'year').map(({ value }) => value) // [2008, 1998]
 */
export const contestFacts: ContestFact[] = [
  { edition: 1, about: 'year', value: 2008, source: presentation('512–514'), confidence: 'high' },
  { edition: 1, about: 'year', value: 1998, source: 'https://cedipt.gov.spb.ru/en/news/60213/', confidence: 'low' },
  { edition: 3, about: 'cities', value: 81, source: third, confidence: 'high' },
  { edition: 3, about: 'submissions', value: 450, source: third, confidence: 'high' },
  { edition: 3, about: 'nominated', value: 197, source: third, confidence: 'high' },
  { edition: 3, about: 'awarded', city: 'Омск', value: 7, source: third, confidence: 'high' },
  { edition: 4, about: 'cities', value: 35, source: fourth, confidence: 'high' },
  { edition: 4, about: 'submissions', value: 400, bound: 'about', source: fourth, confidence: 'high' },
  { edition: 4, about: 'submissions', city: 'Омск', value: 19, source: fourth, confidence: 'high' },
  { edition: 4, about: 'awarded', city: 'Омск', value: 7, source: fourth, confidence: 'high' },
  { edition: 8, about: 'cities', value: 29, source: eighth, confidence: 'high' },
  { edition: 8, about: 'submissions', value: 265, source: eighth, confidence: 'high' },
  { edition: 8, about: 'awarded', value: 96, bound: 'about', source: eighth, confidence: 'medium' },
  {
    edition: 12,
    about: 'awarded',
    city: 'Хабаровск',
    value: 11,
    source: 'https://khabara.ru/2020/03/17/',
    confidence: 'high',
  },
  { edition: 13, about: 'cities', value: 31, source: presentation('516–518'), confidence: 'high' },
  { edition: 13, about: 'countries', value: 4, source: presentation('518–520'), confidence: 'high' },
  {
    edition: 13,
    about: 'submissions',
    value: 260,
    bound: 'more-than',
    source: presentation('522'),
    confidence: 'high',
  },
  {
    edition: 13,
    about: 'awarded',
    city: 'Магадан',
    value: 3,
    source: 'https://kolyma.ru/news/94426-',
    confidence: 'high',
  },
  {
    edition: 14,
    about: 'awarded',
    city: 'Хабаровск',
    value: 16,
    source: 'https://interfax-russia.ru/index.php/far-east/news/mer-habarovska-kravchuk-izbran-prezidentom-',
    confidence: 'high',
  },
]
