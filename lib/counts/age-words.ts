// How sites tell ages where the browser's own data (CLDR) say it otherwise, and in the languages of which Chromium has no
// data. One language a line: the ways to say it, # for the number and _ for the unit, then the units from the second to the
// year in the forms that stand there. In NFC, as all texts are.
const TABLE = `
nb: # _ siden|for # _ siden; sek|sek.; min|min.; t|t.; d|d.; u|u.; md|md.|mnd|mnd.|mån|mån.; år
nn: for # _ sidan|# _ sidan; sekund|sekundar; minutt|minuttar; time|timar; dag|dagar|døgn; veke|veker; månad|månadar; år
sv: för # _ sedan|# _ sedan; sek|sek.; min|min.; tim|tim.; d; v|v.; mån|mån.; år
is: fyrir # _; sekúndu|sekúndum; mínútu|mínútum|mín.; klukkustund|klukkustundum|klst.; degi|dögum; viku|vikum; mánuði|mánuðum|mán.; ári|árum
et: # _ tagasi; sekund|sekundit; minut|minutit; tund|tundi; päev|päeva; nädal|nädalat; kuu|kuud; aasta|aastat
bs: prije # _; sekundu|sekunde|sekundi; minutu|minute|minuta; sat|sata|sati; dan|dana; sedmicu|sedmice|sedmica; mjesec|mjeseca|mjeseci; godinu|godine|godina
mk: пред # _; секунда|секунди; минута|минути; час|часа; ден|дена; седмица|седмици|недела|недели; месец|месеци; година|години
be: # _ таму|# _ назад; секунду|секунды|секунд; хвіліну|хвіліны|хвілін; гадзіну|гадзіны|гадзін; дзень|дні|дня|дзён; тыдзень|тыдні|тыдня|тыдняў; месяц|месяцы|месяца|месяцаў; год|гады|года|гадоў
gl: hai # _; segundo|segundos; minuto|minutos; hora|horas; día|días; semana|semanas; mes|meses; ano|anos
eu: duela # _; segundo; minutu; ordu; egun; aste; hilabete; urte
sq: # _ më parë; sekondë|sekonda; minutë|minuta; orë; ditë; javë; muaj; vit|vjet
az: # _ əvvəl|# _ öncə; saniyə; dəqiqə; saat; gün; həftə; ay; il
uz: # _ oldin|# _ avval; soniya; daqiqa; soat; kun; hafta; oy; yil
kk: # _ бұрын; секунд; минут; сағат; күн; апта; ай; жыл
ky: # _ мурун|# _ мурда; секунд; мүнөт; саат; күн; апта|жума; ай; жыл
mn: # _ өмнө; секундын|секундийн; минутын; цагийн; өдрийн|хоногийн; долоо хоногийн; сарын; жилийн
ka: # _ წინ; წამის; წუთის; საათის; დღის; კვირის; თვის; წლის
hy: # _ առաջ; վայրկյան; րոպե; ժամ; օր; շաբաթ; ամիս; տարի
ms: # _ yang lalu|# _ lalu; saat; minit; jam; hari; minggu; bulan; tahun
fil: # _ na ang nakalipas|# _ ang nakalipas; segundo; minuto; oras; araw; linggo; buwan; taon
zu: # _ edlule|# _ ezedlule|# _ eledlule|# _ odlule; isekhondi|amasekhondi; iminithi|amaminithi; ihora|amahora; usuku|izinsuku; iviki|amaviki; inyanga|izinyanga; unyaka|iminyaka
zu: _-# edlule|_-# ezedlule|_-# adlule; imizuzwana engu; imizuzu engu; amahora angu; izinsuku ezingu; amaviki angu|amasonto angu; izinyanga ezingu; iminyaka engu
hi: # _ पहले; सेकंड; मिनट; घंटा|घंटे; दिन; हफ़्ता|हफ़्ते|हफ्ता|हफ्ते|सप्ताह; महीना|महीने|माह; साल|वर्ष
ne: # _ अघि|# _ पहिले; सेकेन्ड; मिनेट; घण्टा|घन्टा; दिन; हप्ता; महिना; वर्ष
bn: # _ আগে|# _ পূর্বে; সেকেন্ড; মিনিট; ঘণ্টা|ঘন্টা; দিন; সপ্তাহ; মাস; বছর
as: # _ আগতে|# _ আগেয়ে|# _ পূৰ্বে; ছেকেণ্ড; মিনিট; ঘণ্টা; দিন; সপ্তাহ; মাহ; বছৰ
pa: # _ ਪਹਿਲਾਂ; ਸਕਿੰਟ; ਮਿੰਟ; ਘੰਟਾ|ਘੰਟੇ; ਦਿਨ; ਹਫ਼ਤਾ|ਹਫ਼ਤੇ; ਮਹੀਨਾ|ਮਹੀਨੇ; ਸਾਲ
or: # _ ପୂର୍ବେ|# _ ଆଗରୁ; ସେକେଣ୍ଡ; ମିନିଟ୍; ଘଣ୍ଟା; ଦିନ; ସପ୍ତାହ; ମାସ; ବର୍ଷ
kn: # _ ಹಿಂದೆ; ಸೆಕೆಂಡುಗಳ|ಸೆಕೆಂಡಿನ; ನಿಮಿಷದ|ನಿಮಿಷಗಳ; ಗಂಟೆಯ|ಗಂಟೆಗಳ; ದಿನದ|ದಿನಗಳ; ವಾರದ|ವಾರಗಳ; ತಿಂಗಳ|ತಿಂಗಳುಗಳ|ತಿಂಗಳಿನ; ವರ್ಷದ|ವರ್ಷಗಳ
si: _ #කට පෙර; තත්පර; මිනිත්තු; පැය; දින; සති; මාස; වසර|අවුරුදු
lo: # _ ກ່ອນ|# _ ທີ່ຜ່ານມາ; ວິນາທີ; ນາທີ; ຊົ່ວໂມງ; ມື້|ວັນ; ອາທິດ; ເດືອນ; ປີ
km: # _ មុន; វិនាទី; នាទី; ម៉ោង; ថ្ងៃ; សប្តាហ៍|សប្ដាហ៍; ខែ; ឆ្នាំ
my: လွန်ခဲ့သော # _|လွန်ခဲ့သည့် # _|ပြီးခဲ့သော # _|ပြီးခဲ့သည့် # _; စက္ကန့်; မိနစ်; နာရီ; ရက်; ပတ်|သီတင်းပတ်; လ; နှစ်
`;

/** What in the language with this tag says an age, by unit from the second to the year; nothing for most. */
export function ageWords(tag: string): string[][] {
  const [root = ''] = tag.toLowerCase().split(/[-_]/);
  const rows = TABLE.split('\n').filter((row) => row.startsWith(`${root === 'no' ? 'nb' : root}: `));
  const units: string[][] = [];
  for (const row of rows) {
    const [ways = [], ...forms] = row
      .slice(row.indexOf(':') + 1)
      .split(';')
      .map((part) => part.trim().split('|'));
    forms.forEach((unit, index) => {
      (units[index] ??= []).push(...unit.flatMap((form) => ways.map((way) => way.replace('_', form))));
    });
  }
  return units;
}
