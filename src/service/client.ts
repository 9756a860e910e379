/** What the pipeline needs of the service. The implementation knows HTTP and nothing of plans. */
import type { LiveConnector, WritableFields } from '../connector/connector.ts'

export interface ConnectorService {
  /**
   * Every live custom connector, from every page, by a listing that begins after this call; callers that come while
   * another is under way share the next one.
   * @throws ServiceError also when the listing is incomplete or contradicts itself: nothing may be decided on part of it.
   */
  list(): Promise<readonly LiveConnector[]>
  /**
   * Creates one connector. Sent again only where the first request certainly had no effect.
   * @throws ServiceError whose `effect` says whether the connector may exist now.
   */
  create(payload: WritableFields): Promise<LiveConnector>
  /** Replaces all writable fields of one connector. Idempotent, so retried. @throws ServiceError */
  update(identifier: string, payload: WritableFields): Promise<LiveConnector>
  /** Deletes one connector; one that is already gone (404) is no error. Retried. @throws ServiceError */
  delete(identifier: string): Promise<void>
}
