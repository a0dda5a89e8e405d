import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, foldWithPlaces } from '#i18n/fold.ts';

describe('folding', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'ti le ho ngheo'],
    ['TỈ LỆ HỘ NGHÈO', 'ti le ho ngheo'],
    ['Đạt đường', 'dat duong'],
    ['quý quí, lý lí, kỹ kĩ', 'qui qui, li li, ki ki'],
    ['Thủy Thuỷ, hòa hoà, Ủy Uỷ', 'thuy thuy, hoa hoa, uy uy'],
    ['tay tai, y tế', 'tay tai, y te'],
    ['Ước thực hiện ƯTH', 'uoc thuc hien uth'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
    expect(fold(text.toUpperCase())).toBe(folded);
  });

  it('takes words apart at everything that is no letter or digit', () => {
    expect(foldedWords('Thu NS, 6T/2019 (KT-XH)')).toEqual(['thu', 'ns', '6t', '2019', 'kt', 'xh']);
    expect(foldedWords(' – ')).toEqual([]);
  });

  it('is done once and for all', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('knows from where every letter came', () => {
    const vietnamese = array(constantFrom(...'aăâđeêioôơuưyqtlnTLĐ -ếộữẪỷ'.split(''), 'e\u0302\u0301', 'o\u031B\u0309')).map((letters) => letters.join(''));
    assert(
      property(vietnamese, (text) => {
        const { text: folded, places } = foldWithPlaces(text);
        expect(places).toHaveLength(folded.length);
        // Cut where the letters begin, the original folds letter by letter; only y depends on the letter before it.
        const pieces = places.map((place, letter) => fold(text.slice(place, places[letter + 1] ?? text.length)));
        expect(pieces.join('').replaceAll('y', 'i')).toBe(folded.replaceAll('y', 'i'));
      }),
    );
  });
});
