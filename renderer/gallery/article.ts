import type { ArticlePage } from '../../src/api/project-views.ts';
import { buildArticle, pairs, type Sketch } from './build.ts';
import { findings, terms } from './findings.ts';
import { readings } from './readings.ts';
import { texts } from './texts.ts';

const at = (sentence: number, file = 0) => ({ file, sentence });

/** An article written for the gallery: everything the reading view can be asked to show stands in it once. */
const sketch: Sketch = {
  ...texts,
  beads: [
    {
      ja: [2],
      en: [at(1)],
      links: pairs('船=ship|未知=uncharted|北太平洋=North Pacific|海山=seamount|発見=finds'),
    },
    { ja: [4], en: [], score: 0.86 },
    {
      ja: [5],
      en: [at(2)],
      links: pairs(
        '観測船=research vessel|白鷺丸=Shirasagi Maru|火曜日=Thursday|北太平洋=North Pacific|公海=international waters|高さ=high|3200=3,200|メートル=metres|海山=seamount|発見=found|発表した=said',
      ),
    },
    {
      ja: [6],
      en: [at(3)],
      links: pairs(
        '海底=ocean floor|地図作り=mapping|国際=international|計画=project|によると=according to|大きな=size|山=mountain|見過ごされていた=overlooked|異例=unusual',
      ),
    },
    {
      ja: [7],
      en: [at(4)],
      links: pairs(
        '航海=voyage|率いた=led|マリア・オルテガ=Maria Ortega|博士=Dr.|最初=first|機器=instruments|故障=failed|思いました=thought|述べた=said',
      ),
    },
    {
      ja: [8],
      en: [at(5)],
      links: pairs('三度=three times|測り直して=measured|信じる=believed'),
    },
    {
      ja: [9],
      en: [at(7)],
      links: pairs(
        '船=ship|4月12日=April 12|ホノルル=Honolulu|出港し=left|42日=42 days|約=some|1万5000=150,000|平方キロ=square kilometres|測量した=surveyed',
      ),
    },
    {
      ja: [10],
      en: [at(8)],
      links: pairs(
        '音響測深機=echo sounder|毎秒=a second|2万=20,000|音波=pulses|発し=sends out|反射=what comes back|水深=depth|割り出す=works out',
      ),
    },
    { ja: [], en: [at(9)], score: 0.82 },
    {
      ja: [11],
      en: [at(6)],
      links: pairs(
        '調査=survey|日本=Japan|カナダ=Canada|ポルトガル=Portugal|研究者=Researchers|加わった=took part',
      ),
    },
    {
      ja: [12],
      en: [at(0, 1)],
      links: pairs('海=ocean|地図のない=blank'),
    },
    {
      ja: [13, 14],
      en: [at(1, 1)],
      links: pairs(
        '世界=world’s|海底=sea floor|詳しく=in detail|測られた=surveyed|約=about|26=26|パーセント=per cent|にすぎない=Only|残り=rest|衛星=satellite|重力=gravity|データ=data|推定した=inferred|粗い=coarse|地図=maps',
      ),
    },
    {
      ja: [15],
      en: [at(10)],
      links: pairs(
        'オルテガ=Ortega|海山=seamount|渡り=migrating|鳥=whales|中継地=staging post|可能性=might|否定した=said',
      ),
    },
    {
      ja: [16],
      en: [at(11)],
      links: pairs(
        '周辺=nearby|冷水性=Cold-water|サンゴ=corals|名前のついていない=unnamed|魚=fish|少なくとも=at least|2=two|種=species|見つかっている=seen',
      ),
    },
    { ja: [17], en: [], score: 0.55 },
    {
      ja: [18],
      en: [at(12)],
      links: pairs(
        '調査=survey|費=cost|全体で=in all|1200万=12 million|ドル=dollars|半分=half|オステガ=Ortega|財団=Foundation|負担した=paid',
      ),
    },
    {
      ja: [19],
      en: [at(2, 1)],
      links: pairs(
        '計画=project’s|事務局長=executive director|ジョン・リンド=John Lind|2030=2030|終える=finishing|目標=goal|野心的=ambitious|手が届く=within reach|語る=says',
      ),
    },
    {
      ja: [20],
      en: [at(3, 1)],
      links: pairs(
        '環境=Conservation|団体=groups|詳細な=detailed|地図=maps|海底=seabed|採掘=mine|使われる=used|懸念している=worry',
      ),
    },
    {
      ja: [21],
      en: [at(4, 1)],
      links: pairs(
        '計画=project|データ=data|すべて=all|無料=free of charge|公開=publishes|制限=restrict|できない=cannot|としている=says',
      ),
    },
    { ja: [], en: [at(13)], score: 0.9 },
    { ja: [], en: [at(14)], score: 0.9 },
    { ja: [], en: [at(15)], score: 0.9 },
    { ja: [], en: [at(16)], score: 0.9 },
    { ja: [], en: [at(17)], score: 0.9 },
    { ja: [22], en: [], score: 0.8 },
    { ja: [23], en: [], score: 0.8 },
  ],
  findings,
  terms,
  readings,
};

/** The gallery's article. */
export const gallery: ArticlePage = buildArticle(
  'gallery',
  '深海の地図を描く船、北太平洋で未知の海山を発見',
  sketch,
);
