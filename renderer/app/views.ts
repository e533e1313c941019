import { lazyView } from '../components/lazy-view.ts';

// The home alone comes with the page.
export const ActionHistory = lazyView(
  async () => (await import('../features/actions/action-history.tsx')).ActionHistory,
);
export const CommandPalette = lazyView(async () => (await import('./palette/command-palette.tsx')).CommandPalette);
export const TitleBar = lazyView(async () => (await import('./text/title-bar.tsx')).TitleBar);
export const PlacesRail = lazyView(async () => (await import('./text/places-rail.tsx')).PlacesRail);
export const AboutDialog = lazyView(async () => (await import('../features/about/about-dialog.tsx')).AboutDialog);
export const CompareView = lazyView(async () => (await import('../views/compare/compare-view.tsx')).CompareView);
export const ConditionView = lazyView(
  async () => (await import('../views/condition/condition-view.tsx')).ConditionView,
);
export const ManualPanel = lazyView(async () => (await import('../features/manual/manual-panel.tsx')).ManualPanel);
export const MatrixView = lazyView(async () => (await import('../views/matrix/matrix-view.tsx')).MatrixView);
export const NewView = lazyView(async () => (await import('../views/new/new-view.tsx')).NewView);
export const ProjectorView = lazyView(
  async () => (await import('../views/projector/projector-view.tsx')).ProjectorView,
);
export const RepliesView = lazyView(async () => (await import('../views/replies/replies-view.tsx')).RepliesView);
export const RestoreDialog = lazyView(async () => (await import('../features/store/restore-dialog.tsx')).RestoreDialog);
export const SignView = lazyView(async () => (await import('../views/sign/sign-view.tsx')).SignView);
export const TravelDialog = lazyView(async () => (await import('../features/travel/travel-dialog.tsx')).TravelDialog);
export const TextView = lazyView(async () => (await import('../views/text/text-view.tsx')).TextView);
export const VerifyView = lazyView(async () => (await import('../views/verify/verify-view.tsx')).VerifyView);
export const WelcomeView = lazyView(async () => (await import('../views/welcome/welcome-view.tsx')).WelcomeView);
