import {
  ActionIcon,
  Autocomplete,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  DrawerHeader,
  Menu,
  Modal,
  ModalHeader,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';

/** The typeface of the negotiated text, as printed; nothing is downloaded. */
const SERIF = '"Times New Roman", "Liberation Serif", "Tinos", Times, serif';

/** Ink: shades from 6 up have at least 4.5:1 on white, shades up to 3 on the dark page. */
const inkShades = [
  '#eef4fa',
  '#dce7f2',
  '#b7cfe5',
  '#8fb5d8',
  '#6d9fcd',
  '#4f86ba',
  '#33699e',
  '#24527a',
  '#1d4465',
  '#15344f',
] as const;

/** Dark surfaces with a slight tint of the ink. */
const darkShades = [
  '#d9dde2',
  '#b6bdc6',
  '#98a1ab',
  '#6b747e',
  '#3d444c',
  '#2f353c',
  '#262b31',
  '#1f2328',
  '#1a1d21',
  '#131518',
] as const;

/**
 * Keeps browsers from remembering or filling in what is typed, since they may share it between devices; also password
 * managers: 1Password, LastPass, Bitwarden, Dashlane.
 */
const noAutofillProps = {
  autoComplete: 'off',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
} as const;

/** A list of options scrolls itself: nothing inside an outer scroller could have the focus. */
const selectListProps = {
  defaultProps: { ...noAutofillProps, withScrollArea: false },
  styles: { options: { maxHeight: '14rem', overflowY: 'auto' } },
} as const;

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink: inkShades, dark: darkShades },
  fontFamily: 'system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  headings: { fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Autocomplete: Autocomplete.extend(selectListProps),
    MultiSelect: MultiSelect.extend(selectListProps),
    NativeSelect: NativeSelect.extend({ defaultProps: noAutofillProps }),
    NumberInput: NumberInput.extend({ defaultProps: noAutofillProps }),
    Select: Select.extend(selectListProps),
    Textarea: Textarea.extend({ defaultProps: noAutofillProps }),
    TextInput: TextInput.extend({ defaultProps: noAutofillProps }),
    Combobox: Combobox.extend({ defaultProps: { withinPortal: false, floatingStrategy: 'fixed' } }),
    // The header of a dialog is not the page's banner.
    DrawerHeader: DrawerHeader.extend({ defaultProps: { role: 'presentation' } }),
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'presentation' } }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 0 },
        // Rendered next to its button, so that it belongs to the same landmark; nothing clips it there.
        withinPortal: false,
        floatingStrategy: 'fixed',
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { duration: 0 } },
      styles: {
        title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600 },
        // Ends above the strip at the bottom of the page, where notices appear.
        overlay: { bottom: 'var(--naskah-strip)' },
        inner: { height: 'calc(100dvh - var(--naskah-strip))' },
        content: { maxHeight: 'calc(100dvh - var(--naskah-strip) - var(--modal-y-offset) * 2)' },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

/** Mantine's own values for these have less than 4.5:1. */
export const resolveThemeVariables: CSSVariablesResolver = () => ({
  variables: {
    '--naskah-serif': SERIF,
    '--naskah-strip': '0px',
    '--input-description-size': 'var(--mantine-font-size-xs)',
    '--input-error-size': 'var(--mantine-font-size-xs)',
  },
  light: {
    '--mantine-color-dimmed': '#56606b',
    '--mantine-color-placeholder': '#646e79',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': inkShades[7],
    '--mantine-color-yellow-light': '#fdf3dc',
    '--mantine-color-yellow-light-color': '#6b4a05',
    '--mantine-color-red-light': '#fdecea',
    '--mantine-color-red-light-color': '#8f1c12',
    '--naskah-desk': '#eef0f2',
    '--naskah-paper': '#ffffff',
    '--naskah-ink': '#16191d',
    '--naskah-line': '#d5dae0',
    '--naskah-edge': '#8c959f',
    '--naskah-bar': '#f8f9fa',
  },
  dark: {
    '--mantine-color-text': '#d9dde2',
    '--mantine-color-dimmed': '#a3acb6',
    '--mantine-color-placeholder': '#98a1ab',
    '--mantine-color-error': '#ff9b92',
    '--mantine-color-anchor': inkShades[3],
    '--mantine-color-body': '#1a1d21',
    '--mantine-color-yellow-light': '#3a3014',
    '--mantine-color-yellow-light-color': '#f5d998',
    '--mantine-color-red-light': '#451e1b',
    '--mantine-color-red-light-color': '#ffc9c4',
    '--naskah-desk': '#131518',
    '--naskah-paper': '#1f2328',
    '--naskah-ink': '#e6e8eb',
    '--naskah-line': '#363c44',
    '--naskah-edge': '#69727d',
    '--naskah-bar': '#1a1d21',
  },
});
