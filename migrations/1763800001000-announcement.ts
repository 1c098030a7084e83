// What SKHCN tells every agency about a period, and whom they call.

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Announcement1763800001000 implements MigrationInterface {
  name = 'Announcement1763800001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE period
        ADD COLUMN announcement text NOT NULL DEFAULT '' CHECK (char_length(announcement) <= 5000),
        ADD COLUMN help_contact text NOT NULL DEFAULT '' CHECK (char_length(help_contact) <= 1000),
        ADD COLUMN announced_at timestamptz`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
