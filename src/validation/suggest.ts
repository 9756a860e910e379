/** Near misses: the known word that was probably meant. */
import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a word is probably a slip for: another spelling (`tokenUri`, `TOKEN-URI`), a few letters off, or
 * a part of just one candidate (`scopes` for `available_scopes`).
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const bare = normalise(word)
  if (bare === '' || bare.length > 60) return undefined
  const ranked = candidates
    .map((candidate) => ({ candidate, off: distance(bare, normalise(candidate)) }))
    .sort((left, right) => left.off - right.off)
  const [best] = ranked
  if (best && best.off <= tolerance(Math.min(bare.length, best.candidate.length))) return best.candidate
  const containing = candidates.filter((candidate) => bare.length >= 4 && normalise(candidate).includes(bare))
  return containing.length === 1 ? containing[0] : undefined
}

/** Edits that a word of this length may be away: two letters swapped in a short one, another ending of a long one. */
function tolerance(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 2.5))
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
