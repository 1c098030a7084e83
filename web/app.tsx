// Which page stands at which address, for whom. Every page is a chunk of its own; the first one a person needs is
// small, because lines in the mountains are slow.

import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../src/core/access';
import { SessionProvider, useSession } from './session/session';
import { SignIn } from './session/sign-in';
import { NotFound } from './shell/not-found';
import { Page } from './shell/page';
import { Shell } from './shell/shell';
import { Notice } from './ui/notice';
import { ProblemNotice } from './ui/problem';
import { Wait } from './ui/wait';

const NewPassword = lazy(() => import('./session/new-password').then(({ NewPassword }) => NewPassword));
const AgencyHome = lazy(() => import('./home/agency-home').then(({ AgencyHome }) => AgencyHome));
const Form = lazy(() => import('./form/form').then(({ Form }) => Form));
const Board = lazy(() => import('./review/board').then(({ Board }) => Board));
const Reading = lazy(() => import('./review/reading').then(({ Reading }) => Reading));
const Results = lazy(() => import('./results/results').then(({ Results }) => Results));
const WayBack = lazy(() => import('./results/way-back').then(({ WayBack }) => WayBack));
const Accounts = lazy(() => import('./admin/accounts').then(({ Accounts }) => Accounts));

const HOME: Record<Role, typeof Board> = {
  reporter: AgencyHome,
  approver: AgencyHome,
  reviewer: Board,
  leader: Results,
  admin: Accounts,
};

function Pages() {
  const { state, person } = useSession();
  if (state === 'opening') return <Wait />;
  if (state === 'unreachable') return <NoServer />;
  if (!person) return <SignIn />;
  if (person.mustChangePassword) {
    return (
      <Guard>
        <NewPassword />
      </Guard>
    );
  }
  const agency = person.role === 'reporter' || person.role === 'approver';
  const results = person.role === 'reviewer' || person.role === 'leader';
  // The router takes routes only, so those of other roles are left out before it sees them.
  const places = [
    ...(agency ? [<Route path="/bao-cao/:part?" component={Form} />] : []),
    ...(results
      ? [
          <Route path="/tien-do" component={Board} />,
          <Route path="/ket-qua" component={Results} />,
          <Route path="/ket-qua/:indicator" component={WayBack} />,
          <Route path="/don-vi/:agency" component={Reading} />,
        ]
      : []),
  ];
  return (
    <Guard>
      <Router>
        <Route path="/" component={HOME[person.role]} />
        <Route path="/mat-khau" component={NewPassword} />
        {places}
        <Route default component={NotFound} />
      </Router>
    </Guard>
  );
}

/** A page that breaks says so; what was typed stays on the device. */
function Guard({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const [broken, setBroken] = useState<{ at: string; error: unknown } | null>(null);
  if (broken?.at === path) return <ProblemNotice error={broken.error} again={() => location.reload()} />;
  return <ErrorBoundary onError={(error) => setBroken({ at: path, error })}>{children}</ErrorBoundary>;
}

const NoServer = () => (
  <Page title="Không kết nối được máy chủ">
    <Notice tone="warn">
      <p class="govuk-body">Đề nghị kiểm tra đường truyền rồi tải lại trang.</p>
    </Notice>
  </Page>
);

export const App = () => (
  <LocationProvider>
    <SessionProvider>
      <Shell>
        <Pages />
      </Shell>
    </SessionProvider>
  </LocationProvider>
);
