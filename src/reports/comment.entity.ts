// What a reviewer asked about a place of a report when returning it, and what the agency answered.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  period!: string;

  @Column('text')
  agency!: string;

  /** "indicators.mediaArticles.current", "sections.II.4". */
  @Column('text')
  path!: string;

  @Column('text')
  text!: string;

  @Column('text')
  author!: string;

  @Column('timestamptz')
  at!: Date;

  /** The revision it is about. */
  @Column('integer')
  revision!: number;

  /** Order among the comments of one return. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  done!: boolean;

  @Column('text')
  reply!: string;

  @Column('text', { name: 'replied_by', nullable: true })
  repliedBy!: string | null;

  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;
}
