import {
  ActionIcon,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  DrawerHeader,
  Menu,
  Modal,
  ModalHeader,
  Select,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { keepFormOnEnter } from './keep-form-on-enter.ts';

/** Shades of the act role, which Mantine asks for; what is filled, tinted or written takes the tokens below. */
const actShades = [
  '#eef4fb',
  '#e5eef9',
  '#c9dcf1',
  '#a9c6e6',
  '#7facd9',
  '#5590cb',
  '#2d6fbe',
  '#1b5a9c',
  '#17528f',
  '#123f6e',
] as const;

/** Dark surfaces, from text to ground. */
const darkShades = [
  '#e9ebef',
  '#b0b8c4',
  '#98a2af',
  '#78828f',
  '#343b46',
  '#2a303a',
  '#282e37',
  '#1f242b',
  '#191d23',
  '#14171c',
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
  defaultProps: { ...noAutofillProps, withScrollArea: false, onKeyDown: keepFormOnEnter },
  styles: { options: { maxHeight: '14rem', overflowY: 'auto' } },
} as const;

const heading = (type: 'page' | 'section' | 'ui') => ({
  fontSize: `var(--type-${type})`,
  lineHeight: `var(--line-${type})`,
});

export const theme = createTheme({
  primaryColor: 'act',
  primaryShade: { light: 7, dark: 6 },
  colors: { act: actShades, dark: darkShades },
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  fontWeights: { regular: '400', medium: '400', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: heading('page'),
      h2: heading('page'),
      h3: heading('page'),
      h4: heading('section'),
      h5: heading('section'),
      h6: heading('ui'),
    },
  },
  fontSizes: {
    xs: 'var(--type-meta)',
    sm: 'var(--type-ui)',
    md: 'var(--type-ui)',
    lg: 'var(--type-section)',
    xl: 'var(--type-page)',
  },
  radius: {
    xs: 'var(--radius-chip)',
    sm: 'var(--radius-control)',
    md: 'var(--radius-control)',
    lg: 'var(--radius-card)',
    xl: 'var(--radius-card)',
  },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    // Components that the first screen does not use are named only: `extend` would load them with it.
    // Colour alone tells no link from the words around it.
    Anchor: { defaultProps: { underline: 'always' } },
    Autocomplete: selectListProps,
    Checkbox: { defaultProps: { onKeyDown: keepFormOnEnter } },
    MultiSelect: selectListProps,
    NativeSelect: { defaultProps: { ...noAutofillProps, onKeyDown: keepFormOnEnter } },
    NumberInput: { defaultProps: noAutofillProps },
    Select: Select.extend(selectListProps),
    Textarea: { defaultProps: noAutofillProps },
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
        title: { fontSize: 'var(--type-section)', fontWeight: 600 },
        // Ends above the strip at the bottom of the page, where notices appear.
        overlay: { bottom: 'var(--naskah-strip)' },
        inner: { height: 'calc(100dvh - var(--naskah-strip))' },
        content: { maxHeight: 'calc(100dvh - var(--naskah-strip) - var(--modal-y-offset) * 2)' },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

/** The names that Mantine's components use for each role, by the family of the token. */
const colorRoles = {
  act: 'act',
  blue: 'act',
  red: 'block',
  orange: 'wait',
  yellow: 'wait',
  green: 'done',
  violet: 'them',
} as const;

/** Mantine's own values have less than 4.5:1 in places, and know no roles; they are given for each scheme, so these are too. */
const schemeVariables = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-off)',
  '--mantine-color-error': 'var(--block-ink)',
  '--mantine-color-anchor': 'var(--act-ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-default-hover': 'var(--hover)',
  ...Object.fromEntries(
    Object.entries(colorRoles).flatMap(([color, role]) => [
      [`--mantine-color-${color}-light`, `var(--${role}-soft)`],
      [`--mantine-color-${color}-light-hover`, `var(--${role}-soft)`],
      [`--mantine-color-${color}-light-color`, `var(--${role}-ink)`],
      [`--mantine-color-${color}-outline`, `var(--${role}-ink)`],
      [`--mantine-color-${color}-text`, `var(--${role}-ink)`],
    ]),
  ),
};

/** Gives Mantine's components the tokens of `styles/tokens.css`. */
export const resolveThemeVariables: CSSVariablesResolver = () => ({
  variables: {
    '--naskah-strip': '0px',
    '--input-description-size': 'var(--type-meta)',
    '--input-error-size': 'var(--type-meta)',
  },
  light: schemeVariables,
  dark: schemeVariables,
});
