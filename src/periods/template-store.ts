// The templates the program runs with: loaded and checked at start, then only read. A version that a period uses is
// frozen; its file may not change under it.

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgencyService } from '../agencies/agency.service';
import type { AgencyRow } from '../agencies/agency.entity';
import { AuditTrail } from '../audit/audit-trail';
import { Problem } from '../core/problem';
import type { Misfit } from '../core/template/reader';
import type { Template } from '../core/template/template';
import { Clock } from '../database/clock';
import { Transactions } from '../database/transactions';
import { Refusal } from '../refusal';
import { PeriodRow } from './period.entity';
import { readTemplateFile, readTemplateFolder, type TemplateFile } from './template-file';
import { TemplateVersion } from './template-version.entity';

@Injectable()
export class TemplateStore {
  /** By code, each by version. */
  private readonly templates = new Map<string, Map<number, Template>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: AgencyService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem template.unknown; without a version the newest is meant */
  get(code: string, version?: number): Template {
    const versions = this.templates.get(code);
    const template = versions?.get(version ?? Math.max(...versions.keys()));
    if (!template) throw new Problem('template.unknown');
    return template;
  }

  /** The newest version of each template, the latest year first. */
  newest(): Template[] {
    const all = [...this.templates.keys()].map((code) => this.get(code));
    return all.sort((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1));
  }

  /** The version a period asks. */
  of(period: Pick<PeriodRow, 'template' | 'templateVersion'>): Template {
    return this.get(period.template, period.templateVersion);
  }

  /**
   * Loads every `*.yaml` of the folder; agencies must be there. Versions in use without a file come from the database.
   * @throws Refusal naming file, line and reason; nothing is stored then
   */
  async load(folder: string): Promise<void> {
    const files = readTemplateFolder(folder);
    await this.transactions.run(async (manager) => {
      const agencies = await this.agencies.all(manager);
      for (const file of files) {
        const strangers = unknownNames(file.template, agencies);
        if (strangers.length > 0) throw file.refuse(strangers);
        await this.store(manager, file);
      }
      const stored = await manager.find(TemplateVersion);
      const all = stored.map((row) => {
        const file = files.find(({ template }) => template.code === row.code && template.version === row.version);
        return file ?? readTemplateFile(`${row.code} (bản ${row.version} trong cơ sở dữ liệu)`, row.source);
      });
      refuseChangedKinds(all);
      this.templates.clear();
      for (const { template } of all) {
        const versions = this.templates.get(template.code) ?? new Map<number, Template>();
        this.templates.set(template.code, versions.set(template.version, template));
      }
    });
  }

  private async store(manager: EntityManager, { name, template, source, sha256 }: TemplateFile): Promise<void> {
    const { code, version } = template;
    const known = await manager.findOneBy(TemplateVersion, { code, version });
    if (known?.sha256 === sha256) return;
    if (known && (await manager.existsBy(PeriodRow, { template: code, templateVersion: version }))) {
      throw new Refusal(
        `Đề cương ${name} đã được một kỳ báo cáo dùng (bản ${version}) nên không được sửa; ` +
          `hãy khôi phục tệp cũ, hoặc ghi nội dung mới vào tệp khác với version: ${version + 1}.`,
      );
    }
    await manager.save(TemplateVersion, { code, version, sha256, source, loadedAt: this.clock.now() });
    const detail = { version, sha256 };
    await this.audit.record(manager, { actor: null, action: 'system.template.load', subject: code, detail });
  }
}

/** A basis that names no agency of the list, or an agency whose kind the template does not know. */
function unknownNames(template: Template, agencies: readonly AgencyRow[]): Misfit[] {
  const codes = new Set(agencies.map((agency) => agency.code));
  const kinds = new Set(template.agencyKinds.map((kind) => kind.code));
  const bases = template.indicators.flatMap(({ askedOf, basis }, at) => [
    { path: ['indicators', at, 'askedOf'], basis: askedOf },
    { path: ['indicators', at, 'basis'], basis },
  ]);
  const wrong = bases.flatMap(({ path, basis }) =>
    basis.agencies
      .filter((code) => !codes.has(code))
      .map((code) => ({ path, reason: `không có đơn vị “${code}” trong danh sách đơn vị` })),
  );
  const missing = [...new Set(agencies.map((agency) => agency.kind))].filter((kind) => !kinds.has(kind));
  return [
    ...wrong,
    ...missing.map((kind) => ({
      path: ['agencyKinds'],
      reason: `thiếu loại đơn vị “${kind}” có trong danh sách đơn vị`,
    })),
  ];
}

/** Figures of two versions are compared by indicator: what was a count may not become a rate. */
function refuseChangedKinds(files: readonly TemplateFile[]): void {
  const kinds = new Map<string, { kind: string; name: string }>();
  for (const { name, template, refuse } of [...files].sort((a, b) => a.template.version - b.template.version)) {
    for (const [at, { code, kind }] of template.indicators.entries()) {
      const key = `${template.code} ${code}`;
      const before = kinds.get(key);
      if (before && before.kind !== kind) {
        const reason = `chỉ tiêu “${code}” đổi từ ${before.kind} (${before.name}) sang ${kind}; hãy đặt mã khác`;
        throw refuse([{ path: ['indicators', at, 'kind'], reason }]);
      }
      kinds.set(key, { kind, name });
    }
  }
}
