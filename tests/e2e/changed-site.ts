export const ADDRESS = 'https://www.youtube.com/@skogsro/videos';
/** Whatever must not leave the page: keys, the visitor, other people. */
export const PRIVATE = [
  'AIzaKeyOfThePage',
  'Me Myself',
  'me.myself@post.example',
  'UCmeMyselfxxxxxxxxxxxxxx',
  'a_friend',
  'what a lovely day',
];

/** A page of the site after all its data has got other names. */
const data = {
  responseContext: { visitorData: 'AIzaKeyOfThePage', mainAppWebResponseContext: { loggedOut: false } },
  newTopbar: { avatar: { label: 'Me Myself', email: 'me.myself@post.example', channelId: 'UCmeMyselfxxxxxxxxxxxxxx' } },
  newHeader: { title: 'Skogsro', handle: '@skogsro', count: { content: '62.4K subscribers' } },
  newComments: [{ author: '@a_friend', text: 'what a lovely day' }],
};
export const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Skogsro - YouTube</title>
<script>var ytcfg = { INNERTUBE_API_KEY: 'AIzaKeyOfThePage' };</script><script>var ytInitialData = ${JSON.stringify(data)};</script></head>
<body><new-app><new-header><b>Skogsro</b> <i>62.4K subscribers</i></new-header><nav>Me Myself</nav><p>a_friend: what a lovely day</p></new-app></body></html>`;
