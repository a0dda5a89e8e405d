/** Where a running show is and what covers it. */
export interface Driving {
  /** From 1; numbers beyond the deck are slides kept for questions. */
  readonly slide: number;
  readonly veil: Veil;
  readonly panel: Panel;
  /** Digits typed so far, for going to a number with Enter. */
  readonly digits: string;
  /** Where a jump for a question returns to. */
  readonly back: number | null;
}

export type Veil = 'black' | 'white' | null;
export type Panel = 'notes' | 'overview' | 'help' | 'jump' | null;

/** What the window must do besides showing another state. */
export type SideEffect = 'full-screen' | 'presenter' | 'theme' | 'exit';

/** How many slides are walked through, and where each indicator's chart is, in the order of the list of jumps. */
export interface Course {
  readonly count: number;
  readonly jumps: readonly number[];
}

export interface Driven {
  readonly state: Driving;
  readonly effect: SideEffect | null;
}

export const startAt = (slide: number): Driving => ({ slide, veil: null, panel: null, digits: '', back: null });

/** What is pressed to jump to an indicator, in the order of the list; more than these are reached by Tab or pointer. */
export const jumpSigns = '123456789abcdefghijklmnopqrstuvwxyz';

/** What a key does to a running show; null where the key is none of its business. */
export function drive(state: Driving, key: string, course: Course): Driven | null {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (state.panel === 'jump') return jumping(state, pressed, course);
  if (state.veil !== null) return veiled(state, pressed);
  if (/^\d$/u.test(pressed)) return still({ ...state, digits: (state.digits + pressed).slice(-4) });
  return keyed(state, pressed, course);
}

/** Every key that shows another slide, with what it does. */
function keyed(state: Driving, key: string, course: Course): Driven | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return still(next(state, course));
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return still(previous(state, course));
    case 'Home':
      return still(goTo(state, 1, course));
    case 'End':
      return still(goTo(state, course.count, course));
    case 'Enter':
      return still(entered(state, course));
    case 'Backspace':
      return still(state.digits === '' ? returned(state, course) : { ...state, digits: state.digits.slice(0, -1) });
    case 'b':
    case '.':
      return still({ ...state, veil: 'black', digits: '' });
    case 'w':
    case ',':
      return still({ ...state, veil: 'white', digits: '' });
    case 'n':
      return still(toggled(state, 'notes'));
    case 'o':
      return still(toggled(state, 'overview'));
    case '?':
    case 'h':
      return still(toggled(state, 'help'));
    case 'q':
    case 'g':
      return still(toggled(state, 'jump'));
    case 'f':
      return { state, effect: 'full-screen' };
    case 'p':
      return { state, effect: 'presenter' };
    case 't':
      return { state, effect: 'theme' };
    case 'Escape':
      return escaped(state, course);
    default:
      return null;
  }
}

/** In the list of indicators a sign goes to a chart; the place before it is kept for coming back. */
function jumping(state: Driving, key: string, course: Course): Driven | null {
  if (key === 'Escape' || key === 'Backspace') return still({ ...state, panel: null });
  const slide = key.length === 1 ? course.jumps[jumpSigns.indexOf(key)] : undefined;
  if (slide === undefined) return key === 'Tab' || key === 'Enter' || key === ' ' ? null : still(state);
  return still(jumpTo(state, slide));
}

/** Any key that moves lifts the veil first, so that nothing is passed over unseen. */
function veiled(state: Driving, key: string): Driven | null {
  if (key === 'f') return { state, effect: 'full-screen' };
  if (key === 'w' || key === ',') return still({ ...state, veil: state.veil === 'white' ? null : 'white' });
  if (key === 'b' || key === '.') return still({ ...state, veil: state.veil === 'black' ? null : 'black' });
  return key === 'Tab' || key === 'Shift' ? null : still({ ...state, veil: null });
}

/** Goes to a chart for a question, to come back from. */
export function jumpTo(state: Driving, slide: number): Driving {
  return { ...state, slide, panel: null, digits: '', veil: null, back: slide === state.slide ? state.back : (state.back ?? state.slide) };
}

/** Goes to a slide of the deck, and forgets where a jump came from. */
export function goTo(state: Driving, slide: number, { count }: Course): Driving {
  return { ...state, slide: Math.min(Math.max(slide, 1), count), panel: state.panel === 'notes' || state.panel === 'overview' ? state.panel : null, digits: '', veil: null, back: null };
}

/** One on; from a chart shown for a question back to where the question was asked. */
export function next(state: Driving, course: Course): Driving {
  return state.back === null ? goTo(state, isSpare(state, course) ? course.count : state.slide + 1, course) : returned(state, course);
}

function previous(state: Driving, course: Course): Driving {
  return state.back === null ? goTo(state, isSpare(state, course) ? course.count : state.slide - 1, course) : returned(state, course);
}

function returned(state: Driving, course: Course): Driving {
  if (state.back === null) return previous(state, course);
  return { ...state, slide: state.back, back: null, digits: '' };
}

function entered(state: Driving, course: Course): Driving {
  if (state.digits !== '') return goTo(state, Number(state.digits), course);
  return state.panel === 'overview' ? { ...state, panel: null } : next(state, course);
}

function escaped(state: Driving, course: Course): Driven {
  if (state.panel !== null) return still({ ...state, panel: null });
  if (state.digits !== '') return still({ ...state, digits: '' });
  return state.back === null ? { state, effect: 'exit' } : still(returned(state, course));
}

function isSpare({ slide }: Driving, { count }: Course): boolean {
  return slide > count;
}

function toggled(state: Driving, panel: Panel): Driving {
  return { ...state, panel: state.panel === panel ? null : panel, digits: '' };
}

function still(state: Driving): Driven {
  return { state, effect: null };
}
