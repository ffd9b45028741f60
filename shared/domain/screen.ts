/** The screens, in the order of their keys. */
export const screens = ['desk', 'data'] as const;
export type Screen = (typeof screens)[number];

export const screenNames: Readonly<Record<Screen, string>> = { desk: 'Desk', data: 'Data' };
