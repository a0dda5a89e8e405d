import { array, assert, constantFrom, integer, option, property, record, stringMatching, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPanelChoice, mostPanels, panelKey, parsePanelChoice } from '#features/compare/panel-choice.ts';

const usual = { by: null, panels: null, base: null, scale: 'shared' };

describe('the choice of panels in the address', () => {
  it.each([
    [{}, usual],
    [{ with: 'budget,jobs' }, { ...usual, panels: [{ area: null, series: 'budget' }, { area: null, series: 'jobs' }] }],
    [{ by: 'growth', with: 'hue,da-nang~growth-gdp' }, { ...usual, by: 'growth', panels: [{ area: 'hue', series: null }, { area: 'da-nang', series: 'growth-gdp' }] }],
    [{ with: '-' }, { ...usual, panels: [] }],
    [{ base: '2016', scale: 'own' }, { ...usual, base: 2016, scale: 'own' }],
  ])('%o is read and written alike', (own, choice) => {
    expect(parsePanelChoice(own)).toEqual(choice);
    expect(formatPanelChoice(parsePanelChoice(own))).toEqual(own);
  });

  it.each([{ by: '~', base: '16', scale: 'log', with: '<b>,,a~b~c' }, { with: 'hue~growth' }, { base: '02016' }])('%o says nothing that is understood', (own) => {
    expect(parsePanelChoice(own)).toEqual(usual);
  });

  it('names a panel once, and no more than there is room for', () => {
    const asked = Array.from({ length: 12 }, (_, place) => `s${Math.floor(place / 1.2)}`);
    expect(parsePanelChoice({ with: asked.join(',') }).panels?.map(panelKey)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7']);
  });

  it('comes back whatever is chosen', () => {
    const id = stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,9}$/u);
    const common = { base: option(integer({ min: 1000, max: 9999 })), scale: constantFrom('shared', 'own') } as const;
    const panels = (area: ReturnType<typeof id.map<string | null>>, series: ReturnType<typeof id.map<string | null>>) =>
      option(uniqueArray(record({ area, series }), { selector: panelKey, maxLength: mostPanels }));
    const choices = [
      record({ by: constantFrom(null), panels: panels(constantFrom(null), id), ...common }),
      record({ by: id, panels: panels(id, option(id)), ...common }),
    ] as const;
    for (const choice of choices) {
      assert(
        property(choice, (one) => {
          expect(parsePanelChoice(formatPanelChoice(one))).toEqual(one);
        }),
      );
    }
    assert(property(array(id), (ids) => (parsePanelChoice({ with: ids.join(',') }).panels ?? []).length <= mostPanels));
  });
});
