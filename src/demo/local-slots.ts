// Slots about the place or the trade: names, places, dates, small free numbers. They know nothing of the figures.

import { formatDate } from '../core/dates';
import { formatNumber } from '../core/numbers';
import type { DemoAgency, Profile } from './facts';
import type { SlotSource } from './grammar';
import { TERRITORY_PLATFORMS } from './phrases/territory-platforms';
import type { Office, Territory } from './profiles/profile';
import { createRandom, type Random } from './random';
import { blocksOf } from './territory-figures';

const LEVELS: Readonly<Record<string, string>> = { ward: 'phường', commune: 'xã', special_zone: 'đặc khu' };

/** "phường Hải Châu", "Sở Y tế": the agency as the subject of a sentence. */
export function selfOf(agency: DemoAgency, profile: Profile): string {
  return profile.office ? profile.office.self : `${LEVELS[agency.kind] ?? 'xã'} ${agency.place}`;
}

/** Takes the values one after another, in a shuffled order, so that a sentence never names the same one twice. */
function dealer(values: readonly string[], random: Random): () => string | undefined {
  let left = random.shuffle(values);
  return () => {
    if (left.length === 0) left = random.shuffle(values);
    return left.pop();
  };
}

/** A working day of 2026 not after `last` (yyyy-mm-dd). */
export function workingDay(random: Random, last: string, first = '2026-02-23'): string {
  const day = 86_400_000;
  const [from, to] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const date = new Date(from + random.int(0, Math.max(0, Math.floor((to - from) / day))) * day);
  const back = [2, 0, 0, 0, 0, 0, 1][date.getUTCDay()] ?? 0;
  return new Date(Math.max(from, date.getTime() - back * day)).toISOString().slice(0, 10);
}

/**
 * `wide` adds places that many agencies have ("tổ dân phố số 12", "bộ phận một cửa"), for running text; names of
 * classes and documents keep to places of the agency's own.
 */
export function localSlots(agency: DemoAgency, profile: Profile, asOf: string, wide = false): SlotSource {
  const own = profile.office ? officeSlots(profile.office, wide) : territorySlots(agency, profile.territory, wide);
  const common: Record<string, string> = { self: selfOf(agency, profile), asOf: formatDate(asOf) };
  return (random) => {
    const dealt = own(random);
    return (name) => {
      const range = /^num:(\d+)-(\d+)$/.exec(name);
      if (range) return formatNumber(random.int(Number(range[1]), Number(range[2])));
      if (name === 'date')
        return formatDate(workingDay(random, asOf < '2026-10-30' ? asOf : '2026-10-30', '2026-03-16'));
      if (name === 'month') return `tháng ${random.int(3, 10)}`;
      return common[name] ?? dealt(name);
    };
  };
}

function territorySlots(agency: DemoAgency, territory: Territory, wide: boolean): SlotSource {
  const level = LEVELS[agency.kind] ?? 'xã';
  const block = agency.kind === 'ward' ? 'tổ dân phố' : 'thôn';
  const near = agency.kind === 'ward' ? 'khu' : 'thôn';
  const places = territory.places.map((place) => {
    if (place.startsWith('Thôn ')) return `thôn ${place.slice(5)}`;
    return /^(Bãi|Xóm|Nóc) /.test(place) ? place : `${near} ${place}`;
  });
  if (wide) places.push(...numberedBlocks(territory, block));
  const self = `${level} ${agency.place}`;
  const rooms = ROOMS.map((room) => `${room} ${self}`);
  const fixed: Record<string, string | undefined> = {
    level,
    block,
    lead: `UBND ${self}`,
    scope: `trên địa bàn ${self}`,
    people: 'cán bộ, công chức',
    clients: 'người dân',
    pop: `${formatNumber(territory.residents)} nhân khẩu`,
    blocks: `${formatNumber(blocksOf(territory))} ${block}`,
    market: territory.market,
    trade: territory.trade,
    school: territory.school || undefined,
  };
  return (random) => {
    const dealt: Record<string, () => string | undefined> = {
      place: dealer(places, random),
      room: dealer(rooms, random),
      platform: dealer(TERRITORY_PLATFORMS, random),
      craft: dealer(territory.trade.split(', '), random),
    };
    return (name) => dealt[name]?.() ?? fixed[name];
  };
}

/** Rooms of a ward's or commune's People's Committee, where officials learn. */
const ROOMS = [
  'Phòng Văn hóa – Xã hội',
  'Phòng Kinh tế',
  'Văn phòng HĐND và UBND',
  'Trung tâm Phục vụ hành chính công',
  'Ban Chỉ huy Quân sự',
  'khối Mặt trận, đoàn thể',
];

/** A few blocks known by number only. */
function numberedBlocks(territory: Territory, block: string): string[] {
  const random = createRandom(`blocks/${territory.code}`);
  const numbers = random.shuffle(Array.from({ length: blocksOf(territory) }, (_all, index) => index + 1));
  return numbers.slice(0, 4).map((number) => (block === 'thôn' ? `thôn ${number}` : `tổ dân phố số ${number}`));
}

/** What every office has. */
const OFFICE_ROOMS = [
  'bộ phận một cửa',
  'bộ phận văn thư',
  'bộ phận tổ chức',
  'bộ phận kế toán',
  'Đoàn Thanh niên cơ quan',
];

function officeSlots(office: Office, wide: boolean): SlotSource {
  const fixed: Record<string, string> = {
    lead: `lãnh đạo ${office.self}`,
    scope: `trong ${office.sector}`,
    sector: office.sector,
    people: office.people,
    clients: office.clients,
    service: office.service,
  };
  return (random) => {
    const dealt: Record<string, () => string | undefined> = {
      place: dealer(wide ? [...office.affiliates, ...OFFICE_ROOMS] : office.affiliates, random),
      room: dealer(office.affiliates, random),
      platform: dealer(office.platforms, random),
    };
    return (name) => dealt[name]?.() ?? fixed[name];
  };
}
