// The one place from which features have PDFs made; where LibreOffice is not set up (SOFFICE) it says so.

import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { Problem } from '../core/problem';
import { OrderAbandoned } from '../documents/document-maker';
import { ConverterUnavailable, PdfConverter } from '../documents/pdf-converter';

@Injectable()
export class PdfPress implements OnModuleDestroy {
  private readonly converter: PdfConverter | null;

  constructor(@Inject(CONFIG) { soffice }: Config) {
    this.converter = soffice === null ? null : new PdfConverter(soffice);
  }

  /** Before anything is made that only a PDF is made of. @throws Problem pdf.notInstalled (501) */
  refuseMissing(): PdfConverter {
    if (!this.converter) throw new Problem('pdf.notInstalled');
    return this.converter;
  }

  /**
   * The PDF of a Word document.
   * @throws Problem pdf.notInstalled (501), pdf.failed (503: too slow, too many, LibreOffice broke), document.abandoned (410)
   */
  async pdf(docx: Buffer, signal?: AbortSignal): Promise<Buffer> {
    try {
      return await this.refuseMissing().convert(docx, signal);
    } catch (error) {
      if (error instanceof ConverterUnavailable) throw new Problem('pdf.failed');
      if (error instanceof OrderAbandoned) throw new Problem('document.abandoned');
      throw error;
    }
  }

  onModuleDestroy(): void {
    this.converter?.close();
  }
}
