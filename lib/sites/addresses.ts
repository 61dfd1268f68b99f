import type { Account } from '../model/account';
import { account as onInstagram } from './instagram/address';
import { account as onTiktok } from './tiktok/address';
import { account as onYoutube } from './youtube/address';

/** Which account or post an address is about, on whatever site that is read; null for all others. */
export function accountAt(url: string): Account | null {
  return onInstagram(url) ?? onTiktok(url) ?? onYoutube(url);
}
