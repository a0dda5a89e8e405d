import type { Slide } from '#domain/slide.ts';

import type { Course } from './driving.ts';
import type { Show } from './use-show.ts';

/** What the hall's window and the presenter's have in common. */
export interface ShowWindowProps {
  readonly slides: readonly Slide[];
  readonly course: Course;
  readonly running: Show;
  readonly turnTheme: () => void;
  /** Whether figures newer than those shown have come since the start. */
  readonly hasNewer: boolean;
}
