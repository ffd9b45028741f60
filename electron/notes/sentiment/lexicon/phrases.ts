type Row = readonly [weight: number, phrases: string];

/**
 * Words that sound one way whatever they are about, by weight. Many hold a word that means the opposite elsewhere: a rate cut
 * against a cut forecast, a short squeeze against squeezed margins.
 */
export const phrases: readonly Row[] = [
  [
    1,
    `cuts rates, cut rates, cutting rates, short squeeze, squeeze candidate, beats estimates, beat estimates,
    tops forecasts, top forecasts, tops estimates, beats expectations, beat expectations, beats forecasts,
    better than expected, better than feared, less bad, less bad than feared, narrower than feared, smaller than
    feared, risk on, golden cross, blowout, all clear, dip buyers, buy the dip, buying the dip, soft landing,
    goldilocks, melt up, santa rally, takeover bid, contrarian buy, oversold, washout, worst is over, bad news
    is priced in, already in the price, avoids recession, best, buy signal, best day, best week, best month,
    best quarter, best year, best session, winning streak, false alarm, swings to a profit, swing to a profit,
    swung to a profit, returns to profit, return to profit, bargain hunters, buy this dip, buy dips, buying
    dips, steps in, step in, outweighs the risk, outweigh the risks, reward outweighs, wins approval, wins
    clearance, green light, all time best, sigh of relief, snaps a losing streak, snap a losing streak, pile
    into, piles into, flock to, flocks to, snap up, snaps up, scoop up, vote of confidence`,
  ],
  [
    0.8,
    `beat, beats, beating, win back, wins back, won back, squeezes higher, squeezed higher, recovers its losses,
    recovers all of its losses, recouped its losses, tops, top, topped, exceed, exceeds, exceeded, upgrade,
    upgrades, upgraded, approves, approved, approval, succeed, succeeds, success, successful, overweight,
    bullish, constructive, undervalued, favor, favour, we like, we prefer, add to longs, cheap, cheapest,
    attractive, ahead of schedule, expansionary, pay off, pays off, paid off, cheers, cheer, cheered, hopeful,
    resilient, thrive, thrives, win, wins, won, favours, favors, supportive, dovish, less hawkish, easing cycle,
    fed easing, continued easing, eases policy, further to run, room to run, good news, off to a strong start,
    off to a good start, turns positive, turn positive, positive, upside surprise, record inflows, pause its
    hikes, pauses its hikes, pause in hikes, good, great, healthy, encouraging, reassuring, bargain, bargains,
    oversubscribed, favored, favoured, outperformance, tightest, convincing, optimistic, stellar, rosy, upbeat,
    breathing room, blockbuster, milestone, landmark, lands, landed, secures, secured, clinches, clinched,
    thriving, enjoy, enjoys, enjoyed, rewarded, improves on, back on track, on track, ahead of plan, ahead of
    forecast, ahead of forecasts, above forecast, above forecasts, above expectations, warm to, warms to,
    embrace, embraces, cover bets, covers bets, keeps its targets, raises its outlook, confident, bulls in
    charge, recommend buying, releases reserves, outdo, outdid, back to normal, ahead of consensus, ahead of
    expectations, floor under, puts a floor under, opens the door, room to spare, brightest, brighter, bright,
    sunny, is cleared, was cleared, waved through, ratified, is being bought, being bought, buy back, every
    reason, not too late, with ease, comfortably, in good shape, well placed, well positioned, strong hands,
    plenty of, breathes easier, breathe easier, better days, without conditions, fully booked, sold out, hard
    part is behind us, set to benefit`,
  ],
  [
    0.4,
    `hope, confirm, confirms, confirmed, beneficiary, beneficiaries, benefit, benefits, opportunities, prefer,
    preferred, promising, helps, help, helped, helping, adding to, accretive, improvement, orderly, upside, buys`,
  ],
  [
    -1,
    `misses estimates, missed estimates, miss estimates, falls short, fell short, fall short, guides lower,
    guided lower, cuts its forecast, cut its forecast, risk off, death cross, sell signal, worse than feared,
    worse than expected, hotter than forecast, hotter than expected, capitulation, margin call, margin calls,
    forced deleveraging, forced selling, credit freeze, going concern, files for bankruptcy, yield curve
    inverts, flight to safety, air pocket, air pockets, bloodbath, meltdown, contagion, fails to meet,
    stagflation, overbought, hawkish surprise, fed surprise, lost control, lose control, extreme optimism, trap,
    traps, trapped, feedback loop, feedback loops, brittle, worst day, worst week, worst month, worst quarter,
    worst year, worst session, steepest fall, steepest drop, biggest drop, biggest fall, losing streak, swings
    to a loss, swing to a loss, swung to a loss, shut out of, locked out of, rush for the exits, head for the
    exits, heads for the exits, exits, run for cover, runs for cover, dash for cash, into cash, move to the
    sidelines, to the sidelines, take profits, takes profits, gates withdrawals, gate withdrawals, breaks down,
    break down, below forecast, below forecasts, below expectations, falls apart, sold heavily, avoid, caught
    off guard, rout, wiped out, would not buy`,
  ],
  [
    -0.8,
    `miss, misses, missed, missing, disappoint, disappoints, disappointed, disappointing, downgraded, reject,
    rejects, rejected, bearish, underweight, overvalued, stretched, expensive, crowded, crowding, brittle,
    vulnerable, complacent, complacency, hawkish, warn, warns, warned, warning, warnings, plagued, struggle,
    struggles, struggled, struggling, suffer, suffers, suffered, ugly, rough, rocky, bruising, grim, dire,
    gloomy, bleak, bad, worse, worst, poor, negative, turns negative, turn negative, cautious, dilute, dilutes,
    dilutive, writes off, write off, writedown, accuse, accuses, rattle, rattles, rattled, shake, shakes,
    shaken, batter, batters, battered, hammer, hammers, hammered, weigh on, weighs on, weighed on, weighing on,
    clouds, under pressure, pressuring, blow, threaten, threatens, threatened, losers, distribution, deleverage,
    unwind, chase, fraud, shocks, harm, harms, choppy, divergence, overcrowded, sell, sells, selling, brutal,
    toxic, dismal, abysmal, painful, punishing, troubled, embattled, beleaguered, haunt, haunts, haunted, blame,
    blames, blamed, mothball, mothballs, mothballed, shutter, shutters, shuttered, furlough, furloughs, ground,
    grounds, grounded, idles, flee, flees, fled, dump, dumps, dumped, shun, shuns, shunned, ditch, ditches,
    ditched, offload, offloads, pummelled, pummeled, clobbered, routed, gutted, grapple, grapples, sued, fined,
    insolvent, insolvency, liquidation, delisted, subpoena, on safety grounds, in doubt, at risk, anxious,
    nervous, jittery, shaky, strained, desert, deserts, deserted, sidelined, outgunned, unloved, no hurry,
    running low, runs low, run low, nowhere to be seen, most short, rush for protection, rule out a cut, nursing
    losses, lags, behind schedule, ample supply, cold water, murky, cloudy, hazy, darkening, darker, bleaker,
    blocked, blocks, vetoed, scuppered, shelved, postponed, unsold, surplus stock, is being sold, being sold,
    higher for longer, little reason, no reason, too early, too late, too soon, easy money, resigned abruptly,
    resigns abruptly, ousted, quits abruptly, steps down abruptly, stuck, squandered, wrong footed, in tatters,
    a handful of, only a handful, under strain, under siege, spooks, spook, spooked, rattling, ill placed, badly
    placed, at best, paying the price, pay the price, bore the brunt, bear the brunt, hard to justify, priced
    for perfection, sliding into contraction, into contraction, running out, surrendered, surrender, surrenders,
    near the lows, at the lows`,
  ],
  [
    -0.4,
    `short covering, caution, challenging, difficult, uncertain, illiquid, volatile, more volatile, credit
    sensitive, erosion, unclear, questions, doubt, doubts, underperformance, delays, delay, concentrated,
    overestimates, mean reversion, reminder, protection, rangebound, resigned, resigns, ousts, abruptly,
    delayed, postpones`,
  ],
];

