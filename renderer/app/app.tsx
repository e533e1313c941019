import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Route, Router, Switch } from 'wouter';
import { i18n } from '../../shared/i18n/format-message.ts';
import { CoreProvider } from '../api/core-provider.tsx';
import type { HostConnection } from '../api/host-connection.ts';
import { usePerson } from '../api/queries.ts';
import { CONDITION_PLACE } from '../components/condition-place.ts';
import { Loading } from '../components/loading-states.tsx';
import { NoticeProvider } from '../components/notice.tsx';
import { useHiddenLocation } from '../components/use-hidden-location.ts';
import { HomeView } from '../views/home/home-view.tsx';
import { NotFound } from './not-found.tsx';
import { ReopenedNotice } from './reopened-notice.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { Screens } from './screens.tsx';
import { Shell } from './shell.tsx';
import { ThemeProvider } from './theme-provider.tsx';
import {
  CompareView,
  ConditionView,
  MatrixView,
  NewView,
  RepliesView,
  SignView,
  TextView,
  VerifyView,
  WelcomeView,
} from './views.ts';

export function App({ host, queries }: { readonly host: HostConnection; readonly queries: QueryClient }) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <CoreProvider host={host}>
          <ThemeProvider>
            <NoticeProvider>
              <ReopenedNotice />
              <Router hook={useHiddenLocation}>
                <Screens>
                  <Shell>
                    <ScreenBoundary>
                      <Suspense fallback={<Loading />}>
                        <AppRoutes />
                      </Suspense>
                    </ScreenBoundary>
                  </Shell>
                </Screens>
              </Router>
            </NoticeProvider>
          </ThemeProvider>
        </CoreProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

/** `/text/loi-belarus`, `/text/loi-belarus/areas/history`. */
type TextRouteParams = { readonly [part in 'code' | 'clause' | 'drawer' | 'comment']?: string };

function AppRoutes() {
  const person = usePerson();
  return (
    <Switch>
      <Route path="/">{person.data?.said === false ? <WelcomeView /> : <HomeView />}</Route>
      <Route path="/welcome" component={WelcomeView} />
      <Route path="/new" component={NewView} />
      <Route path="/compare/*?" component={CompareView} />
      <Route path="/gather/:code">{({ code }) => <RepliesView key={code} code={code} />}</Route>
      <Route path="/matrix/:code">{({ code }) => <MatrixView key={code} code={code} />}</Route>
      <Route path="/sign/:code/:part?">
        {({ code, part = '' }) => <SignView key={code} code={code} part={part} />}
      </Route>
      <Route path={CONDITION_PLACE} component={ConditionView} />
      <Route path="/verify/:code?" component={VerifyView} />
      <Route<TextRouteParams> path="/text/:code/:clause?/:drawer?/:comment?">
        {({ code = '', ...at }) => <TextView key={code} code={code} at={at} />}
      </Route>
      <Route component={NotFound} />
    </Switch>
  );
}
