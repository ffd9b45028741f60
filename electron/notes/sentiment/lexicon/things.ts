/** What moves: whether more of it is good (1) or bad (-1), and how the word sounds where nothing moves it. */
export interface Thing {
  readonly polarity: 1 | -1;
  readonly alone: number;
  /** A fund that wins when its market loses: whatever is good of it is bad of the market. */
  readonly inverse?: true;
}

type Row = readonly [thing: Thing, words: string];

const thing = (polarity: 1 | -1, alone: number): Thing => ({ polarity, alone });

export const things: readonly Row[] = [
  [
    { polarity: -1, alone: 0, inverse: true },
    `tza, sqqq, spxs, spxu, sds, sh, psq, qid, twm, rwm, srty, sdow, faz, soxs, labd, drip, ery, yang, tmv, tbt,
    tyo, inverse fund, inverse funds, inverse etf, inverse etfs, bear fund, bear funds, bear etf, bear etfs, 3x
    bear`,
  ],
  [
    thing(-1, 0),
    `yield, yields, 10y, 10y yield, ten year yield, 10 year yield, ten year, 10 year, 2y, 30y, treasury yields,
    bond yields, rate, rates, interest rates, mortgage rates, policy rate, inflation, core inflation, cpi, ppi,
    consumer prices, producer prices, prices paid, energy costs, cost, costs, expenses, wage costs, spread,
    spreads, credit spreads, hy spreads, high yield spreads, funding costs, funding cost, vix, volatility index,
    fear gauge, volatility, put call ratio, short interest, put buying, hedging demand, short positions,
    unemployment, unemployment rate, jobless claims, claims, dollar, the dollar, deficit, deficits, debt, debt
    pile, refinancing costs, provisions, loan loss provisions, inventories, crude inventories, tariff, tariffs,
    sanctions, taxes, premium, war risk premium, uvxy, vixy, vxx, shorts, bears, standards, lending standards,
    supply, output, cash burn, redemptions, delinquencies, hikes, rate hikes, odds of a hike, restrictions,
    short sellers, curbs, borrowing costs, input costs, financing costs, labour costs, labor costs, fee, fees,
    bets against, short bets, bearish bets, demand for hedges, demand for protection, withdrawals, premiums on
    hedges, mortgage costs, import prices, consumer price, price growth, hedging costs, vix futures, real
    yields, swap spreads, credit costs, skew, defence costs, default swaps, insurance against default`,
  ],
  [
    thing(-1, -0.5),
    `loss, losses, profit warning, profit warnings, refinancing wall, distribution days, illiquidity, fear,
    fears, worry, worries, concern, concerns, risk, risks, tail risk, tail risks, stress, uncertainty, outflow,
    outflows, selloff, rout, slowdown, recession, default, defaults, default rate, layoffs, job cuts, tension,
    tensions, pressure, margin pressure, headwind, headwinds, overhang, bottlenecks, supply bottlenecks, snarls,
    supply chain snarls, glut, inventory glut, shortage, shortages, deleveraging, drag, drawdown, pain, damage,
    panic, strain, strains, turmoil, contagion, crisis, weakness, probe, suit, lawsuit, antitrust suit, strike,
    shutdown, government shutdown, war, conflict, bankruptcy, fraud, recall, breach, data breach, virus,
    accident, downside, bad news, pullback, correction, bubble, instability, shock, shocks, threat, threats,
    impairments, write downs, writedowns, dilution, downturn, bankruptcies, charges, downgrade, downgrades,
    hurdles, caution, crowding, redemption pressure, credit freeze, bank stress, outsized declines, outsized
    decline, stagflation, worst, bad loan, bad loans, loan losses, jitters, nerves, scare, scares, growth scare,
    gloom, angst, losing streak, downtrend, bear market, turbulence, woes, arrears, write offs, penalty,
    penalties, lawsuits, funding stress, default risk, credit risk, hurdle, setback, setbacks, backlash,
    boycott, outage, disruption, disruptions, hack, price pressures, inflation fears, trade war, stalemate,
    delinquency, dispute, disputes, trade dispute, standoff, rift, feud, distress, distress ratio, oversupply,
    stress levels, bankruptcy filings, volatility shock, unrest, litigation, net short, price war, price wars,
    leak, downgrade cycle, capital flight, correction risk`,
  ],
  [
    thing(1, 0),
    `share, shares, stock, stocks, equities, index, small caps, small cap stocks, large caps, russell, russell
    2000, s&p, s&p 500, nasdaq, dow, market, markets, fund, funds, etf, etfs, bull fund, bull funds, iwm, spy,
    qqq, tna, tqqq, spxl, upro, soxl, technology, semiconductors, bitcoin, crypto, gold, silver, oil, crude,
    copper, wheat, natural gas, bonds, treasuries, junk bonds, sales, revenue, revenues, earnings, profit,
    profits, margin, margins, guidance, forecast, forecasts, outlook, estimates, demand, orders, new orders,
    hiring, backlog, dividend, buyback, buybacks, production, growth, subscriber growth, productivity, payrolls,
    wages, retail sales, confidence, consumer confidence, optimism, small business optimism, sentiment, breadth,
    liquidity, reserves, risk appetite, volume, manufacturing, housing starts, economy, homebuilders, utilities,
    freight rates, free cash flow, cash flow, interest coverage, valuations, price target, price targets,
    earnings revisions, revisions, exposure, longs, positions, jobs, issuance, easing, bets on easing, odds of a
    cut, odds of a rate cut, hopes, deal, merger, talks, price, prices, credit, quality, momentum stocks, rate
    cut hopes, call buying, upside, results, exporters, energy stocks, bank stocks, yen, rating, ratings, stake,
    stakes, control, bulls, travel demand, buyers, traders, investors, emerging markets, airlines, sector, wall
    street, shipments, contract, contracts, payout, payouts, factory orders, industrial production, home sales,
    house prices, benchmark, bullion, consumers, consumer spending, spending, capital spending, investment,
    exports, bookings, credit markets, trade talks, banks, retailers, lenders, miners, chipmakers, drugmakers,
    carmakers, insurers, industrials, financials, megacaps, value shares, growth shares, euro, sterling,
    currencies, services activity, activity, order book, order books, occupancy, traffic, users, advertising,
    cyclicals, discretionary, staples, real estate, property, builders, transports, ten year note, 10 year note,
    treasury note, treasury notes, 30 year bond, thirty year bond, long bond, government bonds, net long,
    takeover, services index, names, participation, support, credit growth, loan growth, net interest income,
    order intake, same store sales, gross margin, cash generation, households, savings, bids`,
  ],
  [
    thing(1, 0.4),
    `rally, recovery, rate cut, rate cuts, interest rate cuts, policy easing, inflow, inflows, net inflows,
    persistent inflows, gains, relief, stimulus, momentum, opportunity, tailwind, tailwinds, haven demand,
    breakout, upturn, uptrend, truce, accumulation, strength, bull market, winning streak, comeback, windfall,
    reprieve, upswing, green shoots, thaw, expansion, breakthrough, accord, pact, rate relief, january cut,
    february cut, march cut, april cut, may cut, june cut, july cut, august cut, september cut, october cut,
    november cut, december cut, third cut, second cut, another cut, further cut, further cuts, more cuts, deeper
    cuts in rates`,
  ],
];
