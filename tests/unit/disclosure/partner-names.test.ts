import { describe, expect, it } from 'vitest';
import { judgePost } from '../../../lib/disclosure/judge-post';
import type { MarketCode } from '../../../lib/model/disclosure';

function partnersOf(caption: string, market: MarketCode = 'NO'): string[] {
  const { commercial, partners } = judgePost({ post: { caption }, market });
  // Of other posts no partners are told, whatever they name.
  expect(commercial).toBe('yes');
  return partners;
}

describe('a capital behind a label', () => {
  it.each([
    ['NO', 'Annonse | Ny genser på plass, og den er varm'],
    ['NO', 'Reklame: Torsdagens middag ble til på ti minutter'],
    ['NO', 'Reklame 🌧️ Regnet bøtter ned og vi pakker sekken'],
    ['SE', 'Annons: Månadens lästips handlar om fjällen'],
    ['SE', 'Annons/pressresa 🌲 Tre dagar i stugan och ingen täckning'],
    ['SE', 'Reklam | Dom som känner mig vet att jag alltid fryser'],
    ['SE', 'REKLAM / UTLOTTNING 🎁 Jag lottar ut två par vantar'],
    ['DK', 'Reklame / Endelig weekend'],
    ['UK', 'Ad | Lunchbox ideas for people who hate lunchboxes'],
    ['US', '#ad Glowy skin in two minutes'],
    ['IE', '#Fógra Maidin mhaith! Tea first, talking later'],
    ['DE', 'Werbung | Neue Tassen im Schrank und alle sind schief'],
    ['NL', '#advertentie Eindelijk weer soep'],
    ['NO', 'Reklame for Norge: kom hit, her er det kaldt'],
  ] as const)('begins a sentence or is an ordinary word in %s: %s', (market, caption) => {
    expect(partnersOf(caption, market)).toEqual([]);
  });

  it.each([
    ['NO', 'Annonse | Fjordull har sendt ut vårens farger. Jeg strikker alt fra Fjordull', 'Fjordull'],
    ['NO', 'Reklame | Fjordull er på plass på hytta #fjordull', 'Fjordull'],
    ['NO', 'Annonse | Fjordull er på plass. Se fjordull.no', 'Fjordull'],
    ['SE', 'Annons | Tallbackens Bryggeri bjuder på smakprov', 'Tallbackens Bryggeri'],
    ['FI', 'Mainos | Havukka\nAamun paras kuppi', 'Havukka'],
    ['NO', 'Reklame for Fjordull. Kveldens pinner', 'Fjordull'],
    ['SE', 'Sponsrat av Norrvik El ⚡ Jag har bytt elavtal', 'Norrvik El'],
    ['FI', 'Reklam / Erhållet Havets Ljus\nDoftar tjära', 'Havets Ljus'],
    ['FI', 'Mainos / Saatu Havukka\nAamun kuppi', 'Havukka'],
  ] as const)('is a name in %s: %s', (market, caption, name) => {
    expect(partnersOf(caption, market)).toEqual([name]);
  });
});

