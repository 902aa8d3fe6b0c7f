import { sha256 } from '../office/sha256.js'
import { drawerContract, folderContract } from '../testing/drawer-contract.js'
import { storeContract } from '../testing/store-contract.js'
import { memoryDrawer } from './drawer.js'
import { memoryStore } from './memory.js'
import { memoryFolder } from './submission-folder.js'

const twice = <T>(one: T): [T, T] => [one, one]

storeContract('in memory', async () => twice(memoryStore(sha256)))
drawerContract('in memory', async () => twice(memoryDrawer()))
folderContract('in memory', async () => twice(memoryFolder()))
