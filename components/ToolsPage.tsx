import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { useToolTimer } from './hooks/use-tool-timer';
import { TOOL_PAGES, type ToolName, type ToolPage } from './hooks/use-tool-view';
import type { Tools } from './hooks/use-tools';
import { ProblemNote } from './ProblemNote';
import { Toast } from './Toast';
import { ToolClosed } from './ToolClosed';
import { ToolFeelings } from './ToolFeelings';
import { ToolNeighbour } from './ToolNeighbour';
import { ToolOwnIt } from './ToolOwnIt';
import { ToolPromises } from './ToolPromises';
import { ToolSayIt } from './ToolSayIt';
import { TopBar } from './TopBar';

/** The tools: a list, and one of them beside it. */
export function ToolsPage({ tools, notices }: { tools: Tools; notices?: ComponentChildren }) {
  const { isSolo, view } = tools;
  const first = useRef<ToolPage>(undefined);
  // It stays where it is when the mode changes: what is closed then says so itself.
  if (isSolo !== null) first.current ??= firstOf(isSolo);
  const shown = view.page ?? first.current ?? TOOL_PAGES[0];
  return (
    <>
      <TopBar page="tools" />
      <main id="main" class="page with-side">
        <nav class="side" aria-label={t('nav.tools')}>
          <h1 class="side-title">{t('nav.tools')}</h1>
          <ul>
            {TOOL_PAGES.map(({ name, title }) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === shown.name ? 'true' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="side-main">
          {notices}
          <ProblemNote problem={tools.problem} />
          <ToolInView key={shown.name} page={shown} tools={tools} />
        </div>
      </main>
      <Toast toast={tools.toast} onDismiss={tools.dismissToast} />
    </>
  );
}

const LEDES = {
  say: 'tools.sayItLede',
  own: 'tools.ownItLede',
  plan: 'tools.promisesLede',
  write: 'tools.neighbourLede',
  words: 'tools.feelingsLede',
} as const satisfies Record<ToolName, string>;

function ToolInView({ page, tools }: { page: ToolPage; tools: Tools }) {
  const { isSolo, view } = tools;
  const heading = useFocusWhen<HTMLHeadingElement>(view.turned);
  const isClosed = isSolo === true && !page.isOpenInSolo;
  return (
    <section class="tool" aria-labelledby="tool-title">
      <h2 id="tool-title" class="page-title" ref={heading} tabIndex={-1}>
        {t(page.title)}
      </h2>
      {tools.about && <p class="small">{t('people.entry', tools.about)}</p>}
      {isClosed ? (
        <ToolClosed />
      ) : (
        <>
          <p class="page-lede">{t(LEDES[page.name])}</p>
          {/* What may be closed is not shown for a moment first. */}
          {isSolo !== null && (
            <OpenTool key={tools.personId} name={page.name} tools={tools} isSolo={isSolo} />
          )}
        </>
      )}
    </section>
  );
}

function OpenTool({ name, tools, isSolo }: { name: ToolName; tools: Tools; isSolo: boolean }) {
  const { closeness, verbs, feelings, promises, day, personId } = tools;
  const timer = useToolTimer();
  switch (name) {
    case 'say':
      return <ToolSayIt personId={personId} closeness={closeness} feelings={feelings} verbs={verbs} />;
    case 'own':
      return <ToolOwnIt personId={personId} closeness={closeness} verbs={verbs} />;
    case 'plan':
      return (
        promises && (
          <ToolPromises
            personId={personId}
            promises={promises}
            day={day}
            closeness={closeness}
            verbs={verbs}
          />
        )
      );
    case 'write':
      return <ToolNeighbour personId={personId} timer={timer} verbs={verbs} />;
    case 'words':
      return <ToolFeelings personId={personId} feelings={feelings} isSolo={isSolo} />;
  }
}

function firstOf(isSolo: boolean): ToolPage {
  return TOOL_PAGES.find((it) => it.isOpenInSolo || !isSolo) ?? TOOL_PAGES[0];
}
