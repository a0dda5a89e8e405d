import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { usePlace } from '#state/address-context.tsx';

import { drive, startAt, type Course, type Driving, type SideEffect } from './driving.ts';
import { formatShow, parseShow, type ShowAddress } from './show-address.ts';
import { openShowChannel, type ShowChannel, type ShowMessage } from './show-channel.ts';

interface Showing {
  readonly show: ShowAddress;
  readonly course: Course;
  /** All slides, those kept for questions too. */
  readonly total: number;
  /** Names the show among others of this device. */
  readonly channel: string;
}

export interface Show {
  readonly state: Driving;
  /** Goes on from the present place, also while an earlier step is still being drawn. */
  readonly step: (change: (now: Driving) => Driving) => void;
  /** What a key does; null where it does nothing here. */
  readonly press: (key: string) => { readonly effect: SideEffect | null } | null;
}

/** A running show: the slide is in the address, what covers it in this window, and both go with every other window of the show. */
export function useShow({ show, course, total, channel: name }: Showing): Show {
  const { now: shownNow, turn } = usePlace();
  const [cover, setCover] = useState(() => startAt(show.slide));
  const channel = useRef<ShowChannel | null>(null);
  const clamp = (slide: number) => Math.min(slide, total);
  const now = (): Driving => ({ ...cover, slide: clamp(parseShow(shownNow().view.own)?.slide ?? show.slide) });

  function settle(next: Driving) {
    setCover(next);
    const shown = parseShow(shownNow().view.own);
    if (shown !== null && shown.slide !== next.slide) turn({ own: formatShow({ ...show, slide: next.slide }) });
  }

  function tell({ slide, veil, back }: Driving) {
    channel.current?.send({ kind: 'at', slide, veil, back });
  }

  function step(change: (from: Driving) => Driving) {
    const next = change(now());
    settle(next);
    tell(next);
  }

  const hear = useEffectEvent((message: ShowMessage) => {
    if (message.kind === 'ask') tell(now());
    else settle({ ...now(), slide: clamp(message.slide), veil: message.veil, back: message.back });
  });

  useEffect(() => {
    const opened = openShowChannel(name, (message) => {
      hear(message);
    });
    channel.current = opened;
    opened.send({ kind: 'ask' });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [name]);

  return {
    state: { ...cover, slide: clamp(show.slide) },
    step,
    press: (key) => {
      const driven = drive(now(), key, course);
      if (driven === null) return null;
      if (driven.effect === null) step(() => driven.state);
      return { effect: driven.effect };
    },
  };
}
