/** True in the window of those who watch; asked of the address, so that the first frame knows it. */
export const isAudience = (): boolean => new URLSearchParams(location.search).has('audience');
