/** Points of the first answer: a series of 20 years comes whole in it and needs no other. */
export const firstPoints = 6000;
