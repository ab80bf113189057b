export { type TextKey, t, tCount } from '../../utils/services/text';
