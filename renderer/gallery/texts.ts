import type { Sketch } from './build.ts';

/** Both sides of the gallery's article, line by line. */
export const texts: Pick<Sketch, 'ja' | 'en'> = {
  ja: [
    ['boilerplate', 'ホーム > 科学 > 海洋', 'ends'],
    ['boilerplate', 'この記事をシェアする　メール　印刷', 'ends'],
    ['heading', '深海の地図を描く船、北太平洋で未知の海山を発見', 'ends'],
    ['byline', '文：エレナ・ヴァスケス　写真：海洋観測協会', 'ends'],
    ['caption', '母港を出る観測船「白鷺丸」。乗組員は46人。', 'ends'],
    ['body', '観測船「白鷺丸」は火曜日、北太平洋の公海で、高さ3200メートルの海山を発見したと発表した。'],
    [
      'body',
      '海底の地図作りを担う国際計画によると、これほど大きな山が見過ごされていたのは異例だという。',
      'ends',
    ],
    ['body', '航海を率いたマリア・オルテガ博士は、「最初は機器の故障だと思いました」と述べた。'],
    ['body', '「三度測り直して、やっと信じることができたのです」', 'ends'],
    ['body', '船は4月12日にホノルルを出港し、42日かけて約1万5000平方キロを測量した。'],
    ['body', '音響測深機は毎秒2万回の音波を発し、その反射から水深を割り出す。', 'ends'],
    ['body', '今回の調査には、日本、カナダ、ポルトガルの研究者が加わった。', 'ends'],
    ['heading', '地図のない海', 'ends'],
    ['body', '世界の海底のうち、詳しく測られたのは約26パーセントにすぎない。'],
    ['body', '残りは、衛星の重力データから推定した粗い地図しかない。', 'ends'],
    ['body', 'オルテガ氏は、この海山が渡り鳥の中継地になっている可能性を否定した。'],
    ['body', '周辺では、冷水性のサンゴと、名前のついていない魚が少なくとも2種見つかっている。'],
    ['body', ' サンゴ礁。', 'ends'],
    ['body', '調査費は全体で1200万ドルにのぼり、その半分をオステガ財団が負担した。'],
    [
      'body',
      '計画の事務局長を務めるジョン・リンド氏は、2030年までに全海底の測量を終えるという目標は「野心的だが、手が届く」と語る。',
      'ends',
    ],
    ['body', '一方で、環境団体は、詳細な地図が海底資源の採掘に使われることを懸念している。。'],
    [
      'body',
      '同計画は、データをすべて無料で公開しており、使い道を制限することはできないとしている。',
      'ends',
    ],
    ['body', '白鷺丸は来月、整備のために横浜に戻る予定です。', 'ends'],
    ['body', '地元の小学生は、海山の名前を募集する企画に参加できる。', 'ends'],
    ['boilerplate', '関連記事'],
    ['boilerplate', '「深海の音を聞く」「海底ケーブルと津波」', 'ends'],
    ['boilerplate', 'コメントを書くにはログインしてください。', 'ends'],
  ],
  en: [
    {
      file: 'seamount-release.txt',
      lines: [
        ['boilerplate', 'Skip to main content', 'ends'],
        ['heading', 'Survey ship finds uncharted seamount in the North Pacific', 'ends'],
        [
          'body',
          'The research vessel Shirasagi Maru has found a seamount 3,200 metres high in international waters of the North Pacific, its operators said on Thursday.',
        ],
        [
          'body',
          'It is unusual for a mountain of that size to have been overlooked, according to the international project that is mapping the ocean floor.',
          'ends',
        ],
        [
          'body',
          '“At first I thought the instruments had failed,” said Dr. Maria Ortega, who led the voyage.',
        ],
        ['body', '“We measured it three times before we believed it.”', 'ends'],
        ['body', 'Researchers from Japan, Canada and Portugal took part in the survey.', 'ends'],
        [
          'body',
          'The ship left Honolulu on April 12 and surveyed some 150,000 square kilometres in 42 days.',
        ],
        [
          'body',
          'Its echo sounder sends out 20,000 pulses a second and works out the depth from what comes back.',
        ],
        ['body', 'The weather was calm for all but three of those days.', 'ends'],
        ['body', 'Ortega said the seamount might well serve as a staging post for migrating whales.'],
        ['body', 'Cold-water corals and at least two unnamed species of fish have been seen nearby.', 'ends'],
        [
          'body',
          'The survey cost 12 million dollars in all, half of it paid by the Ortega Foundation.',
          'ends',
        ],
        ['body', 'Subscribe to our newsletter for more ocean news.', 'ends'],
        ['body', 'The vessel was built in Kobe in 2011.'],
        ['body', 'It carries two small submersibles.'],
        ['body', 'Its crew of 46 includes nine technicians.'],
        ['body', 'It has completed thirty voyages.', 'ends'],
      ],
    },
    {
      file: 'the-blank-ocean.html',
      lines: [
        ['heading', 'The blank ocean', 'ends'],
        [
          'body',
          'Only about 26 per cent of the world’s sea floor has been surveyed in detail; for the rest there are only coarse maps inferred from satellite gravity data.',
          'ends',
        ],
        [
          'body',
          'The goal of finishing by 2030 is “ambitious but within reach”, says John Lind, the project’s executive director.',
        ],
        ['body', 'Conservation groups worry that detailed maps will be used to mine the seabed.'],
        [
          'body',
          'The project publishes all of its data free of charge and says that it cannot restrict what is done with it.',
          'ends',
        ],
      ],
    },
  ],
};
