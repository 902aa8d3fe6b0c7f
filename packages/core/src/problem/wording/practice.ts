import type { practiceSeverities } from '../codes/practice.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on practices. */
export const practiceWordings: Wordings<keyof typeof practiceSeverities> = {
  'practice-state-refused': {
    ru: {
      says: 'В библиотеку идут допущенные и отмеченные заявки; эта: {found:state}',
      remedy: 'Дождитесь допуска заявки или решения комиссии',
    },
    en: {
      says: 'Only admitted and awarded submissions enter the library, and this one is {found:state}',
      remedy: 'Wait until it is admitted or the commission has decided',
    },
  },
  'practice-award-refused': {
    ru: {
      says: 'Указана награда «{expected}»; заявка: {found:state}',
      remedy: 'Уберите награду или внесите решение комиссии',
    },
    en: {
      says: 'The award {expected} is given, but the submission is {found:state}',
      remedy: 'Leave the award out, or record the decision of the commission',
    },
  },
  'practice-award-missing': {
    ru: {
      says: 'Заявка отмечена дипломом, а какой это диплом, не указано',
      remedy: 'Передайте степень из протокола: пока карточка останется без неё',
    },
    en: {
      says: 'The submission is awarded, but the award is not given',
      remedy: 'Give the degree from the protocol: until then the practice has none',
    },
  },
  'practice-degree-unknown': {
    ru: { says: 'Такой степени в правилах конкурса нет: {found}', remedy: 'Возьмите степень из правил' },
    en: { says: 'The rules of the contest have no degree {found}', remedy: 'Take the degree from the rules' },
  },
  'practice-language-set': {
    ru: {
      says: 'Все тексты карточки записаны как тексты на языке «{found}»',
      remedy: 'Проверьте, что карточка написана на нём',
    },
    en: { says: 'All texts are taken as written in “{found}”', remedy: 'Make sure that the card is written in it' },
  },
  'practice-language-unknown': {
    ru: {
      says: 'Язык карточки неизвестен: указано {found}',
      remedy: 'Укажите язык: до тех пор поиск не учтёт формы слов',
    },
    en: {
      says: 'The language of the card is not known: it says {found}',
      remedy: 'Say the language: until then search ignores the forms of its words',
    },
  },
  'practice-owner-named': {
    ru: {
      says: 'Город назван «{expected}»; заявитель: «{found}»',
      remedy: 'Проверьте, что город и организация стоят на своих местах',
    },
    en: {
      says: 'The city is named “{expected}”; the entrant: “{found}”',
      remedy: 'Make sure that city and organisation stand in their places',
    },
  },
  'practice-question-matched': {
    ru: { says: 'Вопрос «{found}» найден в рубрикаторе: «{expected}»', remedy: 'Проверьте, что это тот же вопрос' },
    en: {
      says: 'The question “{found}” was found in the rubricator: “{expected}”',
      remedy: 'Make sure that it is the same question',
    },
  },
  'practice-question-left': {
    ru: {
      says: 'Вопроса «{found}» в рубрикаторе нет, практика под ним не стоит',
      remedy: 'Выберите вопрос рубрикатора или добавьте новый',
    },
    en: {
      says: 'The rubricator has no question “{found}”, so the practice does not stand under it',
      remedy: 'Choose a question of the rubricator, or add a new one',
    },
  },
  'practice-person-named': {
    ru: { says: 'Контактное лицо названо: согласие на это есть', remedy: 'Уточните, работает ли человек там же' },
    en: {
      says: 'The contact person is named: there is a consent to it',
      remedy: 'Make sure that the person still works there',
    },
  },
  'practice-person-dropped': {
    ru: {
      says: 'Контактное лицо не перенесено: согласия на это нет',
      remedy: 'Получите согласие или оставьте только отдел',
    },
    en: {
      says: 'The contact person is left out: there is no consent to it',
      remedy: 'Ask for a consent, or leave the office alone',
    },
  },
  'practice-link-dropped': {
    ru: { says: 'Ссылка не перенесена: {found}', remedy: 'Укажите адрес http, https, mailto или tel' },
    en: { says: 'The link is left out: {found}', remedy: 'Give an address of http, https, mailto or tel' },
  },
  'practice-start-read': {
    ru: { says: 'Начало «{found}» прочитано как {expected}', remedy: 'Проверьте дату' },
    en: { says: 'The start “{found}” was read as {expected}', remedy: 'Check the date' },
  },
  'practice-start-dropped': {
    ru: { says: 'Начало не прочитано как дата и не перенесено: «{found}»', remedy: 'Укажите год, месяц или день' },
    en: {
      says: 'The start cannot be read as a date and is left out: “{found}”',
      remedy: 'Give a year, a month or a day',
    },
  },
  'practice-amount-dropped': {
    ru: { says: 'Сумма «{about}» не перенесена: {found}', remedy: 'Укажите целое число не меньше нуля' },
    en: { says: 'The amount “{about}” is left out: {found}', remedy: 'Give a whole number, 0 or more' },
  },
  'practice-currency-set': {
    ru: { says: 'Суммы приняты в валюте {found}', remedy: 'Проверьте, что карточка считала в ней' },
    en: { says: 'The amounts are taken to be in {found}', remedy: 'Make sure that the card counted in it' },
  },
  'practice-currency-missing': {
    ru: { says: 'Валюта сумм неизвестна', remedy: 'Укажите код валюты, например RUB: без него суммы не сравнить' },
    en: {
      says: 'The currency of the amounts is not known',
      remedy: 'Give its code, such as RUB: without it amounts cannot be compared',
    },
  },
  'practice-publication-moved': {
    ru: { says: 'Сведения о публикации перенесены в источники: {found}', remedy: 'Проверьте их среди источников' },
    en: { says: 'The publication now stands among the sources: {found}', remedy: 'Check it there' },
  },
  'practice-attachments-kept': {
    ru: { says: 'Перенесены приложения: {found}', remedy: 'Разместите файлы рядом с библиотекой' },
    en: { says: 'Attachments were carried over: {found}', remedy: 'Put the files beside the library' },
  },
  'sphere-unknown': {
    ru: { says: '{about}: сферы {found} в рубрикаторе нет', remedy: 'Исправьте обозначение или добавьте сферу' },
    en: { says: '{about}: the rubricator has no sphere {found}', remedy: 'Correct the id, or add the sphere' },
  },
  'sphere-cycle': {
    ru: { says: 'Сфера {about} лежит внутри самой себя: через {found}', remedy: 'Разорвите круг' },
    en: { says: 'The sphere {about} lies within itself, through {found}', remedy: 'Break the circle' },
  },
  'sphere-idle': {
    ru: { says: 'В сфере {about} нет ни вопросов, ни других сфер', remedy: 'Добавьте вопросы или уберите сферу' },
    en: {
      says: 'The sphere {about} holds neither questions nor spheres',
      remedy: 'Add questions, or remove the sphere',
    },
  },
  'question-sphere-missing': {
    ru: { says: 'Вопрос {about} не отнесён ни к одной сфере', remedy: 'Укажите хотя бы одну сферу' },
    en: { says: 'The question {about} belongs to no sphere', remedy: 'Name at least one sphere' },
  },
  'rubric-title-empty': {
    ru: { says: '{about}: нет названия', remedy: 'Впишите название хотя бы на одном языке' },
    en: { says: '{about}: there is no title', remedy: 'Give a title in at least one language' },
  },
  'rubric-title-twice': {
    ru: { says: '{about}: название «{found}» уже есть у другого', remedy: 'Объедините их или назовите по-разному' },
    en: {
      says: '{about}: another one has the title “{found}” as well',
      remedy: 'Merge the two, or name them differently',
    },
  },
  'rubric-row-wide': {
    ru: { says: 'В строке есть лишнее: {found}', remedy: 'Оставьте две колонки: сфера и вопрос' },
    en: { says: 'The row holds more than it should: {found}', remedy: 'Leave two columns: sphere and question' },
  },
  'rubric-sphere-above': {
    ru: {
      says: 'Сфера не указана, взята из строки выше: «{expected}»',
      remedy: 'Проверьте, что строка относится к ней',
    },
    en: {
      says: 'The sphere is left empty and taken from the row above: “{expected}”',
      remedy: 'Make sure that the row belongs to it',
    },
  },
  'rubric-mapping-unknown': {
    ru: { says: 'В соответствиях названо то, чего нет: {found}', remedy: 'Исправьте название или обозначение' },
    en: { says: 'The mapping names what is not there: {found}', remedy: 'Correct the title or the id' },
  },
  'rubric-sphere-lost': {
    ru: { says: 'Сфере «{found}» нет места в новом рубрикаторе', remedy: 'Укажите, какой сфере она соответствует' },
    en: {
      says: 'The sphere “{found}” has no place in the new rubricator',
      remedy: 'Say which sphere it corresponds to',
    },
  },
  'rubric-question-lost': {
    ru: { says: 'Вопросу «{found}» нет места в новом рубрикаторе', remedy: 'Укажите, какому вопросу он соответствует' },
    en: {
      says: 'The question “{found}” has no place in the new rubricator',
      remedy: 'Say which question it corresponds to',
    },
  },
  'practice-rubric-lost': {
    ru: {
      says: 'Практика {about} больше не стоит под «{found}»: в новом рубрикаторе этого нет',
      remedy: 'Выберите для неё новое место',
    },
    en: {
      says: 'The practice {about} no longer stands under “{found}”, which the new rubricator does not have',
      remedy: 'Choose a new place for it',
    },
  },
  'practice-rubric-unknown': {
    ru: {
      says: 'Практика {about} стоит под «{found}», о чём в отчёте о переносе ничего нет',
      remedy: 'Проверьте, тот ли это рубрикатор',
    },
    en: {
      says: 'The practice {about} stands under “{found}”, of which the report says nothing',
      remedy: 'Make sure that it is the right rubricator',
    },
  },
  'practices-unreadable': {
    ru: { says: 'Файл не читается как JSON', remedy: 'Проверьте, что файл загружен целиком' },
    en: { says: 'The file cannot be read as JSON', remedy: 'Make sure that it was loaded whole' },
  },
  'practices-shape-wrong': {
    ru: { says: 'В файле нет списка практик', remedy: 'Передайте список практик или запись с полем practices' },
    en: {
      says: 'The file holds no list of practices',
      remedy: 'Give a list of practices, or a record with the field practices',
    },
  },
  'practices-too-large': {
    ru: { says: 'Слишком много: {found}, допустимо {expected}', remedy: 'Разделите на части' },
    en: { says: 'Too much: {found}, at most {expected}', remedy: 'Divide it into parts' },
  },
  'practice-id-twice': {
    ru: {
      says: 'Две практики с одним идентификатором {found}',
      remedy: 'Дайте второй свой идентификатор: до тех пор в указателе первая',
    },
    en: {
      says: 'Two practices have the id {found}',
      remedy: 'Give the second an id of its own: until then the first is in the index',
    },
  },
  'practice-index-unreadable': {
    ru: { says: 'Это не указатель практик', remedy: 'Проверьте адрес: нужен файл practices.bin или manifest.json' },
    en: {
      says: 'This is no index of practices',
      remedy: 'Check the address: it should be practices.bin or manifest.json',
    },
  },
  'practice-index-version': {
    ru: {
      says: 'Указатель практик построен другой версией: {found} вместо {expected}',
      remedy: 'Постройте указатель заново той же версией @gorod/core, что стоит на странице',
    },
    en: {
      says: 'The index of practices was built by another version: {found}, not {expected}',
      remedy: 'Build the index anew with the version of @gorod/core that the page has',
    },
  },
  'practice-index-language': {
    ru: {
      says: 'Указатель практик построен с основами слов языков: {expected}; у страницы есть: {found}',
      remedy: 'Передайте при открытии те же stemmers, с которыми указатель построен',
    },
    en: {
      says: 'The index of practices was built with stemmers of {expected}; the page has: {found}',
      remedy: 'Open it with the same stemmers with which it was built',
    },
  },
  'practice-index-damaged': {
    ru: { says: 'Файл указателя практик повреждён: {about}', remedy: 'Загрузите файлы указателя на сайт заново' },
    en: { says: 'A file of the index of practices is damaged: {about}', remedy: 'Upload the files of the index anew' },
  },
  'practice-index-missing': {
    ru: {
      says: 'Файл указателя практик не получен: {about}',
      remedy: 'Проверьте связь и то, что на сайте лежат все файлы указателя',
    },
    en: {
      says: 'A file of the index of practices was not received: {about}',
      remedy: 'Check the connection, and that all files of the index are on the site',
    },
  },
  'library-missing': {
    ru: {
      says: 'По адресу {about} библиотеки практик нет',
      remedy: 'Проверьте адрес и то, что файл library.json лежит на сайте',
    },
    en: {
      says: 'There is no library of practices at {about}',
      remedy: 'Check the address, and that the file library.json is on the site',
    },
  },
  'library-foreign': {
    ru: {
      says: 'Библиотека практик лежит на другом сайте: {about}',
      remedy: 'Положите её файлы на тот же сайт, где страница',
    },
    en: {
      says: 'The library of practices is on another site: {about}',
      remedy: 'Lay its files on the site that the page is on',
    },
  },
  'library-unreadable': {
    ru: {
      says: 'По адресу {about} не библиотека практик',
      remedy: 'Укажите папку с файлом library.json или файл со списком практик',
    },
    en: {
      says: 'What is at {about} is no library of practices',
      remedy: 'Give the folder of a library.json, or a file with a list of practices',
    },
  },
  'library-version': {
    ru: {
      says: 'Файлы библиотеки записаны другой версией: {found} вместо {expected}',
      remedy: 'Запишите их заново той же версией @gorod/core, что стоит на странице',
    },
    en: {
      says: 'The files of the library were written by another version: {found}, not {expected}',
      remedy: 'Write them anew with the version of @gorod/core that the page has',
    },
  },
}
