import type { ArrivedVersion, DatasetVersions, LoadedVersion, Standing } from '../../api/warehouse.js';

/** What is told of the version that stands, or of the latest that arrived where none stands. */
export interface VersionFacts {
  readonly version: number;
  readonly digest: string;
  readonly rows: string;
  readonly standing: Standing;
  readonly isOwn: boolean;
  readonly arrivedAt: string;
  readonly relayedBy: string | null;
}

/** The arrived version that stands here, else the latest that arrived. */
export const standingArrival = (versions: DatasetVersions): ArrivedVersion | undefined =>
  versions.arrived.find((one) => one.role === 'statistical' && one.digest === versions.loaded?.digest) ??
  versions.arrived[0];

const ofLoaded = (loaded: LoadedVersion): VersionFacts => ({
  version: loaded.version,
  digest: loaded.digest,
  rows: String(loaded.rows),
  standing: loaded.status,
  isOwn: loaded.origin === 'own',
  arrivedAt: loaded.arrivedAt,
  relayedBy: loaded.relayedBy,
});

/** The facts of a version, or undefined where nothing has arrived. */
export function versionFacts(
  loaded: LoadedVersion | null,
  arrived: ArrivedVersion | undefined,
): VersionFacts | undefined {
  if (loaded) return ofLoaded(loaded);
  return (
    arrived && {
      version: arrived.version,
      digest: arrived.digest,
      rows: arrived.rows,
      standing: 'none',
      isOwn: false,
      arrivedAt: arrived.receivedAt,
      relayedBy: arrived.relayedBy,
    }
  );
}
