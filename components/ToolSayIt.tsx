import { hintsIn } from '../utils/domain/drafting/hints';
import { composeSayIt } from '../utils/domain/drafting/say-it';
import { noticeIn } from '../utils/domain/noticing/notice';
import type { PersonId } from '../utils/domain/person-id';
import type { Closeness } from '../utils/domain/wording';
import { t } from './hooks/text';
import { TOOL_FIELDS } from './hooks/tool-drafts';
import { exampleFor, sayItFrames } from './hooks/tool-words';
import { useToolParts } from './hooks/use-tool-parts';
import type { Feeling, ToolVerbs } from './hooks/use-tools';
import { ToolFeelingField } from './ToolFeelingField';
import { ToolField } from './ToolField';
import { ToolHarm } from './ToolHarm';
import { ToolOut } from './ToolOut';

const { side, feel, when, wish } = TOOL_FIELDS;
const FIELDS = { side, feel, when, wish };

/** "Say it without blame": an opening or an "I feel" sentence, composed beside its lines. */
export function ToolSayIt({
  personId,
  closeness,
  feelings,
  verbs,
}: {
  /** Whom the words are about. */
  personId: PersonId;
  closeness: Closeness;
  feelings: readonly Feeling[] | null;
  verbs: Pick<ToolVerbs, 'keepWords' | 'clear'>;
}) {
  const { fields, parts, clear, keep } = useToolParts(FIELDS, personId, verbs);
  const frames = sayItFrames();
  const words = composeSayIt(parts, frames);
  const isHarm = [words, ...Object.values(parts)].some((text) => noticeIn(text).harm);
  const noticed = (name: keyof typeof FIELDS) =>
    isHarm
      ? []
      : hintsIn(parts[name], { lead: frames.leads[name], standsAlone: frames.standsAlone }, noticeIn);
  return (
    <div class="draft">
      <div class="draft-form">
        <ToolField
          label={frames.leads.side}
          hint={t('tools.sideHint')}
          example={exampleFor('Side', closeness)}
          draft={fields.side}
          hints={noticed('side')}
        />
        <ToolFeelingField draft={fields.feel} feelings={feelings} hints={noticed('feel')} />
        <ToolField
          label={frames.leads.when}
          hint={t('tools.whenHint')}
          example={exampleFor('When', closeness)}
          draft={fields.when}
          hints={noticed('when')}
        />
        <ToolField
          label={frames.leads.wish}
          hint={t('tools.wishHint')}
          example={exampleFor('Wish', closeness)}
          draft={fields.wish}
          hints={noticed('wish')}
        />
        <ToolHarm isSeen={isHarm} />
      </div>
      <ToolOut
        title={t('tools.sayItOut')}
        empty={t('tools.sayItEmpty')}
        words={words}
        onKeep={() => void keep({ tool: 'say-it', title: t('tools.sayItOut'), text: words, intent: 'say' })}
        onClear={clear}
      />
    </div>
  );
}
