/** What each check is called, why it matters, what to do about its findings, and what it says of one. */
export const checks = {
  'check.numbers.title': 'Numbers that differ',
  'check.numbers.why':
    'A number that changes on the way across is almost always a mistake, and a reader of the translation has no means of noticing it.',
  'check.numbers.remedy':
    'Look at the marked number in the English and correct the Japanese. If the writer deliberately counted or converted differently, dismiss the finding.',
  'check.numbers.differs':
    'The Japanese says “{{ja}}” where the English says “{{en}}”. Check it against the source.',
  'check.numbers.scale':
    'The Japanese “{{ja}}” and the English “{{en}}” differ by a factor of {{factor}}. Check 万, 億 and 兆.',
  'check.numbers.missing': 'The number “{{en}}” of the English is not in the Japanese.',
  'check.numbers.extra': 'The number “{{ja}}” is not in the English.',
  'check.numbers.occasion':
    '“{{ja}}” tells a place in a ranking. The English tells how often it has happened, “{{en}}”: “{{better}}”.',
  'check.numbers.more':
    'The Japanese sets “{{ja}}” as the lower limit; in the English “{{en}}” is the upper one.',
  'check.numbers.fewer':
    'The Japanese sets “{{ja}}” as the upper limit; in the English “{{en}}” is the lower one.',

  'check.dates.title': 'Dates and times that differ',
  'check.dates.why':
    'A wrong day, month or weekday reads as smoothly as the right one, and sends readers to the wrong event.',
  'check.dates.remedy':
    'Compare the marked dates and correct the Japanese. Dismiss the finding when the article deliberately gives local time or another calendar.',
  'check.dates.differs':
    'The Japanese says “{{ja}}” where the English says “{{en}}”. Check it against the source.',
  'check.dates.distance':
    'The Japanese says “{{ja}}” where the English says “{{en}}”, reckoned from another day perhaps.',
  'check.dates.missing': 'The date “{{en}}” of the English is not in the Japanese.',
  'check.dates.extra': 'The date “{{ja}}” is not in the English.',
  'check.dates.from': 'The Japanese counts from “{{ja}}” on; the English ends with “{{en}}”.',
  'check.dates.until': 'The Japanese ends with “{{ja}}”; the English counts from “{{en}}” on.',

  'check.names.title': 'Names missing or swapped',
  'check.names.why':
    'A name that turns into another, or that drops out, gives the words and deeds of one person to somebody else.',
  'check.names.remedy':
    'Look at who or what stands in the English, and put that name into the Japanese. Dismiss the finding when the Japanese refers to it in another way (同氏, 首都).',
  'check.names.swapped':
    'The Japanese has “{{ja}}” where the English has “{{en}}”. Check who or what is meant.',
  'check.names.office':
    '{{ja}} is called {{said}} here, but the English says “{{en}}”, which is {{right}}. Check which office is meant.',
  'check.names.half':
    '“{{ja}}” is only one half of the surname “{{en}}”. People with two surnames are called by both.',
  'check.names.missing': 'The name “{{en}}” of the English is not in the Japanese.',
  'check.names.part': 'Of the full name one part differs: “{{ja}}” stands where the English has “{{en}}”.',
  'check.names.hole': '“{{ja}}” has nothing to stand behind: a name seems to have fallen out before it.',
  'check.names.extra': 'The name “{{ja}}” is not in the English.',

  'check.name-variants.title': 'One name, several spellings',
  'check.name-variants.why':
    'When a name is spelt in several ways within one article, readers take one person for two, and searches find only part of the article.',
  'check.name-variants.remedy':
    'Choose one spelling and use it throughout. Enter it in the glossary so that it stays chosen.',
  'check.name-variants.paired':
    '“{{en}}” is written “{{seen}}” here and “{{preferred}}” elsewhere in this article. Use one spelling.',
  'check.name-variants.scripts':
    '“{{seen}}” and “{{preferred}}” are one person, written in two scripts. Write “{{preferred}}” everywhere.',
  'check.name-variants.alone':
    'This article writes what looks like one name both “{{seen}}” and “{{preferred}}”. Use one spelling.',

  'check.untranslated.title': 'Left untranslated',
  'check.untranslated.why':
    'An English word that is neither a name nor in common use in Japanese has been passed over, and part of the readers will not understand it.',
  'check.untranslated.remedy': 'Translate the word, or write it in katakana if it is a name.',
  'check.untranslated.word': '“{{words}}” has been left in English. Translate it.',
  'check.untranslated.title-of-person': 'The title “{{words}}” has been left in English. Translate it.',
  'check.untranslated.whole':
    'None of this text is Japanese. It was not translated, or the machine answered instead of translating.',
  'check.untranslated.script': '“{{words}}” is not in a script that Japanese uses. Translate it.',

  'check.omission.title': 'Left out',
  'check.omission.why':
    'What is missing cannot be seen in a smooth translation; only a comparison with the source shows it.',
  'check.omission.remedy':
    'Read the marked English and add its translation, or dismiss the finding when it was left out on purpose.',
  'check.omission.sentence': 'No Japanese corresponds to the English sentence “{{en}}”.',
  'check.omission.clause': 'The Japanese seems to leave out “{{en}}”.',

  'check.addition.title': 'Not in the source',
  'check.addition.why':
    'A sentence that no source supports may have been invented by the machine, or have slipped in from another article.',
  'check.addition.remedy':
    'Delete the sentence, or add the source it comes from. Dismiss the finding when the editor added it.',
  'check.addition.sentence':
    'No English corresponds to this sentence, though the sentences around it have theirs.',

  'check.fragment.title': 'Sentence without a predicate',
  'check.fragment.why':
    'A phrase that was cut from its sentence and ended with 。 leaves the reader to guess what it belonged to.',
  'check.fragment.remedy': 'Join the phrase to the sentence it was torn from, or give it a predicate.',
  'check.fragment.particle':
    'This sentence ends in the particle “{{particle}}” and has no predicate. It seems to be part of the sentence before it.',
  'check.fragment.detached':
    'This sentence says by itself what a part of the English sentence said. See what “{{words}}” belonged to.',
  'check.fragment.source':
    'This sentence names the source of the one before it: “{{words}}”. Put it at the head of that sentence, with a comma.',
  'check.fragment.speech':
    '“{{words}}” says who spoke and not what was said. It seems to be the end of the sentence before it.',
  'check.fragment.comma':
    '“{{words}}” stands behind the full stop, led in by a comma, and has no predicate. It is a piece of the sentence before it.',

  'check.torn-anchor.title': 'Words torn out of their sentence',
  'check.torn-anchor.why':
    'Machines translate the text of a link apart from its sentence; the words then stand alone between spaces, and the sentence lacks them.',
  'check.torn-anchor.remedy': 'Put the marked words back where the English has them, and delete the space.',
  'check.torn-anchor.stranded':
    '“{{words}}” stands alone after the end of a sentence. It was probably a link in that sentence; put it back.',
  'check.torn-anchor.between':
    '“{{words}}” stands between spaces in the middle of a text. It was probably a link that lost its place.',
  'check.torn-anchor.runs-into':
    '“{{words}}” stands behind a space and runs into the next clause without a particle. It was probably a link that lost its place.',
  'check.torn-anchor.clause':
    '“{{words}}” is a clause of its own, with neither full stop nor comma before the space. It seems to be the text of a link that lost its place.',

  'check.punctuation.title': 'Stray or doubled punctuation',
  'check.punctuation.why':
    'Doubled or stray 。 and 、 are left behind where a machine joined translated pieces; often a phrase has lost its place there too.',
  'check.punctuation.remedy':
    'Keep one sign. Read the sentence once more: a phrase next to the sign may belong elsewhere.',
  'check.punctuation.doubled': 'Punctuation is doubled: “{{seen}}”. Write “{{better}}”.',
  'check.punctuation.spaced': 'There is a space before “{{sign}}”. Delete it.',
  'check.punctuation.leading':
    'The sentence begins with “{{sign}}”. Delete it, and see whether a phrase is missing.',

  'check.brackets.title': 'Unbalanced brackets',
  'check.brackets.why':
    'Without its other half a quotation mark no longer tells who said what, and where the quotation ends.',
  'check.brackets.remedy':
    'Add the missing bracket where the English opens or closes it, or delete the stray one.',
  'check.brackets.unclosed': '“{{sign}}” is opened here and never closed.',
  'check.brackets.unopened': '“{{sign}}” closes a bracket that was never opened.',
  'check.brackets.mismatched': '“{{open}}” is closed by “{{close}}”.',
  'check.brackets.parts':
    '“{{sign}}” parts “{{verb}}” from its negation, and the paragraph has one closing sign too many. Without this one the sentence says the opposite of what it says now.',

  'check.style-mix.title': 'Polite and plain style mixed',
  'check.style-mix.why':
    'An article keeps to です・ます or to だ・である; a change from sentence to sentence shows that nobody has read it as a whole.',
  'check.style-mix.remedy': 'Bring the marked endings to the style of the rest of the article.',
  'check.style-mix.polite':
    'Sentences that end politely (“{{ending}}”): {{count}}. The other {{share}}% of this article end plainly.',
  'check.style-mix.plain':
    'Sentences that end plainly (“{{ending}}”): {{count}}. The other {{share}}% of this article end politely.',

  'check.katakana-spelling.title': 'Misspelt katakana word',
  'check.katakana-spelling.why':
    'One wrong kana turns a loan word into nothing at all; readers stumble, and no search finds the word.',
  'check.katakana-spelling.remedy': 'Correct the spelling, or enter the word in the glossary if it is right.',
  'check.katakana-spelling.slip': '“{{seen}}” is a common slip. Write “{{better}}”.',
  'check.katakana-spelling.paired':
    '“{{seen}}” is in no dictionary; the English has “{{en}}”, which is written “{{better}}”.',
  'check.katakana-spelling.alone': '“{{seen}}” is in no dictionary. “{{better}}” may be meant.',

  'check.doubled-phrase.title': 'Doubled phrase',
  'check.doubled-phrase.why':
    'The same words twice in a row are the trace of a translation that was patched together; the reader stumbles over them.',
  'check.doubled-phrase.remedy': 'Delete one of the two, or say one of them differently.',
  'check.doubled-phrase.found': '“{{words}}” is said twice.',
  'check.doubled-phrase.near': '“{{words}}” comes twice within a few words.',
  'check.doubled-phrase.sentence': 'This sentence stands here twice in a row.',
  'check.doubled-phrase.twice-said': '“{{words}}” says the same thing twice.',

  'check.mojibake.title': 'Garbled characters',
  'check.mojibake.why':
    'Characters that were decoded wrongly cannot be read, and what they said is lost to the reader.',
  'check.mojibake.remedy': 'Look the place up in the original page, or read the file with another encoding.',
  'check.mojibake.found': '“{{words}}” looks like text decoded with the wrong encoding.',
  'check.mojibake.entity': '“{{words}}” is a code of the web page, not text.',

  'check.cut-off.title': 'Text cut off',
  'check.cut-off.why':
    'A text that stops in the middle hides that something is missing: the end of a page, or a “read more” that was not followed.',
  'check.cut-off.remedy': 'Get the rest of the article, or end the sentence.',
  'check.cut-off.found': 'This paragraph ends without 。; the text may have been cut off here.',

  'check.spacing.title': 'Space between Japanese letters',
  'check.spacing.why':
    'Japanese is written without spaces; one that was left behind marks a place where pieces were joined or a link stood.',
  'check.spacing.remedy': 'Delete the space, and see whether the words beside it are in their place.',
  'check.spacing.found': 'There is a space between “{{before}}” and “{{after}}”.',

  'check.mistranslation.title': 'Word without support in the English',
  'check.mistranslation.why':
    'A wrong word in a smooth sentence is the hardest error to see: the Japanese reads well, and says something else.',
  'check.mistranslation.remedy':
    'Compare the marked word with the English. Replace it if it says something else; dismiss the finding if it is a free but faithful translation.',
  'check.mistranslation.rival':
    '“{{ja}}” ({{senses}}) is nowhere in the English, and nothing in the Japanese says “{{en}}” ({{right}}).',
  'check.mistranslation.transcription':
    '“{{ja}}” is spelt by ear; no list has this spelling. Check how the name or term is usually written.',
  'check.mistranslation.latin':
    '“{{ja}}” has been left in Latin letters. Check whether Japanese has a word or a spelling for it.',
  'check.mistranslation.foreign':
    '“{{ja}}” holds a character that Japanese does not use. It has been left in Chinese.',
  'check.mistranslation.nothing': 'Nothing in the English says “{{ja}}” ({{senses}}).',
  'check.mistranslation.unknown': '“{{ja}}” is in no dictionary, and nothing in the English is near it.',
  'check.mistranslation.changed':
    '“{{ja}}” for “{{en}}”: in sentences like this one reviewers have often changed such a word. Check whether it is the usual one.',
  'check.mistranslation.ending':
    '“{{ja}}”: in sentences like this one reviewers have often changed the ending. Check tense, voice and style against the English.',

  'check.pivot-homophone.title': 'Word mistaken by way of Korean',
  'check.pivot-homophone.why':
    'Korean writes by sound. When a text has come by way of Korean, a machine may pick another word with the same Korean reading, which has nothing to do with the matter.',
  'check.pivot-homophone.remedy':
    'Put the word that the English calls for, and read the rest of the article with the same suspicion.',
  'check.pivot-homophone.word':
    '“{{wrong}}” and “{{right}}” are both “{{hangul}}” in Korean. The English says “{{en}}”: “{{right}}” must be meant.',
  'check.pivot-homophone.korean':
    '“{{wrong}}” sounds like the Korean word “{{korean}}” ({{hangul}}), in Japanese “{{right}}”. The English says “{{en}}”.',
  'check.pivot-homophone.article':
    'This article seems to have been translated by way of Korean ({{words}}). Suspect words that share a Korean reading with others.',

  'check.look-alike.title': 'Word mistaken for one that looks alike',
  'check.look-alike.why':
    'A machine that does not know a word reads one it does know: “desert” for “dessert”, a country for a noun that begins like it.',
  'check.look-alike.remedy': 'Compare the marked word with the English, and put what the English says.',
  'check.look-alike.word':
    '“{{ja}}” is “{{read}}”, but the English has “{{en}}” ({{right}}), which looks or begins like it.',
  'check.look-alike.reading':
    '“{{ja}}” ({{read}}) is read like “{{right}}”, which is what the English “{{en}}” calls for.',
  'check.polarity.title': 'Negation lost or gained',
  'check.polarity.why':
    'A “not” that drops out or slips in turns a statement into its opposite, and the sentence still reads well.',
  'check.polarity.remedy':
    'Compare the marked predicate with the English: does it happen, or does it not? Dismiss the finding when the Japanese says the same by other means.',
  'check.polarity.gained':
    'The Japanese denies (“{{ja}}”); nothing in the English does. Check whether the negation belongs here.',
  'check.polarity.lost': 'The English denies (“{{en}}”); the Japanese “{{ja}}” does not.',
  'check.polarity.dropped': 'The English says “{{en}}”; nothing in the Japanese denies anything.',
  'check.opposite.title': 'Opposites mixed up',
  'check.opposite.why':
    'Rise and fall, north and south, win and lose stand next to each other in every dictionary, and machines take one for the other. The sentence reads well and says the contrary.',
  'check.opposite.remedy':
    'Compare the two marked words. Dismiss the finding when the Japanese looks at the same thing from the other side (sold by A, bought by B).',
  'check.opposite.found':
    'The Japanese “{{ja}}” stands against “{{en}}”, its opposite. “{{better}}” may be meant.',
  'check.particle.title': 'Particles that cannot stand together',
  'check.particle.why':
    'Two case particles side by side show that a sentence was begun in one way and ended in another; who does what to whom is left open.',
  'check.particle.remedy': 'Keep the particle that fits the verb and delete the other.',
  'check.particle.found': 'In “{{words}}” two particles stand where one belongs (“{{particles}}”).',

  'check.wrong-term.title': 'Wrong term',
  'check.wrong-term.why':
    'A fixed term that is translated word by word says something else, and specialists stop reading there.',
  'check.wrong-term.remedy':
    'Put the established term in its place, in the form your newsroom uses. Enter another accepted term in the glossary.',
  'check.wrong-term.found':
    '“{{ja}}” is not what Japanese calls “{{en}}”. “{{better}}” is the established term.',
  'check.wrong-term.alone': '“{{ja}}” is no Japanese word for anything. “{{en}}” ({{better}}) may be meant.',

  'check.width.title': 'Full and half width mixed',
  'check.width.why':
    'One word in two widths is two words to every search, and a number whose digits differ in width has been put together from pieces.',
  'check.width.remedy': 'Write the word in one width throughout, as your style guide has it.',
  'check.width.number': 'The digits of “{{seen}}” differ in width. “{{better}}” has one.',
  'check.width.word': '“{{seen}}” stands as “{{usual}}” elsewhere in this article.',
  'check.width.katakana':
    '“{{seen}}” is half-width katakana, which running text does not use (“{{better}}”).',

  'check.modality.title': 'May and must mixed up',
  'check.modality.why':
    'What may happen, what must be done and what has happened differ by a word, and a reader acts on the difference.',
  'check.modality.remedy':
    'Compare the marked words and say it as strongly as the English does, no more and no less.',
  'check.modality.weakened': 'The English orders (“{{en}}”); the Japanese guesses (“{{ja}}”).',
  'check.modality.strengthened':
    'The English leaves it open (“{{en}}”); the Japanese makes it a duty (“{{ja}}”).',
  'check.modality.added': 'The English states it as a fact; the Japanese only guesses (“{{ja}}”).',

  'check.quotation.title': 'Quotation marks moved',
  'check.quotation.why':
    'What stands in quotation marks is what somebody said. A border that has moved puts the narrator’s words into a mouth, or takes words out of it.',
  'check.quotation.remedy':
    'See where the quotation begins and ends in the English, and set the marks there.',
  'check.quotation.wider': 'In the English these words stand outside the quotation: {{words}}.',
  'check.quotation.narrower': 'In the English these words belong to the quotation: {{words}}.',

  'check.roles.title': 'Who did it to whom',
  'check.roles.why':
    'When doer and sufferer change places, every word and every name is still there; no search and no count can show it.',
  'check.roles.remedy':
    'See in the English who does it and to whom. Dismiss the finding when the Japanese says the same from the other side (sold by A, bought by B).',
  'check.roles.exchanged':
    'In the Japanese “{{subject}}” does it to “{{object}}”; the English has it the other way round (“{{en}}”).',
  'check.roles.own':
    '“{{name}}” is called {{kin}} of “{{name}}”. One of the two names stands in the place of another.',
  'check.roles.detached':
    'This sentence makes “{{name}}” the one who does it. In the English it is part of another clause (“{{en}}”), in which that name is not the subject.',

  'check.attribution.title': 'Words given to another speaker',
  'check.attribution.why':
    'A statement put into the wrong mouth is the gravest kind of misquotation, and nothing in the sentence betrays it.',
  'check.attribution.remedy':
    'See in the English who speaks and who listens, and put the names into their places.',
  'check.attribution.found':
    'In the Japanese “{{ja}}” speaks; in the English it is “{{en}}” (“{{better}}”). Check who said it.',
  'check.attribution.pronoun':
    'In the Japanese “{{ja}}” speaks; the English says “he” or “she”, and the sentences before speak of “{{en}}” only.',
  'check.attribution.holder':
    '“{{ja}}” reads as if {{name}} held the office. The English has “{{en}}”: somebody who serves {{name}}.',

  'check.units.title': 'Units and currencies that differ',
  'check.units.why':
    'The right number of the wrong thing is a wrong figure: 40 euros are not 40 dollars, and eight months are not eight weeks. It reads smoothly and nobody notices.',
  'check.units.remedy': 'Look at the English and write its unit; or convert the number as well.',
  'check.units.found': 'The Japanese says “{{ja}}”, the English “{{en}}”: the same number in another unit.',
} as const;