/** Words that hold one of the others and have no tone of their own. */
export const idioms: string = `reverse split, theta loss, best for, best execution, advance decline, support at, resistance at, at resistance,
  too late to, stock split, two for one stock split, short term, long term, long dated, short dated, long short,
  dollar neutral, call spread, call spreads, put spread, put spreads, option spreads, bull call spread, bear put
  spread, net leverage, leveraged fund, leveraged funds, leveraged etf, leveraged etfs, high yield, high beta,
  highly, lower bound, rate decision, rate sensitive, up to, set up, sets up, year to date, add on, ex dividend,
  risk free, risk adjusted, risk assessment, risk per trade, stop loss, stop losses, stops, best effort, 3x bull,
  2x bull, price target of, profit target, profit targets, holiday trading, close to, more than, no more than,
  less than, higher beta, rate of, growth stocks, growth fund, value fund, covered call, covered calls, call
  options, put options, futures and options, expected, as expected, in line with, unchanged, little changed, at
  the close, after the close, closing, cut off, long run, daily return, daily objectives, fees, monthly returns,
  annual returns, total return, before fees, before costs, break even, breakeven, on hold, hold steady, holds
  steady, market cap, market structure, market makers, shares outstanding, risk reversal, gap risk, profit and
  loss, advance estimate, advance notice, follow up, start up, start ups, wrap up, round up, roundup, weekly round
  up, line up, top ten, top holdings, top down, top of the range, yield curve, profit taking, federal funds rate,
  sales tax, supply and demand, supply demand, follow through, bank holiday, funding`;
