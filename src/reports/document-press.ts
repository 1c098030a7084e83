// The one place from which features have documents made: outside the requests' thread, refusals in Vietnamese.

import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../core/problem';
import { DocumentMaker, MakerUnavailable, OrderAbandoned, type Watch } from '../documents/document-maker';
import type { Order } from '../documents/order';

@Injectable()
export class DocumentPress implements OnModuleDestroy {
  private readonly maker = new DocumentMaker();

  /**
   * The file.
   * @throws Problem document.unavailable (503: the maker died, or too many wait), document.abandoned (410: nobody waits)
   */
  async make(order: Order, watch?: Watch): Promise<Buffer> {
    try {
      return await this.maker.make(order, watch);
    } catch (error) {
      if (error instanceof MakerUnavailable) throw new Problem('document.unavailable');
      if (error instanceof OrderAbandoned) throw new Problem('document.abandoned');
      throw error;
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.maker.close();
  }
}
