/** Most instruments on the Stops screen beside the one that the view is held on. */
export const mostInstruments = 8;
