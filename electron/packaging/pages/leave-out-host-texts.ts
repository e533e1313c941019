/** The texts that only hosts and papers print, with the parts of them that the pages show too. */
const HOST_TEXTS: { readonly [section: string]: readonly string[] } = {
  usage: [],
  help: [],
  setup: [],
  packages: [],
  paper: ['summary'],
  cli: ['disposition', 'read', 'title', 'warning'],
};

type InterfaceSections = { readonly [section: string]: { readonly [part: string]: unknown } };

/** The texts of a language that the pages show: the others are a seventh of what the first page loads of them. */
export function selectPageTexts(texts: InterfaceSections): InterfaceSections {
  const sections = Object.entries(texts).map(([section, parts]) => {
    const shown = HOST_TEXTS[section];
    const kept = Object.entries(parts).filter(([part]) => shown === undefined || shown.includes(part));
    return [section, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(sections.filter(([, parts]) => Object.keys(parts).length > 0));
}

/** A build step that leaves the texts of hosts out of the pages. */
export function leaveOutHostTexts() {
  return {
    name: 'leave-out-host-texts',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/shared\/i18n\/[a-z]{2}\.json$/.test(id)) return null;
      return { code: JSON.stringify(selectPageTexts(JSON.parse(code))), map: null };
    },
  };
}
