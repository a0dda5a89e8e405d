import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drive, jumpSigns, jumpTo, startAt, type Course, type Driven, type Driving } from '#features/present/driving.ts';

const course: Course = { count: 10, jumps: [3, 4, 5, 11, 12] };

/** Where keys lead, one after the other. */
function press(keys: readonly string[], from: Driving = startAt(4)): Driven {
  return keys.reduce<Driven>(({ state }, key) => drive(state, key, course) ?? { state, effect: null }, { state: from, effect: null });
}

describe('driving a show', () => {
  it.each([
    ['ArrowRight', 5],
    ['ArrowDown', 5],
    ['PageDown', 5],
    [' ', 5],
    ['Enter', 5],
    ['ArrowLeft', 3],
    ['ArrowUp', 3],
    ['PageUp', 3],
    ['Backspace', 3],
    ['Home', 1],
    ['End', 10],
  ])('%s goes from slide 4 to slide %i', (key, slide) => {
    expect(press([key]).state).toEqual(startAt(slide));
  });

  it.each([
    ['7', 7],
    ['1 0', 10],
    ['9 9', 10],
    ['0', 1],
    ['1 2 Backspace', 1],
  ])('digits %s and Enter go to slide %i', (digits, slide) => {
    expect(press([...digits.split(' '), 'Enter']).state).toEqual(startAt(slide));
  });

  it.each([
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const)('%s veils the screen, again or any move lifts it without passing a slide over', (key, veil) => {
    const veiled = press([key]).state;
    expect(veiled).toEqual({ ...startAt(4), veil });
    expect(press([key], veiled).state).toEqual(startAt(4));
    expect(press(['PageDown'], veiled).state).toEqual(startAt(4));
    expect(press(['Escape'], veiled)).toEqual({ state: startAt(4), effect: null });
  });

  it.each([
    ['n', 'notes'],
    ['o', 'overview'],
    ['?', 'help'],
    ['h', 'help'],
    ['g', 'jump'],
    ['q', 'jump'],
  ] as const)('%s opens and Escape closes a panel', (key, panel) => {
    expect(press([key]).state).toEqual({ ...startAt(4), panel });
    expect(press([key, 'Escape'])).toEqual({ state: startAt(4), effect: null });
  });

  it.each([
    ['f', 'full-screen'],
    ['p', 'presenter'],
    ['t', 'theme'],
    ['Escape', 'exit'],
  ] as const)('%s asks the window for %s', (key, effect) => {
    expect(press([key])).toEqual({ state: startAt(4), effect });
  });

  it.each(['Backspace', 'Escape', 'PageDown', 'PageUp'])('shows any chart in two keys and returns by %s', (key) => {
    const asked = press(['g', '5'], startAt(8)).state;
    expect(asked).toEqual({ ...startAt(12), back: 8 });
    expect(press([key], asked).state).toEqual(startAt(8));
  });

  it('returns to where the first question was asked', () => {
    expect(press(['g', '1', 'g', '2', 'Backspace'], startAt(8)).state).toEqual(startAt(8));
    expect(jumpTo({ ...startAt(3), back: 8 }, 4).back).toBe(8);
  });

  it('leaves to the browser what it does not know', () => {
    expect(drive(startAt(4), 'Tab', course)).toBeNull();
    expect(drive(startAt(4), 'F5', course)).toBeNull();
    expect(drive({ ...startAt(4), panel: 'jump' }, 'Tab', course)).toBeNull();
  });

  it('reaches every slide once by Page Down and stays at the end', () => {
    let state = startAt(1);
    const seen = [state.slide];
    for (let turn = 0; turn < 12; turn += 1) {
      state = press(['PageDown'], state).state;
      seen.push(state.slide);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10]);
  });

  it('never leaves the slides, whatever is pressed', () => {
    const names = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', ' ', 'Home', 'End', 'Enter', 'Backspace', 'Escape', 'Tab', '?', '.', ...Array.from(jumpSigns), '0'];
    assert(
      property(array(constantFrom(...names), { maxLength: 60 }), integer({ min: 1, max: 12 }), (keys, start) => {
        const { state } = press(keys, startAt(start));
        expect(state.slide).toBeGreaterThanOrEqual(1);
        expect(state.slide).toBeLessThanOrEqual(12);
        expect(state.back === null || state.back <= 12).toBe(true);
        expect(state.digits).toMatch(/^\d{0,4}$/u);
      }),
    );
  });
});
