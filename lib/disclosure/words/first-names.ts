// Given names that many people's handles begin with, of all languages together.

const NORDIC =
  'kari mari lise hege ingvild guro gro randi knut morten espen oyvind oystein eivind sindre magnus vegard havard stale sunniva benedicte elise tiril turid jorunn marcus alva agnes wilma elvira tyra stina ronja oskar isak anton albin hampus jonna felicia nathalie ' +
  'anna anne anders andreas anette anita annika arne astrid aurora axel bente berit birgit bjorn camilla carina caroline cecilia cecilie charlotte christina ' +
  'christine daniel david ebba eirik elin elina elisabet elisabeth ella ellen elsa emil emilia emilie emma erik erika eva filip frida fredrik frode geir ' +
  'gunnar gustav hanna hanne hannah hans hedda helena helene henrik hilde ida ingeborg inger ingrid isabella iselin jakob jan jenny jens jesper johan johanna ' +
  'johannes jonas jonatan josefin josefine julia julie kaja kajsa karin karoline katarina katrine kirsten kjersti klara kristian kristin kristina kristine lars ' +
  'lasse laura leif lena linda linnea linn lisa liv lotta lotte lovisa lukas maja malin maren maria marianne marie marit marius marte martin mathias mathilde matilda mats ' +
  'mette mia mikael mikkel mona monica moa nina nils nora ola olav ole olivia oscar oskar per peter petra petter pernille ragnhild rikke roger rolf rune sander ' +
  'sara sarah signe sigrid silje siri sofia sofie sofija solveig stefan stian stine susanne svein sven terje thea therese thomas tilde tina tone tor tove trine trond tuva ' +
  'ulla ulrika unni vera vibeke victor viktor viktoria vilde vilma aino eero hanna heidi jaana jukka kaisa katja laura liisa marja matti mika minna paula pekka riikka sanna satu tiina timo ' +
  'tuomas venla ville freja mads rasmus soren lone kamilla amalie asta';
const OTHERS =
  'adam alex alexander alice amanda amelia amy andrea andrew andy angela anthony ashley becky ben beth brian chloe chris clare claire craig dan dave debbie ' +
  'dylan eleanor ellie emily ethan fiona george georgia grace graham hannah harry heather helen holly ian isabel jack jake james jane jason jess jessica jim jodie joe ' +
  'john jordan joseph josh kate katie kelly kevin kim laura lauren leah liam lily louise lucy luke lynn mark matt matthew megan michael mike molly nancy naomi natalie ' +
  'niamh nick nicola nicole oliver paul phil rachel rebecca richard rob robert rosie ruth ryan sally sam samantha sean shaun simon sophie stephanie steve steven stuart ' +
  'susan taylor tim toby tom tyler vicky will zara zoe lukas leon lea lena leonie lara katharina julian jonas jana felix florian christian clara camille antoine ' +
  'manon lucas lucie louis hugo ines juliette mathilde pierre sanne daan fleur femke bram joost lotte lucia carmen javier jose juan pablo pedro marta alba giulia ' +
  'francesca chiara marco matteo luca giovanni alessia federica ' +
  'ali ahmed aisha amir fatima hassan ibrahim leila mohammed omar sami yusuf theo elias noah';

/** Given names, folded. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(`${NORDIC} ${OTHERS}`.split(' '));

/** What people put before their given names: "coach.liam", "its_emma". */
export const BEFORE_NAME =
  /^(?:coach|miss|mrs|mister|its|itz|iam|hey|dr|pt|mamma|pappa|tante|onkel|frk|fru|herr|frau|juf|trener|tranare)[._]/;

/** Ends of family names that stand behind a given one without a sign between. */
export const FAMILY_NAME =
  /(?:son|sen|berg|lund|qvist|quist|kvist|holm|dahl|strom|stad|gren|haug|bakken|smith|mann|larsen|nilsen|hansen)\d*$/;