describe('a hashtag beside a label', () => {
  it.each([
    ['Ny benk på kjøkkenet!\n\n#interior #kjøkken #reklame #hjemme #oppussing', 'NO'],
    ['Soep van gisteren is lekkerder.\n\n#soep #herfst #advertentie #keuken', 'NL'],
    ['Five miles before breakfast #ambassador #morningrunners', 'US'],
    ['Der Herbst ist da und ich trage ihn auf dem Markt.\n\n#herbst #werbung #markt #mode', 'DE'],
    ['#ad #OwnBrand My candles are back on Friday, order on my site', 'IE'],
    ['Boken min er ute, 299 kr, bestill hos meg!\n\n#bok #reklameforegenbok #lesing', 'NO'],
    ['#reklame #norge Kom til fjells', 'NO'],
    ['Lesetips til uka.\n\n#bok #ad #sponsored #lesing', 'NO'],
  ] as const)('is about the picture in a pile: %s', (caption, market) => {
    expect(partnersOf(caption, market)).toEqual([]);
  });

  it.each([
    ['#reklame #fjordull Nye farger', 'NO', ['fjordull']],
    ['Pinner og garn i sofaen.\n\n#strikk #reklame #fjordull #garn\nAlt er fra Fjordull', 'NO', ['fjordull']],
    ['Nye pinner fra @fjordull.garn i dag.\n\n#strikk #garn #reklame #vinter', 'NO', ['fjordull.garn']],
    ['Try Moss fix the best plant box ever.\n#Mossfix #Sponsored', 'US', ['Mossfix']],
    ['Annonse for #fjordull og en god kveld #strikk', 'NO', ['fjordull']],
  ] as const)('is the brand’s alone or where the name stands elsewhere too: %s', (caption, market, partners) => {
    expect(partnersOf(caption, market)).toEqual(partners);
  });
});

describe('a code', () => {
  it.each([
    [
      'Ce pull vient de chez @fildelune et il ne gratte pas derrière les oreilles quand il pleut le matin. Avec mon code promo LINE15 vous avez -15 %',
      'FR',
      ['fildelune'],
    ],
    ["Use my code 'LOTTIE15' Lottie says daily, 15% off", 'UK', []],
    ['GET COUPON CODE "Fern30" for 30% off For everyone', 'US', []],
  ] as const)('is no partner, nor is its owner: %s', (caption, market, partners) => {
    expect(partnersOf(caption, market)).toEqual(partners);
  });
});

describe('a name of several words', () => {
  it.each([
    ['Sponsorizzato da Locanda Monte dei Faggi 🏔️ Due notti nel silenzio', 'IT', 'Locanda Monte dei Faggi'],
    ['Sponsorisé par Maison de la Brume. Un dimanche au lit', 'FR', 'Maison de la Brume'],
    ['Advertentie voor Bakkerij van der Meulen. Brood!', 'NL', 'Bakkerij van der Meulen'],
    ['Reklame for Mild & Mett\nSuppe til alle', 'NO', 'Mild & Mett'],
    ['Annonse for Pers og Påls. Middag!', 'NO', 'Pers og Påls'],
    ['Annons för Kalle P. Vante. Barnen fryser inte', 'SE', 'Kalle P. Vante'],
    ['Reklame for Torg 1000\nUkas meny', 'NO', 'Torg 1000'],
    ['Reklame for Fjordull 200 kr avslag i dag', 'NO', 'Fjordull'],
  ] as const)('is whole: %s', (caption, market, name) => {
    expect(partnersOf(caption, market)).toEqual([name]);
  });

  it('is two where one of them is tagged by itself', () => {
    expect(partnersOf('Annonse for Fjordull og Garnlåven. Pinner til alle #fjordull')).toEqual(['Fjordull']);
  });
});

describe('people', () => {
  it.each([
    ['SE', 'Filmen är klar! I samarbete med Yusra, Linnea och Melker #reklam'],
    ['NO', 'I samarbeid med Ingrid. Kake! #reklame'],
    ['UK', 'A collab with Emily Larsen, who bakes better than me #ad'],
  ] as const)('are no partners in %s: %s', (market, caption) => {
    expect(partnersOf(caption, market)).toEqual([]);
  });

  it('make no collaboration of a school project', () => {
    const post = { caption: 'Nu är affischen klar, gjord i samarbete med Yusra, Linnea och Melker' };
    expect(judgePost({ post, market: 'SE' }).commercial).toBe('no');
  });
});

describe('one’s own goods', () => {
  it('are no partner of their maker', () => {
    expect(partnersOf('Egenreklame 📚 Boka mi «Seks somre» er ute nå, bestill hos meg for 299 kr')).toEqual([]);
    expect(partnersOf('Fem nya färger i mitt garnmärke Tallgarn! 240 kr, beställ i nätbutiken nu', 'SE')).toEqual([]);
  });
});
