/**
 * What the frame of a page says, in both languages: scraped articles mix them. `LINES` are whole lines without marks
 * around them; `BEGINNINGS` begin a short line that is no sentence; `PHRASES` may stand anywhere.
 */

/** Whole lines, lower case. */
export const LINES: ReadonlySet<string> = new Set(
  `related articles|related stories|related posts|related topics|related content|related news|related|recommended
recommended for you|you may also like|you might also like|more from author|more from the author|back to top|back to top button
add yours|add a comment|leave a comment|leave a reply|leave a response|comments|no comments|no comments yet|there are no comments
there are no comments yet|post a comment|view comments|show comments|hide comments|comments are closed|share|share this|share this article
share this story|share on facebook|share on twitter|tweet|pin it|email|print|whatsapp|telegram|copy link|link copied
advertisement|advertisements|sponsored|sponsored content|promoted|ad|ads|subscribe|subscribe now|sign up|sign in|log in|login|register
newsletter|newsletters|follow us|skip to content|skip to main content|skip to navigation|menu|main menu|navigation|home|home page|about|about us
contact|contact us|privacy|privacy policy|cookie policy|cookies|accept|accept all|accept cookies|reject all|decline|manage cookies|terms
terms of use|terms of service|terms and conditions|site map|sitemap|previous|previous article|previous post|next|next article|next post
tags|categories|category|trending|trending now|most read|most popular|most viewed|popular posts|recent posts|latest news
latest posts|editor's picks|editors' picks|top stories|breaking news|live updates|loading|loading...|load more|show more|see more|view more|see all|view all
read more|read next|read also|read full story|continue reading|click here|search|search for|close|open|play|watch live
about the author|press release|press releases|rss
open this photo in gallery|view gallery|photos|video|listen|download|download pdf|report a correction|report an error|disclaimer
関連記事|関連ニュース|関連リンク|関連キーワード|関連タグ|関連トピックス|おすすめ|おすすめ記事|オススメ記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ
この記事を読んだ人はこんな記事も読んでいます|人気記事|人気の記事|人気ランキング|ランキング|アクセスランキング|記事ランキング|新着記事|最新記事|最新ニュース|注目記事|注目の記事
ピックアップ|特集一覧|記事一覧|一覧を見る|一覧へ|広告|スポンサーリンク|スポンサードリンク|シェア|シェアする|ツイート|ツイートする|ポスト|リツイート|いいね|いいね!|いいね！|送る
コメント|コメントを残す|コメントする|コメントを書く|コメントを見る|コメントを投稿|コメントを投稿する|コメント欄|コメントはまだありません|返信|返信する|返信を残す|コメントをキャンセル
トップへ戻る|トップに戻る|ページトップへ|ページトップへ戻る|ページの先頭へ|上へ戻る|先頭へ戻る|トップ|トップページ|ホーム|メニュー|メインメニュー|ナビゲーション|検索|サイト内検索
本文へスキップ|本文へ移動|コンテンツへ移動|コンテンツへスキップ|前の記事|次の記事|前へ|次へ|前のページ|次のページ|続きを読む|もっと見る|もっと読む|すべて見る|全文を読む|詳細を見る|閉じる|目次
カテゴリ|カテゴリー|タグ|アーカイブ|最近の投稿|最近のコメント|月別アーカイブ|お問い合わせ|お問合せ|プライバシーポリシー|個人情報保護方針|利用規約|会社概要|サイトマップ|運営会社|運営者情報
このサイトについて|特定商取引法に基づく表記|免責事項|プレスリリース|ログイン|ログアウト|新規登録|会員登録|無料会員登録|メールマガジン|メルマガ登録|ニュースレター|フォロー|フォローする|購読する|購読
印刷|印刷する|共有|共有する|ブックマーク|お気に入り|保存|保存する|この記事をシェア|この記事をシェアする|著者について|この記事を書いた人|筆者プロフィール|プロフィール|執筆者
送信|送信する|名前|メールアドレス|メール|ウェブサイト|サイト|コメント *|お名前|写真一覧|ギャラリー|動画|再生|音声で聞く|同意する|すべて許可|拒否する|設定|戻る`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Names of sections, lower case: boilerplate only outside the article, because inside they may be headings. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `news|world|politics|business|sports|sport|entertainment|opinion|archives|top|author|technology|science|health|culture|travel|food|video|local
ニュース|国内|国際|政治|経済|社会|スポーツ|エンタメ|文化|オピニオン|速報|科学|地域|暮らし|ライフ|コラム|トレンド|ビジネス|テクノロジー`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Begin a short line that no mark closes. */
export const BEGINNINGS: readonly RegExp[] = [
  /^READ(?:\s|:|：)/,
  /^(?:read|see|watch|listen|also read|read also|read more|don['’]t miss|must read)\s*[:：>»]/i,
  /^(?:you may also|you might also|more from|more stories)\b/i,
  /^(?:related|recommended|trending|more on|more in)\s*[:：]/i,
  /^(?:share|tweet|pin|post)(?: this)? (?:on|to|with|via)\b/i,
  /^(?:leave a|post a|add a|write a) (?:comment|reply|response|review)/i,
  /^(?:there are no|no|\d+) (?:comments?|replies|responses)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register|join|follow|like) (?:to|for|now|us|here|our|with)\b/i,
  /^(?:previous|next) (?:article|post|story)\b/i,
  /^(?:tags?|categor(?:y|ies)|filed under|posted in|topics?|keywords?|labels?)\s*[:：]/i,
  /^(?:back|skip|return|go) to (?:top|content|main|home|the top)\b/i,
  /^(?:about \d+ |\d+ |estimated )?(?:min(?:ute)?s? read|reading time)/i,
  /^(?:open this photo|click (?:here|to)|tap (?:here|to)|scroll (?:down|to)|swipe)\b/i,
  /^(?:save my name|notify me of|required fields|your email address)/i,
  /^(?:story|article|content) continues below/i,
  /^(?:copyright|©|\(c\))\s/i,
  /^(?:関連|あわせて読みたい|合わせて読みたい|おすすめ|オススメ|こちらも|参考記事|人気|注目)\s*[:：>＞▶►]/,
  /^(?:タグ|カテゴリー?|キーワード|トピック|ジャンル)\s*[:：]/,
  /^(?:前の記事|次の記事|前へ|次へ|続きを読む|もっと読む)\s*[:：>＞»→]?/,
  /^(?:この写真|写真|画像|動画)を(?:ギャラリー|拡大|大きく|全画面|すべて|もっと|見る|開)/,
  /^(?:シェア|ツイート|フォロー|共有)(?:する|数)?\s*[:：\d]/,
  /^コメント(?:数)?\s*[（(:：]?\s*\d/,
];

/** Anywhere in a line, also in whole sentences. */
export const PHRASES: readonly RegExp[] = [
  /メールアドレス[はが]公開され|(?:が付いている欄は|は)必須項目|必須項目に(?:は|印が)|コメントするには|コメントを投稿するには/,
  /(?:Cookie|クッキー)(?:を|の)(?:使用|利用|有効|設定|受け入れ)|cookie(?:を|の)(?:使用|利用)/i,
  /(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:use|uses|may use) (?:of )?cookies|by (?:continuing|using|clicking)[^.]{0,60}\b(?:cookies|privacy policy|terms)/i,
  /all rights reserved|無断(?:転載|複製|転用|引用)|著作権(?:は|者の許可)|禁無断/i,
  /自動(?:的に)?(?:生成|配信|翻訳)された|未編集の(?:記事|ニュース)|機械翻訳(?:された|によ|で)|自動翻訳(?:された|によ|で|サービス)/,
  /(?:auto-?generated|unedited|automatically (?:generated|translated)|machine[- ]translated)[^.]{0,60}\b(?:feed|article|story|content|report|version)\b/i,
  /(?:story|article|report|content) (?:has not been|was not|has been|is|was) (?:edited|created|published|generated|auto-?generated)[^.]{0,40}\b(?:staff|feed|syndicated|automatically)\b/i,
  /may not be (?:published|reproduced|republished)[^.]{0,60}(?:broadcast|redistributed|rewritten)|without (?:prior )?(?:written )?permission/i,
  /(?:この|続きの?)記事は.{0,12}(?:有料|会員限定|会員のみ)|続きを読むには|残り\s*\d+\s*文字|(?:有料)?会員(?:登録|限定)(?:で|の)/,
  /(?:読了時間|読了目安|この記事は\s*約?\s*\d+\s*分|\d+\s*分で読め)/,
  /(?:SNS|この記事|友達|Facebook|Twitter|X)(?:で|を|に)(?:シェア|共有)|LINEで送る|はてなブックマーク|をフォロー(?:する|してください)$/,
  /(?:アプリ|ニュースレター|メルマガ|メールマガジン|チャンネル)(?:を|に)(?:ダウンロード|登録|購読)/,
  /(?:subscribe to|sign up for) (?:our|the|my) [^.]{0,40}(?:newsletter|channel|podcast|alerts)/i,
  /JavaScript(?:を有効|が無効)|お使いのブラウザ|enable javascript|your browser (?:does not|doesn['’]t) support/i,
  /your email address will not be published|save my name, email/i,
];

/** A paragraph in which a site speaks of itself. */
export const SITE_ITSELF =
  /(?:当|本)(?:サイト|ブログ|メディア|ページ|ウェブサイト|ホームページ)(?:は|では|で|の|に|が)|この(?:サイト|ブログ|ウェブサイト|ホームページ)(?:は|では|の)|(?:^|。)(?:ブログ|サイト)では/;

/** Trades that author blurbs are proud of, with the words machines make of them. */
export const BLURB_WORDS =
  /エバンジェリスト|エヴァンジェリスト|エキスパート|スペシャリスト|ホリック|マニア|愛好家|オタク|フリーク|信奉者|実践者|起業家|トラブルメーカー|先駆者|開拓者|パイオニア|忍者|専門家|受賞歴のある|受賞した|認定|誇り高|熱心な|熱狂的|謙虚な|問題解決|ソルバー|ライター|作家|学生|学者|アナリスト|伝道師|伝道者|中毒|ファン|インターネット|ソーシャルメディア|ポップカルチャー|ビール|コーヒー|ベーコン|ゾンビ|アルコール|音楽|旅行|グル|探検家|エクスプローラー|コミュニケーター|クリエイター|オーガナイザー|イントロバート|主催者|思想家|介護/g;

/** The same in English. */
export const BLURB_WORDS_ENGLISH =
  /\b(?:evangelist|guru|ninja|buff|nerd|geek|scholar|enthusiast|fanatic|aficionado|junkie|maven|practitioner|trailblazer|problem solver|specialist|expert|advocate|lover|freak|aholic|holic|explorer|student|thinker|communicator|creator|organizer|introvert|ninja|pioneer|troublemaker|fan|wannabe|amateur|entrepreneur)\b/gi;

/** Whole sentences that present an author. */
export const AUTHOR_PRESENTED: readonly RegExp[] = [
  /\bis (?:a|an|the) (?:[\w’'-]+ ){0,5}(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|author|blogger|analyst|fellow)\b[^.]{0,80}(?:\bat|\bfor|\bwith|\bbased in|\bcovering|\bwho)\b/i,
  /(?:ライター|記者|編集者|ジャーナリスト|評論家|研究者|特派員|コラムニスト)[。、]\s*(?:\d{4}|[一二]..)年.{0,12}(?:生まれ|入社|卒業)|(?:著書に|専門は).{1,60}(?:など|』)|(?:を担当|出身|生まれ)。.{0,20}(?:在住|在勤|勤務)。?$/,
  /(?:follow|reach|contact) (?:him|her|them|me) (?:on|at)\b/i,
];
