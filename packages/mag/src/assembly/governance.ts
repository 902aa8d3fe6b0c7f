import type { Governance, Seen, Tenure } from '@gorod/core/membership'
import { decision, decisionFrame, report, session29, session30 } from './at.js'
import type { Lines } from './listed.js'
import { offices, organs } from './organs.js'
import { vicePresidents2024 } from './vice-presidents-2024.js'

const seen = (day: string, lines: Lines): Seen => ({ day, source: report(lines) })

/** Released by the decision of 2023, elected before anything at hand. */
const released = (office: string, person: string, clause: string, lines: Lines): Tenure => ({
  office,
  person,
  from: {},
  to: { day: session29, known: session29, source: decision(clause, lines) },
  seen: [{ day: session29, source: decision(clause, lines) }],
})

const elected = (office: string, person: string, clause: string, lines: Lines, rest: Partial<Tenure> = {}): Tenure => ({
  office,
  person,
  from: { day: session29, known: session29, source: decision(clause, lines) },
  ...rest,
})

const yalalov = 'Ялалов Ирек Ишмухаметович'
const vasyunkin = 'Васюнькин Юрий Николаевич'
const kravchuk = 'Кравчук С.А.'

const of2023: Tenure[] = [
  released('first-vice-president', 'Кульгинов Алтай Сейдирович', '3.1', [205, 207]),
  released('vice-president', 'Волков Владимир Михайлович', '3.2', 215),
  released('vice-president', 'Кочиев Алан Григорьевич', '3.2', 217),
  released('vice-president', 'Марутян Айк', '3.2', 219),
  released('vice-president', 'Шулепов Евгений Борисович', '3.2', 221),
  elected('first-vice-president', yalalov, '3.3', [225, 229]),
  elected('vice-president', 'Касымбек Женис Махмудулы', '3.4', 235, {
    post: 'аким города Астаны',
    city: 'astana',
    spellings: ['Касымбек Женис Махмудович'],
    seen: [seen(session30, 31)],
  }),
  elected('vice-president', 'Кобец Александр Юрьевич', '3.4', [237, 239], {
    post: 'глава администрации города Херсона',
    city: 'kherson',
  }),
  elected('vice-president', 'Кулемзин Алексей Валерьевич', '3.4', [245, 247], {
    post: 'глава администрации города Донецка',
    city: 'donetsk',
  }),
  elected('vice-president', 'Молчанов Артём Владимирович', '3.4', 249, {
    post: 'мэр города Ярославля',
    city: 'yaroslavl',
    seen: [seen(session30, 43)],
  }),
  elected('vice-president', 'Пилавов Манолис Васильевич', '3.4', [251, 253], {
    post: 'глава администрации города Луганска',
    city: 'lugansk',
  }),
  elected('vice-president', 'Хугаев Ромео Сверланович', '3.4', [255, 257], {
    post: 'глава администрации города Цхинвал',
    city: 'tskhinval',
  }),
]

const others: Tenure[] = [
  { office: 'president', person: 'Лужков Ю.М.', from: {}, to: { known: session29, source: decision('3.5', 261) } },
  {
    office: 'president',
    person: kravchuk,
    post: 'мэр города Хабаровска',
    city: 'khabarovsk',
    from: { day: '2022-04-25', known: '2022-04-25', source: { document: 'interfax-2022' } },
    seen: [{ day: session29, source: decisionFrame(269) }, seen(session30, 65), seen(session30, 88)],
  },
  {
    office: 'board-chair',
    person: kravchuk,
    post: 'мэр города Хабаровска',
    city: 'khabarovsk',
    from: {},
    seen: [
      seen('2025-02-14', 121),
      seen('2025-06-24', 181),
      seen('2025-09-03', 215),
      seen('2025-09-19', 219),
      seen('2025-09-26', 231),
      seen('2025-10-29', 241),
    ],
  },
  {
    office: 'first-vice-president',
    person: 'Мищеряков Ю.Н.',
    post: 'вице-президент АНЕ',
    from: {},
    seen: [seen(session30, 89), seen('2025-03-31', 139)],
  },
  {
    office: 'vice-president',
    person: yalalov,
    from: {},
    seen: [
      { day: session29, source: decision('3.3', [225, 229]) },
      seen(session30, 59),
      seen(session30, 96),
      seen('2025-02-14', 125),
    ],
  },
  {
    office: 'executive-vice-president',
    person: vasyunkin,
    from: { day: session30, known: session30, source: report(61) },
  },
  { office: 'journal-editor', person: vasyunkin, from: {}, seen: [seen('2025-04-10', [141, 143])] },
  {
    office: 'expert-council-chair',
    person: 'Семенов Альберт Никандрович',
    post: 'Председатель Якутской городской Думы',
    city: 'yakutsk',
    from: {},
    seen: [seen(session30, 74), seen(session30, 93)],
  },
  { office: 'organisational-department-head', person: 'Сягаев А.Л.', from: {}, seen: [seen('2025-08-14', 209)] },
  { office: 'project-office-head', person: 'Земсков А.А.', from: {}, seen: [seen('2025-11-27', 255)] },
]

/**
 * The organs and offices of the Assembly and who holds them, by the documents that elect, release or name them. What they
 * leave open stays open: where a first vice-president is named without the former one being released, both stand here.
 *
 * @example holdersOn(governance.tenures, '2023-06-01', { office: 'first-vice-president' })[0]?.person // 'Ялалов Ирек Ишмухаметович'
 */
export const governance: Governance = {
  organs,
  offices,
  tenures: [...of2023, ...vicePresidents2024, ...others],
  compositions: [{ office: 'vice-president', day: session30, source: report([7, 59]) }],
  assumed: offices.flatMap(({ seats }, i) => (seats === undefined ? [] : [`/offices/${i}/seats`])),
}
