import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { domainError, type DomainError } from '@pnet/kernel';
import { errorCatalogue } from '@pnet/standards';
import { Failure } from './gen/pension/common/v1/failure.js';

const TRAILER = 'pension-failure-bin';

/** gRPC's status for each HTTP status of the catalogue. */
const STATUS: Readonly<Record<number, status>> = {
  400: status.INVALID_ARGUMENT,
  401: status.UNAUTHENTICATED,
  403: status.PERMISSION_DENIED,
  404: status.NOT_FOUND,
  409: status.FAILED_PRECONDITION,
  412: status.FAILED_PRECONDITION,
  413: status.RESOURCE_EXHAUSTED,
  415: status.INVALID_ARGUMENT,
  422: status.INVALID_ARGUMENT,
  423: status.FAILED_PRECONDITION,
  429: status.RESOURCE_EXHAUSTED,
  500: status.INTERNAL,
  501: status.UNIMPLEMENTED,
  503: status.UNAVAILABLE,
};

/** A coded error as a gRPC server answers it: status, the code as message, the whole failure in a trailer. */
export function failureStatus(error: DomainError): Partial<ServiceError> {
  const metadata = new Metadata();
  const params = Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, String(value)]));
  metadata.set(TRAILER, Buffer.from(Failure.encode({ code: error.code, params }).finish()));
  return { code: STATUS[errorCatalogue[error.code]?.status ?? 500] ?? status.UNKNOWN, details: error.code, metadata };
}

/** The coded error of a failed call, or undefined when the peer gave none (a broken link, a foreign server). */
export function failureOf(error: unknown): DomainError | undefined {
  if (!(error instanceof Error) || !('metadata' in error) || !(error.metadata instanceof Metadata)) return undefined;
  const [bytes] = error.metadata.get(TRAILER);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const failure = Failure.decode(bytes);
  return domainError(failure.code, failure.params);
}
