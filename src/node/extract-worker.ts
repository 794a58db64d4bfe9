/** The thread in which one file is opened. It reads its task, posts one answer and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { docxText } from './extract-docx.ts'
import { htmlText } from './extract-html.ts'
import { pdfText } from './extract-pdf.ts'
import type { ThreadAnswer, ThreadTask } from './extract-thread.ts'

const open = ({ format, bytes }: ThreadTask): ThreadAnswer | Promise<ThreadAnswer> =>
  format === 'pdf' ? pdfText(bytes) : format === 'docx' ? docxText(bytes) : htmlText(bytes)

const task: ThreadTask = workerData
const answer = await open(task)
parentPort?.postMessage(answer)
