// Walks some reform measures of the demonstration's department through their lives: one verified, one returned, one claimed, one reported, one
// suspended, one due soon. What has been taken further already is left alone.
import { pdf } from './evidence.mjs'

const made = '示范数据 Demonstration: made up.'
const days = (count) => new Date(Date.now() + (count * 24 + 8) * 3_600_000).toISOString().slice(0, 10)

/** How far each clause goes; the department leads all of them. */
const lives = {
  '1.8': ['report', 'claim', 'verify'],
  '1.9': ['due-soon', 'report', 'claim', 'return'],
  '1.10': ['report', 'claim'],
  '2.29': ['due-later', 'report'],
  '12.12': ['suspend'],
  '12.9': ['due-soon'],
}

/**
 * Loads the demonstration of the ledger.
 *
 * @param department Api of an account of the department
 * @param taskForce Api of an account of the task force
 * @return how many measures were taken through their steps
 */
export async function loadReform(department, taskForce) {
  const measures = await department.all('/reform-measures', { region: '370306', role: 'lead', status: 'not-started' })
  const overdue = await department.all('/reform-measures', { region: '370306', role: 'lead', status: 'overdue' })
  const untouched = [...measures, ...overdue].filter(({ version, clause }) => version === 1 && lives[clause])
  for (const measure of untouched) {
    for (const step of lives[measure.clause]) await steps[step](measure.id, department, taskForce)
  }
  return untouched.length
}

const proof = (id, department) =>
  department.upload(`/reform-measures/${id}/attachments`, [['name', 'demonstration.pdf']], 'application/pdf', pdf(`Demonstration: proof for ${id}, made up`))

/** Sends a step with the version that is there now. */
async function decide(api, id, step, body) {
  const { version } = await api.get(`/reform-measures/${id}`)
  return api.send('POST', `/reform-measures/${id}/${step}`, body, { 'if-match': `"${version}"` })
}

const steps = {
  report: async (id, department) => {
    const { id: evidence } = await proof(id, department)
    await department.post(`/reform-measures/${id}/reports`, { text: made, evidence: [evidence] })
  },
  claim: async (id, department) => {
    const { items } = await department.get(`/reform-measures/${id}/attachments`)
    await decide(department, id, 'claim', { text: made, evidence: [items[0].id] })
  },
  verify: (id, _, taskForce) => decide(taskForce, id, 'verification', { decision: 'verify', reason: made }),
  return: (id, _, taskForce) => decide(taskForce, id, 'verification', { decision: 'return', reason: made }),
  suspend: (id, _, taskForce) => decide(taskForce, id, 'suspension', { reason: made }),
  'due-soon': (id, _, taskForce) => decide(taskForce, id, 'due-date', { due: days(7), reason: made }),
  'due-later': (id, _, taskForce) => decide(taskForce, id, 'due-date', { due: days(45), reason: made }),
}
