import { html, render } from 'lit'
import { commission } from './people.js'

const ways = [
  ['Через сервер', '', 'Журнал на сервере, у каждого свой браузер.'],
  ['На одном ноутбуке', '&where=laptop', 'Журнал в этом браузере; сервер не нужен.'],
] as const

const link = (where: string, { id, name, position, role }: (typeof commission.members)[number]) =>
  html`<li>
    <a href="${role === 'juror' ? 'juror' : 'console'}.html?as=${id}${where}">${name}</a> <small>${position}</small>
  </li>`

render(
  html`${ways.map(
      ([title, where, about]) =>
        html`<section>
          <h2>${title}</h2>
          <p>${about}</p>
          <ul>
            ${commission.members.map((member) => link(where, member))}
          </ul>
        </section>`,
    )}
    <section>
      <h2>По почте</h2>
      <p>Секретарь на ноутбуке выдаёт каждому файл с заявками (раздел «Комиссия») и принимает файлы с листами.</p>
      <ul>
        <li><a href="juror.html">Открыть свой файл</a></li>
      </ul>
    </section>
    <section>
      <h2>Город-заявитель</h2>
      <p>Заявка пишется в браузере и уходит секретарю файлом.</p>
      <ul>
        <li><a href="applicant.html">Написать заявку</a></li>
      </ul>
    </section>`,
  document.querySelector<HTMLElement>('#people')!,
)
