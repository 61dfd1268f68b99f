// Where affiliate networks' links lead, and what in a link says that somebody is paid for it (disclosure-signals.md §2).
// Advertisers put networks' links under their own names (to.shop.se/t/t?a=…): there the path and the parameters tell.

/** Registrable hosts of networks: every link to them is an affiliate link. */
export const NETWORK_HOSTS: ReadonlySet<string> = new Set(
  (
    'awin1.com zenaps.com tidd.ly pxf.io sjv.io 7eer.net evyy.net ojrq.net bbgqo9.net tm7559.net 7cnq.net rrmo.net oaccss.net ngi2ba.net ' +
    'adtraction.com addrevenue.io adrecord.com double.net apprl.com apprl.co mtpc.se tailsweep.com adservicemedia.dk partner-ads.com ' +
    'anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com qksrv.net emjcd.com apmebf.com ftjcfx.com lduhtrp.net tqlkg.com ' +
    'linksynergy.com shareasale.com shareasale-analytics.com shrsl.com prf.hn webgains.com tradetracker.net tradedoubler.com ' +
    'ds1.nl jf79.net lt45.net dt51.net bdt9.net glp8.net skimresources.com redirectingat.com viglink.com sovrn.co shop-links.co fave.co magik.ly ' +
    'gopjn.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com pepperjamnetwork.com rstyle.me liketk.it liketoknow.it shopltk.com ltk.app ' +
    'shopmy.us shopmy.co mvly.co mavely.com shopstyle.it amzn.to amzn.eu ebay.us ali.pub alitems.com got.by admitad.com avantlink.com clickbank.net ' +
    'go2cloud.org cfjump.com metaffiliation.com effiliation.com affiliatefuture.com tagserve.com belboon.de trackmytarget.com grsm.io rfer.us mbsy.co ' +
    'retailads.net communicationads.net paidonresults.net portgk.com affiliatly.com hotellook.com geni.us'
  ).split(' '),
);

/** Whole host names that are a network's, where the registrable host is not. */
export const NETWORK_SUBDOMAINS: ReadonlySet<string> = new Set(
  'ad.zanox.com cj.dotomi.com s.click.aliexpress.com linksynergy.walmart.com rover.ebay.com'.split(' '),
);

/** Parameters that only affiliate links carry. */
export const AFFILIATE_PARAMETERS: ReadonlySet<string> = new Set(
  (
    'aff affid aff_id affiliate affiliate_id affiliateid a_aid a_bid awinaffid awinmid clickref irclickid irgwc afftrack sscid camref ranmid raneaid ransiteid ' +
    'tduid at_gd campid rfsn sca_ref aff_fcid wgcampaignid wgprogramid ascsubtag cjevent afid afftoken aff_code affcode partnerid_aff'
  ).split(' '),
);

/** Shops that mark a creator's link with a parameter that elsewhere means nothing. */
export const SHOP_PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['booking.com', ['aid']],
  ['getyourguide.com', ['partner_id']],
  ['videohive.net', ['ref']],
  ['graphicriver.net', ['ref']],
  ['themeforest.net', ['ref']],
  ['codecanyon.net', ['ref']],
  ['audiojungle.net', ['ref']],
  ['banggood.com', ['p']],
  ['itunes.apple.com', ['at']],
  ['play.google.com', ['paffiliateid']],
  ['etsy.com', ['utm_affiliate']],
]);

/** Parameters that affiliate links carry among others. */
export const LIKELY_PARAMETERS: ReadonlySet<string> = new Set(
  'ref refid ref_id referral referrer referralcode via partner partner_id coupon discount promo promocode voucher rabattkode rabattkod rabatkode subid code invite'.split(
    ' ',
  ),
);

/** utm_ values that name the trade; all other utm_ parameters are a newsletter's as often as a creator's. */
export const UTM_VALUES: ReadonlySet<string> = new Set(
  'affiliate affiliates influencer influencers partner creator creators ambassador refersion ltk paid'.split(' '),
);

/** Paths that with one of these parameters are a network's link under an advertiser's own name. */
export const BRANDED_PATHS: readonly { path: RegExp; needs: readonly string[] }[] = [
  { path: /^\/t\/t$/, needs: ['a', 'as'] },
  { path: /^\/t$/, needs: ['a', 'c'] },
  { path: /^\/click$/, needs: ['p', 'a'] },
  { path: /^\/aff_c$/, needs: ['aff_id'] },
  { path: /^\/(?:cread|awclick|sread)\.php$/, needs: ['awinaffid'] },
  { path: /^\/trck(?:\/|$)/, needs: [] },
];

/** Parameters in which a redirecting link carries its destination. */
export const DESTINATIONS: readonly string[] = [
  'ued',
  'url',
  'wgtarget',
  'murl',
  'rd_parm1',
  'htmlurl',
  'u',
  'deeplink',
  'ulp',
  'dest',
  'destination',
  'r',
  'redirect',
  'target',
  'to',
  'mpre',
];

/** Shorteners and link lists: behind them is anything. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly goo.gl tinyurl.com ow.ly smarturl.it t.ly cutt.ly rebrand.ly lnk.to linktr.ee beacons.ai stan.store komi.io bio.to msha.ke hoo.be snipfeed.co t.co ' +
    'buff.ly is.gd youtu.be lnk.bio campsite.bio solo.to linkin.bio a.co'
  ).split(' '),
);

/** Sites of people and talk: a link there is no brand's. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    'youtube.com youtu.be instagram.com tiktok.com facebook.com fb.com twitter.com x.com threads.net snapchat.com pinterest.com twitch.tv discord.gg discord.com patreon.com ' +
    'spotify.com apple.com soundcloud.com google.com wikipedia.org gofundme.com paypal.me ko-fi.com reddit.com tumblr.com vimeo.com linkedin.com t.me whatsapp.com'
  ).split(' '),
);

/** Country parts of host names that take one name more: shop.co.uk. */
export const SECOND_LEVELS: ReadonlySet<string> = new Set('co com org net gov ac edu me ltd'.split(' '));
