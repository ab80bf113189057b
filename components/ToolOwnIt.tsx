import { hintsIn } from '../utils/domain/drafting/hints';
import { composeOwnIt } from '../utils/domain/drafting/own-it';
import { isTooBigForACard, noticeInOwning } from '../utils/domain/noticing/notice';
import type { PersonId } from '../utils/domain/person-id';
import type { Closeness } from '../utils/domain/wording';
import { t } from './hooks/text';
import { fillDraft, TOOL_FIELDS } from './hooks/tool-drafts';
import { exampleFor, ownItFrames } from './hooks/tool-words';
import { useToolParts } from './hooks/use-tool-parts';
import { turnTo } from './hooks/use-tool-view';
import type { ToolVerbs } from './hooks/use-tools';
import { ToolField } from './ToolField';
import { ToolHarm } from './ToolHarm';
import { ToolOut } from './ToolOut';

const { did, meant, repair, change } = TOOL_FIELDS;
const FIELDS = { did, meant, repair, change };

/** "Own it": what I did, what it may have meant, how I will repair it, what I will change. */
export function ToolOwnIt({
  personId,
  closeness,
  verbs,
}: {
  /** Whom the words are about. */
  personId: PersonId;
  closeness: Closeness;
  verbs: Pick<ToolVerbs, 'keepWords' | 'clear'>;
}) {
  const { fields, parts, clear, keep } = useToolParts(FIELDS, personId, verbs);
  const frames = ownItFrames();
  const words = composeOwnIt(parts, frames);
  const isHarm = [words, ...Object.values(parts)].some((text) => noticeInOwning(text).harm);
  const isTooBig = Object.values(parts).some((text) => isTooBigForACard(text));
  const noticed = (name: keyof typeof FIELDS) =>
    isHarm
      ? []
      : hintsIn(parts[name], { lead: frames.leads[name], standsAlone: () => false }, noticeInOwning);
  const promise = async () => {
    await fillDraft(TOOL_FIELDS.promiseWill, personId, parts.repair || parts.change).catch(reportLost);
    turnTo('plan');
  };
  return (
    <div class="draft">
      <div class="draft-form">
        <ToolField
          label={t('tools.didLead')}
          hint={t('tools.didHint')}
          example={exampleFor('Did', closeness)}
          draft={fields.did}
          hints={noticed('did')}
        />
        <ToolField
          label={frames.leads.meant}
          hint={t('tools.meantHint')}
          example={exampleFor('Meant', closeness)}
          draft={fields.meant}
          hints={noticed('meant')}
        />
        <ToolField
          label={frames.leads.repair}
          hint={t('tools.repairHint')}
          example={exampleFor('Repair', closeness)}
          draft={fields.repair}
          hints={noticed('repair')}
        />
        <ToolField
          label={frames.leads.change}
          hint={t('tools.changeHint')}
          example={t('tools.changeExample')}
          draft={fields.change}
          hints={noticed('change')}
        />
        <ToolHarm isSeen={isHarm} />
        <div role="status">{isTooBig && <p class="small tool-harm">{t('tools.tooBig')}</p>}</div>
      </div>
      <ToolOut
        title={t('tools.ownItOut')}
        empty={t('tools.sayItEmpty')}
        words={words}
        onKeep={() => void keep({ tool: 'own-it', title: t('tools.ownItOut'), text: words, intent: 'say' })}
        onClear={clear}
      >
        <p class="small">{t('tools.ownItAfter')}</p>
        {(parts.repair || parts.change) && (
          <button class="quiet" type="button" onClick={() => void promise()}>
            {t('tools.toPromise')}
          </button>
        )}
      </ToolOut>
    </div>
  );
}

function reportLost(error: unknown): void {
  console.warn('The words could not be taken along', error);
}
