/** Turn what follows within a few words around. */
export const negators: string = `not, no, never, none, nobody, nothing, neither, nor, cannot, can't, won't, don't, doesn't, didn't, isn't,
  aren't, wasn't, hardly, barely, scarcely, without, far from, anything but, no longer, unable to, lack of,
  lacks, lack, hardly any, stop short of, rather than, instead of, do not, did not, does not, could not, not
  even`;

/** Negators that are bad news by themselves: what fails is something that was wanted. */
export const failures: string = `fail, fails, failed, failing, fail to, fails to, failed to, unable, falls short of, refuses to, struggles to,
  struggle to, not enough`;

/** Make what stands in their clause less than certain. */
export const hedges: string = `may, might, could, can, would, should, likely, possibly, potential, potentially, perhaps, hint, hints, hint
  at, suggest, suggests, hope for, hopes for, looks, appears, seems, if, expects, in case, whether, risk of,
  unless, ahead of, await, awaits`;

/** What follows is set aside by the rest of the sentence. */
export const concessions: string = `despite, in spite of, although, though, even as, even though, even after, even if, notwithstanding, regardless
  of, albeit, stripping out`;

/** What went before is set aside by what follows. */
export const turns: string = 'but, yet, however, nevertheless, only to, except, turned out to be, conversely';

/** What follows is why: it counts for less than what happened. */
export const causes: string = 'as, after, on, amid, when, because, since, following, thanks to, due to';
