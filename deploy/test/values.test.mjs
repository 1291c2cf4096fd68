// What the demonstration's numbers promise.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbers, periods, series } from '../demo/values.mjs'

const regions = ['370300', '370303', '370306', '370402']
const time = { code: 'a.time', unit: 'working-day', direction: 'lower', decimals: 1, minimum: 0, maximum: null, goalposts: { best: 1, worst: 100 } }
const rate = { code: 'b.rate', unit: 'percent', direction: 'higher', decimals: 1, minimum: 0, maximum: 100, goalposts: null }
const steps = { code: 'c.steps', unit: 'count', direction: 'lower', decimals: 1, minimum: 0, maximum: null, goalposts: null }

/** Many series of one scenario, under different codes. */
const many = (scenario, target) =>
  Array.from({ length: 300 }, (_, i) => series(regions[i % 4], { ...scenario, code: `${scenario.code}.${i}` }, target))

test('the same question has the same answer on every machine', () => {
  assert.deepEqual(series('370306', time, 5), series('370306', time, 5))
  const next = numbers('370306/a.time')
  assert.deepEqual([next(), next(), next()].map((number) => number.toFixed(6)), ['0.647119', '0.672617', '0.029603'])
})

test('values keep to range and decimal places', () => {
  for (const [scenario, target] of [[time, 5], [time, null], [rate, 100], [rate, null], [steps, 0], [steps, 3]]) {
    for (const { value } of many(scenario, target).flat().filter((entry) => entry && entry.value !== null)) {
      assert.ok(value >= 0 && value <= (scenario.maximum ?? Infinity), `${scenario.code} ${value}`)
      assert.equal(value, +value.toFixed(scenario.unit === 'count' ? 0 : 1))
    }
  }
})

test('most values improve', () => {
  const better = many(time, 5).filter((all) => all[0]?.value > all[3]?.value)
  assert.ok(better.length > 240, `${better.length} of 300`)
})

test('a value or a special, never both, and an accepted value is never lost to a special', () => {
  for (const all of many(time, null)) {
    const filed = all.filter(Boolean)
    for (const { value, special } of filed) assert.ok((value === null) !== (special === null))
    const first = filed.findIndex(({ value }) => value !== null)
    assert.ok(first < 0 || filed.slice(first).every(({ value }) => value !== null))
  }
})

test('a change of more than half carries a justification, another does not', () => {
  for (const all of [...many(steps, 0), ...many(time, null)]) {
    const filed = all.filter((entry) => entry && entry.value !== null)
    filed.slice(1).forEach(({ value, justification }, i) => {
      const large = Math.abs(value - filed[i].value) > Math.abs(filed[i].value) / 2
      assert.equal(justification !== null, large)
    })
  }
})

test('some entries are missing, some are special', () => {
  const all = many(time, 5).flat()
  assert.equal(all.length, 300 * periods.length)
  for (const special of ['no-practice', 'not-applicable', 'no-data']) assert.ok(all.some((entry) => entry?.special === special))
  const missing = all.filter((entry) => entry === null).length / all.length
  assert.ok(missing > 0.01 && missing < 0.04, `${missing}`)
})
