import { type System, systemOf } from '#shared/domain/command-keys.ts';

/** The system that the window runs on, for what its keys are called and which of them it keeps. */
export function ownSystem(): System {
  return systemOf(navigator.platform);
}
