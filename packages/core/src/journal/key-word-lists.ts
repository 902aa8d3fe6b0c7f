/** The 256 Russian nouns of a key's fingerprint, in the order of their bytes: changed, they would name other keys. */
export const russianKeyWords = `
абажур абрикос автобус адмирал айсберг аквариум алмаз алфавит альбом амфора ананас ангар антенна апельсин аптека
арбуз арка астра атлас афиша аэродром базар бамбук барабан батон башня беседка билет бинокль блокнот бокал
болото ботинок брусника буква бульвар буран валенок варежка ватрушка ведро велосипед верблюд вершина весна вечер
вилка виноград витрина водопад воробей газета галстук гамак гвоздика герань гитара глобус голубь горчица гранит
гребень груша губка гусеница дворец декабрь дельфин деревня диван дождь долина дорога доска дракон дубрава дыня
ежевика енот жаворонок жасмин железо жемчуг жираф журавль журнал загадка закат занавес звезда зебра зеркало зима
зонтик игла изумруд индейка иней инжир ирис кабинет кактус календарь каменщик капуста карандаш картина каштан
кирпич клубника книга колокол компас конверт корабль кристалл крыжовник крыло кубок кувшин кузнец кукуруза
лагуна лампа ландыш ласточка лебедь лепесток лестница лилия лимон листопад лопата лошадь лягушка магнит мандарин
маршрут маяк медаль мельница микроскоп монета мороз мрамор музей муравей носорог ноябрь облако обруч огурец
одеяло окно октябрь олень орех оркестр открытка павлин памятник паркет парус песок петух печенье пианино пингвин
письмо планета платок подсолнух поезд портрет почта праздник пристань пуговица пшеница радуга рассвет ребус
рисунок родник роза ромашка рубин рюкзак салют самовар сапфир сверчок сентябрь серебро сирень скамейка скрипка
сметана снегирь солнце стадион стакан страус стрела сундук табурет театр телега тетрадь тигр тишина тополь
трамвай тропинка тундра тюльпан улитка урожай утро ученик факел февраль ферма финик флаг фонарь фонтан фундамент
холм хоровод хрусталь художник цапля цветок церковь цирк чайник чемодан черепаха черника читатель чугун шалаш
шарф шахматы шиповник шкатулка школа шмель эскиз эстафета этаж якорь январь ярмарка ящерица`

/** The 256 English ones. They are no translations: both sides must read the same language. */
export const englishKeyWords = `
acorn airport album almond alphabet amber anchor ankle antenna apricot apron arch artist atlas august autumn
avenue badge bakery balcony balloon bamboo banana banjo barrel basket beach beaver bedroom bicycle biscuit
bishop blossom blueberry bonfire bouquet bracelet bronze buffalo butter cabbage cabin cactus camera canal canyon
captain carpet castle cathedral cedar cello chalk cherry chestnut chimney chocolate circus clarinet clover
coconut compass concert cotton cradle cricket crystal cucumber cupboard daffodil daisy december desert diamond
dolphin domino donkey dragon drum eagle earring echo eclipse elbow elephant elevator emerald engine envelope
fabric feather february fern fiddle finger fireplace flamingo flute forest fossil fountain freckle fruit galaxy
gallery garden garlic giraffe goblet goldfish granite grape hammock harbour harvest hedgehog helmet holiday
horizon hotel iceberg insect island ivory jaguar jasmine jewel journey juniper kangaroo kayak kingdom kitchen
kiwi lagoon lantern lavender lawn lemon leopard lilac lizard lobster locket lotus lunch magnet marble meadow
melody mermaid meteor mirror mosaic muffin museum mushroom mustard napkin nephew notebook november nutmeg oasis
oatmeal ocean october olive opera orange orchard ostrich painter palace papaya parrot pasture peacock pebble
pelican pencil pepper piano picnic pigeon pillow pineapple planet poem poppy potato prairie prism pumpkin puzzle
pyramid quartz queen quilt rabbit radio rainbow raspberry ribbon river sailor salad sapphire satellite saucer
saxophone scarf school scooter seagull september sleigh snowflake spinach squirrel stadium starfish statue
sunset swan teapot telescope temple tennis theatre thunder tractor treasure trumpet tulip tunnel turtle umbrella
unicorn vanilla village vineyard violin volcano voyage waffle walnut waterfall whistle window wolf yacht yogurt
zebra zeppelin zigzag`
