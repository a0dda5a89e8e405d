import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '#i18n/search-marks.ts';
import { parseQuery } from '#i18n/search-query.ts';

const marked = (text: string, typed: string) =>
  markedParts(text, parseQuery(typed).words)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('what was found is marked as it is written', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'HO NGHEO', 'Tỷ lệ [hộ] [nghèo]'],
    ['Tỷ lệ hộ nghèo', 'ti le', '[Tỷ] [lệ] hộ nghèo'],
    ['Thu ngân sách nhà nước', 'ngan sa', 'Thu [ngân] [sá]ch nhà nước'],
    ['Giá trị sản xuất công nghiệp', 'GTSX CN', '[Giá] [trị] [sản] [xuất] [công] [nghiệp]'],
    ['Công nghiệp và xây dựng', 'CN-XD', '[Công] [nghiệp] và [xây] [dựng]'],
    ['Cả nước còn hơn 2,3 triệu hộ nghèo', 'ho', 'Cả nước còn hơn 2,3 triệu [hộ] nghèo'],
    ['Đường', 'd', '[Đ]ường'],
    ['Thất nghiệp', 'hiep', 'Thất ng[hiệp]'],
    ['Tổng quan', 'ngan sach', 'Tổng quan'],
  ])('%s, %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
    expect(marked(text.normalize('NFD'), typed)).toBe(expected.normalize('NFD'));
  });

  it('the parts together are the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (text, typed) => {
        expect(markedParts(text, parseQuery(typed).words).map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
