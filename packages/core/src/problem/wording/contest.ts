import type { contestSeverities } from '../codes/contest.js'
import type { Wordings } from '../wording.js'
import { shapeWordings } from './shape.js'

/** The words of the findings on contests and submissions. */
export const contestWordings: Wordings<keyof typeof contestSeverities> = {
  ...shapeWordings,
  'id-duplicate': {
    ru: { says: 'Обозначение «{found}» повторяется', remedy: 'Дайте каждому своё обозначение' },
    en: { says: 'The id “{found}” stands twice', remedy: 'Give each an id of its own' },
  },
  'nominations-empty': {
    ru: { says: 'В конкурсе нет ни одной номинации', remedy: 'Добавьте хотя бы одну' },
    en: { says: 'The contest has no nomination', remedy: 'Add at least one' },
  },
  'rounds-empty': {
    ru: { says: 'Не задан ни один тур', remedy: 'Добавьте хотя бы один тур оценки' },
    en: { says: 'No round is set', remedy: 'Add at least one round of judging' },
  },
  'entrants-empty': {
    ru: { says: 'Никто не может участвовать: список участников пуст', remedy: 'Назовите, кто может подать заявку' },
    en: { says: 'Nobody may enter: the list of entrants is empty', remedy: 'Say who may enter' },
  },
  'organisers-empty': {
    ru: { says: 'Не назван ни один организатор', remedy: 'Назовите организаторов' },
    en: { says: 'No organiser is named', remedy: 'Name the organisers' },
  },
  'criteria-empty': {
    ru: { says: 'Оценивать нечем: в списке нет критериев', remedy: 'Добавьте хотя бы один критерий' },
    en: { says: 'There is nothing to judge by: the list has no criteria', remedy: 'Add at least one criterion' },
  },
  'criteria-not-judged': {
    ru: {
      says: '{about}: все критерии рассчитываются, членам комиссии нечего оценивать',
      remedy: 'Добавьте критерий, который оценивают',
    },
    en: {
      says: '{about}: all criteria are computed, jurors have nothing to mark',
      remedy: 'Add a criterion that is judged',
    },
  },
  'scale-empty': {
    ru: { says: '{about}: на шкале {found} нечего выбирать', remedy: 'Задайте шкалу хотя бы из двух оценок' },
    en: { says: '{about}: the scale {found} leaves nothing to choose', remedy: 'Set a scale of at least two marks' },
  },
  'scale-not-whole': {
    ru: { says: '{about}: границы шкалы {found} — не целые числа', remedy: 'Запишите границы целыми числами' },
    en: { says: '{about}: the ends of the scale {found} are not whole numbers', remedy: 'Write them as whole numbers' },
  },
  'level-off-scale': {
    ru: { says: '{about}: уровень {found} вне шкалы {expected}', remedy: 'Исправьте уровень или границы шкалы' },
    en: {
      says: '{about}: the level {found} is off the scale {expected}',
      remedy: 'Correct the level, or the ends of the scale',
    },
  },
  'level-duplicate': {
    ru: { says: '{about}: уровень {found} описан дважды', remedy: 'Оставьте одно описание' },
    en: { says: '{about}: the level {found} is described twice', remedy: 'Keep one description' },
  },
  'level-missing': {
    ru: { says: '{about}: уровень {expected} не описан', remedy: 'Добавьте описание уровня' },
    en: { says: '{about}: the level {expected} is not described', remedy: 'Describe the level' },
  },
  'weight-wrong': {
    ru: { says: '{about}: вес {found} — не целое число больше нуля', remedy: 'Задайте вес целым числом от 1' },
    en: {
      says: '{about}: the weight {found} is not a whole number above zero',
      remedy: 'Set the weight to a whole number from 1',
    },
  },
  'comment-mark-off-scale': {
    ru: {
      says: '{about}: оценка {found}, при которой нужен комментарий, вне шкалы {expected}',
      remedy: 'Исправьте оценку',
    },
    en: {
      says: '{about}: the mark {found} that needs a comment is off the scale {expected}',
      remedy: 'Correct the mark',
    },
  },
  'steps-empty': {
    ru: { says: '{about}: не задан ни один порог доли', remedy: 'Добавьте пороги' },
    en: { says: '{about}: no step of the share is set', remedy: 'Add the steps' },
  },
  'steps-order': {
    ru: {
      says: '{about}: порог {found} % стоит после порога {expected} %',
      remedy: 'Расположите пороги по возрастанию',
    },
    en: { says: '{about}: the step {found} % comes after {expected} %', remedy: 'Put the steps in ascending order' },
  },
  'step-percent-wrong': {
    ru: {
      says: '{about}: порог {found} — не целое число процентов от 0 до 100',
      remedy: 'Запишите порог целым числом процентов',
    },
    en: {
      says: '{about}: the step {found} is not a whole percentage from 0 to 100',
      remedy: 'Write it as a whole percentage',
    },
  },
  'step-off-scale': {
    ru: { says: '{about}: оценка {found} вне шкалы {expected}', remedy: 'Исправьте оценку или границы шкалы' },
    en: {
      says: '{about}: the mark {found} is off the scale {expected}',
      remedy: 'Correct the mark, or the ends of the scale',
    },
  },
  'share-of-itself': {
    ru: { says: '{about}: доля «{found}» в ней же самой всегда 100 %', remedy: 'Назовите разные суммы' },
    en: { says: '{about}: the share of “{found}” in itself is always 100 %', remedy: 'Name two amounts' },
  },
  'sheets-wrong': {
    ru: { says: '{about}: число листов на заявку {found} — не целое больше нуля', remedy: 'Задайте число листов от 1' },
    en: {
      says: '{about}: {found} sheets to a submission is not a whole number above zero',
      remedy: 'Set the number of sheets from 1',
    },
  },
  'least-sheets-wrong': {
    ru: {
      says: 'Нужно не меньше {found} листов, а их будет не больше {expected}',
      remedy: 'Уменьшите наименьшее число листов или дайте больше листов на заявку',
    },
    en: {
      says: 'At least {found} sheets are needed, but there will be at most {expected}',
      remedy: 'Ask for fewer, or give more sheets to a submission',
    },
  },
  'shortlist-first': {
    ru: {
      says: '{about}: в первом туре отбора быть не может',
      remedy: 'Уберите число отобранных: в первом туре оценивают все допущенные заявки',
    },
    en: {
      says: '{about}: the first round cannot have a shortlist',
      remedy: 'Remove it: the first round judges all that were admitted',
    },
  },
  'shortlist-missing': {
    ru: {
      says: '{about}: не сказано, сколько заявок проходит из прошлого тура, — проходят все',
      remedy: 'Задайте число отобранных или оставьте так',
    },
    en: {
      says: '{about}: it is not said how many go on from the round before, so all do',
      remedy: 'Set the size of the shortlist, or leave it so',
    },
  },
  'shortlist-wrong': {
    ru: { says: '{about}: число отобранных {found} — не целое больше нуля', remedy: 'Задайте число от 1' },
    en: { says: '{about}: a shortlist of {found} is not a whole number above zero', remedy: 'Set a number from 1' },
  },
  'shortlist-idle': {
    ru: {
      says: '{about}: отбор {found} никого не отсеет — в прошлый тур прошло {expected}',
      remedy: 'Уменьшите число отобранных или уберите его',
    },
    en: {
      says: '{about}: a shortlist of {found} holds nobody back, {expected} came to the round before',
      remedy: 'Set a smaller number, or remove it',
    },
  },
  'carry-over-first': {
    ru: { says: '{about}: первому туру нечего учитывать из предыдущих', remedy: 'Уберите учёт прошлого тура' },
    en: { says: '{about}: the first round has nothing to carry over', remedy: 'Remove the carry-over' },
  },
  'carry-over-wrong': {
    ru: { says: '{about}: веса прошлого и этого тура {found} — не целые больше нуля', remedy: 'Задайте два веса от 1' },
    en: {
      says: '{about}: the weights {found} of the round before and of this one are not whole numbers above zero',
      remedy: 'Set two weights from 1',
    },
  },
  'trim-impossible': {
    ru: {
      says: 'Отбрасывается {found} оценок, а листов может быть всего {expected}',
      remedy: 'Отбрасывайте меньше или требуйте больше листов',
    },
    en: {
      says: '{found} marks are dropped, but there may be only {expected} sheets',
      remedy: 'Drop fewer, or ask for more sheets',
    },
  },
  'quorum-wrong': {
    ru: { says: 'Кворум {found} — не доля', remedy: 'Запишите кворум дробью из целых чисел, например 1/2' },
    en: { says: 'The quorum {found} is no share', remedy: 'Write it as a fraction of whole numbers, for example 1/2' },
  },
  'quorum-unreachable': {
    ru: { says: 'Кворум {found} недостижим: столько членов комиссии не бывает', remedy: 'Уменьшите долю' },
    en: { says: 'The quorum {found} cannot be reached: there are not so many members', remedy: 'Lower the share' },
  },
  'version-wrong': {
    ru: { says: 'Версия правил {found} — не целое число от 1', remedy: 'Пронумеруйте версии правил с единицы' },
    en: { says: 'The version {found} is not a whole number from 1', remedy: 'Number the versions from one' },
  },
  'edition-number-wrong': {
    ru: { says: 'Номер конкурса {found} — не целое число от 1', remedy: 'Исправьте номер' },
    en: { says: 'The number of the edition, {found}, is not a whole number from 1', remedy: 'Correct the number' },
  },
  'edition-year-wrong': {
    ru: { says: 'Год конкурса {found} — не год', remedy: 'Исправьте год' },
    en: { says: 'The year of the edition, {found}, is no year', remedy: 'Correct the year' },
  },
  'minutes-wrong': {
    ru: { says: 'Время на заявку, {found} мин, — не целое число минут больше нуля', remedy: 'Исправьте время' },
    en: { says: '{found} minutes for a submission is not a whole number above zero', remedy: 'Correct the time' },
  },
  'rounding-wrong': {
    ru: { says: 'Число знаков после запятой {found} — не целое от 0 до 12', remedy: 'Исправьте число знаков' },
    en: { says: '{found} decimal digits is not a whole number from 0 to 12', remedy: 'Correct the number of digits' },
  },
  'tie-criterion-unknown': {
    ru: {
      says: 'При равенстве решает критерий «{found}», но такого критерия нет',
      remedy: 'Назовите один из критериев конкурса',
    },
    en: {
      says: 'A tie is settled by the criterion “{found}”, which does not exist',
      remedy: 'Name one of the criteria',
    },
  },
  'tie-criterion-partial': {
    ru: {
      says: 'При равенстве решает критерий «{found}», но он есть не во всех номинациях',
      remedy: 'Добавьте следующий шаг для остальных номинаций',
    },
    en: {
      says: 'A tie is settled by the criterion “{found}”, which some nominations lack',
      remedy: 'Add another step for those nominations',
    },
  },
  'tie-step-unreachable': {
    ru: {
      says: 'До шага «{found:step}» при равенстве дело не дойдёт: место уже разделено',
      remedy: 'Уберите этот шаг или переставьте раздел места в конец',
    },
    en: {
      says: 'The step “{found:step}” is never reached: the place is shared before it',
      remedy: 'Remove it, or put sharing last',
    },
  },
  'tie-step-repeated': {
    ru: { says: 'Шаг «{found}» при равенстве стоит второй раз и никого не разделит', remedy: 'Уберите повтор' },
    en: { says: 'The tie-break step “{found}” stands twice and parts nobody', remedy: 'Remove the second one' },
  },
  'pass-mark-wrong': {
    ru: {
      says: 'Проходной балл {found} — не дробь из целых: числитель от 0, знаменатель от 1',
      remedy: 'Исправьте проходной балл',
    },
    en: {
      says: 'The pass mark {found} is no fraction of whole numbers: the numerator from 0, the denominator from 1',
      remedy: 'Correct the pass mark',
    },
  },
  'pass-mark-unreachable': {
    ru: {
      says: '{about}: проходной балл {found} не может получить никто',
      remedy: 'Исправьте проходной балл, шкалы или веса',
    },
    en: {
      says: '{about}: nobody can reach the pass mark {found}',
      remedy: 'Correct the pass mark, the scales or the weights',
    },
  },
  'pass-mark-idle': {
    ru: { says: 'Проходной балл {found} получают все', remedy: 'Поднимите его или уберите' },
    en: { says: 'Everybody reaches the pass mark {found}', remedy: 'Raise it, or remove it' },
  },
  'degrees-overlap': {
    ru: {
      says: '«{about}» и «{found}» присуждаются за одно и то же',
      remedy: 'Расположите степени от высшей к низшей, каждую следующую — с меньшего балла',
    },
    en: {
      says: '“{about}” and “{found}” are given for the same result',
      remedy: 'Order the degrees from the highest, each next one from a lower score',
    },
  },
  'degree-places-wrong': {
    ru: { says: '{about}: число мест {found} — не целое больше нуля', remedy: 'Исправьте число мест' },
    en: { says: '{about}: {found} places is not a whole number above zero', remedy: 'Correct the number of places' },
  },
  'degree-score-wrong': {
    ru: { says: '{about}: балл {found} — не дробь из целых чисел', remedy: 'Запишите балл дробью, например 9/2' },
    en: {
      says: '{about}: the score {found} is no fraction of whole numbers',
      remedy: 'Write it as a fraction, for example 9/2',
    },
  },
  'degree-score-unreachable': {
    ru: { says: '{about}: балл {found} не может получить никто', remedy: 'Исправьте балл степени, шкалы или веса' },
    en: {
      says: '{about}: nobody can reach the score {found}',
      remedy: 'Correct the score of the degree, the scales or the weights',
    },
  },
  'date-round-unknown': {
    ru: { says: 'Дата относится к туру «{found}», но такого тура нет', remedy: 'Назовите один из туров' },
    en: { says: 'The date belongs to the round “{found}”, which does not exist', remedy: 'Name one of the rounds' },
  },
  'dates-order': {
    ru: {
      says: '{about:stage}: {found}, а предыдущая стадия — {expected}',
      remedy: 'Проверьте даты: объявление, приём, проверка, туры, решение, награждение',
    },
    en: {
      says: '{about:stage}: {found}, while the stage before is {expected}',
      remedy: 'Check the dates: announcement, intake, screening, rounds, decision, awards',
    },
  },
  'window-wrong': {
    ru: {
      says: 'Срок выхода публикаций {found} задан неверно',
      remedy: 'Запишите первый и последний день, например 2025-12-01 и 2026-12-01',
    },
    en: {
      says: 'The publication window {found} is wrong',
      remedy: 'Write its first and last day, for example 2025-12-01 and 2026-12-01',
    },
  },
  'time-zone-unknown': {
    ru: { says: 'Часовой пояс «{found}» неизвестен', remedy: 'Назовите его по базе IANA, например Europe/Moscow' },
    en: { says: 'The time zone “{found}” is unknown', remedy: 'Name it as IANA does, for example Europe/Moscow' },
  },
  'languages-empty': {
    ru: { says: 'Список языков заявок пуст', remedy: 'Назовите языки или уберите список: тогда годится любой' },
    en: { says: 'The list of languages is empty', remedy: 'Name the languages, or remove the list: then any will do' },
  },
  'language-tag-wrong': {
    ru: { says: '«{found}» — не код языка', remedy: 'Запишите язык кодом: ru, en, kk' },
    en: { says: '“{found}” is no language tag', remedy: 'Write the language as a tag: ru, en, kk' },
  },
  'limit-field-unknown': {
    ru: { says: 'В карточке нет поля «{found}»', remedy: 'Исправьте имя поля' },
    en: { says: 'A card has no field “{found}”', remedy: 'Correct the name of the field' },
  },
  'limit-words-wrong': {
    ru: { says: '{about:field}: предел {found} — не целое число слов больше нуля', remedy: 'Исправьте предел' },
    en: {
      says: '{about:field}: a limit of {found} is not a whole number of words above zero',
      remedy: 'Correct the limit',
    },
  },
  'attachments-limit-wrong': {
    ru: { says: 'Предел вложений {found} — не целое число от 0', remedy: 'Исправьте предел' },
    en: { says: 'A limit of {found} on attachments is not a whole number from 0', remedy: 'Correct the limit' },
  },
  'attachment-types-empty': {
    ru: {
      says: 'Разрешено приложений: {found}, но ни одного вида файлов',
      remedy: 'Назовите виды файлов или запретите приложения',
    },
    en: {
      says: '{found} attachments are allowed, but no type of file',
      remedy: 'Name the types, or allow no attachments',
    },
  },
  'attachment-type-unreadable': {
    ru: { says: '«{found}» — не вид файла строчными буквами, как application/pdf', remedy: 'Исправьте вид файла' },
    en: { says: '“{found}” is no media type in lower case such as application/pdf', remedy: 'Correct the type' },
  },
  'assumed-nothing': {
    ru: { says: 'Указатель «{found}» никуда не ведёт', remedy: 'Исправьте указатель на предположенное значение' },
    en: { says: 'The pointer “{found}” leads nowhere', remedy: 'Correct the pointer to the assumed value' },
  },
  'sources-missing': {
    ru: { says: 'Не указан ни один источник правил', remedy: 'Назовите документ, которым правила утверждены' },
    en: { says: 'No source of the rules is named', remedy: 'Name the document that sets them' },
  },
  'card-field-missing': {
    ru: { says: '{about:field}: поле не заполнено', remedy: 'Заполните поле' },
    en: { says: '{about:field}: the field is empty', remedy: 'Fill it in' },
  },
  'card-field-long': {
    ru: { says: '{about:field}: слов — {found}, допустимо не больше {expected}', remedy: 'Сократите текст' },
    en: { says: '{about:field}: {found} words, the limit is {expected}', remedy: 'Shorten the text' },
  },
  'card-language-wrong': {
    ru: { says: 'Язык «{found}» не распознан', remedy: 'Запишите язык обозначением BCP 47, например ru' },
    en: { says: 'The language “{found}” was not understood', remedy: 'Write it as a BCP 47 tag, for example en' },
  },
  'card-language-other': {
    ru: { says: 'Язык заявки — {found}, а принимаются: {expected}', remedy: 'Подайте заявку на одном из этих языков' },
    en: { says: 'The language is {found}; accepted: {expected}', remedy: 'Submit in one of these languages' },
  },
  'link-refused': {
    ru: {
      says: 'Ссылка «{found}» не принимается',
      remedy: 'Укажите адрес, который начинается с https://, http://, mailto: или tel:',
    },
    en: {
      says: 'The link “{found}” is not accepted',
      remedy: 'Give an address that starts with https://, http://, mailto: or tel:',
    },
  },
  'amount-wrong': {
    ru: { says: '{about}: {found} — не целое число от 0', remedy: 'Запишите сумму целым числом, без копеек' },
    en: { says: '{about}: {found} is not a whole number from 0', remedy: 'Write the amount as a whole number' },
  },
  'amount-missing': {
    ru: { says: '{about}: сумма не указана, а по ней считается оценка', remedy: 'Укажите сумму' },
    en: { says: '{about}: the amount is missing, and a mark is worked out of it', remedy: 'Give the amount' },
  },
  'amount-part-larger': {
    ru: { says: '{about}: часть {found} больше целого, «{expected}»', remedy: 'Проверьте обе суммы' },
    en: { says: '{about}: the part {found} is larger than the whole, “{expected}”', remedy: 'Check both amounts' },
  },
  'attachments-many': {
    ru: { says: 'Вложений — {found}, допустимо не больше {expected}', remedy: 'Уберите лишние' },
    en: { says: '{found} attachments, the limit is {expected}', remedy: 'Remove some' },
  },
  'attachment-type': {
    ru: {
      says: '{about}: файлы вида «{found}» не принимаются; допустимо: {expected}',
      remedy: 'Сохраните файл в другом виде',
    },
    en: {
      says: '{about}: files of the type “{found}” are not accepted; allowed: {expected}',
      remedy: 'Save the file as another type',
    },
  },
  'attachment-large': {
    ru: { says: '{about}: размер в байтах — {found}, допустимо не больше {expected}', remedy: 'Уменьшите файл' },
    en: { says: '{about}: {found} bytes, the limit is {expected}', remedy: 'Make the file smaller' },
  },
  'attachment-hash-wrong': {
    ru: { says: '{about}: контрольная сумма файла записана неверно', remedy: 'Приложите файл заново' },
    en: { says: '{about}: the hash of the file is malformed', remedy: 'Attach the file again' },
  },
  'attachment-twice': {
    ru: { says: '{about}: этот файл уже приложен', remedy: 'Уберите повтор' },
    en: { says: '{about}: this file is attached already', remedy: 'Remove one of the two' },
  },
  'consent-missing': {
    ru: { says: 'Нет согласия: «{about}»', remedy: 'Отметьте согласие' },
    en: { says: 'The consent is missing: “{about}”', remedy: 'Give it' },
  },
  'publication-missing': {
    ru: { says: 'Не указано, где и когда вышла работа', remedy: 'Укажите издание и день выхода' },
    en: { says: 'It is not said where and when the work appeared', remedy: 'Give the outlet and the day' },
  },
  'publication-day-wrong': {
    ru: { says: 'День выхода «{found}» не распознан', remedy: 'Запишите день так: 2026-09-05' },
    en: { says: 'The day of publication “{found}” was not understood', remedy: 'Write it like 2026-09-05' },
  },
  'publication-outside': {
    ru: {
      says: 'Работа вышла не в срок: {found}, принимаются вышедшие {expected}',
      remedy: 'Подайте работу, которая вышла в этот срок',
    },
    en: {
      says: 'The work appeared outside the window: {found}, accepted are those of {expected}',
      remedy: 'Submit a work that appeared within it',
    },
  },
  'contest-other': {
    ru: { says: 'Заявка подана на конкурс «{found}», а это «{expected}»', remedy: 'Подайте её на свой конкурс' },
    en: {
      says: 'The submission is for the contest “{found}”, this is “{expected}”',
      remedy: 'Submit it to its own contest',
    },
  },
  'nomination-unknown': {
    ru: { says: 'Номинации «{found}» в конкурсе нет', remedy: 'Выберите одну из номинаций' },
    en: { says: 'The contest has no nomination “{found}”', remedy: 'Choose one of its nominations' },
  },
  'entrant-not-allowed': {
    ru: { says: '«{about}»: участник «{found:entrant}» здесь не предусмотрен', remedy: 'Выберите другую номинацию' },
    en: {
      says: '“{about}”: an entrant such as “{found:entrant}” is not provided for here',
      remedy: 'Choose another nomination',
    },
  },
  'entrant-city-missing': {
    ru: { says: '{about}: не указан город', remedy: 'Укажите город' },
    en: { says: '{about}: the city is missing', remedy: 'Name the city' },
  },
  'entrant-status-wrong': {
    ru: {
      says: '{about}: участник назван «{found:entrant}», но по списку городов это не так',
      remedy: 'Исправьте, кто подаёт заявку',
    },
    en: {
      says: '{about}: the entrant is called “{found:entrant}”, the list of cities says otherwise',
      remedy: 'Correct who enters',
    },
  },
  'submission-early': {
    ru: { says: 'Заявка подана {found}, приём начинается {expected}', remedy: 'Подайте её, когда начнётся приём' },
    en: {
      says: 'The submission came on {found}, the intake begins on {expected}',
      remedy: 'Submit it once the intake begins',
    },
  },
  'submission-late': {
    ru: {
      says: 'Заявка подана с опозданием, {found}; срок — {expected}',
      remedy: 'Допустить её может комиссия, с указанием причины',
    },
    en: {
      says: 'The submission came late, on {found}; the deadline was {expected}',
      remedy: 'The commission may admit it, with a reason',
    },
  },
  'practice-twice': {
    ru: {
      says: '«{about}»: практика с таким названием уже подана этим участником, заявка {found}',
      remedy: 'Решите, одна ли это практика',
    },
    en: {
      says: '“{about}”: this entrant has submitted a practice of the same title, as {found}',
      remedy: 'Decide whether they are the same',
    },
  },
  'practice-alike': {
    ru: {
      says: '«{about}»: очень похоже на другую практику этого участника, заявка {found}',
      remedy: 'Решите, одна ли это практика',
    },
    en: {
      says: '“{about}” is much like another practice of this entrant, submitted as {found}',
      remedy: 'Decide whether they are the same',
    },
  },
  'move-not-allowed': {
    ru: {
      says: 'Действие «{about:move}» невозможно: состояние заявки — «{found:state}»',
      remedy: 'Выберите действие, возможное в этом состоянии',
    },
    en: {
      says: '“{about:move}” is not possible: the submission is “{found:state}”',
      remedy: 'Choose what is possible in this state',
    },
  },
  'move-instant-wrong': {
    ru: {
      says: 'Время «{found}» не распознано',
      remedy: 'Запишите его по ISO 8601 в UTC, например 2026-09-30T12:00:00Z',
    },
    en: {
      says: 'The time “{found}” was not understood',
      remedy: 'Write it as in ISO 8601, in UTC, for example 2026-09-30T12:00:00Z',
    },
  },
  'move-before-submission': {
    ru: { says: 'Действие «{about:move}» раньше подачи заявки: {found}, подана {expected}', remedy: 'Проверьте время' },
    en: {
      says: '“{about:move}” comes before the submission: {found}, submitted at {expected}',
      remedy: 'Check the time',
    },
  },
  'move-reason-missing': {
    ru: { says: 'Действие «{about:move}» без причины', remedy: 'Напишите причину' },
    en: { says: '“{about:move}” has no reason', remedy: 'Write the reason' },
  },
  'move-deadline-wrong': {
    ru: {
      says: 'Срок доработки «{found}» уже прошёл или записан неверно',
      remedy: 'Укажите день не раньше сегодняшнего, например 2026-10-15',
    },
    en: {
      says: 'The deadline “{found}” has passed, or is malformed',
      remedy: 'Give a day from today on, for example 2026-10-15',
    },
  },
  'edit-after-intake': {
    ru: {
      says: 'Приём закончился {expected}, править поданную заявку {found} уже нельзя',
      remedy: 'Попросите вернуть заявку на доработку',
    },
    en: {
      says: 'The intake ended on {expected}; a submission cannot be edited on {found}',
      remedy: 'Ask for it to be returned for revision',
    },
  },
}
