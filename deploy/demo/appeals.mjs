// Appeals of enterprises that are made up: one for each way an appeal can go. Told apart by their titles.
const region = '370306'
const day = 86_400_000
const ago = (days) => new Date(Date.now() - days * day).toISOString()

/** What each appeal is, and how far it goes: the steps that it takes, in their order. */
const wanted = (department) => {
  const transfer = { by: 'demo-task-force', step: 'transfer', body: { department } }
  const answer = (text) => ({ by: 'demo-department', step: 'answer', body: { text } })
  const resolve = (text) => ({ by: 'demo-department', step: 'resolution', body: { text } })
  const say = (verdict, remark) => ({ by: 'demo-task-force', step: 'confirmation', body: { verdict, remark } })
  return [
    {
      ...appeal('示范：营业执照变更一直没有办结 Demonstration: a change of licence is not done', 'platform', 1),
      steps: [transfer, answer('材料已齐，明日办结。'), resolve('已办结并邮寄。'), say('confirm', '电话回访：满意。')],
    },
    {
      ...appeal('示范：园区多收服务费 Demonstration: a park charges a fee too many', 'hotline-12315', 3, 'fee'),
      steps: [transfer],
    },
    {
      ...appeal('示范：厂区道路占用需多部门协调 Demonstration: a road that needs several departments', 'hotline-12345', 0),
      steps: [transfer, { by: 'demo-task-force', step: 'difficulty', body: { reason: '涉及三个部门。' } }, answer('已召集协调。')],
    },
    {
      ...appeal('示范：电表移位后仍有杂音 Demonstration: the moved meter still hums', 'counter', 4),
      steps: [transfer, answer('周一上门。'), resolve('已更换。'), say('dispute', '杂音还在。')],
    },
    {
      ...appeal('示范：重复登记 Demonstration: entered twice', 'other', 2),
      steps: [transfer, { by: 'demo-task-force', step: 'closure', body: { reason: '与前一件相同。' } }],
    },
    {
      ...appeal('示范：国庆节前提出 Demonstration: said before National Day 2021', 'hotline-12345', 0),
      receivedAt: '2021-09-30T10:00:00+08:00',
      steps: [transfer],
    },
  ]
}

function appeal(title, channel, days, kind = 'general') {
  return {
    kind, channel, region, title, receivedAt: ago(days), demonstration: true,
    text: '示范数据，内容为虚构。Demonstration data: made up.',
    enterprise: '示范企业 Demonstration Ltd',
  }
}

/** Registers the appeals that are not there, and takes each as far as it goes; says how many are new and how to look one up. */
export async function appeals(by, department) {
  const there = await by['demo-reviewer'].all('/appeals', { region })
  let fresh = 0
  let last
  for (const { steps, ...request } of wanted(department)) {
    let one = there.find(({ title, demonstration }) => demonstration && title === request.title)
    if (!one) {
      const registered = await by['demo-task-force'].post('/appeals', request)
      one = registered.appeal
      last ??= `${one.number} ${registered.code}`
      fresh++
    }
    // The registration is the first event; what the clock did is none of ours.
    const events = await by['demo-reviewer'].all(`/appeals/${one.id}/events`)
    const taken = events.filter(({ kind }) => kind !== 'escalated').length
    for (const { by: who, step, body } of steps.slice(taken - 1)) {
      one = await by[who].post(`/appeals/${one.id}/${step}`, body)
    }
  }
  return `${fresh} new appeals${last ? ` (look one up with ${last})` : ''}`
}
