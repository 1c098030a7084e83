// Which page stands at which address for SKHCN, the leadership and the administrator: a chunk of its own, so that an
// agency's official does not wait for the way to pages that are not theirs.

import { Route, Router } from 'preact-iso/router';
import type { ComponentType } from 'preact';
import type { Role } from '../src/core/access';
import { lazy } from './shell/lazy';

const NotFound = lazy(() => import('./shell/not-found').then(({ NotFound }) => NotFound));
const NewPassword = lazy(() => import('./session/new-password').then(({ NewPassword }) => NewPassword));
const Board = lazy(() => import('./review/board').then(({ Board }) => Board));
const Reading = lazy(() => import('./review/reading').then(({ Reading }) => Reading));
const ExtensionPage = lazy(() => import('./review/extension').then(({ ExtensionPage }) => ExtensionPage));
const PaperPage = lazy(() => import('./review/paper-page').then(({ PaperPage }) => PaperPage));
const OnBehalfForm = lazy(() => import('./form/on-behalf').then(({ OnBehalfForm }) => OnBehalfForm));
const LockPage = lazy(() => import('./review/lock').then(({ LockPage }) => LockPage));
const Editions = lazy(() => import('./editions/editions').then(({ Editions }) => Editions));
const EditionPage = lazy(() => import('./editions/edition-page').then(({ EditionPage }) => EditionPage));
const ReceiptPage = lazy(() => import('./receipt/receipt-page').then(({ ReceiptPage }) => ReceiptPage));
const Chase = lazy(() => import('./chase/chase').then(({ Chase }) => Chase));
const AgencyCalls = lazy(() => import('./chase/agency-calls').then(({ AgencyCalls }) => AgencyCalls));
const Start = lazy(() => import('./side-by-side/start').then(({ Start }) => Start));
const Texts = lazy(() => import('./side-by-side/texts').then(({ Texts }) => Texts));
const Figures = lazy(() => import('./side-by-side/figures').then(({ Figures }) => Figures));
const Results = lazy(() => import('./results/results').then(({ Results }) => Results));
const WayBack = lazy(() => import('./results/way-back').then(({ WayBack }) => WayBack));
const BasisPage = lazy(() => import('./results/basis-page').then(({ BasisPage }) => BasisPage));
const CityReport = lazy(() => import('./consolidation/city-report').then(({ CityReport }) => CityReport));
const Announcement = lazy(() => import('./announcement/announcement').then(({ Announcement }) => Announcement));
const Agencies = lazy(() => import('./admin/agencies').then(({ Agencies }) => Agencies));
const AgencyPage = lazy(() => import('./admin/agency-page').then(({ AgencyPage }) => AgencyPage));
const Periods = lazy(() => import('./admin/periods').then(({ Periods }) => Periods));
const ImportAccounts = lazy(() => import('./admin/import-accounts').then(({ ImportAccounts }) => ImportAccounts));
const Audit = lazy(() => import('./audit/audit').then(({ Audit }) => Audit));
const Accounts = lazy(() => import('./admin/accounts').then(({ Accounts }) => Accounts));

interface Place {
  path: string;
  page: ComponentType;
  roles: readonly Role[];
}

const RESULTS: readonly Role[] = ['reviewer', 'leader'];
const REVIEWER: readonly Role[] = ['reviewer'];
const ADMIN: readonly Role[] = ['admin'];

const PLACES: readonly Place[] = [
  { path: '/', page: Board, roles: REVIEWER },
  { path: '/', page: Results, roles: ['leader'] },
  { path: '/', page: Accounts, roles: ADMIN },
  { path: '/mat-khau', page: NewPassword, roles: ['reviewer', 'leader', 'admin'] },
  { path: '/tien-do', page: Board, roles: RESULTS },
  { path: '/ket-qua', page: Results, roles: RESULTS },
  { path: '/ket-qua/:indicator', page: WayBack, roles: RESULTS },
  { path: '/ket-qua/:indicator/cach-cong', page: BasisPage, roles: REVIEWER },
  { path: '/so-sanh', page: Start, roles: RESULTS },
  { path: '/so-sanh/muc/:section', page: Texts, roles: RESULTS },
  { path: '/so-sanh/so/:indicator', page: Figures, roles: RESULTS },
  { path: '/don-vi/:agency', page: Reading, roles: RESULTS },
  { path: '/don-vi/:agency/gia-han', page: ExtensionPage, roles: REVIEWER },
  { path: '/don-vi/:agency/nhap-ho', page: PaperPage, roles: REVIEWER },
  // The staff's form leads from page to page under this address.
  { path: '/bao-cao/:part?', page: OnBehalfForm, roles: REVIEWER },
  { path: '/chot-so-lieu', page: LockPage, roles: REVIEWER },
  { path: '/ban-chot', page: Editions, roles: RESULTS },
  { path: '/ban-chot/:number', page: EditionPage, roles: RESULTS },
  { path: '/xac-nhan/:hash?', page: ReceiptPage, roles: RESULTS },
  { path: '/bao-cao-thanh-pho/:part?', page: CityReport, roles: REVIEWER },
  { path: '/don-doc', page: Chase, roles: REVIEWER },
  { path: '/don-doc/:agency', page: AgencyCalls, roles: REVIEWER },
  { path: '/thong-bao', page: Announcement, roles: ['reviewer', 'admin'] },
  { path: '/danh-sach-don-vi', page: Agencies, roles: ADMIN },
  { path: '/danh-sach-don-vi/:code', page: AgencyPage, roles: ADMIN },
  { path: '/ky-bao-cao', page: Periods, roles: ADMIN },
  { path: '/nhap-tai-khoan', page: ImportAccounts, roles: ADMIN },
  { path: '/nhat-ky', page: Audit, roles: ['reviewer', 'admin'] },
];

export const OfficePages = ({ role }: { role: Role }) => (
  <Router>
    {/* The router takes routes only, so those of other roles are left out before it sees them. */}
    {PLACES.filter(({ roles }) => roles.includes(role)).map(({ path, page }) => (
      <Route key={path} path={path} component={page} />
    ))}
    <Route default component={NotFound} />
  </Router>
);
