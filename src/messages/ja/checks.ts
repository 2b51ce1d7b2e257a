import type { checks as english } from '../en/checks.ts';

export const checks = {
  'check.numbers.title': '数の食い違い',
  'check.numbers.why':
    '翻訳の途中で数が変わっていれば、まず間違いです。しかも訳文だけを読む人には気づきようがありません。',
  'check.numbers.remedy':
    '原文の該当する数を確かめ、訳文を直してください。数え方や単位を意図して変えた場合は、指摘を取り下げてください。',
  'check.numbers.differs': '訳文の「{{ja}}」に対応する数が原文では「{{en}}」です。原文を確かめてください。',
  'check.numbers.scale':
    '訳文の「{{ja}}」と原文の「{{en}}」は{{factor}}倍食い違っています。万・億・兆の桁を確かめてください。',
  'check.numbers.missing': '原文の数「{{en}}」が訳文に見当たりません。',
  'check.numbers.extra': '訳文の数「{{ja}}」が原文に見当たりません。',
  'check.numbers.occasion':
    '「{{ja}}」は順位を表します。原文の「{{en}}」は回数です。「{{better}}」が適切です。',
  'check.numbers.more': '訳文では「{{ja}}」が下限ですが、原文の「{{en}}」は上限です。',
  'check.numbers.fewer': '訳文では「{{ja}}」が上限ですが、原文の「{{en}}」は下限です。',

  'check.dates.title': '日付・時刻の食い違い',
  'check.dates.why': '日付や曜日は間違っていても文として自然に読めてしまい、読者は別の出来事と取り違えます。',
  'check.dates.remedy':
    '双方の日付を見比べ、訳文を直してください。現地時間や別の暦で書いた場合は、指摘を取り下げてください。',
  'check.dates.differs': '訳文の「{{ja}}」は、原文では「{{en}}」です。原文を確かめてください。',
  'check.dates.distance':
    '訳文の「{{ja}}」は、原文では「{{en}}」です。いつから数えた日付かを確かめてください。',
  'check.dates.missing': '原文の日時「{{en}}」が訳文に見当たりません。',
  'check.dates.extra': '訳文の日時「{{ja}}」が原文に見当たりません。',
  'check.dates.from': '訳文は「{{ja}}」からのことになっていますが、原文は「{{en}}」までのことです。',
  'check.dates.until': '訳文は「{{ja}}」までのことになっていますが、原文は「{{en}}」からのことです。',

  'check.names.title': '名前の欠落・取り違え',
  'check.names.why': '名前が入れ替わったり抜け落ちたりすると、ある人の言動が別の人のものになってしまいます。',
  'check.names.remedy':
    '原文でだれ（どこ）を指しているかを確かめ、訳文に正しい名前を入れてください。「同氏」「首都」などで言い換えている場合は、指摘を取り下げてください。',
  'check.names.swapped':
    '訳文の「{{ja}}」に当たるところが、原文では「{{en}}」です。だれ（どこ）のことか確かめてください。',
  'check.names.office':
    '{{ja}}の肩書きが「{{said}}」になっていますが、英文は「{{en}}」（{{right}}）です。肩書きを確かめてください。',
  'check.names.half': '「{{ja}}」は姓「{{en}}」の片方だけです。二つの部分からなる姓は、両方を書きます。',
  'check.names.missing': '原文の名前「{{en}}」が訳文に見当たりません。',
  'check.names.part': '姓名の一方が合いません。「{{ja}}」に当たるところが、原文では「{{en}}」です。',
  'check.names.hole': '「{{ja}}」の前に語がありません。名前が抜け落ちていないか確かめてください。',
  'check.names.extra': '訳文の名前「{{ja}}」が原文に見当たりません。',

  'check.name-variants.title': '名前の表記ゆれ',
  'check.name-variants.why':
    '一つの記事で同じ名前の書き方が揺れると、一人が二人に見え、検索しても一部しか見つかりません。',
  'check.name-variants.remedy':
    '表記を一つに決めて統一し、用語集に登録してください。次からは自動で確かめられます。',
  'check.name-variants.paired':
    '「{{en}}」が、ここでは「{{seen}}」、ほかでは「{{preferred}}」と書かれています。どちらかにそろえてください。',
  'check.name-variants.scripts':
    '「{{seen}}」と「{{preferred}}」は同じ人物です。表記を「{{preferred}}」にそろえてください。',
  'check.name-variants.alone':
    '同じ名前と思われる「{{seen}}」と「{{preferred}}」が混在しています。どちらかにそろえてください。',

  'check.untranslated.title': '訳し残し',
  'check.untranslated.why':
    '固有名詞でも、日本語で普通に使う略語でもない英単語が残っています。訳し忘れであり、読者に伝わりません。',
  'check.untranslated.remedy': '日本語に訳してください。名前であればカタカナで書いてください。',
  'check.untranslated.word': '「{{words}}」が英語のまま残っています。日本語に訳してください。',
  'check.untranslated.title-of-person':
    '肩書の「{{words}}」が英語のまま残っています。日本語に訳してください。',
  'check.untranslated.whole':
    '日本語がひとつもありません。訳されていないか、訳文の代わりに機械の返答が入っています。',
  'check.untranslated.script': '「{{words}}」は日本語で使わない文字です。日本語に訳してください。',

  'check.omission.title': '訳抜け',
  'check.omission.why':
    '訳文がなめらかでも、抜けている内容は目に見えません。原文と突き合わせて初めてわかります。',
  'check.omission.remedy':
    '印の付いた原文を読み、訳を補ってください。意図して省いた場合は、指摘を取り下げてください。',
  'check.omission.sentence': '原文の「{{en}}」に当たる訳文がありません。',
  'check.omission.clause': '英文の「{{en}}」に当たる部分が訳文に見当たりません。',

  'check.addition.title': '原文にない文',
  'check.addition.why':
    'どの原文にも裏付けのない文は、機械が作り出したか、別の記事から紛れ込んだおそれがあります。',
  'check.addition.remedy':
    '文を削るか、元になった原文を加えてください。編集者が補った文であれば、指摘を取り下げてください。',
  'check.addition.sentence': '前後の文には原文がありますが、この文に当たる原文がありません。',

  'check.fragment.title': '述語のない文',
  'check.fragment.why': '文の一部が切り離されて「。」で終わると、何にかかる言葉なのか読者にはわかりません。',
  'check.fragment.remedy': '元の文に戻すか、述語を補ってください。',
  'check.fragment.particle':
    '助詞「{{particle}}」で終わっていて、述語がありません。前の文の一部が切り離されたようです。',
  'check.fragment.detached':
    '原文では一つの文の一部だったものが、独立した文になっています。「{{words}}」が何にかかるのか確かめてください。',
  'check.fragment.source': '「{{words}}」は前の文の情報源です。前の文の頭に移し、読点でつないでください。',
  'check.fragment.speech':
    '「{{words}}」だけでは何を話したのかわかりません。前の文の終わりが切り離されたようです。',
  'check.fragment.comma':
    '「{{words}}」は句点の後に読点で続いていて、述語がありません。前の文の一部が切り離されたようです。',

  'check.torn-anchor.title': 'はぐれたリンク語句',
  'check.torn-anchor.why':
    'リンクの文字列だけが別に訳されると、その語句は空白に挟まれて取り残され、元の文からは抜け落ちます。',
  'check.torn-anchor.remedy': '印の付いた語句を原文での位置に戻し、余分な空白を消してください。',
  'check.torn-anchor.stranded':
    '「{{words}}」が文の後に取り残されています。前の文にあったリンクのようです。元の位置に戻してください。',
  'check.torn-anchor.between':
    '「{{words}}」が空白に挟まれて文の流れから外れています。リンクの語句が位置を失ったようです。',
  'check.torn-anchor.runs-into':
    '「{{words}}」は空白の後に置かれ、助詞もなく次の言葉に続いています。リンクの語句が位置を失ったようです。',
  'check.torn-anchor.clause':
    '「{{words}}」は句読点なしで文の途中に置かれています。リンクの文字列が位置を失ったようです。',

  'check.punctuation.title': '句読点の乱れ',
  'check.punctuation.why':
    '重なった句読点は、ばらばらに訳した断片をつないだ跡です。近くの語句が本来の位置を失っていることもあります。',
  'check.punctuation.remedy': '句読点を一つにし、文を読み直してください。隣の語句の位置も確かめてください。',
  'check.punctuation.doubled': '「{{seen}}」は句読点が重なっています。「{{better}}」にしてください。',
  'check.punctuation.spaced': '「{{sign}}」の前に空白があります。空白を消してください。',
  'check.punctuation.leading':
    '文が「{{sign}}」で始まっています。取り除き、抜けた語句がないか確かめてください。',

  'check.brackets.title': 'かっこの不一致',
  'check.brackets.why':
    'かっこの片方が欠けると、だれの発言なのか、どこまでが引用なのかがわからなくなります。',
  'check.brackets.remedy':
    '原文の引用符の位置を見て、欠けたかっこを補うか、余分なかっこを取り除いてください。',
  'check.brackets.unclosed': '「{{sign}}」が閉じられていません。',
  'check.brackets.unopened': '「{{sign}}」に対応する始めのかっこがありません。',
  'check.brackets.mismatched': '「{{open}}」が「{{close}}」で閉じられています。',
  'check.brackets.parts':
    '「{{sign}}」が「{{verb}}」と打ち消しの「ない」を切り離していて、段落の閉じかっこも一つ多くなっています。このかっこを取ると、文の意味が逆になります。',

  'check.style-mix.title': '敬体と常体の混在',
  'check.style-mix.why':
    '「です・ます」か「だ・である」のどちらかで通すのが決まりです。文ごとに変わるのは、通読されていないしるしです。',
  'check.style-mix.remedy': '印の付いた文末を、記事のほかの文に合わせてください。',
  'check.style-mix.polite':
    '敬体（「{{ending}}」など）で終わる文が{{count}}文ありますが、記事の文の{{share}}％は常体です。',
  'check.style-mix.plain':
    '常体（「{{ending}}」など）で終わる文が{{count}}文ありますが、記事の文の{{share}}％は敬体です。',

  'check.katakana-spelling.title': 'カタカナの誤記',
  'check.katakana-spelling.why':
    'カタカナ語は一字違うだけで意味をなさなくなります。読者がつまずき、検索にもかかりません。',
  'check.katakana-spelling.remedy':
    '正しい表記に直してください。その表記で正しい場合は、用語集に登録してください。',
  'check.katakana-spelling.slip': '「{{seen}}」はよくある書き誤りです。「{{better}}」にしてください。',
  'check.katakana-spelling.paired':
    '「{{seen}}」は辞書にない語です。原文の「{{en}}」は「{{better}}」と書きます。',
  'check.katakana-spelling.alone': '「{{seen}}」は辞書にない語です。「{{better}}」の誤記ではありませんか。',

  'check.doubled-phrase.title': '語句の重複',
  'check.doubled-phrase.why':
    '同じ語句が続けて現れるのは、断片的な訳をつなぎ合わせた跡です。読者はそこでつまずきます。',
  'check.doubled-phrase.remedy': '一方を削るか、別の言い方に改めてください。',
  'check.doubled-phrase.found': '「{{words}}」が二度続いています。',
  'check.doubled-phrase.near': '「{{words}}」が近くで繰り返されています。',
  'check.doubled-phrase.sentence': '同じ文が二度続いています。',
  'check.doubled-phrase.twice-said': '「{{words}}」は同じ意味の言葉が重なっています。',

  'check.mojibake.title': '文字化け',
  'check.mojibake.why': '誤った文字コードで読まれた文字は判読できず、その部分の内容が失われます。',
  'check.mojibake.remedy': '元のページで該当箇所を確かめるか、文字コードを変えて読み込み直してください。',
  'check.mojibake.found': '「{{words}}」は文字化けしているようです。',
  'check.mojibake.entity': '「{{words}}」はウェブページの符号で、本文の文字ではありません。',

  'check.cut-off.title': '文の途切れ',
  'check.cut-off.why':
    '途中で終わった文は、続きが取り込まれていないしるしです。「続きを読む」の先が抜けていることがあります。',
  'check.cut-off.remedy': '記事の続きを取り込むか、文を終わらせてください。',
  'check.cut-off.found': 'この段落は「。」なしで終わっています。ここで途切れているおそれがあります。',

  'check.spacing.title': '余分な空白',
  'check.spacing.why':
    '日本語は空白で区切りません。残った空白は、断片をつないだ箇所やリンクがあった箇所を示しています。',
  'check.spacing.remedy': '空白を消し、前後の語句が正しい位置にあるか確かめてください。',
  'check.spacing.found': '「{{before}}」と「{{after}}」の間に余分な空白があります。',

  'check.mistranslation.title': '英文に根拠のない語',
  'check.mistranslation.why':
    '滑らかな文の中の誤った語ほど見つけにくい誤りはありません。日本語としては読めるのに、言っていることが違うからです。',
  'check.mistranslation.remedy':
    '印の付いた語を英文と見比べてください。意味が違えば直し、意訳として妥当であれば指摘を退けてください。',
  'check.mistranslation.rival':
    '「{{ja}}」（{{senses}}）に当たる語が英文になく、英文の「{{en}}」（{{right}}）に当たる語が訳文にありません。',
  'check.mistranslation.transcription':
    '「{{ja}}」は音を写しただけの表記で、どの資料にもありません。通常の表記を確かめてください。',
  'check.mistranslation.latin':
    '「{{ja}}」がラテン文字のまま残っています。日本語の語や表記がないか確かめてください。',
  'check.mistranslation.foreign': '「{{ja}}」には日本語で使わない字があります。中国語のまま残っています。',
  'check.mistranslation.nothing': '「{{ja}}」（{{senses}}）に当たる語が英文にありません。',
  'check.mistranslation.unknown': '「{{ja}}」は辞書になく、英文にも近い語がありません。',
  'check.mistranslation.changed':
    '「{{en}}」が「{{ja}}」と訳されています。似た文では、こうした訳語がよく直されています。ふつうの言い方か確かめてください。',
  'check.mistranslation.ending':
    '「{{ja}}」：似た文では、こうした文末や活用がよく直されています。時制、態、文体を英文と見比べてください。',

  'check.pivot-homophone.title': '韓国語を経由した同音語の取り違え',
  'check.pivot-homophone.why':
    '韓国語は音で書き表すため、韓国語を経由した翻訳では、同じ読みのまったく別の語が選ばれることがあります。',
  'check.pivot-homophone.remedy':
    '英文に合う語に直してください。記事の残りの部分にも同じ取り違えがないか、注意して読んでください。',
  'check.pivot-homophone.word':
    '「{{wrong}}」と「{{right}}」は韓国語ではどちらも「{{hangul}}」です。英文は「{{en}}」なので、「{{right}}」の取り違えと考えられます。',
  'check.pivot-homophone.korean':
    '「{{wrong}}」は韓国語の「{{korean}}」（{{hangul}}、日本語では「{{right}}」）と同音です。英文は「{{en}}」です。',
  'check.pivot-homophone.article':
    'この記事は韓国語を経由して訳されたようです（{{words}}）。韓国語で同音になる語の取り違えに注意してください。',

  'check.look-alike.title': '似た語との取り違え',
  'check.look-alike.why':
    '機械は知らない語を、知っている似た語と読み違えることがあります。dessertをdesertと読んで「砂漠」と訳すような誤りです。',
  'check.look-alike.remedy': '印の付いた語を英文と見比べ、英文の言うとおりに直してください。',
  'check.look-alike.word':
    '「{{ja}}」は「{{read}}」ですが、英文にあるのはそれとつづりや語頭の似た「{{en}}」（{{right}}）です。',
  'check.look-alike.reading':
    '「{{ja}}」（{{read}}）は「{{right}}」と読みが同じです。英文の「{{en}}」に当たるのは「{{right}}」です。',
  'check.polarity.title': '否定の抜け・付け足し',
  'check.polarity.why':
    '否定が抜けたり紛れ込んだりすると、文の意味が正反対になります。それでも文としては自然に読めるため、見落としやすい誤りです。',
  'check.polarity.remedy':
    '印の付いた述語を英文と見比べ、肯定か否定かを確かめてください。別の言い方で同じ内容を表しているときは、指摘を却下してかまいません。',
  'check.polarity.gained':
    '訳文は「{{ja}}」と否定していますが、英文に否定は見当たりません。否定が必要か確かめてください。',
  'check.polarity.lost': '英文は「{{en}}」と否定していますが、訳文の「{{ja}}」は否定になっていません。',
  'check.polarity.dropped':
    '原文は「{{en}}」と打ち消していますが、訳文には打ち消しに当たる言葉がまったくありません。',
  'check.opposite.title': '反対語の取り違え',
  'check.opposite.why':
    '「上昇」と「下落」、「北」と「南」、「勝ち」と「負け」のような対の言葉は、機械翻訳で入れ替わることがあります。文としては自然なまま、意味が逆になります。',
  'check.opposite.remedy':
    '印の付いた二つの言葉を見比べてください。同じ事柄を逆の立場から述べているとき（売る・買うなど）は、指摘を却下してかまいません。',
  'check.opposite.found':
    '英文の「{{en}}」に対して、訳文は反対の意味の「{{ja}}」になっています。「{{better}}」ではないか確かめてください。',
  'check.particle.title': '助詞の重なり',
  'check.particle.why':
    '並び得ない助詞が続いていると、書きかけの文が直しきれていないことが多く、だれが何をどうしたのかが読み取れません。',
  'check.particle.remedy': '述語に合う方の助詞を残し、もう一方を削ってください。',
  'check.particle.found': '「{{words}}」では、助詞が一つで足りるところに二つ続いています（{{particles}}）。',

  'check.wrong-term.title': '用語の誤り',
  'check.wrong-term.why':
    '定訳のある用語を一語ずつ訳すと別の意味になり、その分野を知る読者の信頼を失います。',
  'check.wrong-term.remedy': '定着した用語に直してください。別の定訳を使う場合は、用語集に登録してください。',
  'check.wrong-term.found': '「{{en}}」を「{{ja}}」とは言いません。定着した訳語は「{{better}}」です。',
  'check.wrong-term.alone': '「{{ja}}」という日本語はありません。「{{en}}」（{{better}}）の誤訳のようです。',

  'check.width.title': '全角・半角の混在',
  'check.width.why':
    '同じ語でも全角と半角では検索で別の語になります。一つの数の中で幅が違うのは、断片をつなぎ合わせた跡です。',
  'check.width.remedy': '用字の決まりに合わせ、記事の中でどちらかにそろえてください。',
  'check.width.number': '「{{seen}}」は全角と半角の数字が混ざっています。「{{better}}」にそろえてください。',
  'check.width.word': '「{{seen}}」は、この記事のほかの箇所では「{{usual}}」と書かれています。',
  'check.width.katakana': '「{{seen}}」は半角カタカナです。本文では「{{better}}」と書きます。',

  'check.modality.title': '「かもしれない」と「ねばならない」の取り違え',
  'check.modality.why':
    '起こり得ること、すべきこと、起きたことの違いは一語か二語です。その違いで読者の行動は変わります。',
  'check.modality.remedy': '印の付いた語を見比べ、英文と同じ強さの言い方に直してください。',
  'check.modality.weakened': '英文は義務（「{{en}}」）ですが、訳文は推量（「{{ja}}」）になっています。',
  'check.modality.strengthened': '英文は可能性（「{{en}}」）ですが、訳文は義務（「{{ja}}」）になっています。',
  'check.modality.added': '英文は事実として述べていますが、訳文は推量（「{{ja}}」）になっています。',

  'check.quotation.title': '引用の範囲のずれ',
  'check.quotation.why':
    'かぎかっこの中は、だれかが実際に言った言葉です。範囲がずれると、地の文が発言になったり、発言が地の文になったりします。',
  'check.quotation.remedy': '英文の引用符の始まりと終わりを確かめ、かぎかっこの位置を直してください。',
  'check.quotation.wider': '英文では引用の外にある言葉が、かぎかっこの中に入っています（{{words}}）。',
  'check.quotation.narrower': '英文では引用の中にある言葉が、かぎかっこの外に出ています（{{words}}）。',

  'check.roles.title': 'だれがだれに何をしたかの取り違え',
  'check.roles.why':
    'する側とされる側が入れ替わっても、言葉も名前もすべてそろっています。検索や数え上げでは決して見つかりません。',
  'check.roles.remedy':
    '英文でだれがだれに何をしたのかを確かめ、訳文を直してください。同じことを逆の側から述べている場合（「Aが売る」を「Bが買う」など）は、指摘を取り下げてください。',
  'check.roles.exchanged':
    '訳文では「{{subject}}」が「{{object}}」に対してする側ですが、英文では逆です（「{{en}}」）。',
  'check.roles.own': '「{{name}}」が自分自身の「{{kin}}」になっています。どちらかの名前を取り違えています。',
  'check.roles.detached':
    'この文では「{{name}}」がする側になっていますが、英文では別の節の一部（「{{en}}」）で、その主語ではありません。元の文のどこにかかるのか確かめてください。',

  'check.attribution.title': '発言者の取り違え',
  'check.attribution.why':
    '発言を別人のものにしてしまうと、重大な誤報になります。文を読むだけでは気づけない誤りです。',
  'check.attribution.remedy': '英文で話し手と聞き手を確かめ、名前を正しい位置に入れてください。',
  'check.attribution.found':
    '訳文では「{{ja}}」の発言になっていますが、英文の話し手は「{{en}}」（{{better}}）です。発言者を確かめてください。',
  'check.attribution.pronoun':
    '訳文では「{{ja}}」の発言ですが、英文の話し手は代名詞で、直前の文に出てくるのは「{{en}}」だけです。だれの発言か確かめてください。',
  'check.attribution.holder':
    '「{{ja}}」では{{name}}自身が「{{office}}」であるように読めます。英文は「{{en}}」で、別の人を指しています。',

  'check.units.title': '単位・通貨の食い違い',
  'check.units.why':
    '数字が合っていても、単位が違えば誤りです。40ユーロは40ドルではなく、8カ月は8週間ではありません。自然に読めてしまうため、見落とされがちです。',
  'check.units.remedy': '原文の単位を確かめ、単位を直すか、数も換算してください。',
  'check.units.found': '訳文は「{{ja}}」、原文は「{{en}}」で、数は同じですが単位が違います。',
} as const satisfies Record<keyof typeof english, string>;
