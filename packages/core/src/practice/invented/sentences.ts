import type { Cases, Declined } from './declension.js'

/** What a sentence may speak of. */
export interface Scene {
  city: Cases
  /** The main thing, and another one of the same question. */
  thing: Declined
  other: Declined
  act: string
  people: string
  trouble: string
  means: string
  more: string
  year: number
  /** A number that the genitive of the plural follows. */
  many: number
  months: number
}

type Sentence = (scene: Scene) => string

export const titles: readonly Sentence[] = [
  ({ act, thing, people }) => `${act} ${thing.one.genitive} для ${people}`,
  ({ act, thing, other }) => `${act} ${thing.many.genitive} и ${other.many.genitive}`,
  ({ thing, people }) => `${capital(thing.one.nominative)} для ${people}`,
  ({ thing, city }) => `${capital(thing.many.nominative)} в ${city.prepositional}`,
  ({ thing, many }) => `${many} ${thing.many.genitive} за один год`,
  ({ act, thing }) => `${act} ${thing.many.genitive}: опыт одного района`,
  ({ thing, other }) => `От ${thing.one.genitive} к ${other.one.dative}`,
  ({ thing, year }) => `${capital(thing.one.nominative)}\u00A0— ${year}`,
]

export const summaries: readonly Sentence[] = [
  ({ city, thing, people }) => `В ${city.prepositional} взялись за ${thing.one.accusative} для ${people}.`,
  ({ thing, means }) => `Город поддержал ${thing.many.accusative} и применил ${means}.`,
  ({ city, thing, trouble }) => `${city.dative} помогли ${thing.many.nominative}: жалоб на ${trouble} стало меньше.`,
  ({ thing, many, months }) => `${many} ${thing.many.genitive} за ${months}\u00A0месяцев без новых ставок в штате.`,
]

export const situations: readonly Sentence[] = [
  ({ city, trouble }) => `Жители ${city.genitive} годами жаловались на ${trouble}.`,
  ({ thing, people }) => `Для ${people} в городе не хватало ${thing.many.genitive}.`,
  ({ thing, year }) => `До ${year}\u00A0года про ${thing.one.accusative} только говорили.`,
  ({ other, many }) => `На весь город приходилось ${many} ${other.many.genitive}, почти все в центре.`,
  ({ trouble }) => `В опросах первым делом называли ${trouble}.`,
  ({ thing }) => `Денег на ${thing.one.accusative} в бюджете не было.`,
]

export const solutions: readonly Sentence[] = [
  ({ thing, means }) => `Рабочая группа выбрала ${thing.one.accusative} и применила ${means}.`,
  ({ other, months }) => `За ${months}\u00A0месяцев подготовили место под ${other.one.accusative}.`,
  ({ thing, people }) =>
    `Порядок работы ${thing.one.genitive} составили так, чтобы он был понятен и удобен для ${people}.`,
  ({ more }) => `Позже добавили ${more}: без этого не получалось держать порядок.`,
  ({ many, thing }) => `За первый год появилось ${many} ${thing.many.genitive}.`,
  ({ city, other }) => `Депутаты ${city.genitive} выделили расходы на ${other.many.accusative} отдельной строкой.`,
  ({ thing }) => `Каждую неделю на сайте города писали про ${thing.many.accusative}.`,
  ({ people, trouble }) => `На встречах для ${people} разбирали жалобы на ${trouble}.`,
]

export const effects: readonly Sentence[] = [
  ({ trouble, many }) => `Жалоб на ${trouble} стало меньше на ${many}\u00A0%.`,
  ({ thing, people }) => `${capital(thing.one.nominative)} каждый день работает для ${people}.`,
  ({ city, other }) => `В ${city.prepositional} гордятся ${other.many.instrumental}.`,
]

export const savings: readonly Sentence[] = [
  ({ thing, many }) => `Содержание ${thing.many.genitive} обходится на ${many}\u00A0% дешевле прежнего.`,
  ({ other, months }) => `Вложения в ${other.one.accusative} вернулись за ${months}\u00A0месяцев.`,
]

export const conditions: readonly Sentence[] = [
  ({ thing, people }) => `Подойдёт городу, где есть место для ${thing.one.genitive} и желание ${people}.`,
  ({ means }) => `Нужны согласие жителей и возможность применить ${means}.`,
]

export const obstacles: readonly Sentence[] = [
  ({ other }) => `Дольше всего согласовывали ${other.one.accusative}.`,
  ({ trouble }) => `Первое время не верили, что удастся победить ${trouble}.`,
]

export const lessons: readonly Sentence[] = [
  ({ thing, people }) => `Прежде чем выбирать ${thing.one.accusative}, соберите мнения ${people}.`,
  ({ means }) => `Не откладывайте ${means}: это окупилось раньше остального.`,
  ({ other, months }) => `На ${other.one.accusative} закладывайте не меньше ${months}\u00A0месяцев.`,
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
