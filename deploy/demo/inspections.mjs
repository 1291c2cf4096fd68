// Inspections of made-up town service centres for two quarters, with a finding that repeats.
const region = '370306'
const form = 'town-centre'
const periods = ['2021-Q3', '2021-Q4']

/** By centre: the points that each item lacks, for each quarter. */
const centres = [
  { name: '示范便民服务中心一 Demonstration centre 1', lacking: [{ 8: 1, 12: 3 }, { 12: 2 }] },
  { name: '示范便民服务中心二 Demonstration centre 2', lacking: [{ 3: 2, 19: 1 }, {}] },
  { name: '示范便民服务中心三 Demonstration centre 3', lacking: [{ 20: 5, 21: 2, 36: 3 }, { 21: 1, 36: 2 }] },
]

/** Adds the centres that are not there and takes each inspection to its end; says how many inspections are new. */
export async function inspections(by, department) {
  const [reviewer, taskForce] = [by['demo-reviewer'], by['demo-task-force']]
  const { items } = (await reviewer.all('/inspection-forms')).find(({ code }) => code === form)
  const sites = await reviewer.all('/inspection-sites', { region, form })
  let fresh = 0
  for (const { name, lacking } of centres) {
    const site =
      sites.find((one) => one.name === name) ??
      (await taskForce.post('/inspection-sites', { form, name, region, department, demonstration: true }))
    const there = await reviewer.all('/inspections', { site: site.id })
    for (const [i, period] of periods.entries()) {
      const before = there.find((one) => one.period === period)
      if (!before) fresh++
      const { id, status, selfScore } = before ?? (await taskForce.post('/inspections', { site: site.id, period })).inspection
      if (selfScore === null) {
        const scores = items.map(({ number, points }) => ({ item: number, points }))
        await by['demo-department'].send('PUT', `/inspections/${id}/self-assessment`, { scores })
      }
      if (status === 'open') {
        const scores = items.map(({ number, points }) => found(number, points, lacking[i][number]))
        await reviewer.post(`/inspections/${id}/conclusion`, { scores })
      }
    }
    await rectify(by, site, Object.keys(lacking[0]).map(Number))
  }
  return `${fresh} new inspections`
}

function found(item, points, lacks = 0) {
  return lacks === 0
    ? { item, points }
    : { item, points: points - lacks, finding: '示范：未达到要求。 Demonstration: not as it should be.', workingDays: 10 }
}

/** Of what the first quarter found at a centre, all but the last is rectified. */
async function rectify(by, { id }, items) {
  const open = await by['demo-reviewer'].all('/inspection-findings', { site: id, period: periods[0] })
  for (const finding of open.filter(({ item }) => items.slice(0, -1).includes(item))) {
    const path = `/inspection-findings/${finding.id}`
    if (finding.status === 'open') await by['demo-department'].post(`${path}/rectification`, { report: '示范：已整改。' })
    if (finding.status !== 'rectified') await by['demo-reviewer'].post(`${path}/verification`, { rectified: true })
  }
}
