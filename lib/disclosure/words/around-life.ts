import { wordSet } from './word-set';

// What makes of thanks, presents and working together everyday life, of all languages together.

/** Parties at which friends are thanked. */
export const PARTIES: ReadonlySet<string> = wordSet(
  'birthday bday bursdag bursdagen bursdagsfest bursdagsfesten overraskelsesfest fødselsdag fødselsdagen fødselsdagsfest',
  'födelsedag födelsedagen födelsedagsfest födelsedagskalas överraskningsfest överraskningskalas',
  'syntymäpäivä syntymäpäivät syntymäpäivistä synttärit synttäreistä yllätysjuhlat yllätysjuhlista yllärisynttärit',
  'geburtstag geburtstagsfeier anniversaire verjaardag verjaardagsfeest cumpleaños cumple compleanno aniversário',
);

/** Choirs, parishes and school work: those with whom things are done together for nothing. */
export const COMMUNITY: ReadonlySet<string> = wordSet(
  'choir choirs parish congregation groupwork coursework classmates',
  'koret barnekor barnekoret skolekor menighet menigheten skolekorps korpset gruppeoppgave gruppeoppgaven gruppearbeid skoleprosjekt skoleoppgave klassekamerater',
  'kören kyrkokör kyrkokören barnkör barnkören församling församlingen grupparbete grupparbetet skolarbete skolprojekt klasskamrater',
  'børnekor kirkekor menigheden gruppearbejde skoleprojekt',
  'kuoro kuoron kuorolle nuorisokuoro nuorisokuoron lapsikuoro lapsikuoron seurakunta seurakunnan ryhmätyö ryhmätyön koulutyö',
  'chor kirchenchor kinderchor gemeinde gruppenarbeit schulprojekt',
  'chorale choeur paroisse ',
  'koor kinderkoor kerkkoor parochie groepswerk groepsopdracht schoolproject',
  'parroquia parrocchia',
);

/** Theses, degree projects and their presentations: an office or a firm that is worked with there pays nobody. */
export const STUDIES: ReadonlySet<string> = wordSet(
  'thesis dissertation capstone undergraduate postgraduate',
  'bacheloroppgave bacheloroppgaven bacheloroppgåva masteroppgave masteroppgaven masteroppgåva hovedoppgave hovedoppgaven semesteroppgave semesteroppgaven eksamensoppgave eksamensoppgaven avhandling avhandlingen avhandlinga svenneprøven',
  'bachelorprosjekt bachelorprosjektet masterprosjekt masterprosjektet eksamensprosjekt eksamensprosjektet',
  'kandidatuppsats kandidatuppsatsen masteruppsats masteruppsatsen magisteruppsats magisteruppsatsen uppsatsen examensarbete examensarbetet exjobb exjobbet gymnasiearbete gymnasiearbetet slutredovisning slutredovisningen avhandlingen',
  'bachelorprojekt bachelorprojektet bacheloropgave bacheloropgaven kandidatspeciale specialeforsvar eksamensprojekt eksamensprojektet afgangsprojekt afgangsprojektet masteropgave afhandling afhandlingen',
  'opinnäytetyö opinnäytetyön opinnäytetyöni opinnäytetyömme gradu gradun graduni diplomityö diplomityön diplomityöni lopputyö lopputyön kandidaatintyö kandidaatintyön',
  'bachelorarbeit masterarbeit abschlussarbeit diplomarbeit doktorarbeit hausarbeit semesterarbeit abschlusspräsentation',
  'soutenance thèse',
  'scriptie bachelorscriptie masterscriptie afstudeerproject afstudeeropdracht afstudeerscriptie eindpresentatie profielwerkstuk',
  'tfg tfm tesis tesina tesi tese tcc dissertação',
);

/** Ends of what schools, nurseries and offices are called, folded: "Lindängsskolan", "Oslo kommune". */
export const SCHOOL_NAME =
  /(?:skolan|skolen|skole|skola|skolene|barnehage|barnehagen|forskolan|kommune|kommun|universitet|universitetet|schule|koulu|paivakoti|school|nursery|university|council|college)$/;
