/** A title and a summary in another language. */
export interface Abroad {
  language: string
  title: string
  summary: string
}

/** What some practices say in languages other than Russian: by id of the question. */
export const abroad: Readonly<Record<string, readonly Abroad[]>> = {
  summer: [
    {
      language: 'kk',
      title: 'Жасөспірімдерге арналған жазғы лагерь',
      summary: 'Қала жазда жасөспірімдерге жұмыс пен демалыс ұсынады.',
    },
    {
      language: 'en',
      title: 'A summer of work and rest for teenagers',
      summary: 'The city offers teenagers jobs and camps during the holidays.',
    },
  ],
  kindergartens: [
    { language: 'ky', title: 'Жаңы бала бакчалар', summary: 'Шаар бала бакчага болгон кезекти кыскартты.' },
    { language: 'tg', title: 'Кӯдакистонҳои нав', summary: 'Шаҳр навбати кӯдакистонҳоро кам кард.' },
  ],
  inclusion: [
    {
      language: 'hy',
      title: 'Ներառական դասարաններ քաղաքի դպրոցներում',
      summary: 'Քաղաքը երեխաներին սովորեցնում է միասին։',
    },
    {
      language: 'ro',
      title: 'Clase incluzive în școlile orașului',
      summary: 'Copiii învață împreună, cu sprijinul cadrelor didactice.',
    },
  ],
  elders: [
    { language: 'kk', title: 'Қарттарға арналған клуб', summary: 'Қала тұрғындары кітапханада компьютер үйренеді.' },
    {
      language: 'en',
      title: 'A university for grandparents',
      summary: 'Older residents learn, sing and train together in halls that stand empty by day.',
    },
  ],
  clinic: [
    { language: 'tg', title: 'Дӯхтур дар наздикии хона', summary: 'Шаҳр барои сокинон маркази нави тиббӣ кушод.' },
    {
      language: 'ro',
      title: 'Medicul mai aproape de locuitori',
      summary: 'Orașul a deschis un cabinet medical la periferie.',
    },
  ],
  sport: [
    { language: 'ky', title: 'Короодогу спорт аянтчасы', summary: 'Жаштар үчүн жаңы спорт аянтчалары ачылды.' },
    { language: 'kk', title: 'Ауладағы спорт алаңы', summary: 'Қалада жастарға арналған жаңа спорт алаңдары ашылды.' },
  ],
  libraries: [
    { language: 'hy', title: 'Գրադարանը բաց է երեկոյան', summary: 'Քաղաքի գրադարանը դարձավ հանդիպումների վայր։' },
    {
      language: 'en',
      title: 'A library that stays open in the evening',
      summary: 'Longer hours and open shelves brought the readers back.',
    },
  ],
  yards: [
    { language: 'kk', title: 'Тұрғындармен бірге жасыл аула', summary: 'Тұрғындар ауланы өздері жобалады.' },
    {
      language: 'ro',
      title: 'Curte verde împreună cu vecinii',
      summary: 'Locuitorii au proiectat singuri curtea blocului.',
    },
  ],
  trees: [
    { language: 'ky', title: 'Шаарды жашылдандыруу', summary: 'Мектеп окуучулары шаарга көчөт тикти.' },
    { language: 'tg', title: 'Шаҳри сабз', summary: 'Ҷавонон дар шаҳр дарахтон шинонданд.' },
  ],
  access: [
    {
      language: 'en',
      title: 'Routes without barriers',
      summary: 'Walks with residents showed where the kerbs are too high.',
    },
    { language: 'hy', title: 'Քաղաք առանց խոչընդոտների', summary: 'Քաղաքը հարմարեցրեց փողոցները բոլորի համար։' },
  ],
  waste: [
    {
      language: 'ro',
      title: 'Colectarea separată a deșeurilor',
      summary: 'Locuitorii separă deșeurile, iar orașul le reciclează.',
    },
    { language: 'kk', title: 'Қалдықтарды бөлек жинау', summary: 'Қала тұрғындары қалдықтарды бөлек жинайды.' },
  ],
  water: [
    { language: 'tg', title: 'Оби тоза барои шаҳр', summary: 'Шаҳр иншооти нави обро сохт.' },
    { language: 'ky', title: 'Шаарга таза суу', summary: 'Шаар суу түтүктөрүн жаңылады.' },
  ],
  services: [
    {
      language: 'kk',
      title: 'Тұрғындарға арналған цифрлық қызметтер',
      summary: 'Барлық қалалық қызметтер бір экранда.',
    },
    {
      language: 'en',
      title: 'City services on one screen',
      summary: 'Residents apply once and see the answer within days.',
    },
    {
      language: 'hy',
      title: 'Թվային ծառայություններ բնակիչների համար',
      summary: 'Քաղաքի բոլոր ծառայությունները մեկ էկրանին։',
    },
  ],
  budget: [
    {
      language: 'ro',
      title: 'Bugetul hotărât împreună',
      summary: 'Locuitorii hotărăsc pe ce se cheltuiesc banii orașului.',
    },
    {
      language: 'en',
      title: 'A budget decided together',
      summary: 'Residents drawn by lot decide what the money is spent on.',
    },
  ],
  volunteers: [
    { language: 'ky', title: 'Шаардын ыктыярчылары', summary: 'Жаштар кары адамдарга жардам берет.' },
    { language: 'tg', title: 'Волонтёрони шаҳр', summary: 'Ҷавонон ба пиронсолон кӯмак мерасонанд.' },
  ],
}
