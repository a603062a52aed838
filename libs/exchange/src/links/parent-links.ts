import { UplinkServiceClient, ControlServiceClient } from '@pnet/contracts';
import { ok, type Clock } from '@pnet/kernel';
import type { Database } from '@pnet/runtime';
import type { ParentLink } from '../exchange-options.js';
import type { ParentClients } from '../uplink/deliver-submissions.js';
import { mayDial } from '../units/units.query.js';
import { channelOptions, clientCredentials } from './channel.js';

interface Clients {
  readonly uplink: UplinkServiceClient;
  readonly control: ControlServiceClient;
}

/** Channels to the parents, opened when first used, and what `exchange.peer` remembers of each contact. */
export class ParentLinks implements ParentClients {
  private readonly open = new Map<string, Clients>();

  constructor(
    private readonly parents: { readonly all: readonly ParentLink[] },
    private readonly certificateFolder: string,
    private readonly contacts: PeerContacts,
  ) {}

  uplinkOf(parent: string): UplinkServiceClient | undefined {
    return this.clientsOf(parent)?.uplink;
  }
  controlOf(parent: string): ControlServiceClient | undefined {
    return this.clientsOf(parent)?.control;
  }
  observe(parent: string, failure: string | undefined): void {
    this.contacts.note(parent, 'parent', failure);
  }

  close(): void {
    for (const { uplink, control } of this.open.values()) {
      uplink.close();
      control.close();
    }
    this.open.clear();
  }

  private clientsOf(code: string): Clients | undefined {
    const parent = this.parents.all.find((candidate) => candidate.code === code);
    const known = this.open.get(code);
    if (known || !parent) return known;
    const credentials = clientCredentials(this.certificateFolder, code);
    const uplink = new UplinkServiceClient(parent.url, credentials, channelOptions);
    const clients = {
      uplink,
      control: new ControlServiceClient(parent.url, credentials, {
        ...channelOptions,
        channelOverride: uplink.getChannel(),
      }),
    };
    this.open.set(code, clients);
    return clients;
  }
}

/** Writes of one peer within this time are one. */
const NOTE_EVERY_MS = 2_000;

/**
 * Notes in `exchange.peer` when a partner was last heard and why it failed; loses nothing that matters when a write
 * fails.
 */
export class PeerContacts {
  private readonly noted = new Map<string, { at: number; failure: string | undefined }>();
  private writes: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly node: { readonly code: string; readonly parents: { readonly codes: readonly string[] } },
  ) {}

  note(code: string, direction: 'parent' | 'child', failure: string | undefined): void {
    const now = this.clock.now();
    const last = this.noted.get(code);
    if (last && last.failure === failure && now.epochMs - last.at < NOTE_EVERY_MS) return;
    this.noted.set(code, { at: now.epochMs, failure });
    this.writes = this.writes
      .then(() =>
        this.database.unitOfWork.system(async (tx) =>
          ok(
            (this.node.parents.codes.includes(code) || (await mayDial(tx, this.node.code, code))) &&
              (await tx.execute(
                `insert into exchange.peer as peer (code, direction, last_contact_at, error_code, error_at) values ($1, $2, case when $3::text is null then $4::timestamptz end, $3, case when $3 is not null then $4 end)
       on conflict (code) do update set last_contact_at = coalesce(excluded.last_contact_at, peer.last_contact_at), error_code = excluded.error_code, error_at = coalesce(excluded.error_at, peer.error_at)`,
                [code, direction, failure ?? null, now.toDate()],
              )),
          ),
        ),
      )
      .catch(() => undefined);
  }

  /** Waits for the writes under way. */
  async settle(): Promise<void> {
    await this.writes;
  }
}
