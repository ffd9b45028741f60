/**
 * Words that say that something becomes more (1) or less (-1), by how strongly. Whether that is good depends on what moves.
 * `verb` looks for what moves before itself, `transitive` right after itself first, `adjective` after itself, then before.
 * A `figure` is a signed percentage right after what moved. One that is `bound` says nothing where nothing is named that moves.
 */
export interface Move {
  readonly direction: 1 | -1;
  readonly strength: number;
  readonly form: 'verb' | 'transitive' | 'adjective' | 'figure';
  readonly bound?: true;
}

type Row = readonly [move: Move, words: string];

const move = (direction: 1 | -1, strength: number, form: Move['form']): Move => ({
  direction,
  strength,
  form,
});
const bound = (direction: 1 | -1, strength: number, form: Move['form']): Move => ({
  direction,
  strength,
  form,
  bound: true,
});

/** Every form of a word is listed; a comma parts words, for a move may have several. */
export const moves: readonly Row[] = [
  [
    move(1, 1, 'verb'),
    `surge, surges, surged, surging, soar, soars, soared, soaring, jump, jumps, jumped, jumping, leap, leaps,
    leaped, spike, spikes, spiked, spiking, skyrocket, skyrockets, rocket, rockets, balloon, balloons,
    ballooned, swell, swells, swelled, rally, rallies, rallied, rallying, boom, booms, booming, takes off, took
    off, explode, explodes, doubles, doubled, triples, outperform, outperforms, outperformed, outpace, outpaces,
    outpaced, break out, breaks out, broke out, at a record, to a record, hits a record, a record high, all time
    high, new highs, record highs, year high, month high, week high, decade high, shine, shines, vault, vaults,
    vaulted, vaulting, zoom, zooms, zoomed, zooming, rip, rips, ripped, ripping, catapult, catapults,
    catapulted, catapulting, skyrocketed, skyrocketing, snowball, snowballs, snowballed, snowballing, sail,
    sails, sailed, sailing, blow past, blows past, blowing past, breeze past, breezes past, breezed past,
    breezing past, race ahead, races ahead, raced ahead, racing ahead, power ahead, powers ahead, powered ahead,
    powering ahead, roar, roars, roared, roaring, blew past, fresh peak, new peak, fresh high, fresh highs,
    record peak, gathers pace, gather pace, gathers steam, blow out, blows out, blew out, blown out`,
  ],
  [
    move(1, 0.8, 'verb'),
    `rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, gain, gains, gained, gaining, advance,
    advances, advanced, advancing, increase, increases, increased, increasing, grow, grows, grew, grown,
    growing, rebound, rebounds, rebounded, strengthen, strengthens, strengthened, strengthening, accelerate,
    accelerates, accelerated, accelerating, bounce, bounces, bounced, widen, widens, widened, widening, expand,
    expands, expanded, expanding, build, builds, builds up, mount, mounts, mounted, mounting, pick up, picks up,
    picked up, lead, leads, march higher, grind higher, grinds higher, move higher, finish higher, higher, up,
    brighten, brightens, brightened, improve, improves, improved, improving, steepen, steepens, pours, pour,
    poured, pouring, pile up, piles up, persist, persists, linger, lingers, loom, looms, loomed, looming,
    spread, spills over, returns, resurface, resurfaces, intensify, intensifies, escalate, escalates, add, adds,
    added, deepens, deepen, deepened, end higher, end up, ends higher, ends up, ended higher, ended up, close
    higher, close up, closes higher, closes up, closed higher, closed up, finish up, finishes higher, finishes
    up, finished higher, finished up, settle higher, settle up, settles higher, settles up, settled higher,
    settled up, open higher, open up, opens higher, opens up, opened higher, opened up, push higher, push up,
    pushes higher, pushes up, pushed higher, pushed up, move up, moves higher, moves up, moved higher, moved up,
    turn higher, turn up, turns higher, turns up, turned higher, turned up, tick higher, tick up, ticks higher,
    ticks up, ticked higher, ticked up, drift higher, drift up, drifts higher, drifts up, drifted higher,
    drifted up, head higher, head up, heads higher, heads up, headed higher, headed up, trend higher, trend up,
    trends higher, trends up, trended higher, trended up, edge higher, edge up, edges higher, edges up, edged
    higher, edged up, inch higher, inch up, inches higher, inches up, inched higher, inched up, creep higher,
    creep up, creeps higher, creeps up, crept higher, crept up, grind up, grinds up, pop, pops, popped, popping,
    perk up, perks up, perked up, perking up, rebounding, bounce back, bounces back, bounced back, bouncing
    back, claw back, claws back, clawed back, clawing back, rally back, rallies back, rallied back, rallying
    back, flourish, flourishes, flourished, flourishing, prosper, prospers, prospered, prospering, revive,
    revives, revived, reviving, picking up, thaw, thaws, thawed, thawing, reopen, reopens, reopened, reopening,
    outshine, outshines, outshining, heal, heals, healed, healing, firm up, firms up, firmed up, firming up,
    creeped up, creeping up, uptick, upticks, upticked, upticking, comes back, come back, came back, rises back,
    upswing, comeback, stage a comeback, make headway, makes headway, made headway, making headway, well bid, in
    demand, gains ground, gain ground, gained ground, outrun, outruns, outran, outruning, outstrip, outstrips,
    outstriped, outstriping, outgrow, outgrows, outgrowing, held for, held again, held firm, holds firm, stands
    firm, came in ahead, comes in ahead, on the rise, trending up, ramps up, ramp up, gathers strength, flows
    into, flowing into, flow into, flowed into, streams into, streaming into, pours into, inches toward, is back
    above, are back above, swings higher`,
  ],
  [
    move(1, 0.5, 'verb'),
    `firmed, edge up, edges up, edged up, inch up, inches up, inched up, tick up, ticks up, ticked up, creep up,
    creeps up, stabilise, stabilises, stabilize, stabilizes, stabilized, stabilised`,
  ],
  [
    move(1, 0.6, 'verb'),
    `above its, above the, above their, trades above, trade above, sits above, sit above, holds above, hold
    above, stays above, remains above, currently trades above`,
  ],
  [
    move(-1, 0.6, 'verb'),
    `below its, below the, below their, trades below, trade below, sits below, sit below, stays below, remains
    below`,
  ],
  [
    move(-1, 1, 'verb'),
    `plunge, plunges, plunged, plunging, plummet, plummets, plummeted, plummeting, tumble, tumbles, tumbled,
    tumbling, crash, crashes, crashed, crashing, collapse, collapses, collapsed, collapsing, slump, slumps,
    slumped, slumping, sink, sinks, sank, sinking, dive, dives, dived, nosedive, evaporate, evaporates,
    evaporated, dry up, dries up, dried up, tank, tanks, tanked, crater, craters, cratered, implode, implodes,
    to new lows, record low, hits a record low, all time low, at a record low, year low, month low, week low,
    decade low, break down, breaks down, broke down, breaking down, crack, cracks, cracked, buckle, buckles,
    underperform, underperforms, underperformed, vanish, vanishes, break below, breaks below, broke below, skid,
    skids, skidded, skidding, nosedives, nosedived, nosediving, swoon, swoons, swooned, swooning, buckled,
    buckling, capsize, capsizes, capsized, capsizing, crumble, crumbles, crumbled, crumbling, unravel, unravels,
    unraveled, unraveling, freefall, in freefall, into freefall, fresh low, fresh lows, new low, loses control`,
  ],
  [
    move(-1, 0.8, 'verb'),
    `fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining,
    slide, slides, slid, sliding, slip, slips, slipped, slipping, shed, sheds, shedding, lose, loses, lost,
    losing, decrease, decreases, decreased, shrink, shrinks, shrank, shrinking, weaken, weakens, weakened,
    weakening, soften, softens, softened, softening, capitulate, capitulates, capitulated, ease, eases, eased,
    fade, fades, faded, fading, recede, recedes, receded, receding, cool, cools, cooled, cooling, narrow,
    narrows, narrowed, narrowing, slow, slows, slowed, slowing, retreat, retreats, retreated, retreating,
    deteriorate, deteriorates, deteriorated, deteriorating, stall, stalls, stalled, lag, lags, lagged, lagging,
    contract, contracts, contracted, contracting, thins, thinned, dwindle, dwindles, dwindled, run its course,
    loses steam, lose steam, lost steam, loses momentum, lose momentum, lost momentum, sell off, sells off, sold
    off, move lower, finish lower, lower, down, wanes, wane, waned, subside, subsides, subsided, abate, abates,
    abated, invert, inverts, inverted, gives way, gave way, give way, reversed, unwind, unwinds, unwound,
    unwinding, decay, decays, retrace, retraces, retraced, wobble, wobbles, wobbled, sags, sag, sagged, sour,
    sours, soured, end lower, end down, ends lower, ends down, ended lower, ended down, close lower, close down,
    closes lower, closes down, closed lower, closed down, finish down, finishes lower, finishes down, finished
    lower, finished down, settle lower, settle down, settles lower, settles down, settled lower, settled down,
    open lower, open down, opens lower, opens down, opened lower, opened down, push lower, push down, pushes
    lower, pushes down, pushed lower, pushed down, move down, moves lower, moves down, moved lower, moved down,
    turn lower, turn down, turns lower, turns down, turned lower, turned down, tick lower, tick down, ticks
    lower, ticks down, ticked lower, ticked down, drift lower, drift down, drifts lower, drifts down, drifted
    lower, drifted down, head lower, head down, heads lower, heads down, headed lower, headed down, trend lower,
    trend down, trends lower, trends down, trended lower, trended down, edge lower, edge down, edges lower,
    edges down, edged lower, edged down, inch lower, inch down, inches lower, inches down, inched lower, inched
    down, creep lower, creep down, creeps lower, creeps down, crept lower, crept down, grind lower, grind down,
    grinds lower, grinds down, sagging, ebb, ebbs, ebbed, ebbing, dwindling, languish, languishes, languished,
    languishing, stumble, stumbles, stumbled, stumbling, falter, falters, faltered, faltering, flag, flags,
    flagged, flagging, slacken, slackens, slackened, slackening, sputter, sputters, sputtered, sputtering,
    undershoot, undershoots, undershooted, undershooting, flounder, flounders, floundered, floundering, fizzle,
    fizzles, fizzled, fizzling, stagnate, stagnates, stagnated, stagnating, backslide, backslides, backslided,
    backsliding, shrivel, shrivels, shriveled, shriveling, erode, erodes, eroded, eroding, pull back, pulls
    back, pulled back, pulling back, fall back, falls back, falling back, dial back, dials back, dialed back,
    dialing back, scale back, scales back, scaled back, scaling back, drop back, drops back, dropped back,
    dropping back, taper, tapers, tapered, tapering, crimp, crimps, crimped, crimping, fell back, loses ground,
    lose ground, lost ground, in the red, broken, is broken, into the red, pullback in, trails, trail, trailed,
    come down, comes down, came down, give ground, gives ground, stalling, souring, waning, wither, withers,
    withered, withering, gave out, gives out, flows out, flowing out, flow out, flowed out, draining, drains
    from, leaks, leak, come in by, comes in by, came in by, on the decline, trending down, is back below, are
    back below, sliced through, slices through, dries up, runs out, ran out, grinds to a halt, ground to a halt,
    swings lower, lost its shine`,
  ],
  [
    move(-1, 0.5, 'verb'),
    `dip, dips, dipped, edge down, edges down, edged down, inch down, inches down, tick down, ticks down, edge
    lower, edges lower, drift lower, drifts lower, drift, drifts`,
  ],
  [
    move(1, 0.8, 'transitive'),
    `lift, lifts, lifted, lifting, raise, raises, raised, raising, boost, boosts, boosted, boosting, hike, hikes,
    hiked, hiking, revive, reviving, revives, revived, extend, extends, extended, reignite, reignites,
    reigniting, stoke, stokes, stoked, fuel, fuels, fuelled, fueled, fan, fans, fanned, restart, restarts,
    restarted, regain, regains, regained, reclaim, reclaims, reclaimed, loosen, loosens, loosened, spark,
    sparks, sparked, support, supports, supported, reinforce, reinforces, add to, adds to, buoy, buoys, buoyed,
    underprice, underprices, underpricing, underpriced, restore, restores, restored, restoring, reinstate,
    reinstates, reinstated, reinstating, bolster, bolsters, bolstered, bolstering, expand, expands, expanded,
    expanding, widen, widens, widenned, widenning, increase, increases, increased, increasing, hoist, hoists,
    hoisted, hoisting, propel, propels, propeled, propeling, nudge up, nudges up, nudged up, nudging up, top up,
    tops up, topped up, topping up, juice, juices, juiced, juicing, stimulate, stimulates, stimulated,
    stimulating, drives up, drive up, drove up, pushes up, push up, sends up, bids up`,
  ],
  [
    move(-1, 0.8, 'transitive'),
    `cut, cuts, cutting, slash, slashes, slashed, slashing, trim, trims, trimmed, pare, pares, pared, reduce,
    reduces, reduced, reducing, dent, dents, dented, hurt, hurts, erode, erodes, eroded, suspend, suspends,
    suspended, halt, halts, halted, withdraw, withdraws, withdrawn, withdrew, dampen, dampens, dampened, erase,
    erases, erased, wipe out, wipes out, wiped out, give back, gives back, gave back, curb, curbs, limit,
    limits, drain, drains, drained, dash, dashes, dashed, shrug off, shrugs off, shrugged off, tighten,
    tightens, tightened, tightening, shake off, shakes off, offset, offsets, narrower, lowers, lowered, halve,
    halves, halved, scrap, scraps, scrapped, delay, delays, delayed, repay, repays, repaid, shrink, shrinks,
    shrinking, halving, axe, axes, axed, axing, curtail, curtails, curtailed, curtailing, crimp, crimps,
    crimped, crimping, sap, saps, sapped, sapping, derail, derails, derailed, derailing, dampening, undermine,
    undermines, undermined, undermining, stifle, stifles, stifled, stifling, choke, chokes, choked, choking,
    scale back, scales back, scaled back, scaling back, dial back, dials back, dialed back, dialing back, pull
    back, pulls back, pulled back, pulling back, wind down, winds down, winding down, drives down, pushes down,
    weighs down, brings down, bring down, sidestep, sidesteps, sidestepped, rein in, reins in, withstands`,
  ],
  [
    bound(-1, 0.8, 'transitive'),
    `end, ends, ended, ending, clear, clears, cleared, clearing, avoid, avoids, avoided, avert, averts, averted,
    escape, escapes, dismiss, dismisses, dismissed, settle, settles, settled, close, closed, resolve, resolves,
    resolved, remove, removes, removed, overblown, squeeze, squeezes, squeezed, cushion, cushions, cushioned,
    calm, calms, calmed, soothe, soothes, exaggerated, limited, unwarranted, contained, without, heal, heals,
    take pressure off, takes pressure off, reverse, reverses, less, fewer, little, withstand, withstands, defy,
    defies, defied, snap, snaps, snapped, snapping, shed, sheds, shedded, shedding, ease, eases, eased, easing,
    alleviate, alleviates, alleviated, alleviating, resolving, defuse, defuses, defused, defusing, neutralise,
    neutralises, neutralised, neutralising, out of, at its lowest, the lowest, fewest, appears to be settled, is
    settled, fizzles, is over, is behind us, are behind us, dissipates, dissipated, vanished`,
  ],
  [
    bound(1, 0.8, 'transitive'),
    `face, faces, faced, facing, underestimate, underestimates, underestimated, trigger, triggers, triggered,
    cause, causes, caused, carry, carries, pose, poses, amplify, amplifies, more, rampant, widespread, resume,
    resumes, resumed, resuming, endure, endures, endured, enduring, battle, battles, battled, battling, combat,
    combats, combated, combating, nurse, nurses, nursed, nursing, confront, confronts, confronted, confronting,
    brace for, braces for, braced for, bracing for, at its highest, the highest, the most`,
  ],
  [
    move(1, 0.7, 'adjective'),
    `strong, stronger, strongest, solid, robust, firmer, resilient, sturdy, healthy, healthier, high, hot,
    hotter, sticky, elevated, brisk, heavy, record, persistent, rapid, larger, largest, biggest, sharp, extreme,
    ample, abundant, bumper, stellar, blockbuster, buoyant, upbeat, rosy, roaring, surging, fierce, deep,
    severe, acute, large`,
  ],
  [
    move(-1, 0.7, 'adjective'),
    `weak, weaker, weakest, soft, softer, softest, cool, cooler, low, lower, lowest, sluggish, subdued, tepid,
    lacklustre, lackluster, fragile, light, scarce, meagre, slim, muted, benign, tame, narrowest, anaemic,
    anemic, dismal, faltering, flagging, patchy, feeble, dire`,
  ],
];
