import type { Commission, Member } from '@gorod/core'

/** Cities that do not exist. */
export const cities =
  `Берёзополь Верхнеозёрск Вышнегорье Глинобор Дальнереченск-на-Выме Еловатка Журавлинск Заокольск Ивнянск
Каменноярск Красноборск-Озёрный Ладозерск Лесогорье Малоснежинск Новоречье Озёрополь Песчаногорск Приволжанск Раздольногорск
Светлояр-Северный Синегорье Соснополье Старомостье Степногорье Тихореченск Травнополь Усть-Калинск Холмогорье Чистоозёрье
Южноборск Яснополянск`
    .split(/\s+/)
    .map((name, index) => ({ id: `city-${index + 1}`, name }))

const surnames =
  `Абрамова Беляев Власова Громов Данилова Ершов Жукова Зайцев Исаева Карпов Лазарева Макаров Никитина Орлов Павлова
Рогов Савельева Тихонов Ушакова Фомин Хохлова Цветков Чернова Шубин`.split(/\s+/)

const nameOf = (index: number): string => `${surnames[index]!} ${index % 2 === 0 ? 'Анна Петровна' : 'Иван Сергеевич'}`

const juror = (index: number): Member => ({
  id: `juror-${index + 1}`,
  name: nameOf(index),
  position: `эксперт, ${cities[index]!.name}`,
  role: 'juror',
  cities: [cities[index]!.id],
  organisations: [],
})

const seat = (role: Member['role'], index: number, position: string): Member => ({
  id: role,
  name: nameOf(index),
  position,
  role,
  cities: [],
  organisations: [],
})

/** Twenty jurors, each from a city that takes part, and those who lead the work. */
export const commission: Commission = {
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    seat('chair', 20, 'председатель комиссии'),
    seat('deputy', 21, 'заместитель председателя'),
    seat('secretary', 22, 'секретарь комиссии'),
    seat('auditor', 23, 'ревизор'),
    ...Array.from({ length: 20 }, (_, index) => juror(index)),
  ],
}

/** Who takes over from a juror who falls ill. */
export const substitute: Member = {
  id: 'juror-21',
  name: 'Яковлев Пётр Ильич',
  position: 'эксперт',
  role: 'juror',
  cities: [],
  organisations: [],
}
