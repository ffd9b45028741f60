/** What the model of the compared options assumes, a year's, continuously compounded: nothing in the cache tells either. */
export interface OptionAssumptions {
  readonly rate: number;
  readonly dividendYield: number;
}

/** Near what Treasury bills have paid in 2023 to 2025, and a fund that pays nothing before expiry. */
export const usualOptionAssumptions: OptionAssumptions = { rate: 0.04, dividendYield: 0 };

/** Where the defaults come from, for the screen and the command line. */
export const optionAssumptionSources: Readonly<Record<keyof OptionAssumptions, string>> = {
  rate: 'assumed: about what US Treasury bills paid from 2023 to 2025',
  dividendYield: 'assumed: nothing is paid before expiry; IWM pays about 1.1 % a year, SPY about 1.2 %',
};
