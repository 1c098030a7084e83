// What the department writes itself into the city's report of a period.

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityText } from '../core/outline/facts';

@Entity('consolidation')
export class Consolidation {
  @PrimaryColumn('text')
  period!: string;

  /** Counts saves: the ETag. */
  @Column('integer')
  version!: number;

  @Column('jsonb')
  content!: CityText;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('text', { name: 'saved_by' })
  savedBy!: string;
}
