// The cases of the benchmark: the same on every machine, in the order of receipt as offices export them.
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const header = '办件编号,事项,受理时间,办结时间,环节数,材料数,费用\n'
const items = ['企业设立登记', '企业变更登记', '低压非居民新装', '不动产转移登记', '建筑工程施工许可']
const begin = Date.UTC(2021, 0, 4)
const batch = 10_000

/** Writes a file of `rows` cases of 2021; one in a thousand stands twice, one in a thousand is no case. */
export async function write(path, rows) {
  const out = createWriteStream(path)
  out.write(header)
  for (let from = 0; from < rows; from += batch) {
    let lines = ''
    for (let i = from; i < Math.min(from + batch, rows); i++) lines += line(i, rows)
    if (!out.write(lines)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

function line(i, rows) {
  const random = scrambled(i)
  const received = begin + Math.floor((i / rows) * 300 * 86_400) * 1000
  const completed = received + (3600 + (random % (20 * 86_400))) * 1000
  const number = i % 1000 === 999 ? i - 500 : i
  const steps = i % 1000 === 500 ? '三' : 1 + (random % 6)
  return `ZC-2021-${String(number).padStart(8, '0')},${items[random % items.length]},${time(received)},${time(completed)},`
    + `${steps},${random % 9},${(random % 20_000) / 100}\n`
}

const time = (millis) => new Date(millis).toISOString().slice(0, 19).replace('T', ' ')

/** A whole number that looks drawn, always the same for the same `i`. */
function scrambled(i) {
  let bits = Math.imul(i + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b)
  return (bits ^ (bits >>> 13)) >>> 0
}
