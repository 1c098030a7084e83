// Which page stands at which address, for whom (office-pages has those of SKHCN, leaders and administrators). Every page
// is a chunk of its own; the first one a person needs is small, because lines in the mountains are slow.

import lazyChunk, { ErrorBoundary } from 'preact-iso/lazy';
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SessionProvider, useSession } from './session/session';
import { lazy } from './shell/lazy';
import { Page } from './shell/page';
import { Shell } from './shell/shell';
import { Notice } from './ui/notice';
import { ProblemNotice, wordsOf } from './ui/problem';
import { Wait } from './ui/wait';

const SignIn = lazy(() => import('./session/sign-in').then(({ SignIn }) => SignIn));
const NewPassword = lazy(() => import('./session/new-password').then(({ NewPassword }) => NewPassword));
const NotFound = lazy(() => import('./shell/not-found').then(({ NotFound }) => NotFound));
const AgencyHome = lazy(() => import('./home/agency-home').then(({ AgencyHome }) => AgencyHome));
const Form = lazyChunk(() => import('./form/form').then(({ Form }) => Form));
const ReceiptPage = lazy(() => import('./receipt/receipt-page').then(({ ReceiptPage }) => ReceiptPage));
// The pages of SKHCN, the leadership and the administrator: one chunk an agency never fetches.
const OfficePages = lazyChunk(() => import('./office-pages').then(({ OfficePages }) => OfficePages));

function Pages() {
  const { state, person, error } = useSession();
  if (state === 'opening') return <Wait />;
  if (state === 'unreachable') return <NotOpened error={error} />;
  if (!person) {
    return (
      <Guard>
        <SignIn />
      </Guard>
    );
  }
  if (person.mustChangePassword) {
    return (
      <Guard>
        <NewPassword />
      </Guard>
    );
  }
  return <Guard>{person.agency === null ? <OfficePages role={person.role} /> : <AgencyPages />}</Guard>;
}

const AgencyPages = () => (
  <Router>
    <Route path="/" component={AgencyHome} />
    <Route path="/mat-khau" component={NewPassword} />
    <Route path="/bao-cao/:part?" component={Form} />
    <Route path="/xac-nhan/:hash?" component={ReceiptPage} />
    <Route default component={NotFound} />
  </Router>
);

/** A page that breaks says so; what was typed stays on the device. */
function Guard({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const [broken, setBroken] = useState<{ at: string; error: unknown } | null>(null);
  if (broken?.at === path) return <ProblemNotice error={broken.error} again={() => location.reload()} />;
  return <ErrorBoundary onError={(error) => setBroken({ at: path, error })}>{children}</ErrorBoundary>;
}

/** Without a line, or in the server's own words why it does not answer now. */
function NotOpened({ error }: { error: unknown }) {
  const { title, detail } = wordsOf(error);
  return (
    <Page title={title}>
      <Notice tone="warn">
        <p class="govuk-body">{detail}</p>
      </Notice>
    </Page>
  );
}

export const App = () => (
  <LocationProvider>
    <SessionProvider>
      <Shell>
        <Pages />
      </Shell>
    </SessionProvider>
  </LocationProvider>
);
