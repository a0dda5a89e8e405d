import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { validateDataset } from '#data/validate.ts';
import { toTrajectory } from '#domain/trajectory.ts';
import { loadLanguage } from '#i18n/language.ts';
import { reportSentence } from '#i18n/report.ts';

async function shipped(area: string) {
  const address = `public/api/v1/datasets/${area}.json`;
  return validateDataset(JSON.parse(await readFile(address, 'utf8')), { address, area }).dataset;
}

const [city, vietNam, vi, en] = await Promise.all([shipped('thai-nguyen-city'), shipped('viet-nam'), loadLanguage('vi'), loadLanguage('en')]);

/** What would be copied into a report about one year of a series, or its first part. */
function said([series, year]: readonly [string, number], { dataset = city, part = false, language = vi } = {}): string {
  const { indicator, rows } = toTrajectory(dataset, { series, issuer: null });
  const row = rows.find((candidate) => candidate.year === year);
  const shown = part ? row?.partYears.at(-1) : row;
  if (shown === undefined) throw new Error(`nothing for ${year}`);
  return reportSentence(shown, indicator, language).replaceAll('\u00A0', ' ');
}

describe('the two reports and the half year between them come out as they were written', () => {
  it('in 2016', () => {
    expect([said(['growth-gross-output', 2016]), said(['services', 2016]), said(['industry-construction', 2016]), said(['budget-revenue', 2016]), said(['jobs-additional', 2016])]).toEqual([
      'Tốc độ tăng trưởng kinh tế năm 2016 đạt 15,5%, vượt 0,5 điểm % so với kế hoạch (chưa rõ cấp giao).',
      'Giá trị sản xuất dịch vụ năm 2016 đạt 15.130 tỷ đồng; tăng trên 18% so với năm trước.',
      'Giá trị sản xuất công nghiệp năm 2016 đạt trên 38.900 tỷ đồng.',
      'Thu ngân sách nhà nước trên địa bàn năm 2016 đạt trên 1.400 tỷ đồng, bằng ít nhất 179,9% kế hoạch tỉnh giao.',
      'Số lao động được giải quyết việc làm năm 2016 đạt 4.000 lao động.',
    ]);
  });

  it('in the first half of 2017', () => {
    expect(said(['budget-revenue', 2017], { part: true })).toBe(
      'Thu ngân sách nhà nước trên địa bàn 6 tháng đầu năm 2017 đạt trên 1.270 tỷ đồng, bằng ít nhất 103% kế hoạch cả năm thành phố giao và bằng ít nhất 113% kế hoạch cả năm tỉnh giao; tăng 121,03% so với cùng kỳ.',
    );
  });

  it('in 2020', () => {
    expect([said(['industry-local', 2020]), said(['budget-revenue', 2020]), said(['grain', 2020]), said(['value-per-ha', 2020]), said(['jobs-additional', 2020]), said(['poverty-rate', 2020]), said(['near-poverty-rate', 2020])]).toEqual([
      'Giá trị sản xuất công nghiệp năm 2020 đạt trên 10.100 tỷ đồng, bằng ít nhất 119% kế hoạch (chưa rõ cấp giao).',
      'Thu ngân sách nhà nước trên địa bàn năm 2020 đạt 2.670 tỷ đồng, bằng 125% kế hoạch (chưa rõ cấp giao); tăng 6,4% so với năm 2019.',
      'Sản lượng lương thực có hạt năm 2020 đạt 42.000 tấn; tăng 10,8% so với năm trước.',
      'Giá trị sản phẩm trên 1 ha đất trồng trọt năm 2020 đạt 140 triệu đồng/ha.',
      'Số lao động được giải quyết việc làm năm 2020 đạt trên 5.500 lao động.',
      'Tỷ lệ hộ nghèo năm 2020 là 0,70%, giảm 0,30 điểm %, bằng 300% mức giảm theo kế hoạch (chưa rõ cấp giao).',
      'Tỷ lệ hộ cận nghèo năm 2020 là 0,82%; giảm 0,21 điểm % so với năm 2019.',
    ]);
  });
});

describe('sentences claim no more than the figures carry', () => {
  it('about how round figures moved', () => {
    const of = { dataset: vietNam, language: en };
    expect([said(['budget-balanced', 2020], of), said(['jobs', 2015], of), said(['poverty-reduction', 2014], of)]).toEqual([
      'State budget revenue in 2020: provisionally about 1,500 trillion dong.',
      'People given jobs in 2015: provisionally over 1.6 million workers.',
      'Cut of the poor-household rate in 2014: provisionally 1.8-2.0 points, within the assembly plan.',
    ]);
  });

  it('about a year of which a day in December was counted', () => {
    expect(said(['budget-balanced', 2017], { dataset: vietNam, part: true })).toBe('Thu ngân sách nhà nước tính đến ngày 15/12/2017 sơ bộ đạt trên 1.100 nghìn tỷ đồng, bằng ít nhất 90,7% kế hoạch cả năm Quốc hội giao.');
  });

  it('and no forecast judges a year', () => {
    const plans = [city, vietNam].flatMap(({ plans: all }) => all.filter(({ basis }) => basis !== 'absent'));
    expect(plans.filter(({ provenance: [first] }) => /dự báo|forecast/iu.test(`${first?.says.vi} ${first?.says.en}`)).map(({ id }) => id)).toEqual([]);
  });
});
