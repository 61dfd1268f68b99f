import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JudgedPost } from '../../../../components/ui/judged-post';
import type { Market } from '../../../../lib/disclosure/markets/market';
import { norway } from '../../../../lib/disclosure/markets/norway';
import type { LabelVerdict, PostDisclosure } from '../../../../lib/model/disclosure';
import { CAPTIONS, captioned, finding, ordinary, VERDICTS } from '../disclosure-samples';
import { HOSTILE_NAME } from '../samples';

const published = { publisher: 'Forbrukertilsynet', date: '2021' };
/** The rules that the invented verdicts name, whatever the market's file says of them. */
const market: Market = {
  ...norway,
  rules: {
    'NO-W-SAMARBEID': {
      ...published,
      kind: 'wording',
      grade: 'inferred',
      title: 'Veiledning',
      url: 'https://a.example',
    },
    'NO-A': { ...published, kind: 'affiliate', grade: 'secondary', title: 'Lenker', url: 'https://b.example' },
  },
};

const show = (verdict: PostDisclosure, post = captioned('weak')) =>
  render(<JudgedPost post={post} verdict={verdict} market={market} />);
const marks = () => [...document.querySelectorAll('mark')];

describe('a judged post', () => {
  it.each<[LabelVerdict | null, string, string]>([
    ['clear', '●', 'labelled clearly'],
    ['insufficient-wording', '▲', 'label too weak'],
    ['bad-placement', '▲', 'label hidden'],
    ['missing', '■', 'no label found'],
    ['not-needed', '○', 'nothing to label'],
    [null, '○', 'unclear'],
  ])('with the verdict %s has a shape and words', (label, sign, words) => {
    show(ordinary({ label }));
    expect(document.querySelector('.label-words')).toHaveTextContent(`${sign} ${words}`);
  });

  it('has the quoted words marked in their place, with what they are', () => {
    show(VERDICTS.weak);
    expect(marks().map((mark) => [mark.textContent, mark.title])).toEqual([['I samarbeid med', 'label too weak']]);
    expect(marks()[0]?.closest('p')).toHaveTextContent(CAPTIONS.weak);
  });

  it('has the days between which it came where the page only tells roughly when', () => {
    const { publishedAt: _, ...undated } = captioned('weak');
    show(VERDICTS.weak, { ...undated, publishedBetween: ['2026-10-20', '2026-11-10'] });
    expect(screen.getByRole('link', { name: /^20 Oct\s–\s10 Nov 2026$/ })).toHaveAttribute('href', undated.url);
  });

  it('says why once, names the source and that the reading is ours', () => {
    show(VERDICTS.weak);
    expect(
      screen.getByText(
        '“I samarbeid med” does not say clearly that this is advertising. A guide of the trade accepts the word. Forbrukertilsynet names only reklame or annonse; this reading is ours.',
      ),
    ).toBeInTheDocument();
    const source = screen.getByRole('link', { name: 'Veiledning' });
    expect(source).toHaveAttribute('href', 'https://a.example');
    expect(source.parentElement).toHaveTextContent('Source: Veiledning, Forbrukertilsynet, 2021');
  });

  it('says what a rule that is not about words asks for, and that it was read in a report', () => {
    show(VERDICTS.missing, captioned('missing'));
    expect(
      screen.getByText(
        '“koden SNO20” makes the post advertising, and no label was found. Forbrukertilsynet asks for reklame or annonse.',
      ),
    ).toBeInTheDocument();
    expect(document.querySelector('.rule')).toHaveTextContent(
      /^Links and codes that pay are advertising too \(Forbrukertilsynet\)\. Source: Lenker, Forbrukertilsynet, 2021, read in a report about it$/,
    );
  });

  it('has no source where no market’s rule decided', () => {
    show(VERDICTS.unclear, captioned('unclear'));
    expect(document.querySelector('.rule')).toBeNull();
  });

  it('marks nothing in a text that has changed since', () => {
    show(VERDICTS.weak, captioned('weak', { caption: 'Rewritten: the warmest blanket for the cabin' }));
    expect(marks()).toEqual([]);
  });

  it('marks what is in the title there, and not in the caption', () => {
    const title = 'Annonse | Ny jakke';
    show(
      ordinary({ label: 'clear', findings: [finding('label', title, 'Annonse', { in: 'title' })] }),
      captioned('plain', { title, caption: 'Annonse hører til i tittelen' }),
    );
    expect(marks().map((mark) => mark.closest('p')?.textContent)).toEqual([title]);
  });

  it('cuts a long caption around the marks, and shows it whole on demand', async () => {
    const caption = `${'Snø og tåke over fjellet. '.repeat(20)}#reklame ${'Te og ro. '.repeat(20)}`;
    show(
      ordinary({ label: 'bad-placement', findings: [finding('label', caption, '#reklame')] }),
      captioned('plain', { caption }),
    );
    const shown = () => marks()[0]?.closest('p')?.textContent ?? '';
    expect(shown().length).toBeLessThan(200);
    await userEvent.click(screen.getByRole('button', { name: 'Show whole caption' }));
    expect(shown()).toBe(caption);
    await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
    expect(shown().length).toBeLessThan(200);
  });

  it('keeps a hostile caption as text, isolated from the words around it', () => {
    show(
      ordinary({ findings: [finding('link', HOSTILE_NAME, 'onerror')] }),
      captioned('plain', { caption: HOSTILE_NAME }),
    );
    expect(marks()[0]?.closest('bdi')).toHaveTextContent(HOSTILE_NAME);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('says of a word in another language that it is the language', () => {
    const caption = 'Advert for Fjordkaffe';
    show(
      ordinary({
        label: 'insufficient-wording',
        findings: [finding('weak-label', caption, 'Advert'), finding('language', caption, 'Advert')],
        reasons: [
          {
            code: 'disclosure.insufficient-wording',
            slots: { authority: 'Forbrukertilsynet', words: 'reklame, annonse', quote: 'Advert' },
          },
        ],
      }),
      captioned('plain', { caption }),
    );
    expect(
      screen.getByText(
        '“Advert” is a label in another language than the readers’. Forbrukertilsynet asks for reklame or annonse.',
      ),
    ).toBeInTheDocument();
  });

  it('says once that the platform’s label is on', () => {
    show(
      ordinary({
        commercial: 'yes',
        label: 'clear',
        notes: ['platform-label'],
        rule: 'NO-PL',
        reasons: [
          { code: 'disclosure.clear.platform', slots: { authority: 'Forbrukertilsynet', words: 'reklame, annonse' } },
          { code: 'disclosure.thin.inferred', slots: { authority: 'Forbrukertilsynet', words: 'reklame, annonse' } },
          { code: 'disclosure.note.platform-label', slots: { authority: 'Forbrukertilsynet' } },
        ],
      }),
    );
    expect(
      screen.getByText(
        'The platform’s label is on; the words that Forbrukertilsynet asks for are not used. Forbrukertilsynet names only reklame or annonse; this reading is ours.',
      ),
    ).toBeInTheDocument();
  });
});
