import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Mantine dressed in the tokens of tokens.css: it owns behaviour, the tokens own every colour. */

const ink: MantineColorsTuple = [
  '#eef6f6',
  '#d9ebec',
  '#b3d6d9',
  '#86bdc2',
  '#5aa3aa',
  '#37888f',
  '#1f6f78',
  '#185b63',
  '#13494f',
  '#0d3438',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink },
  black: '#1c2024',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  radius: { xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '20px' },
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.65', lg: '1.65', xl: '1.65' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
});

const colours = {
  '--mantine-color-body': 'var(--app)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-dim)',
  '--mantine-color-placeholder': 'var(--text-faint)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--red-text)',
  '--mantine-color-success': 'var(--green-text)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-ink-filled': 'var(--accent)',
  '--mantine-color-ink-filled-hover': 'var(--accent-strong)',
  '--mantine-color-ink-light': 'var(--accent-soft)',
  '--mantine-color-ink-light-hover': 'var(--accent-soft)',
  '--mantine-color-ink-light-color': 'var(--accent-text)',
  '--mantine-color-ink-outline': 'var(--accent-text)',
  '--mantine-color-red-filled': 'var(--red-text)',
  '--mantine-color-red-light-color': 'var(--red-text)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: { ...colours, '--mantine-color-red-filled': '#b3362f' },
});
