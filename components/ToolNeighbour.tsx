import { noticeIn } from '../utils/domain/noticing/notice';
import type { PersonId } from '../utils/domain/person-id';
import { t } from './hooks/text';
import { TOOL_FIELDS } from './hooks/tool-drafts';
import { useToolParts } from './hooks/use-tool-parts';
import type { ToolTimer as Timer } from './hooks/use-tool-timer';
import type { ToolVerbs } from './hooks/use-tools';
import { ToolField } from './ToolField';
import { ToolHarm } from './ToolHarm';
import { ToolOut } from './ToolOut';
import { ToolTimer } from './ToolTimer';

const { seen, hard, next } = TOOL_FIELDS;
const FIELDS = { seen, hard, next };

/** "As a fair neighbour would see it": seven minutes of writing about one disagreement, after Finkel and others 2013. */
export function ToolNeighbour({
  personId,
  timer,
  verbs,
}: {
  /** Whom the words are about. */
  personId: PersonId;
  timer: Timer;
  verbs: Pick<ToolVerbs, 'keepWords' | 'clear'>;
}) {
  const { fields, parts, clear, keep } = useToolParts(FIELDS, personId, verbs);
  const words = [parts.seen, parts.hard, parts.next]
    .map((it) => it.trim())
    .filter(Boolean)
    .join('\n\n');
  return (
    <>
      <p class="small tool-not">
        {t('tools.neighbourNot')} <a href="/help.html">{t('nav.rightForMe')}</a>
      </p>
      <ToolTimer timer={timer} />
      <div class="draft">
        <div class="draft-form">
          <ToolField label={t('tools.seenLead')} draft={fields.seen} room="much" />
          <ToolField label={t('tools.hardLead')} draft={fields.hard} room="some" />
          <ToolField label={t('tools.nextLead')} draft={fields.next} room="some" />
          <ToolHarm isSeen={noticeIn(words).harm} />
          <p class="small">{t('tools.neighbourKnown')}</p>
        </div>
        <ToolOut
          title={t('tools.writtenOut')}
          empty={t('tools.sayItEmpty')}
          words={words}
          onKeep={() =>
            void keep({
              tool: 'fair-neighbour',
              title: t('tools.neighbour'),
              text: words,
              intent: 'keep',
            })
          }
          onClear={clear}
        />
      </div>
    </>
  );
}
