// What is sent and seen of the city's documents.

import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Copy } from '../core/outline/facts';
import { MayBeAbsent } from '../requests/presence';
import { SummaryQuery } from './consolidation.dto';
import type { CityDocumentRequest } from './city-documents';
import type { DocumentJob } from './document-jobs';

export class DocumentQuery extends SummaryQuery {
  /** `working` (default) or `final`; the workbook has no copies. */
  @ApiProperty({ enum: ['working', 'final'], required: false })
  @MayBeAbsent()
  @IsIn(['working', 'final'], { message: 'Chọn copy=working hoặc copy=final.' })
  copy?: Copy;
}

export class OrderDocumentDto extends DocumentQuery {
  @ApiProperty({ enum: ['docx', 'xlsx'] })
  @IsIn(['docx', 'xlsx'], { message: 'Chọn loại văn bản (format): docx hoặc xlsx.' })
  format!: CityDocumentRequest['format'];
}

/** How far a document is. */
export class DocumentJobDto {
  id!: string;

  /** `waiting` for its turn, `making`, `ready` to be downloaded at `…/documents/{id}/file`. */
  @ApiProperty({ enum: ['waiting', 'making', 'ready'] })
  state!: DocumentJob['state'];

  /** Parts finished. */
  done!: number;

  /** Parts of the document; 0 while that is not known. */
  of!: number;
}
