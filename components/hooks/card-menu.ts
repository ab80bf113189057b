import type { CardView, TodayView } from '../../utils/domain/today-view';
import { t } from './text';
import type { TodayVerbs } from './use-today';

/** Something to do in a menu. */
export interface MenuItem {
  text: string;
  onChoose: () => void;
}

/** What stands behind "More" at today's card, the same in the new tab and the popup. */
export function cardMenu(
  { actionId }: CardView,
  { starred, kindMayGo }: TodayView,
  verbs: TodayVerbs,
  onGiveWay: (saving: Promise<boolean>) => void,
): MenuItem[] {
  return [
    {
      text: t(starred ? 'controls.unstar' : 'controls.star'),
      onChoose: () => void verbs.star(actionId, !starred),
    },
    { text: t('controls.refuseOne'), onChoose: () => onGiveWay(verbs.refuse(actionId, 'item')) },
    ...(kindMayGo
      ? [{ text: t('controls.refuseKind'), onChoose: () => onGiveWay(verbs.refuse(actionId, 'kind')) }]
      : []),
  ];
}
