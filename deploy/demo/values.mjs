// Made-up values that look plausible. They depend on nothing but the seed, the region, the scenario and the framework:
// the same numbers on every machine, in whatever order they are asked for.

export const seed = 'yingshang-demo-1'
export const periods = ['2020-S1', '2020-S2', '2021-S1', '2021-S2']

/** How far each region is on its way at the start, 0 to 1. */
const lead = { 370303: 0.25, 370300: 0.15, 370402: 0.1, 370306: 0 }

/** Where neither target nor limit nor goalposts say how large a value is: what its unit begins with, and a usual size. */
const scales = [['percent', 20], ['CNY', 800], ['microgram', 80]]

/** Share of the way from the starting value to the final one that is gone in each period. */
const way = [0, 0.35, 0.7, 1]

const outOfHundred = new Set(['percent', 'point'])
const whole = /^(count|unit|procedure|document|item)s?$/

/**
 * Numbers from 0 to 1 that belong to a text: FNV-1a over it starts a mulberry32 generator.
 */
export function numbers(text) {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${seed}/${text}`)) state = Math.imul(state ^ byte, 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The entries of one region and scenario, one for each period; null where nothing is filed.
 *
 * @param scenario as GET /metrics shows it
 * @param target the target that holds for it (a number), or null
 */
export function series(region, scenario, target) {
  const next = numbers(`${region}/${scenario.code}`)
  const [kept, missing, mostly] = [next(), next(), Math.floor(next() * periods.length)]
  const special = kept < 0.015 ? 'no-practice' : kept < 0.035 ? 'not-applicable' : null
  const [from, to] = ends(scenario, target, next)
  let before = null
  return way.map((gone, i) => {
    const wobble = (next() - 0.5) * 0.12
    if (missing < 0.1 && mostly === i) return null
    const entry = { scenario: scenario.code, unit: scenario.unit, value: null, special, justification: null }
    if (special) return entry
    // A value that is not known yet: only before any was, since one must not get lost.
    if (before === null && i < 2 && next() < 0.04) return { ...entry, special: 'no-data' }
    const along = Math.min(1, gone + (lead[region] ?? 0) * (1 - gone) + (i > 0 ? wobble : 0))
    entry.value = fitting(scenario, from + (to - from) * along)
    if (before !== null && Math.abs(entry.value - before) > Math.abs(before) / 2) entry.justification = reason(next)
    before = entry.value
    return entry
  })
}

/** Where a scenario starts and where it arrives. */
function ends({ direction, unit, goalposts, statutory, minimum }, target, next) {
  const lower = direction === 'lower'
  const [a, b] = [next(), next()]
  if (target !== null && target !== 0) {
    return lower ? [target * (1.3 + 0.9 * a), target * (0.8 + 0.35 * b)] : [target * (0.5 + 0.3 * a), target * (0.92 + 0.15 * b)]
  }
  if (statutory) return [+statutory.value * (0.7 + 0.3 * a), +statutory.value * (0.25 + 0.3 * b)]
  if (goalposts && target === null) {
    const at = (distance) => +goalposts.best + (goalposts.worst - goalposts.best) * distance
    return [at(0.25 + 0.3 * a), at(0.04 + 0.2 * b)]
  }
  const scale = scales.find(([start]) => unit.startsWith(start))?.[1] ?? 6
  if (lower) return [(minimum ?? 0) + scale * (0.5 + 0.5 * a), target === 0 && b < 0.7 ? 0 : scale * (0.1 + 0.25 * b)]
  return outOfHundred.has(unit) ? [50 + 30 * a, 82 + 17 * b] : [scale * (0.5 + 0.5 * a), scale * (1.2 + 0.8 * b)]
}

/** Within the scenario's range, with no more decimal places than it takes. */
function fitting({ unit, decimals, minimum, maximum }, value) {
  const most = maximum ?? (outOfHundred.has(unit) ? 100 : Infinity)
  const digits = whole.test(unit) ? 0 : Math.min(decimals ?? 1, 2)
  return Math.max(+(minimum ?? 0), Math.min(+most, +value.toFixed(digits)))
}

function reason(next) {
  const reasons = [
    '示范数据：并联审批后环节合并。Demonstration: steps were merged when approvals began to run side by side.',
    '示范数据：统计口径按新规定调整。Demonstration: counted anew after the rules changed.',
    '示范数据：上线一窗受理系统。Demonstration: one window now receives every application.',
  ]
  return reasons[Math.floor(next() * reasons.length)]
}
