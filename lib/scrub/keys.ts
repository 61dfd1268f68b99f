/** The words of a name in data: `clickTrackingParams` → click, tracking, params. */
function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** Names that can be told apart by one of their words. */
function hasWord(...words: string[]): (key: string) => boolean {
  const wanted = new Set(words);
  const known = new Map<string, boolean>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = wordsOf(key).some((word) => wanted.has(word))));
    return answer;
  };
}

/** What is under it opens a door or follows somebody about. */
export const isSecretKey = hasWord(
  ...(
    'token tokens csrf xsrf cookie cookies session nonce secret password passwd auth authorization dtsg lsd jazoest ' +
    'apikey visitor datasync ip fingerprint odin wid tracking ttp phone mobile email mail birthday'
  ).split(' '),
);

/** What is under it is about the visitor, or said to them alone. */
export const isViewerKey = hasWord(
  ...'viewer currentuser loggedin inbox message messages notification notifications subscriptions guide topbar contacts'.split(
    ' ',
  ),
);

/** What is under it was written by other people below a post. */
export const isCommentKey = hasWord('comment', 'comments', 'reply', 'replies', 'commenter', 'commenters');

/** What is under it is an id. */
export const isIdKey = hasWord('id', 'ids', 'pk', 'uid', 'fbid', 'eimu');

/** A large number under it is somebody's id, unless it counts. */
export const isOwnerKey = hasWord('user', 'owner', 'author', 'actor');

/** Digits under it count something, or tell a time. */
export const isCountKey = hasWord(
  ...(
    'count counts number num total like likes view views follower followers following subscriber subscribers heart digg ' +
    'play share shares collect repost friend time timestamp at date seconds ms duration width height length cursor'
  ).split(' '),
);

/** Its values are words of the site's own, not of people. */
export const isKindKey = hasWord(
  ...(
    'type typename kind style status mode layout format codec mime lang language locale icon variant product ' +
    'visibility'
  ).split(' '),
);

/** Its values are names that people go by on the site. */
export const isNameKey = hasWord('username', 'uniqueid', 'handle', 'nickname', 'screenname');

/** Where a person is. */
export const isPlaceKey = hasWord('lat', 'lng', 'latitude', 'longitude', 'location', 'address', 'city', 'zip');

/** Its values are a person's own words through and through, and any number in them is theirs. */
export const isWrittenKey = hasWord('name', 'author', 'biography', 'bio', 'caption', 'signature');
