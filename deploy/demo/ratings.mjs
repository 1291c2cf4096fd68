// Ratings of the year 2021 in one region, drawn at random but always the same, and a few bad ones that wait to be put right.
import { numbers } from './values.mjs'

const region = '370306'
const file = 'demonstration-ratings.csv'
const items = ['企业设立登记', '低压用电新装', '不动产转移登记', '社会保险登记', '食品经营许可', '建筑工程施工许可']
const channels = ['window-code', 'window-code', 'card', 'web', 'app', 'phone']
const header = 'number,department,item,window,channel,level,handled,rated,entered,real name,complexity,rectified,revisited'
const day = 86_400_000

const date = (at) => new Date(at).toISOString().slice(0, 10)

/** One line of the file: some six in a hundred are bad, nearly all of which were put right and followed up. */
function line(i, next, departments) {
  const below = (most) => Math.floor(next() * most)
  const level = next() < 0.06 ? 1 + below(2) : 3 + below(3)
  const handled = Date.UTC(2021, 0, 4) + below(350) * day
  const entered = handled + below(6) * day
  const [realName, complex] = [next() < 0.6, next() < 0.2]
  const rectified = entered + (1 + below(complex ? 15 : 8)) * day
  const bad = level <= 2
  return [
    `DEMO-${i}`, departments[below(departments.length)], items[below(items.length)], `W${1 + below(12)}`, channels[below(channels.length)], level,
    date(handled), date(handled), date(entered), realName ? 'yes' : 'no',
    bad ? (complex ? 'complex' : 'general') : '', bad ? date(rectified) : '', bad && realName && next() < 0.95 ? date(rectified + day) : '',
  ].join(',')
}

/** Uploads what another system is said to have collected, unless that was done before. */
async function collected(taskForce, departments) {
  const before = await taskForce.all('/rating-uploads', { region })
  if (before.some((upload) => upload.file.fileName === file)) return 0
  const next = numbers('ratings')
  const lines = Array.from({ length: 5000 }, (_, i) => line(i, next, departments))
  const bytes = new TextEncoder().encode([header, ...lines].join('\n'))
  const { counts } = await taskForce.upload('/rating-uploads', [['region', region], ['name', file]], 'text/csv', bytes)
  return counts.created
}

/** Two bad ratings of yesterday for the department to put right, one of which it has answered. */
async function waiting(department) {
  const there = await department.all('/ratings', { region, bad: true })
  const rated = new Date(Date.now() - day)
  let fresh = 0
  for (const number of ['DEMO-OPEN-1', 'DEMO-OPEN-2']) {
    if (there.some((rating) => rating.number === number)) continue
    const { id } = await department.post('/ratings', {
      number, region, item: items[0], window: 'W1', channel: 'app', level: 'dissatisfied', handledOn: date(rated - day), ratedAt: rated.toISOString(),
      realName: true, contact: { name: '示范', phone: '00000000000', comment: '示范数据 Demonstration' },
    })
    if (number.endsWith('2')) await department.post(`/ratings/${id}/answer`, { answer: '示范数据：已说明 Demonstration: explained' })
    fresh++
  }
  return fresh
}

/** Brings the ratings of the demonstration, and says how many are new. */
export async function ratings({ taskForce, department }, departments) {
  return (await collected(taskForce, departments)) + (await waiting(department))
}
