// One version of a template as it was loaded. The text is kept: a report keeps the version it answered, whatever
// becomes of the file.

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('template_version')
export class TemplateVersion {
  @PrimaryColumn('text')
  code!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  sha256!: string;

  @Column('text')
  source!: string;

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt!: Date;
}
