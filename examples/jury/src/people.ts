import type { Commission, Member, Viewer } from '@gorod/core/judging'

/** Cities that do not exist. */
export const cities = 'Берёзополь Вышнегорье Глинобор Ивнянск Ладозерск Приволжанск Синегорье Травнополь'
  .split(' ')
  .map((name, index) => ({ id: `city-${index + 1}`, name }))

const seat = (role: Member['role'], name: string, position: string): Member => ({
  id: role,
  name,
  position,
  role,
  cities: [],
  organisations: [],
})

const jurors = [
  'Абрамова Анна Петровна',
  'Беляев Иван Сергеевич',
  'Власова Ольга Юрьевна',
  'Громов Пётр Ильич',
  'Данилова Вера Львовна',
  'Ершов Олег Игоревич',
]

/** Six jurors, each of a city that takes part, and those who lead the work. */
export const commission: Commission = {
  id: 'commission',
  title: 'Конкурсная комиссия',
  members: [
    seat('secretary', 'Ильина Дарья Павловна', 'секретарь комиссии'),
    seat('chair', 'Журавлёва Нина Олеговна', 'председатель комиссии'),
    seat('deputy', 'Зимин Роман Андреевич', 'заместитель председателя'),
    seat('auditor', 'Крылов Егор Максимович', 'ревизор'),
    ...jurors.map((name, index): Member => ({
      id: `juror-${index + 1}`,
      name,
      position: `эксперт, ${cities[index]!.name}`,
      role: 'juror',
      cities: [cities[index]!.id],
      organisations: [],
    })),
  ],
}

/** Who somebody is in this edition; nobody where he has no seat. */
export function viewerOf(id: string): Viewer | undefined {
  if (id === 'organiser') return { id, role: 'organiser' }
  const member = commission.members.find((one) => one.id === id)
  return member && { id, role: member.role }
}
