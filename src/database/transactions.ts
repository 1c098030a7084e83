// One request, one transaction: a service does all its reading and writing of a request, its audit line included,
// inside one `run`, so that either everything of it is kept or nothing (docs/decisions/transactions.md).

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { translate } from './constraints';

@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction (READ COMMITTED) that commits when it resolves and rolls back when it throws.
   * Everything inside must go through the given manager; another `run` inside would be another transaction.
   *
   * @throws Problem what PostgreSQL refused, translated; and whatever `work` throws
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      throw translate(error);
    }
  }

  /**
   * For a request that writes with a single statement, its audit line in it: the statement is the transaction, and
   * nothing waits for BEGIN and COMMIT. What `work` reads before may have changed by then; the statement must ask again.
   */
  async single<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work(this.dataSource.manager);
    } catch (error) {
      throw translate(error);
    }
  }

  /** As `run`, for reading only: one snapshot for all its queries (REPEATABLE READ, READ ONLY). */
  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
        await manager.query('SET TRANSACTION READ ONLY');
        return work(manager);
      });
    } catch (error) {
      throw translate(error);
    }
  }
}
