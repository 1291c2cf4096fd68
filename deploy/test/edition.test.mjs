// The demonstration publishes one edition, however often and from wherever it is loaded.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edition } from '../demo/edition.mjs'

const periods = ['2021-S1', '2021-S2']

/** Two members of the task force who note what they send. */
function people(there) {
  const sent = []
  const answers = { '/edition-candidates': { id: 7, status: 'open' }, '/editions': { number: 1 } }
  const person = (name) => ({
    all: async (path) => there[path] ?? [],
    post: async (path) => {
      sent.push(`${name} ${path}`)
      return answers[path]
    },
  })
  return { sent, first: person('first'), second: person('second') }
}

test('one member freezes, the other signs off and publishes', async () => {
  const { sent, first, second } = people({})
  assert.equal(await edition(first, second), 'edition 1')
  assert.deepEqual(sent, ['first /edition-candidates', 'second /edition-candidates/7/sign-off', 'second /editions'])
})

test('a load that was interrupted goes on with its candidate', async () => {
  const candidate = { id: 3, status: 'approved', periods, startedBy: 'demo-task-force' }
  const { sent, first, second } = people({ '/edition-candidates': [{ ...candidate, id: 2, status: 'rejected' }, candidate] })
  await edition(first, second)
  assert.deepEqual(sent, ['second /editions'])
})

test('what is published stays alone', async () => {
  const { sent, first, second } = people({ '/editions': [{ number: 4, periods }] })
  assert.equal(await edition(first, second), 'no new edition')
  assert.deepEqual(sent, [])
})
