import type { StateCreator } from 'zustand';
import type { DeskState } from './desk-state.ts';

/** A part of the store; it is typed against the whole, so that one action may touch two parts. */
export type Slice<Part> = StateCreator<DeskState, [], [], Part>;
