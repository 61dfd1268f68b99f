// Kept apart from the parser: most readers know what they read, and these words would ride in every content script.

/** YouTube's subscribers, language by language as in languages.ts: beginnings of words, lower case. */
const SUBSCRIBERS =
  'subs[ck]r|suscri|abon|abun|obuna|prenum|tilaaj|assinant|inscri|iscritt|odb[eě]r|pretpl|претпл|feliratk|tellij|п[оіа]дп[иі]с|абон|συνδρομ|naročn|გამომწ|բաժանորդ|жазыл|захиал|đăng ký|harpided|intekena|wanafuat|áskrif|pajtimt|pelanggan|مشترك|مشترک|מנוי|सदस्य|ग्राहक|সদস্য|সাবস্ক্র|ਸਬਸਕ੍ਰ|સબ્સ્ક્ર|சந்தா|సభ్య|ಚಂದಾ|വരിക്കാ|登録者|구독|订阅|訂閱|ติดตาม';
/** What else is counted: views, likes, comments, videos, followers of the other sites. */
const OTHERS =
  'view|vis[nut]|vision|vue|aufruf|ganger|avspil|weerga|kyke|panonood|wyświetl|zhlédn|zhliad|pregled|преглед|katsel|megtek|ogled|peržiūr|skatīj|vaatam|áhorf|προβολ|görünt|tonton|lượt xem|vizion|просм|перегл|показ|مشاهد|צפי|देखा|ভিউ|回視聴|观看|觀看|收看|조회|ดู|lik|gilla|gefällt|gusta|ko?mment|v[ií]deo|post|follow|følger|följ|seguidor';

const subscribers = new RegExp(SUBSCRIBERS.normalize('NFC'));
const others = new RegExp(OTHERS.normalize('NFC'));

/** What the words of a plain text say is counted; undefined when they do not tell. */
export function countedIn(plain: string): 'followers' | 'other' | undefined {
  const text = plain.toLowerCase();
  return subscribers.test(text) ? 'followers' : others.test(text) ? 'other' : undefined;
}
