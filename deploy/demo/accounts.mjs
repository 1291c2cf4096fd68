// One account for each role, and a second one for signing off; their passwords are made up here and kept in a file for their owner only.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Refused } from './api.mjs'

const wanted = [
  { name: 'demo-department', roles: ['DEPARTMENT'] },
  { name: 'demo-reviewer', roles: ['REVIEWER'] },
  { name: 'demo-task-force', roles: ['TASK_FORCE'] },
  { name: 'demo-second', roles: ['TASK_FORCE'] },
  { name: 'demo-evaluator', roles: ['EVALUATOR'] },
  { name: 'demo-admin', roles: ['ADMIN'] },
]

/**
 * The accounts as kept in the file, made there where they are missing.
 *
 * @param department code of the department that files
 * @param regions codes of the regions that it files for
 */
export function kept(file, department, regions) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const accounts = wanted.map(
    (account) =>
      known.find(({ name }) => name === account.name) ?? {
        ...account,
        password: randomBytes(15).toString('base64url'),
        department: account.roles.includes('DEPARTMENT') ? department : null,
        regions: account.roles.includes('DEPARTMENT') ? regions : [],
      },
  )
  writeFileSync(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return accounts
}

/** Signs in every account, by name; the administrator creates those that do not exist yet. */
export async function signIn(api, accounts, admin) {
  const signedIn = {}
  let asAdmin
  for (const account of accounts) {
    try {
      signedIn[account.name] = await api.as(account)
    } catch (refused) {
      if (![401, 403].includes(refused.status)) throw refused
      asAdmin ??= await api.as(admin).catch(noAdmin)
      await asAdmin.join(account).catch(otherPassword(account))
      signedIn[account.name] = await api.as(account)
    }
  }
  return signedIn
}

function noAdmin(refused) {
  if (!(refused instanceof Refused) || refused.status !== 401) throw refused
  throw new Error('The administrator\'s password has changed: give the present one in YINGSHANG_ADMIN_PASSWORD.')
}

function otherPassword({ name }) {
  return (refused) => {
    if (refused.status !== 409) throw refused
    throw new Error(`The account ${name} exists, but its password is no longer in the file of demonstration accounts.`)
  }
}
