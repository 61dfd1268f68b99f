import { describe, expect, test } from 'vitest';
import { readLink, registrableHost } from '../../../lib/disclosure/links';

describe('affiliate links', () => {
  test.each([
    ['https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=https%3A%2F%2Fwww.shop.se%2Fx', 'shop'],
    ['https://track.adtraction.com/t/t?a=1&as=2&t=2&tk=1&url=https://www.shop.no/x', 'shop'],
    ['https://to.butikken.no/t/t?a=1&as=2&t=2&tk=1', 'butikken'],
    ['https://clk.tradedoubler.com/click?p=1&a=2&url=https%3A%2F%2Fwww.shop.dk', 'shop'],
    ['https://clk.tradedoubler.com/click?p(1)a(2)g(3)url(https://www.shop.fi/x)', 'shop'],
    ['https://click.adrecord.com/?c=1&p=2&url=https%3A%2F%2Fshop.se', 'shop'],
    ['https://click.linksynergy.com/deeplink?id=x&mid=1&murl=https%3A%2F%2Fwww.shop.co.uk%2F', 'shop'],
    ['https://www.amazon.de/dp/B0?tag=lena-21', 'amazon'],
    ['https://amzn.to/3abc', 'amazon'],
    ['https://shop.com/x?aff_id=12', 'shop'],
    ['https://ad.zanox.com/ppc/?1C2&ulp=[[https://shop.de/x]]', 'shop'],
  ])('%s leads to %s', (address, brand) => {
    expect(readLink(address)).toMatchObject({ kind: 'affiliate', brand });
  });

  test.each([
    'https://rstyle.me/+abc',
    'https://liketk.it/4abc',
    'https://go.skimresources.com/?id=1',
    'https://shop.pxf.io/c/1/2/3',
  ])('%s hides where it leads', (address) => {
    const link = readLink(address);
    expect(link.kind).toBe('affiliate');
    expect(link.brand).toBeUndefined();
  });
});

describe('other links', () => {
  test.each([
    ['https://shop.no/?utm_source=newsletter&utm_campaign=may', 'plain'],
    ['https://shop.no/?utm_medium=influencer', 'likely'],
    ['https://shop.no/?ref=mari', 'likely'],
    ['https://bit.ly/3abc', 'short'],
    ['https://www.youtube.com/watch?v=1&si=2', 'platform'],
    ['https://www.amazon.de/dp/B0', 'plain'],
    ['https://notawin1.com/x', 'plain'],
    ['https://shop.no/%E0%A4%A', 'plain'],
  ])('%s is %s', (address, kind) => {
    expect(readLink(address).kind).toBe(kind);
  });

  test.each([
    ['to.shop.co.uk', 'shop.co.uk'],
    ['www.shop.no', 'shop.no'],
    ['a.b.c.com', 'c.com'],
  ])('%s is registered as %s', (host, registered) => {
    expect(registrableHost(host)).toBe(registered);
  });
});
