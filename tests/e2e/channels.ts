import type { Channel } from './sites/youtube';

/** Invented channels, each of another tier and view rate, so that no badge can be taken for another's. */

function channel(handle: string, name: string, subscribers: string, views: string[]): Channel {
  return {
    handle,
    id: `UC${handle.padEnd(22, 'x').slice(0, 22)}`,
    name,
    subscribers,
    videos: views.map((count, index) => ({
      id: `${handle}-0000000${index}`.slice(0, 9) + String(index).padStart(2, '0'),
      title: `${name}, part ${index + 1}`,
      views: `${count} views`,
      age: `${index + 2} weeks ago`,
    })),
  };
}

export const FJELL = channel('fjellkaker', 'Fjell og kaker', '4.21K subscribers', [
  '1.2K',
  '900',
  '1.1K',
  '1.3K',
  '800',
  '1K',
]);
export const SKOG = channel('skogsro', 'Skogsro', '62.4K subscribers', ['31K', '28K', '35K', '30K', '26K', '33K']);
export const HAV = channel('havsalt', 'Havsalt', '1.52M subscribers', ['90K', '85K', '97K', '110K', '88K', '93K']);

export const CHANNELS = [FJELL, SKOG, HAV];

export const addressOf = ({ handle }: Channel) => `https://www.youtube.com/@${handle}/videos`;
