import type { Span } from '../../base/span.ts';
import { defineCheck } from '../define-check.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { wholeEnglish, wholeJapanese } from '../words.ts';

/** A bead must be trusted this far before its modals are compared. */
const TRUSTED = 0.6;
/** More sentences than this in a bead, and a modal of one is set against a modal of another. */
const MOST = 1;

/** What English must do, as an order or a duty; "must have been" and "must be" are guesses. */
const DUTY =
  /\b(?:must(?! (?:have|be)\b)(?: not)?|ha(?:s|ve|d) to|needs? to|should(?! have\b)|ought to|required to|obliged to|(?:is|are|was|were|still) to be)\b/i;
/** What English leaves open. */
const MAYBE = /\b(?:may|might|could)\b/;
/** Anything in English that leaves something open, wherever it stands. */
const OPEN =
  /\b(?:may|might|could|can|cannot|would|maybe|perhaps|possibl[ey]|possibilit\w+|probabl[ey]|likel\w+|unlikely|potential\w*|seem\w*|appear\w*|suspect\w*|believe\w*|think\w*|thought|expect\w*|risk\w*|chance\w*|danger|if|whether|unless|fear\w*|suggest\w*|speculat\w*|apparent\w*|wonder\w*|guess\w*|feel\w*|felt|hope\w*|threat\w*|almost|hint\w*|doubt\w*|ever|say|said|sound\w*|look\w*|in case|as if|would-be|alleged\w*)\b|\?/i;
/** Japanese for a duty. */
const DUTY_JA =
  /(?:なければ|なくては|ねば|ないと)(?:な[らりる]|いけ|だめ|駄目)|べき|必要|義務|求め|要[しす]|ざるを得|ざるをえ|しかない|余儀|命じ|ください|下さい|こと(?:になっ|とさ|が重要|が大切|だ。)|欠かせ|不可欠|はず|方がいい|ほうがいい|[うく]だ。|なさい|てはなら|てはいけ|当然|欲し|ほし/;
const BOUND = /(?:なければ|なくては|ねば)な[らりる](?:ない|ず|ぬ)|べき(?:だ|で|と)/;
const MAYBE_JA = /かも(?:しれ|知れ)/;
/** Anything in Japanese that leaves something open. */
const OPEN_JA =
  /かも(?:しれ|知れ)|可能|おそれ|恐れ|懸念|危険|だろう|でしょう|得る|うる|えない|得ない|かね|ようだ|よう[なにで]|らし|みられ|見られ|とみ|考え|思|そう[だなで]|場合|ことも|できる|でき|はず|もし|場合|たぶん|おそらく|恐らく|うか|推[定測]|見込|予[想測]|[てで]も(?:よ|い)/;

/** Where a pattern first stands in the Japanese of a bead. */
function placeIn(view: BeadView, pattern: RegExp): Span | undefined {
  for (const sentence of view.ja.sentences) {
    const match = pattern.exec(japaneseAt(view, sentence));
    if (match !== null)
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return undefined;
}

/** Where a pattern first stands in the English of a bead. */
function placeInEnglish(view: BeadView, pattern: RegExp): Located<Span> | undefined {
  for (const sentence of view.en.sentences) {
    const match = pattern.exec(englishAt(view, sentence));
    if (match !== null) {
      const start = sentence.start + match.index;
      return { file: sentence.file, start, end: start + match[0].length };
    }
  }
  return undefined;
}

/**
 * Duty and possibility are told apart by a word or two in either language. Only sentences that have the one on this side
 * and the other on that are reported, and a guess that the Japanese adds to what the English states.
 */
export const modality = defineCheck({
  id: 'modality',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '乗客は席を替わるかもしれない。',
      en: 'Passengers must change their seats.',
      finds: ['かもしれ'],
    },
    { ja: '橋は来年まで閉鎖すべきだ。', en: 'The bridge may close until next year.', finds: ['べきだ'] },
    { ja: '橋は昨年閉鎖されたかもしれない。', en: 'The bridge was closed last year.', finds: ['かもしれ'] },
    { ja: '乗客は席を替わらなければならない。', en: 'Passengers must change their seats.', finds: [] },
    {
      ja: '橋は来年まで閉鎖されるかもしれない。',
      en: 'The bridge is likely to close until next year.',
      finds: [],
    },
    { ja: '運転手は眠っていたのかもしれない。', en: 'The driver must have been asleep.', finds: [] },
  ],
  *findInBead(view) {
    if (view.score < TRUSTED || view.ja.sentences.length > MOST || view.en.sentences.length > MOST) return;
    const [ja, en] = [wholeJapanese(view), wholeEnglish(view)];
    const maybe = placeIn(view, MAYBE_JA);
    const bound = placeIn(view, BOUND);
    const duty = placeInEnglish(view, DUTY);
    const open = placeInEnglish(view, MAYBE);
    if (maybe !== undefined && duty !== undefined && !OPEN.test(en) && !DUTY_JA.test(ja))
      yield {
        ja: [maybe],
        en: [duty],
        message: 'check.modality.weakened',
        values: { ja: japaneseAt(view, maybe), en: englishAt(view, duty) },
        confidence: 0.75,
      };
    else if (bound !== undefined && open !== undefined && !DUTY.test(en) && !OPEN_JA.test(ja))
      yield {
        ja: [bound],
        en: [open],
        message: 'check.modality.strengthened',
        values: { ja: japaneseAt(view, bound), en: englishAt(view, open) },
        confidence: 0.7,
      };
    else if (maybe !== undefined && !OPEN.test(en) && !/\bmust\b/i.test(en))
      yield {
        ja: [maybe],
        message: 'check.modality.added',
        values: { ja: japaneseAt(view, maybe) },
        confidence: 0.55,
      };
  },
});
