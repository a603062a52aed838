import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap } from '@pnet/kernel';
import { JOB_QUEUE, NODE_CONFIG, UnitOfWork, type JobQueue, type NodeConfig, type Tx } from '@pnet/runtime';

const KIND = 'settle-declaration-files';
/** How long the rows of a confirmed or failed file can be looked at. */
const ROWS_KEPT_DAYS = 90;

const fileLock = `hashtextextended('declaration-file:' || $1::text, 51)`;

/**
 * How long an import may be silent before it is held for dead; while it receives, it tells six times as often that it
 * is alive.
 */
const SILENT_SECONDS = 60;
export const TELL_ALIVE_MS = (SILENT_SECONDS * 1000) / 6;

/** Holds a file until the end of the transaction that checks it: as long as it is held, the import is alive. */
export const holdFile = (tx: Tx, fileId: string): Promise<number> =>
  tx.execute(`select pg_advisory_xact_lock(${fileLock})`, [fileId]);

/**
 * Sets files whose import died with its process to failed, so that the clerk is told and uploads again; and deletes
 * rows that were kept long enough.
 */
@Injectable()
export class SettleDeclarationFiles implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'sweepSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async () => {
      await this.work();
    });
    this.queue.every(KIND, this.config.sweepSeconds * 1000);
  }

  /**
   * Does what is due; a second run finds nothing. Returns how many imports were found dead, and how many files lost
   * their rows.
   */
  async work(): Promise<{ interrupted: number; emptied: number }> {
    return unwrap(
      await this.unitOfWork.system(async (tx) => {
        const open = await tx.rows<{ file_id: string }>(
          `select file_id from declaration.declaration_file where state in ('receiving', 'checking') order by file_id`,
        );
        let interrupted = 0;
        for (const { file_id: fileId } of open) {
          const free = await tx.one<{ free: boolean }>(`select pg_try_advisory_xact_lock(${fileLock}) as free`, [
            fileId,
          ]);
          if (free?.free) interrupted += await tx.execute(FAIL, [fileId]);
        }
        const emptied = await tx.rows(EMPTY, [ROWS_KEPT_DAYS]);
        return ok({ interrupted, emptied: emptied.length });
      }),
    );
  }
}

/**
 * A file that is received is held by nobody, but its process tells that it is alive; both times are the database
 * clock's.
 */
const FAIL = `
  update declaration.declaration_file set state = 'failed', error_code = 'DECL-3017', error_params = jsonb_build_object('fileName', file_name)
  where file_id = $1 and state in ('receiving', 'checking') and alive_at < clock_timestamp() - ${SILENT_SECONDS} * interval '1 second'`;

const EMPTY = `
  with old as (
    select f.file_id from declaration.declaration_file f
    where f.state in ('confirmed', 'failed') and f.begun_at < clock_timestamp() - $1 * interval '1 day' and exists (select 1 from declaration.file_row r where r.file_id = f.file_id limit 1)),
  gone as (delete from declaration.file_row r using old where r.file_id = old.file_id)
  select file_id from old`;
