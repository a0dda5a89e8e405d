import { readFile } from 'node:fs/promises';

import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { briefDocx } from '#documents/docx-brief.ts';
import { toAnnex } from '#domain/annex.ts';
import type { Dataset } from '#domain/dataset.ts';
import { toScorecard } from '#domain/scorecard.ts';
import { tallyOf } from '#domain/tally.ts';
import { cellText } from '#i18n/annex-cells.ts';
import { layoutOf } from '#i18n/annex-columns.ts';
import { officialRows } from '#i18n/annex-rows.ts';
import { chartSummary } from '#i18n/chart-summary.ts';
import { headline } from '#i18n/headline.ts';
import { loadLanguage } from '#i18n/language.ts';
import { named } from '#i18n/naming.ts';
import { reportSentence } from '#i18n/report.ts';

const entities = new Map([['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&apos;', "'"]]);

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities.get(entity) ?? entity)).join('');

/** Texts between the tags of a kind, outermost tags having no attribute that matters. */
const piecesOf = (xml: string, tag: string): readonly string[] => [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>.*?</w:${tag}>`, 'gsu'))].map(([piece]) => piece);

async function published(area: string): Promise<Dataset> {
  const json: unknown = JSON.parse(await readFile(`public/api/v1/datasets/${area}.json`, 'utf8'));
  return validateDataset(json, { address: area, area }).dataset;
}

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 8, height: 4 })));

async function written(dataset: Dataset, year: number, locale: 'vi' | 'en') {
  const language = await loadLanguage(locale);
  const request = { dataset, year, issuer: null };
  const figures = toScorecard(dataset, request).entries.map(({ trajectory }) => ({ trajectory, picture: { png, width: 800, height: 400 } }));
  const files = unzipSync(new Uint8Array(await briefDocx({ ...request, figures }, language)));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return { files, document, language, figures, paragraphs: piecesOf(document, 'p').map(textOf) };
}

describe('the brief for Word', () => {
  it.each([
    ['thai-nguyen-city', 2016, 'vi'],
    ['thai-nguyen-city', 2020, 'vi'],
    ['thai-nguyen-city', 2020, 'en'],
    ['viet-nam', 2020, 'vi'],
  ] as const)('%s %i in %s says in the official columns what the table on screen says, cell by cell', async (area, year, locale) => {
    const dataset = await published(area);
    const { document, language } = await written(dataset, year, locale);
    const annex = toAnnex(dataset, { year, issuer: null });
    const { columns } = layoutOf(annex, language);
    const table = piecesOf(document, 'tbl').at(-1) ?? '';
    const rows = piecesOf(table, 'tr').map((row) => piecesOf(row, 'tc').map(textOf));
    const expected = officialRows(annex).map((row) =>
      row.kind === 'group'
        ? [row.ordinal, language.text(row.group.title).toLocaleUpperCase(locale)]
        : columns.map((column) => {
            const { text, marks } = cellText(row, column, { dataset, annex, language });
            return marks.length === 0 || text === '' ? text : `${text} (${marks.join(', ')})`;
          }),
    );

    expect(rows.slice(-expected.length)).toEqual(expected);
    expect(rows.at(-expected.length - 1)).toEqual(columns.map(({ formula }) => formula));
  });

  it('opens with the sentence that counts, and tells every headline indicator in its report sentence with its picture', async () => {
    const dataset = await published('thai-nguyen-city');
    const { paragraphs, document, language, figures, files } = await written(dataset, 2020, 'vi');
    const { entries } = toScorecard(dataset, { year: 2020, issuer: null });
    const counted = headline(tallyOf(2020, entries.map(({ row }) => row)), language).map(({ text }) => text).join('');

    expect(paragraphs).toContain(counted);
    for (const { row, trajectory } of entries) {
      const indicator = named(trajectory.indicator, trajectory.series, dataset.series);
      expect(paragraphs).toContain(reportSentence(row, indicator, language));
      expect(paragraphs).toContain(chartSummary({ ...trajectory, indicator }, language));
    }
    expect(document.match(/<w:drawing>/gu)).toHaveLength(figures.length);
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).not.toHaveLength(0);
  });

  it('is A4 with the margins of administrative documents, the table on its side, numbered from page 2', async () => {
    const { document, files } = await written(await published('thai-nguyen-city'), 2020, 'vi');
    const sections = piecesOf(document, 'sectPr');
    const [upright = '', sideways = ''] = sections;

    expect(sections).toHaveLength(2);
    expect(upright).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    expect(sideways).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    for (const section of sections) expect(section).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(upright).toContain('<w:titlePg');
    expect(sideways).not.toContain('<w:titlePg/>');
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('Times New Roman');
    const headers = Object.entries(files).filter(([name]) => /^word\/header\d+\.xml$/u.test(name)).map(([, file]) => strFromU8(file));
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(2);
    expect(headers.filter((header) => !header.includes('PAGE'))).toHaveLength(1);
  });

  it('keeps hostile texts as texts', async () => {
    const dataset = await published('thai-nguyen-city');
    const hostile = '=CMD()|"</w:t></w:r><w:instrText>\u0000\u0007\uFFFE\uD800&amp;';
    const indicators = dataset.indicators.map((one) => ({ ...one, title: { vi: hostile, en: hostile } }));
    const { document, paragraphs } = await written({ ...dataset, indicators }, 2020, 'vi');

    expect(paragraphs).toContain('1. =CMD()|"</w:t></w:r><w:instrText>&amp;');
    expect(document).not.toContain('<w:instrText');
    expect(document).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
  });
});
